"""Words for refusals, troubles and alarms: what is wrong, and what to do now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Protocol

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say
from ozon_desk.ui.texts.cases import case_facts
from ozon_desk.ui.texts.fields import field_name
from ozon_desk.ui.texts.files import PROBLEMS
from ozon_desk.ui.texts.names import carrier_name, hold_reason, integration_name, stage_name, status_name
from ozon_desk.ui.texts.refusals import REFUSALS
from ozon_desk.ui.texts.refusals_cases import CASES
from ozon_desk.ui.texts.refusals_templates import element_name
from ozon_desk.ui.texts.refusals_undo import undo_variant
from ozon_desk.ui.texts.troubles import LOOKS, TROUBLES

_CODES: Final = ("scan", "barcode", "article")
_LONGEST_CODE: Final = 50
"""An article's at Ozon."""


@dataclass(frozen=True, slots=True)
class Message:
    """``title`` says what is wrong, readable from a metre; ``todo`` what to do now."""

    title: str
    todo: str


class Voided(Protocol):
    """A label that no longer counts."""

    @property
    def package(self) -> int: ...
    @property
    def serial(self) -> int: ...


def error(desk_error: DeskError) -> Message:
    """A refusal or trouble in words."""
    return alarm(desk_error.code, desk_error.facts)


def voided(posting_number: str, labels: Iterable[Voided]) -> Message:
    """Labels on paper that no longer count: which box wears which."""
    lines = "\n".join(f"{label.package}\t{label.serial}" for label in labels)
    return alarm("labels_voided", {"posting": posting_number, "labels": lines})


def alarm(code: str, facts: Mapping[str, Any]) -> Message:
    """The same from a code and its facts, as the bench answers them. An unknown code is shown as it is.

    A fact ``also`` names other codes that hold with the same facts: they are said behind it, none is lost.
    """
    if facts.get("also"):
        rest = {name: value for name, value in facts.items() if name != "also"}
        first, *others = [alarm(one, rest) for one in (code, *str(facts["also"]).split(","))]
        return Message(first.title, "\n".join([first.todo, *(f"▲ {explained(one.title, one.todo)}" for one in others)]))
    known = worded(facts)
    if code in CASES:
        known |= case_facts(facts)
    key = _variant(code, facts)
    if key in REFUSALS:
        title, todo = REFUSALS[key]
        return Message(say("refusals", title, known), say("refusals", todo, known))
    if key in TROUBLES:
        title, todo = TROUBLES[key]
        return Message(say("troubles", title, known), say("troubles", todo, known))
    if key in PROBLEMS:
        return Message(say("problems", PROBLEMS[key], known), "")
    return Message(code, ", ".join(f"{name}: {value}" for name, value in facts.items()))


def _variant(code: str, facts: Mapping[str, Any]) -> str:
    """Some codes read differently by their facts."""
    if code == "posting_cancelled" and facts.get("packed"):
        return "posting_cancelled_packed"
    if code == "wrong_article" and not facts.get("name") and facts.get("article") == facts.get("scan"):
        return "wrong_article_unknown"
    if code == "file_in_use" and not facts.get("other"):
        return "file_in_use_alone"
    return undo_variant(code, facts)


def worded(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts with those that are codes themselves put into words."""
    told = short_codes(facts)
    if "status" in told:
        told["status"] = _worded(told["status"], OzonStatus, status_name)
    if "stage" in told:
        told["stage"] = _worded(told["stage"], Stage, stage_name)
    if "integration" in told:
        told["integration"] = _worded(told["integration"], IntegrationType, integration_name)
    for carrier in ("carrier", "cart"):
        if told.get(carrier) == "":
            told[carrier] = carrier_name("")
    if told.get("reason") == "is a folder":
        told["reason"] = say("looks", QT_TRANSLATE_NOOP("looks", "it is a folder"))
    elif "reason" in told:
        told["reason"] = _worded(told["reason"], HoldReason, hold_reason)
        if told.get("note"):
            told["reason"] = explained(told["reason"], told["note"])
    if "looks" in told:
        source = LOOKS.get(str(told["looks"]))
        told["looks"] = str(told["looks"]) if source is None else say("looks", source)
    if "field" in told:
        told["field"] = field_name(str(told["field"]))
    for part in ("element", "other"):
        if part in told:
            told[part] = element_name(str(told[part]))
    for name in [name for name in told if name.endswith("_mm")]:
        told[name] = formats.number(Decimal(str(told[name])))
    if isinstance(told.get("deposit"), int):
        told["deposit"] = formats.number(Decimal(told["deposit"]))
    if "owners" in told:
        told["owners"] = listed(str(told["owners"]).split("\n"))
    if "wanted" in told:
        told["wanted"] = _goods(str(told["wanted"]))
    if "labels" in told:
        told["labels"] = _labels(str(told["labels"]))
    told["place"] = told.get("folder") or told.get("file") or ""
    return told


def short_codes(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts with codes that are too long to be read shown by their ends: a scanner sends whatever it sees, and a
    word without blanks would make a window as wide as itself."""
    return {name: _ends(value) if name in _CODES and isinstance(value, str) else value for name, value in facts.items()}


def _ends(code: str) -> str:
    return code if len(code) <= _LONGEST_CODE else f"{code[: _LONGEST_CODE - 10]}…{code[-9:]}"


def _goods(lines: str) -> str:
    """The next three of the goods a posting waits for: an alarm is read from a metre."""
    goods = [line.partition("\t") for line in lines.split("\n")]
    said = [
        say("lists", QT_TRANSLATE_NOOP("lists", "{article} “{name}”"), {"article": article, "name": name})
        for article, _, name in goods[:3]
    ]
    return listed(said) + (" …" if len(goods) > 3 else "")


def _labels(lines: str) -> str:
    """Labels by box and serial, as they stand on the paper."""
    labels = [line.partition("\t") for line in lines.split("\n")]
    source = QT_TRANSLATE_NOOP("lists", "box {box}, no. {serial}")
    return listed([say("lists", source, {"box": box, "serial": serial}) for box, _, serial in labels])


def _worded(value: Any, kind: Any, name: Any) -> str:
    try:
        return str(name(kind(value)))
    except ValueError:
        return str(value)

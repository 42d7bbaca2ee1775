"""``ozon-desk case open | note | step | close | reopen | arrived | list | text``."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.case_texts import Audience
from ozon_desk.domain.cases import Case, CaseKind, Condition, Outcome
from ozon_desk.services.cases import CaseRow
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts


def case(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    return _WAYS[arguments.way](desk, arguments, output)


def _open(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    kind = CaseKind(arguments.kind)
    opened = desk.cases.open(
        arguments.posting,
        kind,
        due=arguments.due or desk.cases.look_again(kind, desk.deeds.find(arguments.posting)),
        who=arguments.who,
        reference=arguments.reference or "",
        note=arguments.note,
    )
    row = desk.cases.find(arguments.posting, opened.number)
    if arguments.json:
        output.json(facts(row))
    else:
        output.line(_line(desk, row))
    return codes.ALL


def _note(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.cases.note(arguments.posting, arguments.number, arguments.text)
    return _told(desk, arguments, output, "case_note")


def _step(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    said = {"due": arguments.due, "who": arguments.who, "reference": arguments.reference}
    if arguments.text is None and not any(value is not None for value in said.values()):
        desk.cases.step_done(arguments.posting, arguments.number)
    else:
        desk.cases.change(arguments.posting, arguments.number, next_step=arguments.text, **said)
    output.line(_line(desk, desk.cases.find(arguments.posting, arguments.number)))
    return codes.ALL


def _close(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.cases.close(arguments.posting, arguments.number, Outcome(arguments.outcome), arguments.note)
    return _told(desk, arguments, output, "case_close", outcome=arguments.outcome)


def _reopen(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.cases.reopen(arguments.posting, arguments.number)
    return _told(desk, arguments, output, "case_reopen")


def _arrived(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    condition = Condition(arguments.condition) if arguments.condition else None
    desk.cases.arrived(arguments.posting, condition)
    told = {"posting": arguments.posting, "condition": arguments.condition or ""}
    output.line(texts.deed("case_arrived", told))
    return codes.ALL


def _list(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Open ones first, then (unless only these are wanted) the closed ones, newest first."""
    rows = desk.cases.open_ones()
    if not arguments.open:
        rows += desk.cases.closed_ones(None)
    if arguments.json:
        output.json_list(map(facts, rows))
        return codes.ALL
    for row in rows:
        output.line(_line(desk, row))
    return codes.ALL


def _text(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    language = arguments.text_language or ""
    text = desk.cases.text(arguments.posting, arguments.number, Audience(arguments.to), language)
    for line in text.split("\n"):
        output.line(line)
    return codes.ALL


_WAYS: Final[Mapping[str, Callable[[Desk, argparse.Namespace, Output], int]]] = {
    "open": _open,
    "note": _note,
    "step": _step,
    "close": _close,
    "reopen": _reopen,
    "arrived": _arrived,
    "list": _list,
    "text": _text,
}


def facts(row: CaseRow) -> dict[str, Any]:
    """A case as JSON."""
    one = row.case
    return {
        "posting_number": row.posting.posting_number,
        "number": one.number,
        "kind": str(one.kind),
        "opened_at": iso(one.opened_at),
        "due": iso(row.due),
        "rule": (row.deadline.rule if row.deadline else "") or None,
        "who": one.who,
        "next_step": one.next_step,
        "reference": one.reference,
        "closed_at": iso(one.closed_at),
        "outcome": str(one.outcome) if one.outcome else None,
        "arrived_at": iso(one.arrived_at),
        "condition": str(one.condition) if one.condition else None,
        "log": [{"at": iso(line.at), "who": line.who, "deed": line.deed, "text": line.text} for line in row.log],
    }


def _line(desk: Desk, row: CaseRow) -> str:
    one = row.case
    due = formats.countdown(row.due, desk.now(), row.zone) if row.due else ""
    state = texts.case_outcome(str(one.outcome)) if one.outcome else texts.case_step(one.next_step)
    name = f"{one.number}. {texts.case_kind(str(one.kind))}"
    return " | ".join(filter(None, (due, row.posting.posting_number, name, state, one.who, one.reference)))


def _told(desk: Desk, arguments: argparse.Namespace, output: Output, deed: str, **more: str) -> int:
    one: Case = desk.cases.find(arguments.posting, arguments.number).case
    output.line(texts.deed(deed, {"posting": arguments.posting, "kind": str(one.kind), **more}))
    return codes.ALL

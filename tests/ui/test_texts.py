"""Every code that the program can raise has words, and words never fail."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.alarms import Level, NextStep
from ozon_desk.domain.deadlines import DeadlineKind, Source, Urgency
from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType, Item, Package, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.layouts import MAPPABLE_FIELDS
from ozon_desk.services.export_columns import COLUMNS
from ozon_desk.services.exports import View
from ozon_desk.services.history import Undoable, Undone
from ozon_desk.services.imports import ZoneSource
from ozon_desk.services.settings import ShopSettings
from ozon_desk.services.tracking_verdicts import TrackVerdict
from ozon_desk.ui import texts
from ozon_desk.ui.saying import fill, places
from ozon_desk.ui.texts.deeds import COUNTED, DEEDS
from ozon_desk.ui.texts.files import NOTES, PROBLEMS, PRODUCT_PROBLEMS
from ozon_desk.ui.texts.names import URGENCIES
from ozon_desk.ui.texts.refusals import REFUSALS
from ozon_desk.ui.texts.troubles import LOOKS, TROUBLES
from ozon_desk.ui.texts.verdicts import VERDICTS
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[2]
CODE = re.compile(r"[a-z]+(_[a-z0-9]+)+")
RAISING = {
    "Refusal",
    "Trouble",
    "RowProblem",
    "FileNote",
    "Bad",
    "Judgement",
    "BenchAnswer",
    "_trouble",
    "refuse",
    "say",
    "alarm",
}
WORDED = {**REFUSALS, **TROUBLES}


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def strings(node: ast.AST) -> Iterator[str]:
    """The string constants an argument can come to: one, or those of both arms of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from strings(node.body)
        yield from strings(node.orelse)


class Called(NamedTuple):
    """A call somewhere: the strings its first argument, and all of them, can come to; the names of its keywords, one of
    them None where it passes a mapping on; the strings of the keyword ``code``."""

    path: Path
    name: str
    first: tuple[str, ...]
    every: tuple[str, ...]
    keywords: tuple[str | None, ...]
    codes: tuple[str, ...]


@cache
def source() -> tuple[list[Called], dict[str, Path], frozenset[str]]:
    """All calls, the codes that are assigned by that name, and all strings there are: of the whole program but the
    words themselves. It is read once, for that takes seconds."""
    calls: list[Called] = []
    assigned: dict[str, Path] = {}
    written: set[str] = set()
    for full in sorted((ROOT / "ozon_desk").rglob("*.py")):
        if full.parent.name == "texts" or full.name in ("formats.py", "saying.py"):
            continue
        path = full.relative_to(ROOT)
        for node in ast.walk(ast.parse(full.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant):
                written.update(strings(node))
            elif isinstance(node, ast.Call):
                every = [tuple(strings(argument)) for argument in node.args]
                calls.append(
                    Called(
                        path,
                        called(node),
                        every[0] if every else (),
                        tuple(text for one in every for text in one),
                        tuple(word.arg for word in node.keywords),
                        tuple(text for word in node.keywords if word.arg == "code" for text in strings(word.value)),
                    )
                )
            elif isinstance(node, ast.Assign) and any(getattr(it, "id", "") == "code" for it in node.targets):
                assigned |= dict.fromkeys(strings(node.value), path)
    return calls, assigned, frozenset(written)


def raised() -> dict[str, Path]:
    """Code -> where it stands, for every code in the source."""
    calls, assigned, _ = source()
    found = dict(assigned)
    for call in calls:
        found |= dict.fromkeys(call.every if call.name in RAISING else (), call.path)
        found |= dict.fromkeys(call.codes, call.path)
    return {text: path for text, path in found.items() if CODE.fullmatch(text)}


def test_every_code_raised_anywhere_has_words() -> None:
    found = raised()
    assert len(found) > 70, "the search has gone blind"
    known = set(WORDED) | set(PROBLEMS) | set(PRODUCT_PROBLEMS) | set(NOTES) | set(VERDICTS)
    assert {code: str(path) for code, path in found.items() if code not in known} == {}


def test_no_words_are_kept_for_codes_that_nobody_raises() -> None:
    variants = {"posting_cancelled_packed", "wrong_article_unknown", "file_in_use_alone"}
    variants |= {"undo_gone", "undo_changed_by"} | {code for code in WORDED if code.startswith("undo_never_")}
    # Some stand in tables (what a printer's status says) before anybody raises them.
    written = source()[2]
    assert (set(WORDED) | set(PROBLEMS) | set(NOTES) | set(VERDICTS)) - written - variants == set()


def test_words_use_only_facts_that_their_code_brings() -> None:
    facts: dict[str, set[str]] = {}
    opaque = set()
    for call in source()[0]:
        if call.name in ("Refusal", "Trouble"):
            for code in call.first:
                facts.setdefault(code, set()).update(filter(None, call.keywords))
                if None in call.keywords:
                    opaque.add(code)
    assert len(facts) > 50
    for code in set(facts) - opaque:
        asked = {name for sentence in WORDED.get(code, ()) for name in places(sentence)}
        # "place" is made of folder or file; tracking numbers bring their facts by way of a verdict.
        assert asked - {"place"} <= facts[code], code


@pytest.mark.parametrize("code", [*WORDED, *PROBLEMS])
def test_a_sentence_without_its_facts_still_reads(code: str) -> None:
    message = texts.alarm(code, {})
    assert message.title
    assert "{" not in message.title + message.todo
    assert "“”" not in message.title + message.todo


@pytest.mark.parametrize("code", WORDED)
def test_every_error_says_what_to_do(code: str) -> None:
    assert texts.alarm(code, {"posting": "0201234567-0029-1"}).todo


def test_a_page_of_the_settings_is_called_by_its_name() -> None:
    settings = (ROOT / "ozon_desk/ui/screens/settings.py").read_text(encoding="utf-8")
    pages = set(re.findall(r'self\.tr\("([^"]+)"\)', settings))
    named = {(code, *re.findall(r"Settings, ([A-Z][^,.]*)", todo)) for code, (_, todo) in WORDED.items()}
    found = {code: page for code, *told in named for page in told}
    assert len(found) > 3
    assert {code: page for code, page in found.items() if page not in pages} == {}


def test_an_unknown_code_is_shown_with_its_facts() -> None:
    assert texts.error(Refusal("from_the_future", posting="1-2", n=3)) == texts.Message(
        "from_the_future", "posting: 1-2, n: 3"
    )
    assert texts.problem(RowProblem(3, "SKU", "from_the_future", "x")) == "from_the_future x"
    assert texts.note(FileNote("from_the_future", "y")) == "from_the_future y"
    assert texts.deed("from_the_future", {"posting": "1-2"}) == "from_the_future 1-2"
    assert texts.deadline_name("from_the_future") == texts.consequence("from_the_future") == "from_the_future"
    assert texts.field_name("from_the_future") == "from_the_future"


@given(st.dictionaries(st.sampled_from(["posting", "status", "reason", "looks", "note", "name", "article"]), st.text()))
def test_no_facts_can_break_a_sentence(facts: dict[str, str]) -> None:
    for code in ("wrong_article", "posting_on_hold", "already_shipped", "file_not_table"):
        assert texts.alarm(code, facts).title


@given(st.text(), st.text())
def test_facts_are_filled_in_as_they_are(name: str, article: str) -> None:
    filled = fill("{article} “{name}”", {"article": article or "x", "name": name or "y"})
    assert filled == f"{article or 'x'} “{name or 'y'}”"


def test_a_code_too_long_to_be_read_is_shown_by_its_ends() -> None:
    scan = "https://example.org/" + "x" * 500 + "/the-end"
    message = texts.alarm("scan_unknown", {"scan": scan})
    assert message.title.startswith("Unknown code: https://example.org/xxx")
    assert message.title.endswith("…x/the-end")
    assert len(message.title) < 70
    unknown = texts.alarm("wrong_article", {"scan": scan, "article": scan, "name": "", "wanted": "A\tB"})
    assert unknown.title == message.title


def test_a_cancellation_after_packing_reads_differently() -> None:
    before = texts.error(Refusal("posting_cancelled", posting="1-2", packed=0))
    after = texts.error(Refusal("posting_cancelled", posting="1-2", packed=1))
    assert before.todo == "Do not pack it. Put the goods back on the shelf"
    assert after == texts.Message("Cancelled after packing: 1-2", "Pull the box out of the pile. It must not leave")


def test_codes_inside_facts_are_put_into_words() -> None:
    held = texts.error(Refusal("posting_on_hold", posting="1-2", reason="other", note="ask Anna"))
    assert held.todo == "Other: ask Anna. Put it aside, or release it first"
    shipped = texts.error(Refusal("already_shipped", posting="1-2", status="delivering"))
    assert "Delivering" in shipped.todo
    assert texts.error(Refusal("file_not_table", file="a.pdf", looks="pdf")).todo.startswith("It is a PDF.")
    assert "Permission denied" in texts.error(Trouble("file_unreadable", file="a", reason="Permission denied")).todo


def test_a_wrong_item_without_a_name_leaves_no_empty_quotes() -> None:
    message = texts.alarm("wrong_article", {"article": "X-1", "name": "", "wanted": "SC-GR"})
    assert message.title == "Wrong item: X-1"


def test_every_member_and_every_rule_has_a_name() -> None:
    for kind, name in (
        (Tab, texts.tab_name),
        (Stage, texts.stage_name),
        (OzonStatus, texts.status_name),
        (HoldReason, texts.hold_reason),
        (IntegrationType, texts.integration_name),
        (Source, texts.source_name),
        (View, texts.view_name),
        (ZoneSource, texts.zone_source_name),
    ):
        for member in kind:
            assert name(member) not in ("", member.value)
    # The English words for these are their codes.
    assert set(URGENCIES) == set(Urgency)


def test_every_alarm_says_what_to_do_and_how_far_it_has_come() -> None:
    assert all(texts.next_step_name(step) != step.value for step in NextStep)
    assert all(texts.level_name(level) for level in Level)


def test_every_rule_of_the_book_has_words() -> None:
    book = json.loads((ROOT / "resources" / "rulebook.json").read_text(encoding="utf-8"))
    for rule in book["rules"]:
        assert texts.deadline_name(rule["kind"]) != rule["kind"]
        for code in (rule["consequence"], *rule.get("consequences", {}).values()):
            assert texts.consequence(code) != code
    assert all(texts.deadline_name(kind) != kind for kind in DeadlineKind)


def test_every_rule_is_a_sentence_that_follows_its_numbers() -> None:
    book = json.loads((ROOT / "resources" / "rulebook.json").read_text(encoding="utf-8"))
    rules = RuleBook.from_data(book)
    silent = {"soonest_hours", "soonest_international_hours"}  # told by their fields alone
    for rule in rules.rules.values():
        for field in ("value", *rule.more):
            assert texts.field_name(field) != field
            if field not in silent:
                number = 3 if field != "max_days" else 6  # never under the value
                other = RuleBook.from_data(book, "guides", {rule.id: {field: number}}).rule(rule.id)
                again = RuleBook.from_data(book, "guides", {rule.id: {field: number + 1}}).rule(rule.id)
                assert texts.rule_sentence(other) != texts.rule_sentence(again), (rule.id, field)


def test_every_field_has_a_name() -> None:
    wanted = {*Posting.__dataclass_fields__, *ShopSettings.__dataclass_fields__} - {"id"}
    wanted |= {field.name for field in MAPPABLE_FIELDS}
    assert {field for field in wanted if texts.field_name(field) == field} == set()


def test_every_column_of_every_exported_list_has_a_name() -> None:
    assert set(COLUMNS) == set(View)
    keys = {key for columns in COLUMNS.values() for key, _, _ in columns}
    assert len(keys) > 20
    assert {key for key in keys if texts.field_name(key) == key} == set()


def test_every_deed_has_words() -> None:
    deeds = [call for call in source()[0] if call.name in ("deed", "change", "amend") and "services" in call.path.parts]
    names = {text for call in deeds for text in call.first}
    assert {"pack", "hold", "import", "label_printed"} <= names
    assert names - set(DEEDS) - COUNTED == set()


def test_every_looks_of_a_foreign_file_has_words() -> None:
    source = (ROOT / "ozon_desk" / "exchange" / "tables.py").read_text(encoding="utf-8")
    signs = set(re.findall(r"^    \(b['\"].*, \"(\w+)\"\),$", source, re.MULTILINE))
    assert len(signs) > 5
    assert signs | {"text", "binary", "encrypted", "old_office", "archive", "word"} <= set(LOOKS)


def test_deeds_are_told_as_facts() -> None:
    assert texts.deed("pack", {"posting": "1-2"}) == "Packed 1-2"
    assert texts.deed("hold", {"posting": "1-2", "reason": "damaged"}) == "Put on hold 1-2: Damaged goods"
    assert texts.deed("divide", {"posting": "1-2", "boxes": 2}) == "Divided 1-2: 2 box(es)"
    assert texts.deed("track", {"posting": "1-2", "number": ""}) == "Tracking number cleared: 1-2"
    insisted = {"posting": "1-2", "number": "RB1", "insisted": "check_digit_wrong"}
    assert texts.deed("track", insisted) == "Tracking number RB1: 1-2, in spite of a warning"
    assert texts.deed("setting", {"changed": {"country": ["RU", "CN"]}}) == "Settings changed: Country"
    assert texts.deed("undo", {"deed": "pack", "posting": "1-2"}) == "Undone: Packed 1-2"
    assert texts.deed("import", {"file": "a.csv", "new": 0, "changed": 0, "unchanged": 2}).startswith(
        "Imported a.csv: 2"
    )


def test_undo_names_what_it_would_take_back() -> None:
    assert texts.undo_text(None) == "Undo"
    assert texts.redo_text(None) == "Redo"
    assert texts.undo_text(Undoable(1, "pack", {"posting": "1-2"})) == "Undo: Packed 1-2"


def test_undone_packing_tells_the_packer_to_tear_its_label_off() -> None:
    told = texts.undone(Undone("pack", {"posting": "1-2"}, 1, (7,)))
    assert told.startswith("Undone: Packed 1-2. Tear 1 ")


def test_values_are_put_into_words_and_personal_data_is_kept_back() -> None:
    zone = "Asia/Shanghai"
    assert texts.value_text("status", OzonStatus.DELIVERED, zone) == "Delivered"
    assert texts.value_text("accepted_at", NOW, zone) == "18 Nov 2026 14:05"
    assert texts.value_text("city", "", zone) == "—"
    assert texts.value_text("incomplete", False, zone) == "no"
    assert texts.value_text("promise_moves", 2, zone) == "2"
    assert texts.value_text("items", (Item("1", "A-1", "x", 2), Item("2", "", "y", 1)), zone) == "A-1 ×2, 2 ×1"
    assert texts.value_text("packages", (Package(1, "RB1", "CDEK"), Package(2)), zone) == "1: RB1 (CDEK), 2: —"
    assert "Ivan" not in texts.value_text("buyer", Buyer(recipient_name="Ivan"), zone)


def test_a_change_of_goods_never_shows_the_same_words_twice() -> None:
    def told(before: Item, after: Item) -> tuple[str, str]:
        return texts.change_texts("items", (before,), (after,), "UTC")

    cup = Item("1", "CUP", "Кружка", 1, Decimal(5), "RUB")
    assert told(cup, replace(cup, quantity=2)) == ("CUP ×1", "CUP ×2")
    assert told(cup, replace(cup, name="陶瓷杯")) == ("CUP: Кружка", "CUP: 陶瓷杯")
    assert told(cup, replace(cup, price=Decimal(6))) == ("CUP: 5 RUB", "CUP: 6 RUB")


def test_a_verdict_is_one_line() -> None:
    wrong = TrackVerdict(1, "1-2", "RB", "", Verdict.WARN, "check_digit_wrong", {"expected": "5", "found": "6"})
    assert texts.verdict(wrong) == "check digit should be 5, is 6: typo?"
    strange = TrackVerdict(1, "1-2", "RB", "", Verdict.REFUSED, "from_the_future", {})
    assert texts.verdict(strange) == "from_the_future"


def test_who_may_is_listed_as_the_language_lists() -> None:
    assert "Ask Anna, Bo to sign in" in texts.error(Refusal("owner_only", owners="Anna\nBo")).todo


def test_a_hold_with_a_note_and_a_verdict_with_two_reasons_use_the_punctuation_of_the_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def chinese(_context: str, source: str, *_rest: object) -> str:
        return {"{one}; {two}": "{one}；{two}", "{name}: {told}": "{name}：{told}"}.get(source, source)

    monkeypatch.setattr(QCoreApplication, "translate", chinese)
    held = texts.error(Refusal("posting_on_hold", posting="1-2", reason=str(HoldReason.DAMAGED), note="blue"))
    assert "：blue" in f"{held.title} {held.todo}"
    doubtful = TrackVerdict(1, "1-2", "RB", "", Verdict.WARN, "carrier_not_whitelisted", {}, also=("wrong_carrier",))
    assert "；" in texts.verdict(doubtful)

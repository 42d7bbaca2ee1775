"""The page of the rules: the rule book as it holds now, in the words of the page's own Markdown.

What stands in the page between ``<!-- rule -->`` and ``<!-- end -->`` is written once for each rule, with its names in
braces filled in. A line of it of which a name has nothing to say falls away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.rulebook import Rule, RuleBook
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts

_BLOCK: Final = re.compile(r"<!-- rule -->\n(.*?)<!-- end -->\n?", re.DOTALL)
_NAME: Final = re.compile(r"\{(\w+)\}")
_HOUR: Final = 60

WHERE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "R1": "queue.md",
        "R2": "tell_ozon.md",
        "R3": "handover.md",
        "R4": "handover.md#hub",
        "R5": "tracking.md",
        "R6": "events.md#silent",
        "R7": "events.md#silent",
        "R8": "when.md#untraceable",
        "R9": "when.md#promise",
        "R10": "when.md#promise",
        "R11": "cases.md",
        "R12": "cases.md",
        "R13": "settings.md#carriers",
        "R14": "settings.md#carriers",
        "R15": "evidence.md",
        "R16": "evidence.md",
        "R17": "health.md",
        "R18": "health.md",
        "R19": "import.md",
    }
)
"""Where in the book it is told what to do about a rule."""


def fill_rules(page: str, desk: Desk) -> str:
    """``page`` with every rule of the book that holds; what an owner has changed is told beside what its edition
    says."""
    book = desk.shop.rules
    original = desk.rule_book.original(book.edition)
    filled = _BLOCK.sub(lambda block: "".join(_told(block[1], book, original)), page)
    return filled.replace("{edition_in_use}", texts.edition_name(book.edition))


def _told(block: str, book: RuleBook, original: RuleBook) -> Iterable[str]:
    for rule in book.rules.values():
        facts = _facts(rule, original.rule(rule.id))
        for line in block.splitlines():
            names = _NAME.findall(line)
            if all(facts[name] for name in names):
                for name in names:
                    line = line.replace(f"{{{name}}}", facts[name], 1)
                yield f"{line}\n"


def _facts(rule: Rule, original: Rule) -> dict[str, str]:
    # Braces of the anchor are Markdown's own, so it comes as a fact, too.
    codes = dict.fromkeys((rule.consequence, *rule.consequences.values()))
    return {
        "anchor": f"{{#{rule.id}}}",
        "id": rule.id,
        "name": texts.deadline_name(rule.kind),
        "sentence": texts.rule_sentence(rule),
        "consequence": "; ".join(filter(None, map(texts.consequence, codes))),
        "ways": texts.ways_told(rule.applies_to),
        "calendar": texts.calendar_told(rule) if rule.unit == "days" else "",
        "alarm": _span(rule.alarm_minutes),
        "source": texts.rule_source(rule.source),
        "as_of": formats.day(rule.as_of),
        "edition": texts.rule_sentence(original) if rule.is_own else "",
        "where": WHERE[rule.id],
    }


def _span(minutes: int) -> str:
    """How long before its moment an alarm is raised; empty where none is."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, _HOUR)
    return f"{hours}:{rest:02d}"

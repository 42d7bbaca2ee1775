"""Texts about a case, to be sent to the buyer, the carrier or Ozon's support: templates with named fields.

A template is made of lines. ``{posting_number}`` stands for what is known of the posting; where it isn't known, the
part in ``[square brackets]`` around it falls away, otherwise the sentence it stands in, and a line of which nothing is
left. So a text never shows an empty place, whatever is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import SETTLED, EventKind
from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.posting import Package, Posting

LANGUAGES: Final = ("ru", "zh_CN", "en")
LONGEST: Final = 4000
"""Characters of a template."""


class Audience(StrEnum):
    """Who gets a text."""

    BUYER = "buyer"
    CARRIER = "carrier"
    SUPPORT = "support"
    """Ozon's."""


FIELDS: Final = (
    "posting_number",
    "order_number",
    "goods",
    "value",
    "weight",
    "packed_at",
    "handed_over_at",
    "carrier",
    "delivery_method",
    "tracking_number",
    "tracking_page",
    "last_event",
    "last_event_at",
    "silent_days",
    "promised_date",
    "delivered_at",
    "received_at",
    "condition",
    "ticket",
    "shop",
)
"""Everything a template can name. None is personal data: who reads the text knows the buyer, or needn't."""

_FIELD: Final = re.compile(r"\{([^{}\n]*)\}")
_PART: Final = re.compile(r"\[([^\[\]\n]*)\]")
_SENTENCE: Final = re.compile(r"(?<=[.!?])(?=\s)|(?<=[。！？])")
"""Between two sentences."""


def check_template(text: str) -> None:
    """``Refusal``: "case_text_empty", "case_text_long" (most), "case_text_field" (name: not one of ``FIELDS``),
    "case_text_brace" (line: a brace alone)."""
    if not text.strip():
        raise Refusal("case_text_empty")
    if len(text) > LONGEST:
        raise Refusal("case_text_long", most=LONGEST)
    for name in _FIELD.findall(text):
        if name not in FIELDS:
            raise Refusal("case_text_field", name=name)
    for number, line in enumerate(text.split("\n"), 1):
        rest = _FIELD.sub("", line)
        if "{" in rest or "}" in rest:
            raise Refusal("case_text_brace", line=number)


def fill(template: str, values: Mapping[str, str]) -> str:
    """The text with what is known in it; fields nobody knows never leave a trace."""
    lines: list[str] = []
    for line in template.split("\n"):
        filled = _filled_line(line, values)
        if filled or (not line.strip() and lines and lines[-1]):
            lines.append(filled)
    return "\n".join(lines).strip()


def _filled_line(line: str, values: Mapping[str, str]) -> str:
    def part(match: re.Match[str]) -> str:
        names = _FIELD.findall(match[1])
        if not names:
            return match[0]
        return match[1] if all(values.get(name) for name in names) else ""

    kept = [
        sentence
        for sentence in _SENTENCE.split(_PART.sub(part, line))
        if all(values.get(name) for name in _FIELD.findall(sentence))
    ]
    return _FIELD.sub(lambda match: values[match[1]], "".join(kept)).strip()


@dataclass(frozen=True, slots=True)
class TextWords:
    """What a language adds: words for events and conditions, how it writes days, lists and weights."""

    events: Mapping[str, str]
    conditions: Mapping[str, str]
    date: str
    months: tuple[str, ...]
    list: str
    kilograms: str
    point: str

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> TextWords:
        return cls(
            data["events"],
            data["conditions"],
            data["date"],
            tuple(data.get("months", ())),
            data["list"],
            data["kilograms"],
            data["point"],
        )

    def day(self, at: datetime, zone: str) -> str:
        here = at.astimezone(ZoneInfo(zone))
        name = self.months[here.month - 1] if self.months else ""
        return self.date.format(day=here.day, month=here.month, year=here.year, name=name)

    def moment(self, at: datetime, zone: str) -> str:
        """Day and time, with what a stranger needs to understand it: the distance from UTC."""
        here = at.astimezone(ZoneInfo(zone))
        minutes = int((here.utcoffset() or timedelta(0)).total_seconds()) // 60
        sign, hours, rest = "+" if minutes >= 0 else "-", *divmod(abs(minutes), 60)
        offset = f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")
        return f"{self.day(at, zone)} {here:%H:%M} ({offset})"


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """The texts that come with the program."""

    words: Mapping[str, TextWords]
    templates: Mapping[tuple[CaseKind, Audience, str], str]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> CaseTexts:
        """Out of the parsed file ``case_texts.json``."""
        return cls(
            {language: TextWords.from_data(words) for language, words in data["words"].items()},
            {
                (CaseKind(kind), Audience(audience), language): "\n".join(lines)
                for kind, audiences in data["texts"].items()
                for audience, languages in audiences.items()
                for language, lines in languages.items()
            },
        )

    def audiences(self, kind: CaseKind) -> tuple[Audience, ...]:
        """Who may be written to about a case of this kind."""
        return tuple(audience for audience in Audience if (kind, audience, LANGUAGES[0]) in self.templates)


def text_key(kind: CaseKind, audience: Audience, language: str) -> str:
    """By which the shop's own wording is kept in the settings."""
    return f"{kind}:{audience}:{language}"


def values_of(
    posting: Posting,
    case: Case | None,
    words: TextWords,
    audience: Audience,
    now: datetime,
    zone: str,
    *,
    page: str = "",
    shop: str = "",
) -> dict[str, str]:
    """What is known, by field; "" where it isn't. ``zone`` (IANA) is the warehouse's: a carrier is told its times, the
    buyer Moscow's days, Ozon Moscow's times. ``page`` follows the parcel for anybody."""
    place = zone if audience is Audience.CARRIER else MOSCOW

    def when(at: datetime | None) -> str:
        if at is None:
            return ""
        return words.day(at, place) if audience is Audience.BUYER else words.moment(at, place)

    box = _silent_box(posting)
    numbers = _distinct(box.tracking_number for box in posting.packages)
    carriers = _distinct(box.carrier for box in posting.packages)
    return {
        "posting_number": posting.posting_number,
        "order_number": posting.order_number,
        "goods": words.list.join(f"{item.name or item.article} × {item.quantity}" for item in posting.items),
        "value": _value(posting, words),
        "weight": _weight(posting, words),
        "packed_at": when(posting.packed_at),
        "handed_over_at": when(posting.handed_over_at),
        "carrier": ", ".join(carriers) or posting.carrier,
        "delivery_method": posting.delivery_method,
        "tracking_number": ", ".join(numbers),
        "tracking_page": page if numbers else "",
        "last_event": words.events.get(str(box.last_event), "") if _heard_at(box) else "",
        "last_event_at": when(_heard_at(box)),
        "silent_days": _silent_days(posting, box, now),
        "promised_date": words.day(posting.promised_date, MOSCOW) if posting.promised_date else "",
        "delivered_at": when(posting.delivered_at),
        "received_at": when(case.arrived_at) if case else "",
        "condition": words.conditions.get(str(case.condition), "") if case and case.condition else "",
        "ticket": case.reference if case else "",
        "shop": shop,
    }


def _silent_box(posting: Posting) -> Package:
    """The one that has been silent longest: it is what a text is about."""
    waiting = [box for box in posting.packages if box.last_event not in SETTLED] or list(posting.packages)
    return min(waiting, key=lambda box: (_heard_at(box) is not None, _heard_at(box) or posting.handed_over_at))


def _heard_at(box: Package) -> datetime | None:
    """That nobody knows its number is no word of it."""
    return box.last_event_at if box.last_event is not EventKind.NOT_FOUND else None


def _silent_days(posting: Posting, box: Package, now: datetime) -> str:
    since = _heard_at(box) or posting.handed_over_at
    if posting.handed_over_at is None or since is None or box.last_event in SETTLED or posting.delivered_at is not None:
        return ""
    days = (now - max(since, posting.handed_over_at)).days
    return str(days) if days > 0 else ""


def _value(posting: Posting, words: TextWords) -> str:
    prices = [item.price for item in posting.items]
    currencies = {item.currency for item in posting.items}
    if not prices or None in prices or len(currencies) != 1:
        return ""
    total = sum((item.price * item.quantity for item in posting.items if item.price is not None), Decimal(0))
    return f"{total:.2f} {currencies.pop()}".replace(".", words.point).strip()


def _weight(posting: Posting, words: TextWords) -> str:
    grams = [box.weight_g for box in posting.packages if box.weight_g]
    if len(grams) < len(posting.packages):
        return ""
    return words.kilograms.format(number=f"{sum(grams) / 1000:.3f}".rstrip("0").rstrip(".").replace(".", words.point))


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))

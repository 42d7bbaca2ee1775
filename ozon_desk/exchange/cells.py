"""Single cells: identifiers, moments, quantities, prices, status words, as they really stand in files.

Each reader is a dictionary that reads a cell the first time it meets it and answers from memory afterwards: in an
export most cells repeat, and a dictionary look-up is the cheapest thing there is in a loop of a million cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, TypeAlias, final
from unicodedata import category, normalize
from zoneinfo import ZoneInfo

from ozon_desk.domain.folding import fold
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.tables import Cell


@final
class Bad:
    """A cell that can't be read; ``code`` says why."""

    __slots__ = ("code",)

    def __init__(self, code: str) -> None:
        self.code = code


DESTROYED: Final = Bad("number_destroyed")
FRACTION: Final = Bad("number_fraction")
TOO_LONG: Final = Bad("number_too_long")
BAD_DATE: Final = Bad("bad_date")
BAD_QUANTITY: Final = Bad("bad_quantity")
BAD_PRICE: Final = Bad("bad_price")

MOST_PIECES: Final = 1_000_000

# What Excel writes for a number too wide for it; an article like 1E5 has neither the plus nor the two digits.
_DESTROYED: Final = re.compile(r"-?[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{2,3}").fullmatch
_OZON_NUMBER: Final = re.compile(r"[0-9]+(?:-[0-9]+)*").fullmatch
_FRACTION: Final = re.compile(r"([0-9]+)[.,]([0-9]+)").fullmatch


def shown(cell: Cell) -> str:
    """A cell as a person would read it in the spreadsheet."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e18:
        return str(int(cell))
    return str(cell).strip()


class Identifiers(dict[Cell, "str | Bad"]):
    """Identifiers: text arrives untouched but for white space around it, damage is told.

    ``numeric`` is for numbers given by Ozon (posting, order, SKU): there a fraction in a text cell is damage too,
    while a seller's article may well be ``12,5``; and what looks like a number is one, or the same posting would come
    in twice, once under a number no scanner ever sends.
    """

    def __init__(self, *, numeric: bool) -> None:
        super().__init__()
        self._numeric = numeric

    def __missing__(self, cell: Cell) -> str | Bad:
        read = self[cell] = self._read_text(cell.strip()) if isinstance(cell, str) else _number_cell(cell)
        return read

    def _read_text(self, text: str) -> str | Bad:
        if not text or (text.isdigit() and text.isascii()):
            return text
        if self._numeric and (" " in text or not text.isascii()):
            text = _as_ozon_writes(text)
        # Looking for a sign first is five times as fast as the patterns, and nearly no identifier has one.
        if ("+" in text and _DESTROYED(text)) or "\ufffd" in text:
            return DESTROYED
        if self._numeric and ("." in text or "," in text) and (match := _FRACTION(text)):
            whole, rest = match.groups()
            return FRACTION if rest.strip("0") else whole
        return text


def _as_ozon_writes(text: str) -> str:
    """A number without blanks and invisible signs, in plain digits and hyphens; any other text stays as it is."""
    kinds = ((letter, category(letter)) for letter in normalize("NFKC", text))
    plain = "".join("-" if kind == "Pd" else letter for letter, kind in kinds if kind not in ("Cf", "Zs"))
    return plain if _OZON_NUMBER(plain) else text


def _number_cell(cell: Cell) -> str | Bad:
    if cell is None:
        return ""
    if isinstance(cell, bool) or not isinstance(cell, (int, float)):
        # Excel has taken the identifier for a date, a time or a truth value.
        return DESTROYED
    if isinstance(cell, float):
        if not cell.is_integer():
            return DESTROYED if cell != cell or abs(cell) == float("inf") else FRACTION
        cell = int(cell)
    return TOO_LONG if abs(cell) >= 10**15 else str(cell)


class Texts(dict[Cell, "str | None"]):
    """Ordinary words; empty is None."""

    def __missing__(self, cell: Cell) -> str | None:
        read = self[cell] = shown(cell) or None
        return read


_SHAPES: Final = (
    re.compile(
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
        r"(?:[ T](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
        r"(?P<offset>Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    ),
    # Excel in Russian drops the hour's leading zero, in Chinese it writes 2026/3/31 9:05.
    re.compile(
        r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"
        r"(?: (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?(?P<offset>)"
    ),
    re.compile(
        r"(?P<year>[0-9]{4})/(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})"
        r"(?: (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?(?P<offset>)"
    ),
)
_PLAIN: Final = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2} (?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}").fullmatch
_MOSCOW: Final = ZoneInfo("Europe/Moscow")
_END_OF_DAY: Final = time(23, 59, 59)

Moment: TypeAlias = "datetime | date | Bad | None"


def written_moment(cell: Cell) -> Moment:
    """A moment as written: naive, aware where it has an offset, a ``date`` where it has no time; None if empty."""
    if isinstance(cell, str):
        text = " ".join(cell.split())
        return _from_text(text) if text else None
    if isinstance(cell, datetime):
        # Excel counts in fractions of a day: 23:59:59 may come as 23:59:58.999999.
        return (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
    if isinstance(cell, date):
        return cell
    return None if cell is None else BAD_DATE


def _from_text(text: str) -> Moment:
    for shape in _SHAPES:
        match = shape.fullmatch(text)
        if match is None:
            continue
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
            if match["hour"] is None:
                return day
            clock = time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))
        except ValueError:
            return BAD_DATE
        moment = datetime.combine(day, clock)
        if not match["offset"]:
            return moment
        try:
            return datetime.fromisoformat(f"{moment.isoformat()}{match['offset']}")
        except ValueError:
            return BAD_DATE
    return BAD_DATE


class Moments(dict[Cell, "datetime | Bad | None"]):
    """Moments of one kind of column, read in ``zone`` and kept in UTC.

    A date without a time is the start of that day in ``zone``; in a column of deadlines it is its end in Moscow.
    Years outside 2015-2100 are damage.
    """

    def __init__(self, zone: ZoneInfo, *, deadlines: bool = False) -> None:
        super().__init__()
        self._zone = zone
        self._deadlines = deadlines
        # Moscow has kept +03:00 since 2014, so for the two zones of Ozon's files the offset is known.
        self._offset = {"UTC": "+00:00", "Europe/Moscow": "+03:00"}.get(zone.key, "")

    def __missing__(self, cell: Cell) -> datetime | Bad | None:
        if self._offset and isinstance(cell, str) and _PLAIN(cell) and cell >= "2015-01-02":
            try:
                moment = datetime.fromisoformat(cell + self._offset).astimezone(UTC)
            except ValueError:
                self[cell] = BAD_DATE
                return BAD_DATE
            self[cell] = moment
            return moment
        read = self[cell] = self._read(cell)
        return read

    def _read(self, cell: Cell) -> datetime | Bad | None:
        written = written_moment(cell)
        if written is None or isinstance(written, Bad):
            return written
        if not 2015 <= written.year <= 2100:
            return BAD_DATE
        if not isinstance(written, datetime):
            clock, zone = (_END_OF_DAY, _MOSCOW) if self._deadlines else (time(), self._zone)
            return datetime.combine(written, clock, zone).astimezone(UTC)
        return (written if written.tzinfo else written.replace(tzinfo=self._zone)).astimezone(UTC)


# One to three figures, then threes: a thousands separator.
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?").fullmatch
_ENGLISH: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,2}").fullmatch
_MANY_PLACES: Final = re.compile(r"[0-9]+[.][0-9]{3,6}").fullmatch
_CURRENCY: Final = re.compile(r"\s*(?:₽|руб\.?|RUB|¥|￥|CNY|元|\$|USD|€|EUR)$", re.IGNORECASE)


def _decimal(text: str) -> Decimal | None:
    """A number as Russians, Chinese and programs write it. ``1,234`` could be two numbers, so it is none."""
    text = " ".join(text.split())
    if _THOUSANDS(text):
        return Decimal(text.replace(" ", "").replace(",", "."))
    if _ENGLISH(text):
        return Decimal(text.replace(",", ""))
    return None


class Quantities(dict[Cell, "int | Bad"]):
    """Whole positive numbers of pieces, up to a million."""

    def __missing__(self, cell: Cell) -> int | Bad:
        read = self[cell] = self._read(cell)
        return read

    @staticmethod
    def _read(cell: Cell) -> int | Bad:
        number: Decimal | float | None = None
        if isinstance(cell, str):
            number = _decimal(cell)
        elif isinstance(cell, (int, float)) and not isinstance(cell, bool):
            number = cell
        if number is None or not 1 <= number <= MOST_PIECES or number != int(number):
            return BAD_QUANTITY
        return int(number)


class Prices(dict[Cell, "str | Bad | None"]):
    """Money as decimal text with at least two places (``"4990.00"``), the same from CSV and XLSX."""

    def __missing__(self, cell: Cell) -> str | Bad | None:
        read = self[cell] = self._read(cell)
        return read

    @staticmethod
    def _read(cell: Cell) -> str | Bad | None:
        number: Decimal | None = None
        if isinstance(cell, str):
            text = cell.strip()
            if not text:
                return None
            number = Decimal(text) if _MANY_PLACES(text) else _decimal(_CURRENCY.sub("", text))
        elif cell is None:
            return None
        elif isinstance(cell, (int, float)) and not isinstance(cell, bool) and 0 <= cell < 1e12:
            number = round(Decimal(repr(cell)), 6).normalize()
        if number is None:
            return BAD_PRICE
        places = -int(number.as_tuple().exponent)
        return f"{number:.2f}" if places <= 2 else f"{number.normalize():f}"


class Statuses(dict[Cell, "tuple[OzonStatus | None, str | None]"]):
    """Status words; a word nobody knows is ``UNKNOWN`` and keeps its spelling."""

    def __init__(self, words: Mapping[str, OzonStatus]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, cell: Cell) -> tuple[OzonStatus | None, str | None]:
        text = shown(cell)
        read = self[cell] = (self._words.get(fold(text), OzonStatus.UNKNOWN), text) if text else (None, None)
        return read

"""The moments of tracking files, in all the forms carriers write them; never guessed, so 11/12/2026 is none."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.exchange.cells import BAD_DATE, Bad, shown, written_moment
from ozon_desk.exchange.tables import Cell

_PLAIN: Final = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2})?").fullmatch
_CHINESE: Final = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_MONTHS: Final = (
    *("jan янв", "feb фев", "mar мар", "apr апр", "may май мая", "jun июн"),
    *("jul июл", "aug авг", "sep сен", "oct окт", "nov ноя", "dec дек"),
)
_MONTH: Final = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_NAMED: Final = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?[ -](?P<month>[a-zа-я]{3,9})\.?[ ,-]|"
    r"(?P<month_first>[a-z]{3,9})\.? (?P<day_after>\d{1,2})(?:st|nd|rd|th)?,?) ?(?P<year>20\d\d)(?: г\.?)?(?!\d),?",
    re.IGNORECASE,
)
_HALVES: Final = re.compile(r"(?<![\d:])(\d{1,2})(:\d\d(?::\d\d)?) ?([ap])\.?m\b\.?", re.IGNORECASE)
_AFTER_DATE: Final = re.compile(r"(?<=\d)(?:,| в) ?(?=\d{1,2}:\d\d)")
_SHORT_HOUR: Final = re.compile(r"(?<=-\d\d)[ T](\d:\d\d)")
_FRACTION: Final = re.compile(r"(?<=:\d\d)[.,]\d{1,9}(?=\D|$)")
_OFFSET: Final = re.compile(r"(?<=:\d\d) ?\(?(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?([0-5]\d))?\)?$", re.IGNORECASE)
_UTC: Final = re.compile(r"(?<=:\d\d) ?\(?(?:UTC|GMT|Z)\)?$", re.IGNORECASE)
_MOSCOW: Final = re.compile(r"(?<=:\d\d) ?\(?(?:MSK|МСК|Moscow|Москва)\)?$", re.IGNORECASE)
_ALONE: Final = re.compile(r"(?:UTC|GMT)? ?([+-]?)(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE).fullmatch
_CLOCK: Final = re.compile(r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?").fullmatch


class EventMoments(dict[tuple[Cell, Cell, Cell], "datetime | Bad | None"]):
    """(date or moment, time of day, offset) as in the file → the moment in UTC; None where there is nothing.

    What names no offset of its own is read in ``zone``. A date without a time is the start of that day. Years outside
    2015-2100 are damage.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, cells: tuple[Cell, Cell, Cell]) -> datetime | Bad | None:
        try:
            read = self[cells] = self._read(*cells)
        except (ValueError, OverflowError):
            read = self[cells] = BAD_DATE
        return read

    def _read(self, at: Cell, clock: Cell, offset: Cell) -> datetime | Bad | None:
        written = written_at(at, clock)
        if written is None or isinstance(written, Bad):
            return written
        if not 2015 <= written.year <= 2100:
            return BAD_DATE
        if written.tzinfo is not None:
            return written.astimezone(UTC)
        zone = _zone_of(offset) if shown(offset) else self._zone
        return BAD_DATE if zone is None else written.replace(tzinfo=zone).astimezone(UTC)


def written_at(at: Cell, clock: Cell = None) -> datetime | Bad | None:
    """A moment as written: aware where it names its offset, naive otherwise. ValueError for an impossible one."""
    if isinstance(at, str) and _PLAIN(at) and not shown(clock):
        return datetime.fromisoformat(at)
    found: tzinfo | None = None
    if isinstance(at, str):
        text, found = _without_offset(_plain(at))
        at = text
    written = written_moment(at)
    if written is None or isinstance(written, Bad):
        return written
    if not isinstance(written, datetime):
        written = datetime.combine(written, time())
    if shown(clock) and written.time() == time():
        of_day = _clock(clock) or _clock_of_moment(clock, written.date())
        if of_day is None:
            return BAD_DATE
        written = datetime.combine(written.date(), of_day, written.tzinfo)
    return written.replace(tzinfo=found) if found is not None else written


def _plain(text: str) -> str:
    text = " ".join(text.split())
    text = _CHINESE.sub(r"\1/\2/\3 ", text)
    text = _HALVES.sub(_of_24_hours, _NAMED.sub(_in_figures, text))
    text = _AFTER_DATE.sub(" ", text)
    text = _FRACTION.sub("", text)
    return " ".join(_SHORT_HOUR.sub(r" 0\1", text).split())


def _in_figures(named: re.Match[str]) -> str:
    """ "Nov 20, 2026", "20 ноября 2026": what names its month is nobody's guess."""
    month = _MONTH.get((named["month"] or named["month_first"])[:3].lower())
    if month is None:
        return named[0]
    return f"{named['year']}/{month}/{named['day'] or named['day_after']} "


def _of_24_hours(clock: re.Match[str]) -> str:
    hour = int(clock[1])
    if not 1 <= hour <= 12:
        return clock[0]
    return f"{hour % 12 + (12 if clock[3].lower() == 'p' else 0):02}{clock[2]}"


def _without_offset(text: str) -> tuple[str, tzinfo | None]:
    if match := _OFFSET.search(text):
        return text[: match.start()], _fixed(*match.groups())
    if match := _UTC.search(text):
        return text[: match.start()], UTC
    if match := _MOSCOW.search(text):
        return text[: match.start()], ZoneInfo("Europe/Moscow")
    return text, None


def _fixed(sign: str, hours: str, minutes: str | None) -> tzinfo:
    """ValueError beyond a day."""
    off = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-off if sign == "-" else off)


def _zone_of(cell: Cell) -> tzinfo | None:
    text = shown(cell)
    if text.upper() in ("UTC", "GMT", "Z"):
        return UTC
    if match := _ALONE(text):
        return _fixed(*match.groups())
    if text.upper() in ("MSK", "МСК"):
        return ZoneInfo("Europe/Moscow")
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        return None


def _clock_of_moment(cell: Cell, day: date) -> time | None:
    """Of a moment written out once more beside its date."""
    written = written_at(cell)
    return written.time() if isinstance(written, datetime) and written.date() == day else None


def _clock(cell: Cell) -> time | None:
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0)
    if isinstance(cell, time):
        return cell.replace(microsecond=0)
    if isinstance(cell, timedelta):
        cell = cell / timedelta(days=1)
    if isinstance(cell, float) and 0 <= cell < 1:
        # Excel counts in fractions of a day.
        return (datetime.combine(date(2000, 1, 1), time()) + timedelta(seconds=round(cell * 86400))).time()
    match = _CLOCK(_HALVES.sub(_of_24_hours, shown(cell)))
    if match is None:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups())
    return time(hour, minute, second)

"""Moments, spans, days and numbers as people read them, in the language of the interface.

Moments come in aware; zones are IANA names. Clocks have 24 hours everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.domain.places import MOSCOW
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

ZONES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "UTC": QT_TRANSLATE_NOOP("zones", "UTC"),
        "Europe/Moscow": QT_TRANSLATE_NOOP("zones", "Moscow"),
        "Europe/Kaliningrad": QT_TRANSLATE_NOOP("zones", "Kaliningrad"),
        "Europe/Samara": QT_TRANSLATE_NOOP("zones", "Samara"),
        "Europe/Volgograd": QT_TRANSLATE_NOOP("zones", "Volgograd"),
        "Europe/Saratov": QT_TRANSLATE_NOOP("zones", "Saratov"),
        "Europe/Minsk": QT_TRANSLATE_NOOP("zones", "Minsk"),
        "Europe/Istanbul": QT_TRANSLATE_NOOP("zones", "Istanbul"),
        "Asia/Yekaterinburg": QT_TRANSLATE_NOOP("zones", "Yekaterinburg"),
        "Asia/Omsk": QT_TRANSLATE_NOOP("zones", "Omsk"),
        "Asia/Novosibirsk": QT_TRANSLATE_NOOP("zones", "Novosibirsk"),
        "Asia/Krasnoyarsk": QT_TRANSLATE_NOOP("zones", "Krasnoyarsk"),
        "Asia/Irkutsk": QT_TRANSLATE_NOOP("zones", "Irkutsk"),
        "Asia/Yakutsk": QT_TRANSLATE_NOOP("zones", "Yakutsk"),
        "Asia/Vladivostok": QT_TRANSLATE_NOOP("zones", "Vladivostok"),
        "Asia/Magadan": QT_TRANSLATE_NOOP("zones", "Magadan"),
        "Asia/Kamchatka": QT_TRANSLATE_NOOP("zones", "Kamchatka"),
        "Asia/Almaty": QT_TRANSLATE_NOOP("zones", "Almaty"),
        "Asia/Tashkent": QT_TRANSLATE_NOOP("zones", "Tashkent"),
        "Asia/Shanghai": QT_TRANSLATE_NOOP("zones", "Shanghai"),
        "Asia/Urumqi": QT_TRANSLATE_NOOP("zones", "Urumqi"),
        "Asia/Hong_Kong": QT_TRANSLATE_NOOP("zones", "Hong Kong"),
    }
)
_UTC_NAMES: Final = frozenset({"Etc/UTC", "Etc/GMT", "GMT", "Zulu"})
_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)


def countdown(due: datetime, now: datetime, zone: str) -> str:
    """How long until ``due``: "late 1:12", "0:54:10" under an hour, "5:54" today, "tomorrow 02:59", "2 d 12 h"."""
    left = due - now
    if left < timedelta(0):
        return QCoreApplication.translate("countdown", "late {span}").format(span=_span(-left))
    if left < _HOUR:
        minutes, seconds = divmod(int(left.total_seconds()), 60)
        return f"0:{minutes:02d}:{seconds:02d}"
    near = urgency(due, now, zone)
    if near is Urgency.TODAY:
        return _hours_and_minutes(left)
    here = ZoneInfo(zone)
    if near is Urgency.TOMORROW and due.astimezone(here).date() == now.astimezone(here).date() + timedelta(days=1):
        return QCoreApplication.translate("countdown", "tomorrow {time}").format(time=clock(due, zone))
    return _span(left)


def clock(at: datetime, zone: str) -> str:
    """Hours and minutes in ``zone``."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def day(at: datetime | date, zone: str = "UTC") -> str:
    """A day with its year; of a moment, its day in ``zone``."""
    return _day(at, zone, day_pattern())


def day_pattern() -> str:
    """How a day is written in this language, as Qt's date fields understand it."""
    return QCoreApplication.translate("dates", "d MMM yyyy")


def short_day(at: datetime | date, zone: str = "UTC") -> str:
    """A day without its year."""
    return _day(at, zone, QCoreApplication.translate("dates", "d MMM"))


def days(first: date, last: date) -> str:
    """ "16 Nov – 22 Nov 2026"."""
    return f"{short_day(first)} – {day(last)}"


def short_days(first: date, last: date) -> str:
    """ "16 Nov – 22 Nov"."""
    return f"{short_day(first)} – {short_day(last)}"


def for_file_name(name: str) -> str:
    """Without signs that Windows takes in no file's name."""
    return "".join("-" if sign in '\\/:*?"<>|' else sign for sign in name)


def with_weekday(at: datetime | date, zone: str = "UTC") -> str:
    """A day with the day of the week, without its year."""
    return _day(at, zone, QCoreApplication.translate("dates", "ddd d MMM"))


def weekdays() -> list[str]:
    """Monday to Sunday, as they stand alone."""
    return [QLocale().standaloneDayName(number) for number in range(1, 8)]


def moment(at: datetime, zone: str) -> str:
    """Day and time of day in ``zone``, the zone not named."""
    return f"{day(at, zone)} {clock(at, zone)}"


def moment_long(at: datetime, zone: str, now: datetime | None = None) -> str:
    """With the city, and Moscow beside it where its clock differs: "18 Nov 15:00 Shanghai (10:00 Moscow)".

    With ``now`` the day is left out when it is today there.
    """
    here = _with_day(at, zone, now)
    if at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(MOSCOW)).utcoffset():
        return QCoreApplication.translate("dates", "{time} {city}").format(time=here, city=zone_name(zone))
    same_day = at.astimezone(ZoneInfo(zone)).date() == at.astimezone(ZoneInfo(MOSCOW)).date()
    there = clock(at, MOSCOW) if same_day else f"{short_day(at, MOSCOW)} {clock(at, MOSCOW)}"
    both = QCoreApplication.translate("dates", "{time} {city} ({other_time} {other_city})")
    return both.format(time=here, city=zone_name(zone), other_time=there, other_city=zone_name(MOSCOW))


def zone_name(zone: str) -> str:
    """The city of a zone; zones without a name here are called by the last part of their own."""
    source = ZONES.get("UTC" if zone in _UTC_NAMES else zone)
    if source is not None:
        return QCoreApplication.translate("zones", source)
    return zone.rpartition("/")[2].replace("_", " ")


def ago(at: datetime, now: datetime) -> str:
    """How long ago, in the largest whole unit; a moment yet to come is "just now"."""
    passed = now - at
    if passed < _MINUTE:
        return QCoreApplication.translate("ago", "just now")
    if passed < _HOUR:
        return QCoreApplication.translate("ago", "{n} min ago").format(n=passed // _MINUTE)
    if passed < _DAY:
        return QCoreApplication.translate("ago", "{n} h ago").format(n=passed // _HOUR)
    return QCoreApplication.translate("ago", "{n} d ago").format(n=passed // _DAY)


def number(value: int | Decimal) -> str:
    """With thousands parted as the language does; decimals with the places they have."""
    if isinstance(value, int):
        return QLocale().toString(value)
    places = max(0, -int(value.as_tuple().exponent))
    return QLocale().toString(float(value), "f", places)  # type: ignore[call-overload]  # its stub forgets letters


def late_by(span: timedelta) -> str:
    """How late, and never to be taken for a time of day: "12 min", "1 h 12 min", from a day on "2 d 12 h"."""
    days, rest = divmod(span, _DAY)
    hours, rest = divmod(rest, _HOUR)
    facts = {"days": days, "hours": hours, "minutes": rest // _MINUTE}
    if days:
        return QCoreApplication.translate("countdown", "{days} d {hours} h").format(**facts)
    if hours:
        return QCoreApplication.translate("countdown", "{hours} h {minutes} min").format(**facts)
    return QCoreApplication.translate("countdown", "{minutes} min").format(**facts)


def size(name: str) -> str:
    """ "58 × 40" for the paper or label size "58x40"; "A4" stays."""
    return name.replace("x", " × ")


def minutes(seconds: float) -> str:
    """ "1.9 min"."""
    tenths = (Decimal(round(seconds / 6)) / 10).quantize(Decimal("0.1"))
    return QCoreApplication.translate("countdown", "{minutes} min").format(minutes=number(tenths))


def _span(span: timedelta) -> str:
    """Under a day "1:12", from a day on "2 d 12 h"."""
    days, rest = divmod(span, _DAY)
    if days == 0:
        return _hours_and_minutes(span)
    hours = f"{rest // _HOUR:02d}"
    return QCoreApplication.translate("countdown", "{days} d {hours} h").format(days=days, hours=hours)


def _hours_and_minutes(span: timedelta) -> str:
    hours, rest = divmod(span, _HOUR)
    return f"{hours}:{rest // _MINUTE:02d}"


def _day(at: datetime | date, zone: str, pattern: str) -> str:
    if isinstance(at, datetime):
        at = at.astimezone(ZoneInfo(zone)).date()
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def _with_day(at: datetime, zone: str, now: datetime | None) -> str:
    here = ZoneInfo(zone)
    if now is not None and at.astimezone(here).date() == now.astimezone(here).date():
        return clock(at, zone)
    return f"{short_day(at, zone)} {clock(at, zone)}"


def decimal(value: float, places: int) -> str:
    """With as many decimals as asked for."""
    return QLocale().toString(value, "f", places)  # type: ignore[call-overload]  # its stub forgets letters

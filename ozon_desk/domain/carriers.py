"""Carriers as data: how their numbers look, by what names people know them, where a number is followed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType, Package, Posting

_MOST_NAMES: Final = 2000
_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]+")
_S10_WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)


def s10_check_digit(serial: str) -> str:
    """The ninth digit of a UPU S10 number, from its first eight (UPU standard S10)."""
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_S10_WEIGHTS, serial, strict=True)) % 11
    return {10: "0", 11: "5"}.get(rest, str(rest))


def russian_inland_check_digit(first_13: str) -> str:
    """The fourteenth digit of a Russian Post inland number: odd places three times, even places once."""
    total = 3 * sum(map(int, first_13[::2])) + sum(map(int, first_13[1::2]))
    return str(-total % 10)


CHECKS: Final[Mapping[str, Callable[[str], tuple[str, str]]]] = MappingProxyType(
    {
        "s10": lambda number: (s10_check_digit(number[2:10]), number[10]),
        "ru_inland": lambda number: (russian_inland_check_digit(number[:13]), number[13]),
    }
)
"""Kind of check -> (expected digit, digit found)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a number looks. ``check`` is "s10", "ru_inland" or empty (the carrier has none, or it isn't enforced)."""

    pattern: re.Pattern[str]
    check: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """``folded_names``: all it goes by. ``page`` is the tracking page with ``{number}`` in it, or empty;
    ``international`` is what R6 asks, ``whitelisted`` R13.

    ``tracked``: False for a service without tracking (R14). ``quiet_hours`` (R6) how long a number may stay invisible;
    None: as the rule book says. ``contact`` is how to reach it, ``notes`` are codes of what whoever follows its
    numbers must know (R13). ``integration_type``, ``cut_off`` and ``first_mile_days`` stand in for what its delivery
    methods don't say themselves.

    ``fallback``: stands for many carriers and steps back when another one fits the same number.
    """

    name: str
    folded_names: tuple[str, ...]
    shapes: tuple[Shape, ...]
    page: str
    international: bool
    whitelisted: bool
    fallback: bool = False
    tracked: bool = True
    quiet_hours: int | None = None
    contact: str = ""
    integration_type: IntegrationType | None = None
    cut_off: time | None = None
    first_mile_days: int = 0
    notes: tuple[str, ...] = ()

    @property
    def is_post(self) -> bool:
        """Posts forward each other's S10 numbers, so one's number may well travel by another's method."""
        return any(shape.check == "s10" for shape in self.shapes)


@dataclass(frozen=True, slots=True)
class Fit:
    """A carrier whose shape a number has. ``expected`` and ``found`` check digits are empty where there is no check."""

    carrier: Carrier
    expected: str = ""
    found: str = ""

    @property
    def proven(self) -> bool:
        """There is a check digit and it is right."""
        return bool(self.expected) and self.expected == self.found

    @property
    def wrong(self) -> bool:
        return self.expected != self.found


def carrier_said(posting: Posting, method: DeliveryMethod | None = None, box: Package | None = None) -> str:
    """Who carries a posting, or one of its boxes, in whatever words it was written: as its boxes say, else its delivery
    method, else Ozon's file. Empty: nobody knows."""
    for one in posting.packages if box is None else (box,):
        if one.carrier:
            return one.carrier
    return (method.carrier if method is not None else "") or posting.carrier


@dataclass(frozen=True, slots=True)
class Carriers:
    """All carriers the desk knows."""

    known: tuple[Carrier, ...]
    s10_countries: frozenset[str]
    fallback_page: str
    _named: dict[str, Carrier | None] = field(default_factory=dict, repr=False, compare=False)
    """What ``named`` has answered: a list of thousands of lines names the same few carriers."""

    @classmethod
    def from_data(
        cls, data: Mapping[str, object], changes: Mapping[str, Mapping[str, object]] = MappingProxyType({})
    ) -> Carriers:
        """Out of the parsed carriers file; raises Refusal ``carriers_bad`` (carrier, field).

        ``changes`` are the shop's: name -> the fields that differ, or all of them for a carrier of its own.
        """
        entries, countries, page = data.get("carriers"), data.get("s10_countries"), data.get("fallback_page")
        if not isinstance(entries, list):
            raise Refusal("carriers_bad", carrier="", field="carriers")
        if not isinstance(countries, list):
            raise Refusal("carriers_bad", carrier="", field="s10_countries")
        if not isinstance(page, str) or "{number}" not in page:
            raise Refusal("carriers_bad", carrier="", field="fallback_page")
        codes = frozenset(code for line in countries for code in str(line).split())
        own = dict(changes)
        known = [_carrier(_changed(entry, own.pop(str(_name(entry)), {}))) for entry in entries]
        known += [_carrier({**_EMPTY, **fields, "name": name}) for name, fields in own.items()]
        return cls(tuple(known), codes, page)

    def named(self, text: str) -> Carrier | None:
        """The carrier a free text names ("СДЭК", "CDEK: до двери", "燕文"); None if none or more than one.

        A service without tracking beside the name of a carrier ("中国邮政 平邮") is that service.
        """
        if text not in self._named:
            if len(self._named) >= _MOST_NAMES:
                self._named.clear()
            self._named[text] = self._look_up(text)
        return self._named[text]

    def own_name(self, text: str) -> str:
        """The name by which the list knows a carrier; one that nobody knows keeps what was written."""
        if not text:
            return ""
        known = self.named(text)
        return known.name if known is not None else " ".join(text.split())

    def _look_up(self, text: str) -> Carrier | None:
        wanted = " " + _CHINESE.sub(r" \g<0> ", _folded(text)) + " "
        found: list[tuple[str, Carrier]] = []
        for carrier in self.known:
            names = [name for name in carrier.folded_names if name and _stands_in(name, wanted)]
            if names:
                found.append((max(names, key=len), carrier))
        # "China Post ordinary small packet" names one service, not two carriers.
        found = [(name, one) for name, one in found if not any(name != other and name in other for other, _ in found)]
        # Whoever says beside a carrier that there is no tracking means that service of it.
        untracked = [one for _, one in found if not one.tracked]
        if untracked:
            return untracked[0]
        return found[0][1] if len(found) == 1 else None

    def fitting(self, number: str) -> tuple[Fit, ...]:
        """Those whose shape ``number`` (cleaned, upper case) has; a fallback only where nothing else fits."""
        fits: list[Fit] = []
        for carrier in self.known:
            for shape in carrier.shapes:
                if not shape.pattern.fullmatch(number):
                    continue
                # Two letters that are no country make it some carrier's private number, not a post's.
                if shape.check == "s10" and number[-2:] not in self.s10_countries:
                    continue
                fits.append(Fit(carrier, *CHECKS[shape.check](number)) if shape.check else Fit(carrier))
                break
        return tuple(fit for fit in fits if not fit.carrier.fallback) or tuple(fits)

    def page(self, carrier: str, number: str) -> str:
        """The public page that follows ``number``; a general one for carriers without a page of their own."""
        known = self.named(carrier)
        page = known.page if known is not None else ""
        return (page or self.fallback_page).replace("{number}", quote(number, safe=""))


_EMPTY: Final = {"aliases": [], "shapes": [], "page": "", "international": False}


def _name(entry: object) -> object:
    return entry.get("name") if isinstance(entry, Mapping) else None


def _changed(entry: object, fields: Mapping[str, object]) -> object:
    return {**entry, **fields} if isinstance(entry, Mapping) else entry


def _carrier(entry: object) -> Carrier:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str) or not entry["name"]:
        raise Refusal("carriers_bad", carrier="", field="name")
    name: str = entry["name"]
    for key, kind in (("aliases", list), ("shapes", list), ("page", str), ("international", bool)):
        if not isinstance(entry.get(key), kind):
            raise Refusal("carriers_bad", carrier=name, field=key)
    shapes = []
    for shape in entry["shapes"]:
        try:
            check = shape.get("check", "")
            pattern = re.compile(shape["regex"], re.ASCII)
        except (AttributeError, KeyError, TypeError, re.error):
            raise Refusal("carriers_bad", carrier=name, field="shapes") from None
        if check and check not in CHECKS:
            raise Refusal("carriers_bad", carrier=name, field="check")
        shapes.append(Shape(pattern, check))
    return Carrier(
        name=name,
        folded_names=tuple(_folded(text) for text in (name, *map(str, entry["aliases"]))),
        shapes=tuple(shapes),
        page=entry["page"],
        international=entry["international"],
        whitelisted=bool(entry.get("whitelisted")),
        fallback=bool(entry.get("fallback")),
        tracked=bool(entry.get("tracked", True)),
        quiet_hours=_whole(name, "quiet_hours", entry.get("quiet_hours")),
        contact=str(entry.get("contact", "")),
        integration_type=_integration(name, entry.get("integration_type")),
        cut_off=_time(name, entry.get("cut_off")),
        first_mile_days=_whole(name, "first_mile_days", entry.get("first_mile_days")) or 0,
        notes=_notes(name, entry.get("notes", [])),
    )


def _notes(carrier: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise Refusal("carriers_bad", carrier=carrier, field="notes")
    return tuple(map(str, value))


def _whole(carrier: str, field: str, value: object) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Refusal("carriers_bad", carrier=carrier, field=field)
    return value


def _integration(carrier: str, value: object) -> IntegrationType | None:
    try:
        return IntegrationType(str(value)) if value else None
    except ValueError:
        raise Refusal("carriers_bad", carrier=carrier, field="integration_type") from None


def _time(carrier: str, value: object) -> time | None:
    try:
        return time.fromisoformat(str(value)) if value else None
    except ValueError:
        raise Refusal("carriers_bad", carrier=carrier, field="cut_off") from None


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold().replace("ё", "е")))


def _stands_in(name: str, text: str) -> bool:
    """As whole words, so that "SF" isn't found in "USFreight"; Chinese puts no spaces between words."""
    return (name if _CHINESE.search(name) else f" {name} ") in text

"""The rule book: Ozon's numbers as data, in editions, with the owner's changes on top.

Ozon changes its numbers every year and sources disagree, so no number of R1 to R19 stands in code.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NoReturn

from ozon_desk.domain.calendars import PUBLIC, Calendars
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import IntegrationType

RULE_IDS: Final = tuple(f"R{number}" for number in range(1, 20))
DEFAULT_EDITION: Final = "guides"
WAREHOUSE_COUNTRY: Final = "warehouse"
"""Stands for the country of the posting's warehouse."""

_COUNTRIES: Final = ("", "RU", "CN", WAREHOUSE_COUNTRY)
_HIGHEST: Final = 1_000_000
_HIGHEST_OF: Final = {"days": 366, "hours": 366 * 24, "minutes": 31 * 24 * 60, "percent": 100}
"""What is above these is a slip of the hand, and would put a clock where nobody sees it."""
OWNER_FIELDS: Final = ("value", "calendar", "country", "applies_to", "alarm_minutes")
"""What the owner may change of a rule, besides its further numbers."""

OWN: Final = "own"
"""The source of a rule the owner has changed."""

_OWNER_FIELDS: Final = frozenset({*OWNER_FIELDS, "as_of"})
_EDITION_FIELDS: Final = _OWNER_FIELDS | {"source"}
_FIELDS: Final = _EDITION_FIELDS | {"id", "kind", "unit", "more", "consequence", "consequences", "editions"}

_STEPS: Final = ("step_2_percent", "step_3_percent", "block_percent")
"""Of R18, each above the one before; the first is its value."""


class Calendar(StrEnum):
    """Which days a rule counts."""

    CALENDAR = "calendar"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``value`` is in ``unit``; ``more`` are its further numbers, their unit in their name.

    ``country`` says whose business days count ("RU", "CN", "warehouse"; empty with calendar days). ``consequence``
    and ``consequences`` (by deadline kind) are codes; ``source`` is "guide", "ozon" or both, read at ``as_of``, or
    "own": changed by the owner on that day. ``alarm_minutes``: so long before its moment somebody must be told.
    ``calendars`` are those its business days are counted in.
    """

    id: str
    kind: str
    value: int
    unit: str
    calendar: Calendar
    country: str
    applies_to: frozenset[IntegrationType]
    consequence: str
    source: str
    as_of: date
    alarm_minutes: int = 0
    more: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    consequences: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    calendars: Calendars = PUBLIC

    @property
    def is_own(self) -> bool:
        """Whether the owner has changed it."""
        return self.source == OWN

    def consequence_of(self, kind: str) -> str:
        """What happens when the deadline ``kind`` of this rule is missed."""
        return self.consequences.get(kind, self.consequence)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules of one edition, with the owner's changes laid over it."""

    edition: str
    rules: Mapping[str, Rule]

    def rule(self, rule_id: str) -> Rule:
        """The rule "R1" ... "R19"; KeyError for any other."""
        return self.rules[rule_id]

    @classmethod
    def from_data(
        cls,
        data: Mapping[str, object],
        edition: str = DEFAULT_EDITION,
        changes: Mapping[str, Mapping[str, object]] = MappingProxyType({}),
        calendars: Calendars = PUBLIC,
    ) -> RuleBook:
        """The book out of the parsed rule file. ``changes`` are the owner's: rule id -> field -> value.

        A field is "value", "calendar", "country", "applies_to", "alarm_minutes" or a name in ``more``; "as_of" is the
        day of the change. ``calendars``: whose business days are counted.
        Raises Refusal ``rulebook_bad`` (rule, field) for anything that can't be right.
        """
        editions, rules = data.get("editions"), data.get("rules")
        if not isinstance(editions, list) or edition not in editions:
            _bad("", "edition")
        if not isinstance(rules, list) or not all(isinstance(entry, Mapping) for entry in rules):
            _bad("", "rules")
        if not (set(changes) <= set(RULE_IDS)):
            _bad(min(set(changes) - set(RULE_IDS)), "id")
        made: dict[str, Rule] = {}
        for entry in rules:
            layers = entry.get("editions", {})
            if not isinstance(layers, Mapping) or not (set(layers) <= set(editions)):
                _bad(str(entry.get("id", "")), "editions")
            rule = _with_changes(_rule(entry), layers.get(edition, {}), _EDITION_FIELDS)
            own = changes.get(rule.id, {})
            rule = _with_changes(rule, own, _OWNER_FIELDS)
            if rule.id in made:
                _bad(rule.id, "id")
            made[rule.id] = replace(rule, calendars=calendars, source=OWN if own else rule.source)
        for missing in RULE_IDS:
            if missing not in made:
                _bad(missing, "id")
        return cls(edition, MappingProxyType(made))


def check_sense(rule: Rule, changed: Collection[str]) -> None:
    """Whether its numbers go together: a window holds a day at least, and each step of R18 begins where the one before
    ends. ``changed``: the owner's fields, of which one is named where two contradict. Refusal ``rulebook_bad``."""
    if rule.more.get("window_days", 1) < 1:
        _bad(rule.id, "window_days")
    steps = [("value", rule.value), *((name, rule.more[name]) for name in _STEPS if name in rule.more)]
    for (low, lower), (high, higher) in pairwise(steps):
        if lower > higher:
            _bad(rule.id, high if high in changed and low not in changed else low)


def _bad(rule: str, field_name: str) -> NoReturn:
    raise Refusal("rulebook_bad", rule=rule, field=field_name)


def _with_changes(rule: Rule, changes: object, allowed: frozenset[str]) -> Rule:
    if not isinstance(changes, Mapping):
        _bad(rule.id, "changes")
    if not changes:
        return rule
    entry: dict[str, object] = {name: getattr(rule, name) for name in _FIELDS - {"editions"}}
    more: dict[str, object] = dict(rule.more)
    for name, value in changes.items():
        if name in allowed:
            entry[name] = value
        elif name in more:
            more[name] = value
        else:
            _bad(rule.id, str(name))
    entry["more"] = more
    if entry["calendar"] == Calendar.CALENDAR and "country" not in changes:
        entry["country"] = ""
    return _rule(entry)


def _rule(entry: Mapping[str, object]) -> Rule:
    rule = entry.get("id")
    if not isinstance(rule, str) or rule not in RULE_IDS:
        _bad(str(rule), "id")
    for surplus in entry.keys() - _FIELDS:
        _bad(rule, str(surplus))

    def text(name: str) -> str:
        value = entry.get(name)
        if not isinstance(value, str) or not value:
            _bad(rule, name)
        return value

    more = {
        name: _number(rule, name, value, name.rpartition("_")[2])
        for name, value in _mapping(rule, "more", entry).items()
    }
    consequences = _mapping(rule, "consequences", entry)
    if not all(isinstance(code, str) for code in consequences.values()):
        _bad(rule, "consequences")
    value = _number(rule, "value", entry.get("value"), text("unit"))
    if value > more.get("max_days", value):
        _bad(rule, "value")
    calendar, country = entry.get("calendar"), entry.get("country", "")
    if calendar not in tuple(Calendar):
        _bad(rule, "calendar")
    # Business days need a country, calendar days have none.
    if country not in _COUNTRIES or (calendar == Calendar.BUSINESS) != bool(country):
        _bad(rule, "country")
    return Rule(
        id=rule,
        kind=text("kind"),
        value=value,
        unit=text("unit"),
        calendar=Calendar(str(calendar)),
        country=str(country),
        applies_to=_integration_types(rule, entry.get("applies_to")),
        consequence=text("consequence"),
        source=text("source"),
        as_of=_date(rule, entry.get("as_of")),
        alarm_minutes=_number(rule, "alarm_minutes", entry.get("alarm_minutes", 0), "minutes"),
        more=MappingProxyType(more),
        consequences=MappingProxyType({str(kind): str(code) for kind, code in consequences.items()}),
    )


def _mapping(rule: str, name: str, entry: Mapping[str, object]) -> Mapping[str, object]:
    value = entry.get(name, {})
    if not isinstance(value, Mapping):
        _bad(rule, name)
    return value


def _number(rule: str, name: str, value: object, unit: str) -> int:
    highest = _HIGHEST_OF.get(unit, _HIGHEST)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= highest:
        _bad(rule, name)
    return value


def _integration_types(rule: str, value: object) -> frozenset[IntegrationType]:
    if not isinstance(value, list | tuple | frozenset):
        _bad(rule, "applies_to")
    try:
        return frozenset(IntegrationType(word) for word in value)
    except ValueError:
        _bad(rule, "applies_to")


def _date(rule: str, value: object) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        _bad(rule, "as_of")

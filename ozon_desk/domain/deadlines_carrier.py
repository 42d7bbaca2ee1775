"""R4 to R8: the parcel on its way to the carrier, its number, and a carrier that says nothing or doesn't know it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from ozon_desk.domain.cases import SEARCHING, CaseKind
from ozon_desk.domain.deadline_days import applies, counted, end_of, later, moscow_day
from ozon_desk.domain.deadline_kinds import PLACE, DeadlineKind, Entry, Source
from ozon_desk.domain.deadlines_shipping import SHIPPING, ship_by
from ozon_desk.domain.events import SETTLED, EventKind
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import LEFT, ON_THE_WAY, OzonStatus, Stage

_FIRST_MILE: Final = PLACE[DeadlineKind.FIRST_MILE]
_TRACK: Final = PLACE[DeadlineKind.TRACK]
_SILENT: Final = PLACE[DeadlineKind.TRACKING_SILENT]
_HIGH_RISK: Final = PLACE[DeadlineKind.HIGH_RISK]
_RANK_FALLS: Final = PLACE[DeadlineKind.RANK_FALLS]
_REPLACE_NUMBER: Final = PLACE[DeadlineKind.REPLACE_NUMBER]

_FIRST_MILE_RUNS: Final = SHIPPING | {OzonStatus.HANDED_OVER, OzonStatus.ACCEPTANCE_IN_PROGRESS}
_FOLLOWED: Final = SHIPPING | ON_THE_WAY
_BEYOND_FIRST_MILE: Final = LEFT - {Stage.FIRST_MILE}


def first_mile(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod,
    integration: IntegrationType | None,
) -> None:
    """R4: working days from the hand-over, or from the last day for it, until the carrier has every box."""
    rule = rules.rule("R4")
    if posting.status not in _FIRST_MILE_RUNS or not applies(rule, integration):
        return
    base = posting.handed_over_at
    if base is not None and posting.status is OzonStatus.UNKNOWN and posting.stage is not Stage.FIRST_MILE:
        return  # it has left, and may well have reached the hub
    if posting.stage in _BEYOND_FIRST_MILE or all(map(_seen, posting.packages)):
        return  # the carrier has it
    if base is None:
        ship = ship_by(posting, rules, warehouse, method)
        if ship is None:
            return
        base = ship[0]
    days = min(method.first_mile_days, rule.more["max_days"])
    entries.append(end_of(_FIRST_MILE, counted(moscow_day(base), days, rule, warehouse), "R4"))


def _seen(box: Package) -> bool:
    """Whether the carrier has had it in its hands. That it knows the number isn't enough."""
    return _heard(box) is not None and box.last_event is not EventKind.REGISTERED


def _heard(box: Package) -> datetime | None:
    """The newest event of its number; "not found" is none (R8)."""
    return None if box.last_event is EventKind.NOT_FOUND else box.last_event_at


def followed(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType,
) -> None:
    """R5, R7 and R8 once it has left. The way of delivery must be known: nothing may be claimed about a parcel that
    could be Ozon's own."""
    if posting.status not in _FOLLOWED:
        return
    handed_over = posting.handed_over_at
    if handed_over is None and posting.status not in ON_THE_WAY:
        return
    rule = rules.rule("R5")
    if handed_over is not None and posting.tracking_missing and integration in rule.applies_to:
        entries.append(end_of(_TRACK, later(handed_over, rule, warehouse), "R5"))
    if integration in rules.rule("R7").applies_to:
        _silence(entries, posting, rules, warehouse, method, integration)
    rule = rules.rule("R8")
    if integration in rule.applies_to and (since := _untraceable_since(posting)) is not None:
        entries.append(end_of(_REPLACE_NUMBER, later(since, rule, warehouse), "R8"))


def _untraceable_since(posting: Posting) -> datetime | None:
    """Since when the carrier hasn't known a number that it should; None where R8 is answered for by a case."""
    moments = [
        box.last_event_at
        for box in posting.packages
        if box.last_event is EventKind.NOT_FOUND and box.last_event_at is not None
    ]
    since = min(moments, default=None)
    if since is None:
        return None
    for case in posting.cases:
        if case.kind is CaseKind.REPLACE_NUMBER and (case.closed_at is None or case.closed_at >= since):
            return None
    return since


def _silence(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType,
) -> None:
    """R7's three levels, of the box that has been silent longest, from its last event or the hand-over.

    R6 mutes the first one only, and only while the number was never seen. Where nobody knows when it was handed over,
    there is nothing to count from before the first event.
    """
    rule = rules.rule("R7")
    first_level = _hours(rule.value)
    handed_over = posting.handed_over_at
    first = since = None
    for box in posting.packages:
        if box.last_event in SETTLED:
            continue
        heard = _heard(box)
        if heard is not None:
            began = heard if handed_over is None or heard > handed_over else handed_over
            ends = began + first_level
        elif handed_over is not None:
            began = handed_over
            ends = began + max(first_level, _hours(_quiet_hours(rules, warehouse, method, integration)))
        else:
            continue
        if since is None or began < since:
            since = began
        if first is None or ends < first:
            first = ends
    if first is None or since is None:
        return
    if not posting.cases or not any(case.kind in SEARCHING for case in posting.open_cases):
        entries.append((first, _SILENT, "R7", Source.COMPUTED))
    days = rule.more
    entries.append((since + _hours(24 * days["high_risk_days"]), _HIGH_RISK, "R7", Source.COMPUTED))
    entries.append((since + _hours(24 * days["rank_falls_days"]), _RANK_FALLS, "R7", Source.COMPUTED))


@lru_cache(maxsize=256)
def _hours(hours: int) -> timedelta:
    return timedelta(hours=hours)


def _quiet_hours(
    rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, integration: IntegrationType
) -> int:
    """R6: as the delivery method (or its carrier) says; else a parcel out of China is international."""
    if integration not in rules.rule("R6").applies_to:
        return 0
    return _hours_until_visible(rules, warehouse, method)


def _hours_until_visible(rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None) -> int:
    rule = rules.rule("R6")
    if method is not None and method.quiet_hours is not None:
        return method.quiet_hours
    abroad = warehouse is not None and warehouse.country == "CN"
    return rule.more["international_hours"] if abroad else rule.value


def visible_from(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> datetime | None:
    """From when on (R6, in UTC) the carrier must know its numbers; None as long as it hasn't been handed over."""
    if posting.handed_over_at is None:
        return None
    return posting.handed_over_at + _hours(_hours_until_visible(rules, warehouse, method))

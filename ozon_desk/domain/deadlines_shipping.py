"""R1, R3 and R5 up to the hand-over, and what of R1 and R3 runs on after it until Ozon has heard of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from ozon_desk.domain.deadline_days import (
    applies,
    counted,
    cut_off_on,
    end_of,
    end_of_work_before,
    last_cut_off,
    last_worked_cut_off,
    later,
    moscow_day,
    zone_of,
)
from ozon_desk.domain.deadline_kinds import PLACE, DeadlineKind, Entry, Source
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import AWAITING_HANDOVER, BEFORE_PACKING, OzonStatus, Stage

PACK: Final = PLACE[DeadlineKind.PACK]
_HAND_OVER: Final = PLACE[DeadlineKind.HAND_OVER]
_SHIP: Final = PLACE[DeadlineKind.SHIP]
_TRACK: Final = PLACE[DeadlineKind.TRACK]

_PACKING: Final = BEFORE_PACKING | {OzonStatus.UNKNOWN}
"""Ozon hasn't confirmed packing. A word the desk doesn't know stops no clock."""

SHIPPING: Final = _PACKING | AWAITING_HANDOVER
_SET_BY_HAND: Final = frozenset({Stage.DELIVERING, Stage.LAST_MILE})


def before_hand_over(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType | None,
) -> None:
    """R1, R3 and R5 of a posting that hasn't been handed over."""
    if posting.status in _PACKING:
        _packing(entries, posting, rules, warehouse, integration)
    ship = ship_by(posting, rules, warehouse, method)
    if ship is None:
        return
    if applies(rules.rule("R3"), integration):
        entries.append(ship)
        hand_over = _hand_over_by(posting, ship[0], warehouse, method)
        if hand_over is not None:
            entries.append((hand_over, _HAND_OVER, "R3", Source.COMPUTED))
    if posting.tracking_missing:
        rule = rules.rule("R5")
        if applies(rule, integration):
            # The number is due with the hand-over, so at the latest when the posting must be shipped; that is
            # reckoned even from Ozon's date, since Ozon names none for the number.
            if rule.value == 0:
                entries.append((ship[0], _TRACK, "R5", Source.COMPUTED))
            else:
                entries.append(end_of(_TRACK, later(ship[0], rule, warehouse), "R5"))


def _hand_over_by(
    posting: Posting, ship: datetime, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> datetime | None:
    """The last chance, on a day the warehouse works, to have it shipped by ``ship``.

    Whoever brings the parcel after the last cut-off ships it a day too late, and on days off nobody brings it. A
    moment before the order came could never have been kept; then days off count as days, where there are cut-offs.
    """
    if method is None or method.cut_off is None:
        chances = [end_of_work_before(ship, warehouse)]
    else:
        chances = [
            last_worked_cut_off(ship, method.cut_off, warehouse),
            last_cut_off(ship, method.cut_off, zone_of(warehouse)),
        ]
    accepted = posting.accepted_at
    return next((one for one in chances if one is not None and (accepted is None or one > accepted)), None)


def untold(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType | None,
) -> None:
    """It has left, but Ozon hasn't confirmed what was done here.

    R1 runs on until Ozon shows it packed. The shipping clocks stop with the hand-over; only where the status is set by
    hand (non-integrated) nobody but the seller tells Ozon, and R3 runs until he has ("late although shipped").
    """
    if posting.status in _PACKING:
        _packing(entries, posting, rules, warehouse, integration)
    if posting.stage in _SET_BY_HAND and posting.status in SHIPPING and applies(rules.rule("R3"), integration):
        ship = ship_by(posting, rules, warehouse, method)
        if ship is not None:
            entries.append(ship)


def _packing(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    integration: IntegrationType | None,
) -> None:
    """R1."""
    if not applies(rules.rule("R1"), integration):
        return
    pack_by = posting.shipment_date
    if pack_by is not None:
        entries.append((pack_by, PACK, "R1", Source.OZON))
    elif posting.accepted_at is not None:
        entries.append(end_of(PACK, _last_packing_day(posting.accepted_at, rules, warehouse), "R1"))


def ship_by(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> Entry | None:
    """R3: Ozon's own moment, else reckoned from the order's acceptance."""
    given = posting.ozon_ship_by
    if given is not None:
        return given, _SHIP, "R3", Source.OZON
    accepted = posting.accepted_at
    if accepted is None:
        return None
    day = _last_packing_day(accepted, rules, warehouse)
    # Ozon's days end in Moscow, so the day of acceptance is Moscow's, as in R1; the cut-off of that day stands on
    # the warehouse's clock. Comparing moments, not times of day, is what keeps it right far from Moscow: 04:00 in
    # China is still the evening of Moscow's day before, long after that day's cut-off at 17:00, although 04:00
    # is less than 17:00. It also keeps a later order from ever getting an earlier deadline.
    if (
        method is not None
        and method.cut_off is not None
        and accepted >= cut_off_on(moscow_day(accepted), method.cut_off, zone_of(warehouse))
    ):
        day = counted(day, rules.rule("R3").value, rules.rule("R3"), warehouse)
    return end_of(_SHIP, day, "R3")


def _last_packing_day(accepted: datetime, rules: RuleBook, warehouse: Warehouse | None) -> date:
    rule = rules.rule("R1")
    days = rule.value
    if warehouse is not None and warehouse.packing_days is not None:
        days = warehouse.packing_days
    return counted(moscow_day(accepted), min(days, rule.more["max_days"]), rule, warehouse)

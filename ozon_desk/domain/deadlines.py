"""What must happen to a posting, and by when (R1 to R12, R16): the frame; the rules stand in ``deadlines_*``.

Ozon's own dates win wherever they are known; nothing of a kind Ozon gives a date for is computed. Computed days end at
23:59:59 in Moscow. All moments are aware and in UTC.

Shipping clocks (R1, R3, R5) run until the posting has been handed over; R1 until Ozon shows it packed, and R3 of one
whose status is set by hand until Ozon has been told. The carrier's (R4, R5, R7) run from the hand-over on, the
promise's (R9, R10) from when it was typed; all of them end when it is delivered or cancelled.
The clocks of cases (R8, R11, R12, R16) run until the case is closed. docs/deadlines.md has the table.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from ozon_desk.domain.cases import Case
from ozon_desk.domain.deadline_days import applies, end_of, later
from ozon_desk.domain.deadline_days import end_of_moscow_day as end_of_moscow_day
from ozon_desk.domain.deadline_days import moscow_day as moscow_day
from ozon_desk.domain.deadline_kinds import ORDER, PLACE, Entry
from ozon_desk.domain.deadline_kinds import Deadline as Deadline
from ozon_desk.domain.deadline_kinds import DeadlineKind as DeadlineKind
from ozon_desk.domain.deadline_kinds import Source as Source
from ozon_desk.domain.deadlines_carrier import first_mile, followed
from ozon_desk.domain.deadlines_cases import cases, of_case
from ozon_desk.domain.deadlines_promise import DELIVER, missed_promise, promised
from ozon_desk.domain.deadlines_shipping import PACK, SHIPPING, before_hand_over, untold
from ozon_desk.domain.places import DeliveryMethod, Warehouse, integration_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import LEFT, OzonStatus, Stage
from ozon_desk.domain.urgency import Urgency as Urgency
from ozon_desk.domain.urgency import day_borders as day_borders
from ozon_desk.domain.urgency import urgency as urgency

_PACK_FINAL: Final = PLACE[DeadlineKind.PACK_FINAL]


def deadlines(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, now: datetime
) -> tuple[Deadline, ...]:
    """All deadlines that run at ``now``, the nearest first; missed ones stay until done."""
    entries = _running(posting, rules, warehouse, method)
    for due, kind, _, _ in tuple(entries):
        if now <= due:
            continue
        if kind == PACK:
            notice = rules.rule("R2")
            if applies(notice, integration_of(posting, method)):
                entries.append(end_of(_PACK_FINAL, later(due, notice, warehouse), "R2"))
        elif kind == DELIVER:
            missed_promise(entries, posting, due, rules, warehouse)
    entries.sort()
    return tuple(_deadline(entry, rules) for entry in entries)


def nearest(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> Deadline | None:
    """The first of ``deadlines`` at any ``now``.

    It can be stored, because it doesn't depend on the clock: what time brings forth (R2 after R1, a new date after a
    missed promise) is never due before the missed deadline that brought it forth, and that one stays.
    """
    entries = _running(posting, rules, warehouse, method)
    return _deadline(min(entries), rules) if entries else None


def case_deadline(case: Case, rules: RuleBook, warehouse: Warehouse | None) -> Deadline | None:
    """The clock of one open case; None where neither a rule nor anybody has set one, and for a closed one."""
    entry = of_case(case, rules, warehouse) if case.is_open else None
    return None if entry is None else _deadline(entry, rules)


def _deadline(entry: Entry, rules: RuleBook) -> Deadline:
    due, place, rule, source = entry
    kind = ORDER[place]
    return Deadline(kind, rule, due, source, rules.rule(rule).consequence_of(kind) if rule else "none")


def _running(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> list[Entry]:
    """The deadlines that run whatever the clock says, unsorted."""
    status, stage = posting.status, posting.stage
    cancelled = status is OzonStatus.CANCELLED or stage is Stage.CANCELLED
    delivered = status is OzonStatus.DELIVERED or stage is Stage.DELIVERED or posting.delivered_at is not None
    entries: list[Entry] = []
    if posting.cases:
        integration = integration_of(posting, method)
        cases(entries, posting, rules, warehouse, integration, cancelled=cancelled, delivered=delivered)
    if cancelled or delivered:
        return entries
    integration = integration_of(posting, method)
    if posting.handed_over_at is None and stage not in LEFT:
        if status in SHIPPING:
            before_hand_over(entries, posting, rules, warehouse, method, integration)
    elif stage in LEFT and posting.ahead:  # with another stage the hand-over is Ozon's own word
        untold(entries, posting, rules, warehouse, method, integration)
    if integration is not None and (posting.handed_over_at is not None or status not in SHIPPING):
        followed(entries, posting, rules, warehouse, method, integration)
    if method is not None and method.first_mile_days > 0:
        first_mile(entries, posting, rules, warehouse, method, integration)
    promised(entries, posting, rules, warehouse, integration)
    return entries

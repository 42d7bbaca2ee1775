"""What will go wrong next: the deadlines of every rule as alarms, each with what to do about it now.

An alarm's moment lies its rule's ``alarm_minutes`` before the deadline; a date nobody's rule stands behind (the next
step of a case) has none to spare.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import Deadline, DeadlineKind, Source
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import Tab


class Level(StrEnum):
    """How far it has come: past its moment, within the rule's alarm time before it, or still ahead."""

    MISSED = "missed"
    NOW = "now"
    COMING = "coming"


class NextStep(StrEnum):
    """What somebody must do now. Words: ``ui.texts.alarms``."""

    PACK = "pack"
    SETTLE_HOLD = "settle_hold"
    """It is on hold and can't be packed: decide, or cancel before Ozon does."""
    COMPLETE_IT = "complete_it"
    """A row of it was refused: import a good file first."""
    TELL_OZON = "tell_ozon"
    """Done here, but not in Ozon's cabinet."""
    HAND_OVER = "hand_over"
    HAND_OVER_LATE = "hand_over_late"
    """The cut-off has passed: still hand it over, by another way or the next pick-up."""
    ENTER_NUMBER = "enter_number"
    ASK_HUB = "ask_hub"
    """It has left, and the carrier's hub must confirm that it is there."""
    ASK_CARRIER = "ask_carrier"
    """Contact the carrier and tell the buyer."""
    OPEN_CASE = "open_case"
    """Still silent: demand a search, and open a case."""
    CLAIM_LOST = "claim_lost"
    REPLACE_NUMBER = "replace_number"
    ANSWER_OZON = "answer_ozon"
    REMIND_SUPPORT = "remind_support"
    SEND_EVIDENCE = "send_evidence"
    CASE_STEP = "case_step"
    """What somebody has written into the case."""
    CHECK_DELIVERY = "check_delivery"
    NEW_DATE = "new_date"
    NO_DATE_LEFT = "no_date_left"
    """The date has been moved as often as Ozon allows: write to its support."""
    AGREE_WITH_BUYER = "agree_with_buyer"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One deadline that somebody must know of. Moments are in UTC.

    ``rule`` is empty where no rule of Ozon's stands behind it; ``rings_at`` is when somebody must be told;
    ``consequence`` a code of the rule book; ``notes`` the next steps written into its cases; ``zone`` (IANA) the
    one its moments are shown in.
    """

    posting_id: int
    posting_number: str
    kind: DeadlineKind
    rule: str
    due: datetime
    rings_at: datetime
    level: Level
    consequence: str
    next_step: NextStep
    source: Source
    notes: tuple[str, ...] = ()
    warehouse: str = ""
    zone: str = "UTC"
    tab: Tab = Tab.ATTENTION

    @property
    def key(self) -> AlarmKey:
        return self.posting_id, str(self.kind), self.due


AlarmKey = tuple[int, str, datetime]
"""What makes an alarm the same one: whose, of which kind, due when. One that was moved is another."""

_CASES: Final = {
    DeadlineKind.REPLACE_NUMBER: CaseKind.REPLACE_NUMBER,
    DeadlineKind.ANSWER_OZON: CaseKind.OZON_QUESTION,
    DeadlineKind.SUPPORT_CASE: CaseKind.SUPPORT_TICKET,
    DeadlineKind.EVIDENCE: CaseKind.EVIDENCE_REQUEST,
}
_SAME_ALWAYS: Final = {
    DeadlineKind.TRACK: NextStep.ENTER_NUMBER,
    DeadlineKind.TRACKING_SILENT: NextStep.ASK_CARRIER,
    DeadlineKind.HIGH_RISK: NextStep.OPEN_CASE,
    DeadlineKind.RANK_FALLS: NextStep.CLAIM_LOST,
    DeadlineKind.REPLACE_NUMBER: NextStep.REPLACE_NUMBER,
    DeadlineKind.ANSWER_OZON: NextStep.ANSWER_OZON,
    DeadlineKind.SUPPORT_CASE: NextStep.REMIND_SUPPORT,
    DeadlineKind.EVIDENCE: NextStep.SEND_EVIDENCE,
    DeadlineKind.CASE_STEP: NextStep.CASE_STEP,
    DeadlineKind.BUYER_MAY_CANCEL: NextStep.AGREE_WITH_BUYER,
}
_BEFORE_LEAVING: Final = frozenset({DeadlineKind.PACK, DeadlineKind.HAND_OVER, DeadlineKind.SHIP})
_GRAVEST_FIRST: Final = (
    "ozon_cancels",
    "buyer_refunded",
    "ozon_may_cancel",
    "buyer_may_cancel",
    "late_shipment",
    "late_without_number",
    "high_risk",
    "rank_falls",
    "overdue_notice",
    "new_date_needed",
    "late_first_mile",
    "contact_carrier",
)


def lead(rule: str, rules: RuleBook) -> timedelta:
    """So long before its moment the alarm of a rule (its id, empty for none) is raised."""
    return timedelta(minutes=rules.rule(rule).alarm_minutes) if rule else timedelta(0)


def longest_lead(rules: RuleBook) -> timedelta:
    return timedelta(minutes=max(rule.alarm_minutes for rule in rules.rules.values()))


def level(due: datetime, rings_at: datetime, now: datetime) -> Level:
    """At the due moment itself it is still in time."""
    if now > due:
        return Level.MISSED
    return Level.NOW if now >= rings_at else Level.COMING


def is_late_soon(alarm: Alarm, now: datetime, within: timedelta) -> bool:
    """Whether the goods are still here and late once ``within`` has passed: what must be packed (R1), brought to the
    cut-off or shipped (R3) by then. What is done here, and only Ozon doesn't know of, isn't."""
    return (
        alarm.kind in _BEFORE_LEAVING
        and alarm.next_step is not NextStep.TELL_OZON
        and timedelta(0) <= alarm.due - now <= within
    )


def alarms(
    posting: Posting, found: Iterable[Deadline], rules: RuleBook, now: datetime, zone: str = "UTC"
) -> list[Alarm]:
    """An alarm for each of a posting's deadlines, seen at ``now``; two cases with one moment are one alarm."""
    made: dict[AlarmKey, Alarm] = {}
    for one in found:
        rings_at = one.due - lead(one.rule, rules)
        alarm = Alarm(
            posting_id=posting.id,
            posting_number=posting.posting_number,
            kind=one.kind,
            rule=one.rule,
            due=one.due,
            rings_at=rings_at,
            level=level(one.due, rings_at, now),
            consequence=one.consequence,
            next_step=next_step(posting, one, rules, now),
            source=one.source,
            notes=_notes(posting, one),
            warehouse=posting.warehouse,
            zone=zone,
            tab=posting.tab,
        )
        made.setdefault(alarm.key, alarm)
    return list(made.values())


def next_step(posting: Posting, deadline: Deadline, rules: RuleBook, now: datetime) -> NextStep:
    """What to do about a deadline of this posting, as things stand with it."""
    kind = deadline.kind
    always = _SAME_ALWAYS.get(kind)
    if always is not None:
        return always
    if kind in (DeadlineKind.PACK, DeadlineKind.PACK_FINAL, DeadlineKind.SHIP, DeadlineKind.HAND_OVER):
        return _before_leaving(posting, deadline, now)
    if kind is DeadlineKind.FIRST_MILE:
        return NextStep.ASK_HUB if posting.handed_over_at is not None else _before_leaving(posting, deadline, now)
    # Deliver, and a new date after a missed promise.
    if kind is DeadlineKind.DELIVER and not deadline.missed(now):
        return NextStep.CHECK_DELIVERY
    moves_left = posting.promise_moves < rules.rule("R9").more["max_moves"]
    return NextStep.NEW_DATE if moves_left else NextStep.NO_DATE_LEFT


def _before_leaving(posting: Posting, deadline: Deadline, now: datetime) -> NextStep:
    packs = deadline.kind in (DeadlineKind.PACK, DeadlineKind.PACK_FINAL)
    if posting.handed_over_at is not None or (packs and posting.packed_at is not None):
        # The clock runs although it is done: Ozon doesn't know.
        return NextStep.TELL_OZON
    if posting.on_hold:
        return NextStep.SETTLE_HOLD
    if posting.incomplete:
        return NextStep.COMPLETE_IT
    if packs or posting.packed_at is None:
        return NextStep.PACK
    if deadline.kind is DeadlineKind.HAND_OVER and deadline.missed(now):
        return NextStep.HAND_OVER_LATE
    return NextStep.HAND_OVER


def _notes(posting: Posting, deadline: Deadline) -> tuple[str, ...]:
    wanted = _CASES.get(deadline.kind)
    if wanted is not None:
        mine = [case for case in posting.open_cases if case.kind is wanted]
    elif deadline.kind is DeadlineKind.CASE_STEP:
        others = frozenset(_CASES.values())
        mine = [case for case in posting.open_cases if case.due == deadline.due and case.kind not in others]
    else:
        return ()
    return tuple(dict.fromkeys(case.next_step for case in mine if case.next_step))


@dataclass(frozen=True, slots=True)
class AlarmFilter:
    """Which alarms are shown; what is None filters nothing. ``rule`` and ``warehouse`` may be empty ("none")."""

    next_step: NextStep | None = None
    rule: str | None = None
    warehouse: str | None = None

    def passes(self, alarm: Alarm) -> bool:
        return (
            self.next_step in (None, alarm.next_step)
            and self.rule in (None, alarm.rule)
            and self.warehouse in (None, alarm.warehouse)
        )

    def counts(self, found: Iterable[Alarm], field: str) -> Counter[str]:
        """How many there are of each value of a field, the other fields filtered by; the most first."""
        others = replace(self, **{field: None})
        return Counter(getattr(alarm, field) for alarm in found if others.passes(alarm))


def in_order(found: Iterable[Alarm]) -> list[Alarm]:
    """By moment, then by what happens, then by posting."""
    return sorted(found, key=lambda alarm: (alarm.due, _gravity(alarm), alarm.posting_number, alarm.kind))


def gravest(found: Sequence[Alarm]) -> Alarm:
    """The one with the worst consequence, of those the earliest. ``ValueError`` of none."""
    return min(found, key=lambda alarm: (_gravity(alarm), alarm.due, alarm.posting_number))


def _gravity(alarm: Alarm) -> int:
    try:
        return _GRAVEST_FIRST.index(alarm.consequence)
    except ValueError:
        return len(_GRAVEST_FIRST)

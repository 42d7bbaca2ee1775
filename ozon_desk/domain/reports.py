"""A report of a period: what was due, what was late and why, what it costs. Frozen once compiled, and without buyers.

Days are Moscow's, where Ozon's days end; moments are in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.days import DAY, WEEK, monday_of
from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import Cause, Grouping, LatePosting, Outcome, Tally
from ozon_desk.domain.status import OzonStatus, Stage

LONGEST: Final = 400
"""Days a report may span: a year and what is left over of its weeks."""
ROUBLES: Final = "RUB"
DAYS_IN_BARS: Final = 45
"""A longer period is shown by weeks: more bars than this can't be told apart on paper."""


class PeriodKind(StrEnum):
    WEEK = "week"
    """Monday to Sunday."""
    MONTH = "month"
    DAYS = "days"
    """Any others."""


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """Moscow days, both included."""

    kind: PeriodKind
    first: date
    last: date

    @property
    def label(self) -> str:
        """For a file's name: "2026-W47", "2026-11", "2026-11-03_2026-11-09"."""
        if self.kind is PeriodKind.WEEK:
            year, week, _ = self.first.isocalendar()
            return f"{year}-W{week:02d}"
        if self.kind is PeriodKind.MONTH:
            return f"{self.first:%Y-%m}"
        return f"{self.first}_{self.last}" if self.first != self.last else f"{self.first}"

    @property
    def number_of_days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def grouping(self) -> Grouping:
        """By what its bars count."""
        return Grouping.DAY if self.number_of_days <= DAYS_IN_BARS else Grouping.WEEK

    def before(self) -> ReportPeriod:
        """The one to compare it with: the week or month before, else as many days."""
        if self.kind is PeriodKind.MONTH:
            return month_of(self.first - DAY)
        return ReportPeriod(self.kind, self.first - self.number_of_days * DAY, self.first - DAY)


def week_of(day: date) -> ReportPeriod:
    monday = monday_of(day)
    return ReportPeriod(PeriodKind.WEEK, monday, monday + WEEK - DAY)


def last_week(today: date) -> ReportPeriod:
    """The last one that is over."""
    return week_of(today - WEEK)


def month_of(day: date) -> ReportPeriod:
    first = day.replace(day=1)
    following = (first + 31 * DAY).replace(day=1)
    return ReportPeriod(PeriodKind.MONTH, first, following - DAY)


def last_month(today: date) -> ReportPeriod:
    """The last one that is over."""
    return month_of(today.replace(day=1) - DAY)


def days_of(first: date, last: date) -> ReportPeriod:
    """``Refusal``: ``report_days_reversed``, ``report_days_too_many``."""
    if last < first:
        raise Refusal("report_days_reversed", first=first.isoformat(), last=last.isoformat())
    if (last - first).days >= LONGEST:
        raise Refusal("report_days_too_many", most=LONGEST)
    return ReportPeriod(PeriodKind.DAYS, first, last)


@dataclass(frozen=True, slots=True)
class ShareFigure:
    """A share as Ozon counts it over the Moscow days ``first`` to ``last`` (R17, R18); ``threshold`` in percent."""

    rule: str
    numerator: int
    denominator: int
    threshold: int
    first: date
    last: date
    day: date
    """Seen from this day."""
    reached: bool = False
    """Whether Ozon may act: at the threshold (R17), or above it (R18)."""
    more: int | None = None
    """So many more of the same postings, and it is reached; 0: it is, None: there aren't so many."""
    fee: int = 0
    """Percent of the price that a cancellation costs now (R18)."""

    @property
    def share(self) -> Decimal | None:
        """From 0 to 1; None where nothing was counted."""
        return share_of(self.numerator, self.denominator)


@dataclass(frozen=True, slots=True)
class PointsFigure:
    """Points that count (R13), and where Ozon suspends advertising."""

    total: int
    limit: int


@dataclass(frozen=True, slots=True)
class CauseCount:
    """``fees`` of cancellations (R18) by currency: none is reckoned into another."""

    cause: Cause
    postings: int
    fees: Mapping[str, Decimal] = field(default_factory=lambda: MappingProxyType({}))
    points: int = 0


@dataclass(frozen=True, slots=True)
class PackerLine:
    """What one packer packed in the period, and how many of the postings due in it that he packed were late. ``due``
    and the packings count different days and so needn't agree. ``minutes`` a posting (mean; None: none was timed)."""

    name: str
    packed: int
    pieces: int
    minutes: Decimal | None
    wrong: int
    undone: int
    due: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class SkuLine:
    """One article. ``late``: its postings that were late; ``out_of_stock``: those of them that lacked stock."""

    offer_id: str
    sku: str
    name: str
    pieces: int
    postings: int
    late: int
    out_of_stock: int


class RawRow(NamedTuple):
    """One posting due in the period. Nothing of its buyer."""

    posting_number: str
    order_number: str
    store: str
    warehouse: str
    delivery_method: str
    carrier: str
    packer: str
    status: OzonStatus
    status_text: str
    stage: Stage
    pieces: int
    accepted_at: datetime | None
    due: datetime
    source: Source
    packed_at: datetime | None
    handed_over_at: datetime | None
    cancelled_at: datetime | None
    outcome: Outcome
    late_hours: Decimal | None
    cause: Cause | None


class Advice(StrEnum):
    """What to do, the most urgent first; facts as ``Report.advice`` gives them."""

    SHARE_OVER = "share_over"
    SHARE_NEAR = "share_near"
    CANCELLED_OVER = "cancelled_over"
    POINTS_NEAR = "points_near"
    SHIP_OVERDUE = "ship_overdue"
    CAUSE = "cause"
    """The commonest cause; its fact ``cause``."""
    GONE = "gone"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``zone`` (IANA) is the one its moments are shown in; ``store`` None: all of them. ``overdue`` and ``cancelled``
    are R17 and R18 at the end of the period (of a running one: now), ``curve`` R17 on each of its days. ``days`` are
    counted by ``period.grouping``. ``late`` the worst first."""

    made_at: datetime
    period: ReportPeriod
    zone: str
    store: str | None
    whole: Tally
    before: Tally
    overdue: ShareFigure | None = None
    cancelled: ShareFigure | None = None
    points: PointsFigure | None = None
    curve: tuple[ShareFigure, ...] = ()
    days: tuple[Tally, ...] = ()
    causes: tuple[CauseCount, ...] = ()
    late: tuple[LatePosting, ...] = ()
    packers: tuple[PackerLine, ...] = ()
    carriers: tuple[Tally, ...] = ()
    warehouses: tuple[Tally, ...] = ()
    stores: tuple[Tally, ...] = ()
    skus: tuple[SkuLine, ...] = ()
    rows: tuple[RawRow, ...] = field(default=(), repr=False)

    @property
    def fees(self) -> Mapping[str, Decimal]:
        """Of all late postings, by currency; roubles first, and always."""
        found = {ROUBLES: Decimal(0)}
        for one in self.causes:
            for currency, fee in one.fees.items():
                found[currency] = found.get(currency, Decimal(0)) + fee
        return found

    @property
    def advice(self) -> tuple[tuple[Advice, Mapping[str, object]], ...]:
        """What to do now, with the facts its sentence needs."""
        return tuple(_advice(self))


def late_hours(late: LatePosting) -> Decimal:
    """To a tenth."""
    return (Decimal(late.late_by.total_seconds()) / 3600).quantize(Decimal("0.1"))


def late_share(tally: Tally) -> Decimal | None:
    """Of the postings of which it is known, those that were late or are; None where there are none."""
    return share_of(tally.all_late, tally.judged)


def share_of(numerator: int, denominator: int) -> Decimal | None:
    return Decimal(numerator) / denominator if denominator else None


def _advice(report: Report) -> list[tuple[Advice, Mapping[str, object]]]:
    found: list[tuple[Advice, Mapping[str, object]]] = []

    def say(advice: Advice, **facts: object) -> None:
        found.append((advice, MappingProxyType(facts)))

    share, cancelled, points = report.overdue, report.cancelled, report.points
    if share is not None and share.reached:
        say(Advice.SHARE_OVER, threshold=share.threshold)
    elif share is not None and share.more is not None and share.numerator * 200 >= share.threshold * share.denominator:
        # From half of the threshold on.
        say(Advice.SHARE_NEAR, threshold=share.threshold, left=max((share.more or 1) - 1, 0))
    if cancelled is not None and cancelled.reached:
        say(Advice.CANCELLED_OVER, threshold=cancelled.threshold, fee=cancelled.fee)
    if points is not None and points.total and points.total * 2 >= points.limit:
        say(Advice.POINTS_NEAR, total=points.total, limit=points.limit)
    if report.whole.overdue:
        say(Advice.SHIP_OVERDUE, count=report.whole.overdue)
    if report.causes:
        say(Advice.CAUSE, cause=report.causes[0].cause, count=report.causes[0].postings)
    if report.whole.gone:
        say(Advice.GONE, count=report.whole.gone)
    if not found:
        say(Advice.NOTHING)
    return found

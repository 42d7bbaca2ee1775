"""Reports: what was due in a period, what was late and why, who packed, what it costs. For the owner."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.health import Index
from ozon_desk.domain.lateness import Cause, Grouping, LatePosting, Outcome, ReviewQuery, Tally
from ozon_desk.domain.reports import (
    ROUBLES,
    CauseCount,
    PackerLine,
    PeriodKind,
    PointsFigure,
    RawRow,
    Report,
    ReportPeriod,
    ShareFigure,
    SkuLine,
    last_month,
    last_week,
    late_hours,
    month_of,
    week_of,
)
from ozon_desk.exchange.report_sheets import zone_name as zone_name
from ozon_desk.exchange.report_words import ReportWords as ReportWords
from ozon_desk.exchange.report_words import report_words as report_words
from ozon_desk.exchange.tables import Cancelled as Cancelled
from ozon_desk.exchange.tables import Progress as Progress
from ozon_desk.services.clock import Clock
from ozon_desk.services.health import Health, Scope
from ozon_desk.services.packer_stats import PackerDay, PackerStats
from ozon_desk.services.packers import Packers
from ozon_desk.services.periods import moscow_days
from ozon_desk.services.points import Points
from ozon_desk.services.review import Review
from ozon_desk.services.shop import Shop
from ozon_desk.storage import reports as stored
from ozon_desk.storage import review as stored_review
from ozon_desk.storage.database import Database

_EVERY: Final = frozenset(Outcome)
DEFAULT_LANGUAGE: Final = "ru"
_STEPS: Final = 5
"""Steps of compiling that progress tells."""


class Reports:
    """Reads only. Compiling a year takes seconds: not on the window's thread."""

    def __init__(
        self,
        database: Database,
        shop: Shop,
        review: Review,
        health: Health,
        packer_stats: PackerStats,
        points: Points,
        packers: Packers,
        clock: Clock,
    ) -> None:
        self._database = database
        self._shop = shop
        self._review = review
        self._health = health
        self._packer_stats = packer_stats
        self._points = points
        self._packers = packers
        self._clock = clock

    @property
    def language(self) -> str:
        """The one reports are read in, unless somebody chooses another."""
        return self._shop.settings.report_language or DEFAULT_LANGUAGE

    def period(self, kind: PeriodKind, on: date | None = None) -> ReportPeriod:
        """The week or month of a Moscow day; without one the last that is over."""
        today = moscow_day(self._clock())
        if kind is PeriodKind.MONTH:
            return last_month(today) if on is None else month_of(on)
        return last_week(today) if on is None else week_of(on)

    def compile(self, period: ReportPeriod, store: str | None = None, progress: Progress | None = None) -> Report:
        """``store`` None: all of them; empty: postings of none. ``Refusal``: ``owner_only``; ``Cancelled`` when
        ``progress`` (steps done, steps in all) answers False."""
        self._packers.check_owner()
        steps = _Steps(progress)
        query = ReviewQuery(period.first, period.last, store=store)
        before = period.before()
        tallies = {by: tuple(self._review.tallies(replace(query, by=by))) for by in _GROUPINGS}
        days = tuple(self._review.tallies(replace(query, by=period.grouping)))
        whole = self._review.total(query)
        steps.next()
        late = self._review.late(query)
        steps.next()
        rows, skus = self._rows(period, store, late)
        steps.next()
        points = self._points.standing()
        overdue, cancelled = self._indices(period, store)
        steps.next()
        report = Report(
            made_at=self._clock(),
            period=period,
            zone=self._shop.settings.time_zone,
            store=store,
            whole=whole,
            before=self._review.total(replace(query, first=before.first, last=before.last)),
            overdue=overdue[-1] if overdue else None,
            cancelled=cancelled[-1] if cancelled else None,
            points=PointsFigure(points.total, points.limit),
            curve=overdue,
            days=days,
            causes=_causes(late),
            late=tuple(sorted(late, key=lambda one: (-one.late_by, one.shipment.posting_number))),
            packers=_packer_lines(self._packer_stats.days(period.first, period.last, store), tallies[Grouping.PACKER]),
            carriers=tallies[Grouping.CARRIER],
            warehouses=tallies[Grouping.WAREHOUSE],
            stores=tallies[Grouping.STORE],
            skus=skus,
            rows=rows,
        )
        steps.next()
        return report

    def _indices(
        self, period: ReportPeriod, store: str | None
    ) -> tuple[tuple[ShareFigure, ...], tuple[ShareFigure, ...]]:
        """R17 and R18 on each day of the period, as far as it has come."""
        last = min(period.last, moscow_day(self._clock()))
        if last < period.first:
            return (), ()
        curves = self._health.curves(period.first, last, Scope(store=store))
        overdue = tuple(_figure("R17", one) for one in curves.overdue)
        return overdue, tuple(_figure("R18", one) for one in curves.cancels)

    def _rows(
        self, period: ReportPeriod, store: str | None, late: Sequence[LatePosting]
    ) -> tuple[tuple[RawRow, ...], tuple[SkuLine, ...]]:
        names = {} if store is None else {Grouping.STORE: store}
        wanted = stored_review.Wanted(moscow_days(period.first, period.last), names)
        of_late = {one.shipment.posting_id: one for one in late}
        with self._database.reading() as connection:
            known = stored.particulars(connection, wanted)
            shipments = list(stored_review.shipments(connection, wanted, _EVERY, self._clock()))
            counted = {one.posting_id for one, outcome in shipments if outcome is not Outcome.NOT_DUE}
            skus = _sku_lines(stored.sold(connection, wanted), counted, of_late)
        rows = []
        for shipment, outcome in shipments:
            more, its = known[shipment.posting_id], of_late.get(shipment.posting_id)
            rows.append(
                RawRow(
                    shipment.posting_number,
                    more.order_number,
                    shipment.store,
                    shipment.warehouse,
                    shipment.delivery_method,
                    shipment.carrier,
                    shipment.packer,
                    shipment.status,
                    more.status_text,
                    shipment.stage,
                    more.pieces,
                    more.accepted_at,
                    shipment.due,
                    shipment.source,
                    more.packed_at,
                    shipment.handed_over_at,
                    shipment.cancelled_at,
                    outcome,
                    late_hours(its) if its is not None else None,
                    its.cause.cause if its is not None else None,
                )
            )
        return tuple(rows), skus


_GROUPINGS: Final = (Grouping.STORE, Grouping.WAREHOUSE, Grouping.CARRIER, Grouping.PACKER)


class _Steps:
    """Tells how far compiling has come."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done = 0

    def next(self) -> None:
        self._done += 1
        if self._progress is not None and not self._progress(self._done, _STEPS):
            raise Cancelled


@dataclass(slots=True)
class _Goods:
    name: str = ""
    pieces: int = 0
    postings: set[int] = field(default_factory=set)


def _sku_lines(
    sold: Iterable[stored.SoldLine], counted: Container[int], late: Mapping[int, LatePosting]
) -> tuple[SkuLine, ...]:
    """Those with most late postings first, then those with most postings."""
    found: dict[tuple[str, str], _Goods] = {}
    for line in sold:
        if line.posting_id in counted:
            goods = found.setdefault((line.offer_id, line.sku), _Goods())
            goods.name = goods.name or line.name
            goods.pieces += line.quantity
            goods.postings.add(line.posting_id)
    lines = []
    for (offer_id, sku), goods in found.items():
        of_late = [late[one] for one in goods.postings if one in late]
        lacked = sum(one.cause.cause is Cause.OUT_OF_STOCK for one in of_late)
        lines.append(SkuLine(offer_id, sku, goods.name, goods.pieces, len(goods.postings), len(of_late), lacked))
    return tuple(sorted(lines, key=lambda one: (-one.late, -one.postings, one.offer_id, one.sku)))


def _figure(rule: str, index: Index) -> ShareFigure:
    """Beside its lowest threshold."""
    return ShareFigure(
        rule,
        index.numerator,
        index.denominator,
        index.steps[0].percent,
        index.window.first,
        index.window.last,
        index.day,
        index.step is not None,
        index.distances[0].more,
        index.step.fee if index.step is not None else 0,
    )


def _causes(late: Iterable[LatePosting]) -> tuple[CauseCount, ...]:
    """The commonest first."""
    by_cause: dict[Cause, list[LatePosting]] = {}
    for one in late:
        by_cause.setdefault(one.cause.cause, []).append(one)
    counts = [
        CauseCount(
            cause,
            len(group),
            _fees(group),
            sum(one.cost.points for one in group),
        )
        for cause, group in by_cause.items()
    ]
    return tuple(sorted(counts, key=lambda one: (-one.postings, one.cause)))


def _fees(late: Iterable[LatePosting]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for one in late:
        if one.cost.fee is not None:
            currency = one.cost.currency or ROUBLES
            found[currency] = found.get(currency, Decimal(0)) + one.cost.fee
    return found


def _packer_lines(days: Iterable[PackerDay], tallies: Iterable[Tally]) -> tuple[PackerLine, ...]:
    """Everybody who packed, or whose postings were due; those who packed most first."""
    by_name: dict[str, list[PackerDay]] = {}
    for day in days:
        by_name.setdefault(day.who, []).append(day)
    of_due = {tally.key: tally for tally in tallies}
    lines = []
    for name in by_name.keys() | of_due.keys():
        his, tally = by_name.get(name, []), of_due.get(name, Tally(name))
        timed = [day for day in his if day.mean is not None and day.postings]
        packed = sum(day.postings for day in timed)
        seconds = sum((Decimal(day.mean or 0) * day.postings for day in timed), Decimal(0))
        lines.append(
            PackerLine(
                name,
                sum(day.postings for day in his),
                sum(day.items for day in his),
                (seconds / packed / 60).quantize(Decimal("0.1")) if packed else None,
                sum(day.wrong for day in his),
                sum(day.undone for day in his),
                tally.due,
                tally.all_late,
            )
        )
    return tuple(sorted(lines, key=lambda one: (-one.packed, -one.due, one.name)))


def write_workbook(path: Path, report: Report, words: ReportWords, progress: Progress | None = None) -> None:
    """The report as an Excel workbook. Raises the Trouble of ``WholeFile``, and ``Cancelled`` when ``progress``
    answers False."""
    from ozon_desk.exchange.report_workbook import write_report

    write_report(path, report, words, progress)

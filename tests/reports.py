"""A report made by hand, with everything in it that a report can hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.lateness import Cause, Cost, FoundCause, LatePosting, Outcome, Shipment, Tally
from ozon_desk.domain.reports import (
    CauseCount,
    PackerLine,
    PointsFigure,
    RawRow,
    Report,
    ReportPeriod,
    ShareFigure,
    SkuLine,
    late_hours,
    week_of,
)
from ozon_desk.domain.status import OzonStatus, Stage

WEEK = week_of(date(2026, 11, 18))
MADE = datetime(2026, 11, 25, 18, 3, tzinfo=UTC)
TRICKY = "=1+1"
"""What must never become a formula."""
CAUSES = tuple(Cause)


def number(n: int) -> str:
    return f"{200_000_000 + n:010d}-{n % 10_000:04d}-1"


def shipment(n: int, outcome: Outcome) -> Shipment:
    due = datetime(2026, 11, 16, 20, 59, 59, tzinfo=UTC) + (n % 7) * timedelta(days=1)
    late = outcome is Outcome.LATE
    left = due + (timedelta(hours=1 + n % 60) if late else -timedelta(hours=3))
    return Shipment(
        posting_id=n,
        posting_number=number(n),
        due=due,
        source=Source.COMPUTED if n % 3 == 0 else Source.OZON,
        status=OzonStatus.DELIVERING,
        stage=Stage.HANDED_OVER if outcome is not Outcome.OVERDUE else Stage.PACKED,
        handed_over_at=None if outcome is Outcome.OVERDUE else left,
        store="Юг",
        warehouse="Шэньчжэнь <& 1>",
        delivery_method="Доставка Ozon самостоятельно, Алматы",
        carrier=TRICKY,
        packer="Анна",
    )


def handmade(postings: int = 60, *, period: ReportPeriod = WEEK) -> Report:
    """Every third posting was late, every fourth of those is still here."""
    late, rows = [], []
    for n in range(postings):
        outcome = Outcome.ON_TIME if n % 3 else Outcome.OVERDUE if n % 4 == 0 else Outcome.LATE
        one = shipment(n, outcome)
        found = None
        if outcome is not Outcome.ON_TIME:
            cause = FoundCause(CAUSES[n // 3 % len(CAUSES)], by_owner=n % 2 == 0, note=TRICKY)
            cost = Cost(
                in_share=n % 2 == 0,
                fee=Decimal("149.70") if n % 6 == 0 else None,
                points=n % 2,
                currency="CNY" if n == 0 else "",
            )
            found = LatePosting(one, outcome, (one.handed_over_at or MADE) - one.due, cause, cost)
            late.append(found)
        rows.append(
            RawRow(
                one.posting_number,
                one.posting_number[:-2],
                one.store,
                one.warehouse,
                one.delivery_method,
                one.carrier,
                one.packer,
                one.status,
                "Доставляется",
                one.stage,
                1 + n % 3,
                one.due - timedelta(days=3),
                one.due,
                one.source,
                one.due - timedelta(days=1),
                one.handed_over_at,
                None,
                outcome,
                late_hours(found) if found is not None else None,
                found.cause.cause if found is not None else None,
            )
        )
    days = tuple(
        Tally((WEEK.first + n * timedelta(days=1)).isoformat(), 40 + n, 10, 3, 0, n % 2, computed=5) for n in range(7)
    )
    curve = tuple(
        ShareFigure("R17", 50 + 20 * n, 500, 20, WEEK.first, WEEK.last, WEEK.first + n * timedelta(days=1))
        for n in range(7)
    )
    fees = Decimal("149.70")
    return Report(
        made_at=MADE,
        period=period,
        zone="Asia/Shanghai",
        store=None,
        whole=Tally("", 301, 70, 21, 2, 3, computed=35),
        before=Tally("", 280, 60, 10, 0, 0, computed=12),
        overdue=ShareFigure("R17", 61, 512, 20, date(2026, 11, 14), date(2026, 11, 20), WEEK.last, more=42),
        cancelled=ShareFigure("R18", 31, 640, 4, date(2026, 11, 9), WEEK.last, WEEK.last, reached=True, more=0, fee=3),
        points=PointsFigure(9, 15),
        curve=curve,
        days=days,
        causes=tuple(
            CauseCount(cause, 20 - n, {"RUB": fees * (n % 3), **({"CNY": fees} if n == 1 else {})}, n)
            for n, cause in enumerate(CAUSES)
        ),
        late=tuple(sorted(late, key=lambda one: -one.late_by)),
        packers=tuple(
            PackerLine(name, 160, 340, Decimal("2.3"), 4, 1, 120, 9)
            for name in ("Анна Кузнецова", "李伟", *(f"Упаковщик {n}" for n in range(12)))
        ),
        carriers=tuple(Tally(name, 90, 20, 4, 0, 1) for name in ("CDEK", TRICKY, "Почта России", "")),
        warehouses=(Tally("Шэньчжэнь", 200, 40, 8), Tally("Москва", 101, 30, 13)),
        stores=(Tally("Юг", 200, 40, 8), Tally("", 101, 30, 13)),
        skus=(
            SkuLine(TRICKY, "0012345", "Датчик давления", 120, 100, 12, 3),
            SkuLine("00042", "584650000", "@Датчик", 20, 18, 2, 0),
        ),
        rows=tuple(rows),
    )

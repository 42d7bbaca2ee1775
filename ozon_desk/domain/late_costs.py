"""What being late costs: a place in Ozon's overdue share (R17), points (R13), a fee (R18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final

from ozon_desk.domain.deadline_days import moscow_day
from ozon_desk.domain.health import window_on
from ozon_desk.domain.lateness import Cost, Shipment
from ozon_desk.domain.points import Violation
from ozon_desk.domain.rulebook import RuleBook

Fees = Mapping[int, tuple[Decimal | None, str]]
"""Posting id → the fee of its cancellation (None: nobody knows the price, or it doesn't count) and its currency."""

_NO_COST: Final = Cost()


class Costs:
    """Of late postings, as seen at ``now`` (UTC). ``violations``: all that Ozon has given points for."""

    def __init__(self, violations: Iterable[Violation], fees: Fees, rules: RuleBook, now: datetime) -> None:
        self._window = window_on(moscow_day(now), rules.rule("R17"))
        self._fees = fees
        self._points: Counter[str] = Counter()
        for one in violations:
            if not one.withdrawn and one.posting_number:
                self._points[one.posting_number] += one.points

    def of(self, shipment: Shipment) -> Cost:
        # Cancelled before the hand-over, Ozon no longer takes it into account (``domain.health``).
        in_share = not shipment.is_dropped and moscow_day(shipment.due) in self._window
        fee, currency = self._fees.get(shipment.posting_id, (None, ""))
        points = self._points[shipment.posting_number]
        return Cost(in_share, fee, currency, points) if in_share or fee is not None or points else _NO_COST

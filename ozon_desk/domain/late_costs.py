"""What being late costs: a place in Ozon's overdue share (R17), points (R13), a fee (R18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from ozon_desk.domain.deadline_days import moscow_day
from ozon_desk.domain.lateness import Cost, Shipment
from ozon_desk.domain.points import Violation
from ozon_desk.domain.rulebook import RuleBook

_ONE: Final = timedelta(days=1)


class Costs:
    """Of late postings, as seen at ``now`` (UTC). ``violations``: all that Ozon has given points for."""

    def __init__(self, violations: Iterable[Violation], rules: RuleBook, now: datetime) -> None:
        self._first, self._last = share_window(rules, now)
        self._points: Counter[str] = Counter()
        for one in violations:
            if not one.withdrawn and one.posting_number:
                self._points[one.posting_number] += one.points

    def of(self, shipment: Shipment) -> Cost:
        in_share = self._first <= moscow_day(shipment.due) <= self._last
        return Cost(in_share, None, self._points[shipment.posting_number])


def share_window(rules: RuleBook, now: datetime) -> tuple[date, date]:
    """R17: the Moscow days whose postings count today, both included: seven without today and yesterday."""
    rule = rules.rule("R17")
    last = moscow_day(now) - rule.more["without_last_days"] * _ONE
    return last - (rule.more["window_days"] - 1) * _ONE, last

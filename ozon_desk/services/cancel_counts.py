"""Cancellations as Ozon counts them (R18): whose fault each was, what the index was, what each costs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from ozon_desk.domain.cancel_faults import Fault, Faults, counts_against_seller, fault_of
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.health import CancelDay, Index, cancel_index, fee_of, fee_percent, is_limited, shown_on, window_on
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.services.periods import moscow_days
from ozon_desk.services.shop import Shop
from ozon_desk.storage import health as stored
from ozon_desk.storage.database import Database
from ozon_desk.storage.health import CancelledRow, Place, Scope


@dataclass(frozen=True, slots=True)
class Cancellation:
    """One cancelled posting. ``by_owner``: he has said whose fault, with ``note``. ``counts``: in the index (R18).

    ``percent``: what of the price Ozon takes, by the index that is to be shown ``judged_on``; ``fee`` in ``currency``,
    None where it doesn't count or nobody knows the price. ``limited``: the limit in roubles is held to it.
    """

    posting_id: int
    posting_number: str
    cancelled_at: datetime
    store: str
    warehouse: str
    reason: str
    fault: Fault
    by_owner: bool
    note: str
    counts: bool
    judged_on: date
    percent: int
    price: Decimal | None
    currency: str
    fee: Decimal | None
    limited: bool


class CancelCounts:
    """Reads once what the days of a period need; whatever warehouse is asked for, a fee goes by the index of the whole
    store, which is what Ozon has an account for. All faults and fees are as known now."""

    def __init__(
        self, database: Database, shop: Shop, faults: Faults, store: str | None, first: date, last: date
    ) -> None:
        """For cancellations of the days ``first`` to ``last``, and indices whose windows lie within them."""
        self._database = database
        self._shop = shop
        self._faults = faults
        rule = shop.rules.rule("R18")
        # Each cancellation is judged by a window that ends with its day.
        period = moscow_days(window_on(shown_on(first, rule), rule).first, last)
        with database.reading() as connection:
            rows = stored.cancelled(connection, period, Scope(store))
            self._accepted = stored.accepted_counts(connection, period, Scope(store))
        self._rows = [self._judged(row) for row in rows]
        self._stores: dict[str, dict[date, CancelDay]] = {}

    def index(self, day: date, warehouse: str | None = None) -> Index:
        return cancel_index(day, self.days(warehouse), self._shop.rules)

    def stores(self) -> list[str]:
        """Of all postings here, by name."""
        return sorted({place.store for _, place in self._accepted} | {row.place.store for row, _, _ in self._rows})

    def store_index(self, day: date, store: str) -> Index:
        if store not in self._stores:
            self._stores[store] = self._days(lambda place: place.store == store)
        return cancel_index(day, self._stores[store], self._shop.rules)

    def days(self, warehouse: str | None = None) -> dict[date, CancelDay]:
        """Of one warehouse (None: of all)."""
        return self._days(lambda place: warehouse in (None, place.warehouse))

    def cancellations(self, first: date, last: date, warehouse: str | None = None) -> Iterator[Cancellation]:
        """Those of these days, the newest first."""
        wanted = [
            one
            for one in self._rows
            if first <= moscow_day(one[0].cancelled_at) <= last and warehouse in (None, one[0].place.warehouse)
        ]
        with self._database.reading() as connection:
            prices = stored.prices(connection, [row.posting_id for row, _, _ in wanted])
        percents: dict[tuple[str, date], int] = {}
        rules = self._shop.rules
        for row, fault, counts in wanted:
            judged_on = shown_on(moscow_day(row.cancelled_at), rules.rule("R18"))
            key = row.place.store, judged_on
            if key not in percents:
                percents[key] = fee_percent(self.store_index(judged_on, row.place.store))
            price, currency = prices.get(row.posting_id, (None, ""))
            percent = percents[key] if counts else 0
            yield Cancellation(
                row.posting_id,
                row.posting_number,
                row.cancelled_at,
                *row.place,
                row.reason,
                fault,
                bool(row.said),
                row.note,
                counts,
                judged_on,
                percent,
                price,
                currency,
                fee_of(price, currency, percent, rules) if counts else None,
                is_limited(currency),
            )

    def _judged(self, row: CancelledRow) -> tuple[CancelledRow, Fault, bool]:
        method = self._shop.method(row.method)
        integration: IntegrationType | None = row.integration or (method.integration_type if method else None)
        said = Fault(row.said) if row.said else None
        fault = fault_of(row.reason, row.stage, integration, self._faults, said)
        return row, fault, counts_against_seller(fault, integration)

    def _days(self, wanted: Callable[[Place], bool]) -> dict[date, CancelDay]:
        accepted: dict[date, int] = defaultdict(int)
        cancelled: dict[date, list[tuple[date | None, int]]] = defaultdict(list)
        unknown: dict[date, int] = defaultdict(int)
        for (day, place), number in self._accepted.items():
            if wanted(place):
                accepted[day] += number
        for row, fault, counts in self._rows:
            if not wanted(row.place):
                continue
            day = moscow_day(row.cancelled_at)
            if counts:
                cancelled[day].append((None if row.accepted_at is None else moscow_day(row.accepted_at), 1))
            elif fault is Fault.UNKNOWN:
                unknown[day] += 1
        days = accepted.keys() | cancelled.keys() | unknown.keys()
        return {day: CancelDay(accepted[day], tuple(cancelled[day]), unknown[day]) for day in days}

"""R17 and R18 counted anew, by other eyes: plain SQL on the file, with nothing of the program's own but the columns.

Written from Ozon's pages and the trade's rules, not from the code: each day by itself, each posting by itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

# Moscow is three hours ahead of UTC; moments are milliseconds.
_POSTINGS = """
CREATE TEMP TABLE p AS
SELECT store, warehouse, ship_due, handed_over_at, cancelled_at, accepted_at,
       date(ship_due / 1000 + 10800, 'unixepoch') AS due_day,
       date(accepted_at / 1000 + 10800, 'unixepoch') AS accepted_day,
       date(cancelled_at / 1000 + 10800, 'unixepoch') AS cancelled_day,
       status = 'cancelled' OR stage = 'cancelled' AS is_cancelled,
       status NOT IN ('awaiting_packaging', 'awaiting_approve', 'awaiting_deliver', 'awaiting_registration', 'unknown')
         OR stage IN ('first_mile', 'handed_over', 'delivering', 'last_mile', 'delivered') AS has_left,
       (status = 'cancelled' OR stage = 'cancelled')
         AND (stage = 'cancelled'
              OR cancel_reason IN ('Товар закончился на складе продавца', 'Остался только бракованный товар',
                                   'Другое (вина продавца)', '商品缺货', 'Заказ не отгружен вовремя')
              OR cancel_reason = 'Заказ утерян службой доставки'
                 AND coalesce(integration_type,
                              CASE delivery_method WHEN 'Ozon FBS' THEN 'ozon'
                                WHEN 'CDEK to the door' THEN '3pl_tracking'
                                WHEN 'Yanwen Air' THEN 'aggregator' WHEN 'Own driver' THEN 'non_integrated'
                                WHEN 'Russian Post' THEN '3pl_tracking' END) <> 'ozon') AS by_seller
FROM postings
"""

# As Ozon shows it at the end of each day: seven days, without that day and the one before.
_OVERDUE = """
SELECT days.day,
       count(CASE WHEN p.handed_over_at > p.ship_due
                    OR p.handed_over_at IS NULL AND p.is_cancelled
                    OR p.handed_over_at IS NULL AND NOT p.has_left AND p.ship_due < :now THEN 1 END),
       count(p.ship_due)
FROM days LEFT JOIN p
  ON p.due_day >= date(days.day, '-8 days') AND p.due_day <= date(days.day, '-2 days')
 AND (:store IS NULL OR p.store = :store) AND (:warehouse IS NULL OR p.warehouse = :warehouse)
 AND NOT (p.is_cancelled AND p.handed_over_at IS NULL AND coalesce(p.cancelled_day, '') <= days.day)
GROUP BY days.day ORDER BY days.day
"""

# Fourteen days, without that day.
_CANCELS = """
SELECT days.day,
       (SELECT count(*) FROM p WHERE p.by_seller AND p.cancelled_day BETWEEN date(days.day, '-14 days')
          AND date(days.day, '-1 day') AND (:store IS NULL OR p.store = :store)),
       (SELECT count(*) FROM p WHERE (:store IS NULL OR p.store = :store)
          AND (p.accepted_day BETWEEN date(days.day, '-14 days') AND date(days.day, '-1 day')
               OR p.by_seller AND p.cancelled_day BETWEEN date(days.day, '-14 days') AND date(days.day, '-1 day')))
FROM days ORDER BY days.day
"""

Counts = list[tuple[date, int, int]]
"""Day, numerator, denominator."""


class Recount:
    """Of a database file; ``now`` in milliseconds."""

    def __init__(self, connection: sqlite3.Connection, first: date, last: date, now: int) -> None:
        self._connection, self._now = connection, now
        connection.execute(_POSTINGS)
        for column in ("due_day", "accepted_day", "cancelled_day"):
            connection.execute(f"CREATE INDEX temp.by_{column} ON p ({column}, store, warehouse, by_seller)")
        connection.execute(
            "CREATE TEMP TABLE days AS WITH RECURSIVE d(day) AS (SELECT :first UNION ALL SELECT date(day, '+1 day') "
            "FROM d WHERE day < :last) SELECT day FROM d",
            {"first": first.isoformat(), "last": last.isoformat()},
        )

    def overdue(self, store: str | None = None, warehouse: str | None = None) -> Counts:
        return self._counts(_OVERDUE, {"store": store, "warehouse": warehouse, "now": self._now})

    def cancels(self, store: str | None = None) -> Counts:
        return self._counts(_CANCELS, {"store": store})

    def places(self) -> Iterator[tuple[str, str]]:
        yield from self._connection.execute("SELECT DISTINCT store, warehouse FROM p ORDER BY 1, 2")

    def _counts(self, query: str, values: dict[str, object]) -> Counts:
        return [(date.fromisoformat(day), *counts) for day, *counts in self._connection.execute(query, values)]

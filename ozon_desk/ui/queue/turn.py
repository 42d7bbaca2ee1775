"""When the numbers at the head of the queue have to be counted again although nothing was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import Overview


class Turn:
    """Counts, and knows until when the counts of urgencies hold: to the next deadline or the next midnight."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.overview = Overview({}, {}, 0)
        self._until: datetime | None = None

    def look(self, now: datetime) -> Overview:
        self.overview = self._desk.queue.overview()
        self._settle(now)
        return self.overview

    def look_at_time(self, now: datetime) -> Overview:
        """Only what time changes: nobody has written anything."""
        self.overview = replace(self.overview, urgencies=self._desk.queue.urgencies())
        self._settle(now)
        return self.overview

    def _settle(self, now: datetime) -> None:
        days = self._desk.shop.days()
        ends = [day.today_ends for day in (days.elsewhere, *days.at.values())]
        due = self._desk.queue.next_due(now)
        self._until = min([*ends, due] if due is not None else ends)

    def has_come(self, now: datetime) -> bool:
        """Late is strictly after the due moment; a day is over at its end."""
        return self._until is not None and now > self._until

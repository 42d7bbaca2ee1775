"""Asks the desk for the review in the background, on a lane of its own; only the newest question is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.lateness import LatePosting, Outcome, ReviewQuery, Shipment, Tally
from ozon_desk.services.desk import Desk
from ozon_desk.services.review import ReviewChoices
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.charts import layout
from ozon_desk.ui.errands import Errands


@dataclass(frozen=True, slots=True)
class Counts:
    """``before``: of the span before, counted in the same way."""

    query: ReviewQuery
    groups: Sequence[Tally]
    total: Tally
    before: Tally
    since: date | None


@dataclass(frozen=True, slots=True)
class Late:
    """All that were late in the query's days, causes found."""

    query: ReviewQuery
    postings: Sequence[LatePosting]


@dataclass(frozen=True, slots=True)
class Behind:
    """The postings behind a bar or a part of it."""

    query: ReviewQuery
    outcomes: frozenset[Outcome]
    postings: Sequence[tuple[Shipment, Outcome]]


class ReviewReading(QObject):
    """``counted(Counts)`` comes first, then ``found(Late)`` and ``choices(ReviewChoices)``; ``behind(Behind)`` when it
    was asked for; ``failed(DeskError)``."""

    counted = Signal(object)
    found = Signal(object)
    choices = Signal(object)
    behind = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lane = Worker(self)
        self._errands = Errands(self.lane, self)
        self._errands.failed.connect(self.failed)
        self._newest = 0
        self._newest_behind = 0

    @property
    def is_busy(self) -> bool:
        return self._errands.are_running

    def stop(self) -> None:
        """The window closes: what is asked ends by itself, and nobody waits for an answer."""
        self._newest += 1
        self._newest_behind += 1
        self.lane.stop()

    def ask(self, query: ReviewQuery, before: ReviewQuery) -> None:
        """All about ``query``; of ``before`` only the total."""
        self._newest += 1
        self._newest_behind += 1
        for work, tell in (
            (partial(_counts, self._desk, query, before), self.counted),
            (partial(_late, self._desk, query), self.found),
            (partial(_choices, self._desk, query), self.choices),
        ):
            self._run(work, tell, "_newest")

    def ask_behind(self, query: ReviewQuery, outcomes: frozenset[Outcome]) -> None:
        """The postings of some outcomes; ``query.key`` is the bar."""
        self._newest_behind += 1
        self._run(partial(_behind, self._desk, query, outcomes), self.behind, "_newest_behind")

    def _run(self, work: Callable[[], Any], tell: Any, which: str) -> None:
        number = getattr(self, which)

        def wanted() -> bool:
            return bool(getattr(self, which) == number)

        def then(answer: Any) -> None:
            if wanted():
                tell.emit(answer)

        # A question that has been overtaken while it waited isn't asked at all.
        self._errands.run(lambda _report: work() if wanted() else None, then)


def _counts(desk: Desk, query: ReviewQuery, before: ReviewQuery) -> Counts:
    layout.get_ready()
    review = desk.review
    return Counts(query, review.tallies(query), review.total(query), review.total(before), review.first_day())


def _late(desk: Desk, query: ReviewQuery) -> Late:
    return Late(query, desk.review.late(query))


def _choices(desk: Desk, query: ReviewQuery) -> ReviewChoices:
    return desk.review.choices(replace(query, key=None, cause=None))


def _behind(desk: Desk, query: ReviewQuery, outcomes: frozenset[Outcome]) -> Behind:
    one = next(iter(outcomes)) if len(outcomes) == 1 else None
    return Behind(query, outcomes, [pair for pair in desk.review.postings(query, one) if pair[1] in outcomes])

"""Asks the desk for the review in the background, on a lane of its own; only the newest question is answered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.lateness import LatePosting, Outcome, ReviewQuery, Shipment, Tally, key_of
from ozon_desk.services.desk import Desk
from ozon_desk.services.review import ReviewChoices
from ozon_desk.ui import texts
from ozon_desk.ui.charts.chart_view import laid_out
from ozon_desk.ui.charts.layout import Layout
from ozon_desk.ui.review.newest import NewestAnswers
from ozon_desk.ui.review.span_words import PARTS, chart_of

MOST: Final = 2000
"""Of postings that weren't late so many are listed: a year of them is read by nobody, but would take seconds."""
_TURN: Final = 0.0001
"""Seconds for which the work in the background keeps Python's lock while somebody waits for it."""
_FIELDS: Final = ("store", "warehouse", "delivery_method", "carrier", "packer")


@dataclass(frozen=True, slots=True)
class Counts:
    """``before``: of the span before, counted in the same way. ``laid``: the chart as asked for."""

    query: ReviewQuery
    groups: Sequence[Tally]
    total: Tally
    before: Tally
    since: date | None
    laid: Layout


@dataclass(frozen=True, slots=True)
class Late:
    """All that were late in the query's days, causes found. ``keys``: the bar of each."""

    query: ReviewQuery
    postings: Sequence[LatePosting]
    keys: Sequence[str]


@dataclass(frozen=True, slots=True)
class Behind:
    """The postings behind a bar or a part of it, at most ``MOST``."""

    query: ReviewQuery
    outcomes: frozenset[Outcome]
    postings: Sequence[tuple[Shipment, Outcome]]


class ReviewReading(NewestAnswers):
    """``counted(Counts)`` comes first, then ``found(Late)`` and ``choices(ReviewChoices)``; ``behind(Behind)`` when it
    was asked for; ``failed(DeskError)``."""

    counted = Signal(object)
    found = Signal(object)
    choices = Signal(object)
    behind = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._found = _Found(desk)

    def forget(self) -> None:
        """Something has changed: causes are looked for anew."""
        self._found.forget()

    def ask(self, query: ReviewQuery, before: ReviewQuery, size: tuple[int, int]) -> None:
        """All about ``query``; of ``before`` only the total. ``size``: width and height of the chart."""
        self._overtake("review", "behind")
        for work, tell in (
            (partial(_counts, self._desk, query, before, size), self.counted),
            (partial(self._found.late, query), self.found),
            (partial(_choices, self._desk, query), self.choices),
        ):
            self._run("review", partial(_politely, work), tell)

    def ask_behind(self, query: ReviewQuery, outcomes: frozenset[Outcome]) -> None:
        """The postings of some outcomes; ``query.key`` is the bar."""
        self._overtake("behind")
        self._run("behind", partial(_politely, partial(_behind, self._desk, query, outcomes)), self.behind)


def _politely(work: Callable[[], Any]) -> Any:
    """Whatever of Qt the window's thread calls, it must get Python's lock back afterwards, and waits so long for it as
    the work may hold it: a hundred calls for one painting, 5 ms each by default, would be half a second."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        return work()
    finally:
        sys.setswitchinterval(before)


def _counts(desk: Desk, query: ReviewQuery, before: ReviewQuery, size: tuple[int, int]) -> Counts:
    review = desk.review
    groups = review.tallies(query)
    names = {part: texts.outcome_name(Outcome(part)) for part in PARTS}
    laid = laid_out(chart_of(query.by, groups, names), *size)
    return Counts(query, groups, review.total(query), review.total(before), review.first_day(), laid)


class _Found:
    """Causes take long to find, and are the same however bars are grouped and filtered: those of the days asked for
    last are kept until something changes. Called on the lane, except ``forget``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: tuple[date, date, list[LatePosting]] | None = None
        self._changes = 0

    def forget(self) -> None:
        self._changes += 1
        self._kept = None

    def late(self, query: ReviewQuery) -> Late:
        kept, changes = self._kept, self._changes
        if kept is None or kept[:2] != (query.first, query.last):
            found = self._desk.review.late(ReviewQuery(query.first, query.last))
            kept = (query.first, query.last, found)
            if changes == self._changes:
                self._kept = kept
        wanted = [(field, getattr(query, field)) for field in _FIELDS if getattr(query, field) is not None]
        postings = [one for one in kept[2] if all(getattr(one.shipment, field) == name for field, name in wanted)]
        return Late(query, postings, [key_of(one.shipment, query.by) for one in postings])


def _choices(desk: Desk, query: ReviewQuery) -> ReviewChoices:
    return desk.review.choices(replace(query, key=None, cause=None))


def _behind(desk: Desk, query: ReviewQuery, outcomes: frozenset[Outcome]) -> Behind:
    one = next(iter(outcomes)) if len(outcomes) == 1 else None
    return Behind(query, outcomes, [pair for pair in desk.review.postings(query, one, MOST) if pair[1] in outcomes])

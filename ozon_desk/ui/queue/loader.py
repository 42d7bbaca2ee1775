"""Long lists off the window's thread: the newest question is answered, the older ones are forgotten."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.folding import fold
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker


class Question(NamedTuple):
    """Which postings are to be shown, and in which order."""

    tab: Tab
    wanted: QueueFilter = QueueFilter()
    sort: QueueSort = QueueSort.DUE
    descending: bool = False

    def ask(self, desk: Desk, limit: int | None = None, among: Sequence[int] = ()) -> array[int]:
        return desk.queue.ids(self.tab, self.wanted, self.sort, descending=self.descending, limit=limit, among=among)

    def narrows(self, before: Question) -> bool:
        """Whether everything this one finds stands in the answer to ``before``: more was typed, nothing else."""
        same = replace(before.wanted, text="") == replace(self.wanted, text="")
        return self.tab is before.tab and same and fold(self.wanted.text).startswith(fold(before.wanted.text))


class Loader(QObject):
    """``answered`` carries the question and its ids. The lane is its own: an import must not keep the list waiting."""

    answered = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = Worker(self)
        self._running: Question | None = None
        self._waiting: Question | None = None

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def ask(self, question: Question, *, anew: bool = False) -> None:
        """The answer comes later; one query runs at a time, and of those that wait only the last is asked.

        ``anew``: the database has changed, so an answer on its way doesn't count.
        """
        if self._running is not None:
            if self._running == question and not anew:
                self._waiting = None
                return
            self._waiting = question
            return
        self._running = question
        job = self._worker.submit(lambda _report: question.ask(self._desk))
        job.done.connect(self._take)
        job.failed.connect(self._give_up)
        job.crashed.connect(self._give_up)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._waiting = None

    def stop(self) -> None:
        self._waiting = None
        self._worker.stop()

    def _take(self, ids: object) -> None:
        question, self._running = self._running, None
        self.answered.emit(question, ids)
        self._next()

    def _give_up(self, _error: object) -> None:
        # The list stays as it is; the next change of the database asks again.
        self._running = None
        self._next()

    def _next(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self._running is None:
            self.ask(waiting)

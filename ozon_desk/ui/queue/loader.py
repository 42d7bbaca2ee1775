"""Long lists off the window's thread: the newest question is answered, the older ones are forgotten."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Job, Worker


class Question(NamedTuple):
    """Which postings are to be shown, and in which order."""

    tab: Tab
    wanted: QueueFilter = QueueFilter()
    sort: QueueSort = QueueSort.DUE
    descending: bool = False

    def ask(self, desk: Desk, limit: int | None = None) -> array[int]:
        return desk.queue.ids(self.tab, self.wanted, self.sort, descending=self.descending, limit=limit)


class Loader(QObject):
    """``answered`` carries the question and its ids. The lane is its own: an import must not keep the list waiting."""

    answered = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = Worker(self)
        self._running: Question | None = None
        self._waiting: Question | None = None
        self._jobs: list[Job] = []

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def ask(self, question: Question) -> None:
        """The answer comes later; one query runs at a time, and of those that wait only the last is asked."""
        if self._running is not None:
            self._waiting = question
            return
        self._running = question
        job = self._worker.submit(lambda _report: question.ask(self._desk))
        self._jobs = [job]
        job.done.connect(self._take)
        job.failed.connect(self._give_up)
        job.crashed.connect(self._give_up)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._waiting = None
        if self._running is not None:
            for job in self._jobs:
                job.cancel()

    def stop(self) -> None:
        self.forget()
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

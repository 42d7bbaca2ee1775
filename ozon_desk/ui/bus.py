"""What joins the screens to time, to the database and to the background: one heartbeat, one bell, one worker."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk

T = TypeVar("T")
SLOW_JOB_S: Final = 5.0
"""A job that took longer is noted in the log."""
STOOD_STILL_MS: Final = range(4_000, 600_000)
"""Between two beats: so long the window can't have answered anybody. Longer, and the computer was asleep."""
_log = logging.getLogger(__name__)


class Heartbeat(QObject):
    """The only timer of the window. ``beat`` carries the clock's moment (UTC), once a second."""

    beat = Signal(datetime)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._since = QElapsedTimer()

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        if self._since.isValid() and self._since.elapsed() in STOOD_STILL_MS:
            _log.warning("the window stood still for %.1f s", self._since.elapsed() / 1000)
        self._since.start()
        self._desk.notice_others()
        self.beat.emit(self._desk.now())


class DeskSignals(QObject):
    """The desk's bell on the window's thread: ``changed`` carries ``Changes`` after every commit."""

    changed = Signal(object)
    _rung = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopped = False
        self._rung.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._stop = desk.bell.listen(self._ring)

    def stop(self) -> None:
        """Nothing is told from now on, not even what another thread has rung and is still on its way."""
        self._is_stopped = True
        self._stop()

    def _pass_on(self, changes: Changes) -> None:
        if not self._is_stopped:
            self.changed.emit(changes)

    def _ring(self, changes: Changes) -> None:
        # Emitting from the worker's thread is queued to this object's thread by Qt.
        self._rung.emit(changes)


def _nothing(_of: object) -> None:
    """The work of a job that is done, and who waits for its end then."""


def _name_of(work: Callable[..., object]) -> str:
    """Where the work stands in the code."""
    inner = getattr(work, "func", work)
    return f"{getattr(inner, '__module__', '')}.{getattr(inner, '__qualname__', type(inner).__name__)}"


class Job(QObject):
    """A piece of work in the background. ``progress`` (done, total; total 0: unknown), ``done`` (its answer),
    ``failed`` (a ``DeskError``), ``crashed`` (a bug), ``cancelled``; all arrive on the window's thread."""

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    cancelled = Signal()
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Callable[[int, int], bool]], Any]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self.over: Callable[[Job], None] = _nothing
        """Called behind all who are told of the end; what holds the job may let it go."""
        # The end goes through this object's own event loop: told straight from the worker's thread, a short job would
        # be over before whoever submitted it has connected.
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        self._stop.set()

    def run(self) -> None:
        """On the worker's thread."""
        # The job stays until all are told; what the work holds is let go.
        work, self._work = self._work, _nothing
        name = _name_of(work)
        began = time.perf_counter()
        try:
            answer = work(self._report)
        except DeskError as error:
            if isinstance(error, Trouble):
                # Never its facts: they name files and folders of people.
                _log.warning("trouble %s in %s", error.code, name)
            self._ended.emit("failed", error)
        except Exception as error:
            if self._stop.is_set():
                self._ended.emit("cancelled", None)
            else:
                _log.exception("a job in the background failed")
                self._ended.emit("crashed", error)
        else:
            self._ended.emit("done", answer)
        finally:
            del work
            seconds = time.perf_counter() - began
            if seconds > SLOW_JOB_S:
                _log.info("slow job: %s took %.1f s", name, seconds)

    def _tell(self, end: str, answer: object) -> None:
        if end == "cancelled":
            self.cancelled.emit()
        else:
            getattr(self, end).emit(answer)
        over, self.over = self.over, _nothing
        over(self)

    def _report(self, done: int, total: int) -> bool:
        self.progress.emit(done, total)
        return not self._stop.is_set()


class Worker(QObject):
    """One serial lane for whatever may take longer than 50 ms: import, export, back-up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._alive: list[Job] = []
        self._told: Job | None = None
        """The one whose end was told last: it is still on its way out of its own signal, so it goes with the next."""
        self._thread: threading.Thread | None = None

    def submit(self, work: Callable[[Callable[[int, int], bool]], Any]) -> Job:
        """Queues ``work(report)``; ``report(done, total)`` answers whether to go on. Connect to the job at once:
        nothing arrives before control returns to the event loop."""
        job = Job(work)
        self._alive.append(job)
        # No connection of the job's may hold the job: it would never be freed.
        job.over = self._forget
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="worker", daemon=True)
            self._thread.start()
        self._jobs.put(job)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether something is under way or waits for its turn."""
        return bool(self._alive)

    def stop(self) -> None:
        """Cancels what runs and waits for it, so that nothing is cut in the middle."""
        for job in self._alive:
            job.cancel()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _loop(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run()
            # The last to let go of it must be the window's thread, where it lives.
            del job

    def _forget(self, job: Job) -> None:
        if job in self._alive:
            self._alive.remove(job)
        self._told = job

"""The print queue at work in this window: what is asked for comes out on the printer of its size, else on the screen.

A lane of its own, so that a slow printer stops neither the bench nor an import. Nothing is printed twice by itself, and
"printed" is written down only after the printer, or a file, has taken the label.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.print_jobs import OPEN, SLIP_PAPER, PrintJob, PrintKind, PrintState
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.documents.slip_papers import RouteMemory, slip_route
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.print_lane import PrintLane
from ozon_desk.ui.print_news import CameOut, FailedOn, Messenger, Painted

_KEPT: Final = 200
_PICTURES: Final = 24
_AGAIN_S: Final = 15
"""So often a printer that took nothing is tried again by itself."""


class LabelOutput(QObject):
    """All signals come on the window's thread. ``changed(jobs)`` whenever some, or their pictures, get further;
    ``printers_known(tuple of names)`` answers ``ask_printers``; ``printer_chosen(size, name)`` once somebody's choice
    has proved to work, for whoever remembers it; ``printer_stopped(name, DeskError)`` once for a printer until
    ``printer_works(name)``; ``failed(DeskError)`` where the queue itself or a file can't be written.
    """

    changed = Signal(object)
    printer_chosen = Signal(str, str)
    printers_known = Signal(object)
    printer_stopped = Signal(str, object)
    printer_works = Signal(str)
    failed = Signal(object)
    _heard = Signal(object)

    def __init__(self, desk: Desk, memory: RouteMemory, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._worker = Worker(self)
        self._lane = PrintLane(desk, resources, Messenger(self._heard.emit))
        self._jobs: dict[int, PrintJob] = {}
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._said: set[str] = set()
        self._is_turning = self._wants_turn = self._is_stopped = self._is_troubled = False
        self._seconds = 0
        # A signal of this object's own: connected long before the lane can emit it.
        self._heard.connect(self._take)
        self._deaf = desk.print_queue.listen(self._hear)
        load_fonts()  # on the window's thread, once
        self._look_up_routes()
        begun = self._submit(self._begin)
        begun.done.connect(self._show_left)

    # ------------------------------------------------------------------------------------------------ asking

    @property
    def jobs(self) -> tuple[PrintJob, ...]:
        """Newest first: what was asked for since this began, and what was open then."""
        return tuple(self._jobs[number] for number in sorted(self._jobs, reverse=True))

    def job(self, number: int) -> PrintJob | None:
        return self._jobs.get(number)

    def image(self, number: int) -> QImage | None:
        """The picture of a job, if it was painted of late."""
        return self._pictures.get(number)

    def labels_of(self, posting_id: int) -> tuple[PrintJob, ...]:
        """The newest job of each package of a posting."""
        newest: dict[int, PrintJob] = {}
        for job in self.jobs:
            wanted = job.posting_id == posting_id and job.kind is PrintKind.LABEL
            if wanted and job.state is not PrintState.CANCELLED:
                newest.setdefault(job.package, job)
        return tuple(newest[package] for package in sorted(newest))

    def trouble_of(self, job: PrintJob) -> tuple[str, Any] | None:
        """Code and facts of why it didn't come out, or why it still waits."""
        if job.code:
            return job.code, job.facts
        if job.state is not PrintState.WAITING:
            return None
        route = self._lane.routes.get(job.size)
        error = self._lane.stopped.get(job.printer or (route.name if route is not None else ""))
        return None if error is None else (error.code, error.facts)

    def send(self, posting: Posting) -> tuple[PrintJob, ...]:
        """The labels of a posting, which come out now unless they are on paper already; answers at once."""
        self._look_up_routes()
        try:
            self._take(self._desk.print_queue.ask(posting))
        except DeskError as error:
            self.failed.emit(error)
        labels = self.labels_of(posting.id)
        self.wake()
        for job in labels:
            if job.id not in self._pictures and job.state is not PrintState.WAITING:
                self._submit(partial(self._lane.preview, job))
        return labels

    def reprint(self, posting: Posting) -> None:
        """The labels of a posting once more: somebody has asked for it."""
        self._submit(lambda: self._desk.print_queue.add([posting.id]))

    def retry(self) -> None:
        """All that failed, oldest first, on the printers chosen now."""
        self._submit(lambda: self._lane.try_again(by_hand=True))
        self.wake()

    def print_again(self, numbers: Sequence[int]) -> None:
        """These jobs, on the printers of their sizes."""
        self._submit(lambda: self._desk.print_queue.print_again(numbers))

    def say_printed(self, numbers: Sequence[int]) -> None:
        """Somebody has looked: these are on paper."""
        self._submit(lambda: self._desk.print_queue.on_paper(numbers))

    def cancel(self, numbers: Sequence[int]) -> None:
        self._submit(lambda: self._desk.print_queue.cancel(numbers))

    def cancel_waiting(self) -> None:
        self._submit(self._desk.print_queue.cancel_waiting)

    def print_on(self, numbers: Sequence[int], printer: str) -> None:
        """These jobs on this printer (again, if they were printed before: the label says so)."""
        self._submit(lambda: self._lane.print_on(numbers, printer))

    def save_pdf(self, numbers: Sequence[int], path: Path) -> None:
        """Labels into a PDF: the file has taken them, which counts as printed."""
        self._submit(lambda: self._lane.save(numbers, path))

    def ask_printers(self) -> None:
        """Which printers this computer knows, asked for in the background: a spooler can be slow."""
        self._submit(self._ask_printers)

    # ---------------------------------------------------------------------------------------------- going on

    def wake(self) -> None:
        """There may be something to print."""
        if self._is_stopped:
            return
        self._look_up_routes()
        if self._is_turning:
            self._wants_turn = True
            return
        self._is_turning, self._wants_turn = True, False
        job = self._submit(self._lane.turn)
        job.done.connect(self._turned)
        job.failed.connect(lambda _error: self._turned(False))
        job.crashed.connect(lambda _error: self._turned(False))

    def beat(self, _now: datetime) -> None:
        """Each second; now and then printers that took nothing are tried again, for what they haven't taken."""
        self._seconds += 1
        if self._seconds % _AGAIN_S:
            return
        if self._lane.stopped:
            self._submit(lambda: self._lane.try_again(by_hand=False))
        self.wake()

    def look(self, changes: Changes) -> None:
        """Something was changed: here, or by another program that may have asked this desk for labels."""
        waiting = [job.id for job in self._jobs.values() if job.state in OPEN and _concerns(changes, job)]
        if waiting:
            self._submit(lambda: self._heard.emit(self._desk.print_queue.by_ids(waiting)))
        if changes.postings is None:
            self.wake()

    def stop(self) -> None:
        """Waits for the label that is being printed; the others wait in the database."""
        if not self._is_stopped:
            self._is_stopped = True
            self._deaf()
            self._worker.stop()

    # ------------------------------------------------------------------------------------------- in the lane

    def _submit(self, work: Callable[[], Any]) -> Job:
        job = self._worker.submit(lambda _report: None if self._is_stopped else work())
        job.failed.connect(self._say)
        return job

    def _begin(self) -> list[PrintJob]:
        self._lane.begin()
        return self._desk.print_queue.not_done()

    def _ask_printers(self) -> None:
        from ozon_desk.ui.labels.printing import available_printers

        self.printers_known.emit(available_printers())

    def _hear(self, jobs: Sequence[PrintJob]) -> None:
        self._heard.emit(jobs)

    # ------------------------------------------------------------------------------------- on the window's thread

    def _look_up_routes(self) -> None:
        """The machine's memory is this thread's; the lane gets a copy."""
        known = {size.value: self._memory.route(size.value) for size in LabelSize}
        routes = {size: route for size, route in known.items() if route is not None}
        slips = slip_route(self._memory)
        if slips is not None:
            routes[SLIP_PAPER], self._lane.slip_paper = slips
        self._lane.routes = routes

    def _show_left(self, jobs: Sequence[PrintJob] | None) -> None:
        for job in jobs or ():
            self._jobs.setdefault(job.id, job)
        self.changed.emit(jobs or ())
        self.wake()

    def _turned(self, more: bool | None) -> None:
        self._is_turning = False
        if more:
            self._is_troubled = False
        if more or self._wants_turn:
            self.wake()

    def _say(self, error: DeskError) -> None:
        """The same trouble of the database isn't said at each try."""
        if not self._is_troubled:
            self._is_troubled = True
            self.failed.emit(error)

    def _take(self, told: Any) -> None:
        match told:
            case Painted(job, image):
                self._pictures[job.id] = image
                while len(self._pictures) > _PICTURES:
                    self._pictures.popitem(last=False)
                self.changed.emit((self._jobs.get(job.id, job),))
            case CameOut(size, printer, by_hand):
                if by_hand:
                    self.printer_chosen.emit(size, printer)
                if printer in self._said:
                    self._said.remove(printer)
                    self.printer_works.emit(printer)
            case FailedOn(printer, error):
                if printer not in self._said:
                    self._said.add(printer)
                    self.printer_stopped.emit(printer, error)
            case jobs:
                self._keep(jobs)

    def _keep(self, jobs: Sequence[PrintJob]) -> None:
        for job in jobs:
            self._jobs[job.id] = job
        while len(self._jobs) > _KEPT:
            del self._jobs[next(iter(self._jobs))]
        self.changed.emit(jobs)
        if any(job.state is PrintState.WAITING for job in jobs):
            self.wake()


def _concerns(changes: Changes, job: PrintJob) -> bool:
    return changes.postings is None or job.posting_id in changes.postings

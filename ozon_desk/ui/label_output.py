"""How the label of a packed posting comes out: on the printer chosen for its size, else on the screen.

A lane of its own, so that a slow printer stops neither the bench nor an import. Nothing is printed twice by itself, and
"printed" is written down only after the printer, or a file, has taken the label.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.posting import Posting
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.labels.batch import paint_labels
from ozon_desk.ui.labels.fonts import load_fonts

_KEPT: Final = 50
_PREVIEW_DPI: Final = 203


class LabelPrinterMemory(Protocol):
    """Which printer this PC uses for a size of label ("58x40")."""

    def printer(self, size: str) -> str:
        """Its name, or an empty string where none was chosen."""
        ...


class LabelState(StrEnum):
    WAITING = "waiting"
    PRINTED = "printed"
    SAVED = "saved"
    SHOWN = "shown"
    """No printer is chosen for this size: the label is only on the screen."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LabelJob:
    """The labels of one posting on their way. ``images`` are the masters, one for each package."""

    number: int
    posting_id: int
    posting_number: str
    size: LabelSize
    state: LabelState = LabelState.WAITING
    printer: str = ""
    images: tuple[QImage, ...] = ()
    error: DeskError | None = None
    taken: tuple[int, ...] = ()
    """Serials the printer has taken but the database couldn't note yet: a retry notes them and prints nothing."""


def size_text(size: LabelSize) -> str:
    """As it stands on the roll: "58 × 40 mm"."""
    return QCoreApplication.translate("LabelOutput", "{width} × {height} mm").format(
        width=size.width_mm, height=size.height_mm
    )


class LabelOutput(QObject):
    """``changed(LabelJob)`` whenever a label gets further; ``printers_known(tuple of names)`` answers
    ``ask_printers``; ``printer_chosen(LabelSize, name)`` once somebody's choice has proved to work, for whoever
    remembers it.
    """

    changed = Signal(object)
    printer_chosen = Signal(object, str)
    printers_known = Signal(object)
    _arrived = Signal(object, bool)

    def __init__(self, desk: Desk, memory: LabelPrinterMemory, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._resources = resources
        self._lane = Worker(self)
        self._jobs: list[LabelJob] = []
        self._next = 1
        # A signal of this object's own: connected long before the lane can emit it.
        self._arrived.connect(self._take)
        load_fonts()  # on the window's thread, once

    @property
    def jobs(self) -> tuple[LabelJob, ...]:
        """Newest first."""
        return tuple(self._jobs)

    def job(self, number: int) -> LabelJob | None:
        return next((job for job in self._jobs if job.number == number), None)

    def send(self, posting: Posting) -> LabelJob:
        """The labels of a posting just packed; answers at once."""
        job = LabelJob(self._next, posting.id, posting.posting_number, self._desk.shop.settings.label_size)
        self._next += 1
        self._jobs.insert(0, job)
        del self._jobs[_KEPT:]
        self._print(job, self._memory.printer(job.size))
        return job

    def retry(self) -> None:
        """All that failed, oldest first, on the printer chosen now."""
        for job in reversed([job for job in self._jobs if job.state is LabelState.FAILED]):
            self._print(job, self._memory.printer(job.size) or job.printer)

    def print_on(self, number: int, printer: str) -> None:
        """One job on this printer (again, if it was printed before: the label says so)."""
        job = self.job(number)
        if job is not None and job.state is not LabelState.WAITING:
            self._print(job, printer, chosen=True)

    def save_pdf(self, number: int, path: Path) -> None:
        """One job into a PDF: the file has taken the labels, which counts as printed."""
        job = self.job(number)
        if job is not None and job.state is not LabelState.WAITING:
            self._start(job, lambda waiting: self._save(waiting, path))

    def ask_printers(self) -> None:
        """Which printers this computer knows, asked for in the background: a spooler can be slow."""
        self._lane.submit(lambda _report: self._ask_printers())

    def stop(self) -> None:
        """Waits for the label that is being printed."""
        self._lane.stop()

    # ---------------------------------------------------------------------------------------------- in the lane

    def _print(self, job: LabelJob, printer: str, *, chosen: bool = False) -> None:
        self._start(replace(job, printer=printer), self._come_out, chosen=chosen)

    def _start(self, job: LabelJob, work: Callable[[LabelJob], LabelJob], *, chosen: bool = False) -> None:
        waiting = replace(job, state=LabelState.WAITING, error=None)
        self._keep(waiting)
        self._lane.submit(lambda _report: self._work(work, waiting, chosen))

    def _work(self, work: Callable[[LabelJob], LabelJob], job: LabelJob, chosen: bool) -> None:
        try:
            done = work(job)
        except Exception:
            self._arrived.emit(replace(job, state=LabelState.FAILED), False)
            raise  # a bug: the lane writes it down
        self._arrived.emit(done, chosen)

    def _ask_printers(self) -> None:
        from ozon_desk.ui.labels.printing import available_printers

        self.printers_known.emit(available_printers())

    def _come_out(self, job: LabelJob) -> LabelJob:
        try:
            if job.taken:
                return self._note(job, LabelState.PRINTED)
            if not job.printer:
                return replace(self._painted(job, _PREVIEW_DPI)[0], state=LabelState.SHOWN)
            from ozon_desk.ui.labels.printing import best_dpi, print_labels

            dpi = best_dpi(job.printer)
            job, serials = self._painted(job, dpi)
            print_labels(job.printer, job.images, job.size, dpi)
            return self._note(replace(job, taken=serials), LabelState.PRINTED)
        except DeskError as error:
            return self._failed(job, error)

    def _save(self, job: LabelJob, path: Path) -> LabelJob:
        from ozon_desk.ui.labels.pdf import write_pdf

        try:
            job, serials = self._painted(job, _PREVIEW_DPI)
            write_pdf(path, ((image, job.size) for image in job.images))
            return self._note(replace(job, taken=serials), LabelState.SAVED)
        except DeskError as error:
            return self._failed(job, error)

    def _note(self, job: LabelJob, state: LabelState) -> LabelJob:
        try:
            self._desk.labels.printed(job.taken, job.size)
        except DeskError as error:
            return replace(job, state=LabelState.FAILED, error=error)
        return replace(job, state=state, taken=())

    def _failed(self, job: LabelJob, error: DeskError) -> LabelJob:
        """With a picture all the same, where there can be one: the packer may need to see what didn't come out."""
        if not job.images:
            with suppress(DeskError):
                job = self._painted(job, _PREVIEW_DPI)[0]
        return replace(job, state=LabelState.FAILED, error=error)

    def _painted(self, job: LabelJob, dpi: int) -> tuple[LabelJob, tuple[int, ...]]:
        batch = self._desk.labels.prepare([job.posting_id], job.size)
        for _, refusal in batch.refused:
            raise refusal
        language = self._desk.shop.settings.label_language
        template = self._desk.label_templates.of(job.size)
        images = tuple(paint_labels(batch.contents, job.size, language, self._resources, dpi, template))
        return replace(job, images=images), batch.serials

    # ------------------------------------------------------------------------------------- on the window's thread

    def _take(self, job: LabelJob, chosen: bool) -> None:
        if chosen and job.state is LabelState.PRINTED:
            self.printer_chosen.emit(job.size, job.printer)
        self._keep(job)

    def _keep(self, job: LabelJob) -> None:
        for index, known in enumerate(self._jobs):
            if known.number == job.number:
                self._jobs[index] = job
        self.changed.emit(job)

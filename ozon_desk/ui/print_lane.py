"""What sends print jobs, one after the other, on a thread of its own.

Whatever it does with a job is written down before and after, so that no label comes out twice by itself. A printer that
has taken nothing is left alone until it is tried again; the others go on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.print_jobs import NOTHING_SENT, PrintJob, PrintKind, PrintState
from ozon_desk.services.desk import Desk
from ozon_desk.ui.labels import sending
from ozon_desk.ui.labels.job_images import JobPainter
from ozon_desk.ui.labels.painter import Dpi
from ozon_desk.ui.labels.routes import A4, PaperSize, Route, RouteKind

Routes = Mapping[str, Route]
"""Size of a job -> where this PC prints it."""

PREVIEW_DPI: Final[Dpi] = 203
_log = logging.getLogger(__name__)


class Audience(Protocol):
    """Who is told, on the lane's thread."""

    def painted(self, job: PrintJob, image: QImage) -> None: ...

    def unnoted(self, job: PrintJob) -> None:
        """It is done, but the database couldn't take that down yet: ``job`` says why."""

    def came_out(self, job: PrintJob, route: Route, *, by_hand: bool) -> None:
        """``by_hand``: somebody chose this printer for it."""

    def failed_on(self, route: Route, error: DeskError) -> None: ...


class PrintLane:
    """All methods run on one thread; ``routes`` is given, and ``stopped`` looked at, from outside."""

    def __init__(self, desk: Desk, resources: Path, audience: Audience) -> None:
        self._desk = desk
        self._resources = resources
        self._queue = desk.print_queue
        self._painter = JobPainter(desk, resources)
        self._audience = audience
        self._dpis: dict[Route, Dpi] = {}
        self._by_hand: dict[str, Route] = {}
        self._unsent: set[int] = set()
        self._unnoted: dict[int, Callable[[], None]] = {}
        self.routes: Routes = {}
        self.slip_paper: PaperSize = A4
        self.stopped: dict[str, DeskError] = {}
        """Printers that took nothing when they were tried last, by name."""

    def begin(self) -> None:
        """Before the first turn: what a predecessor left in the middle becomes unsure, and the road is warmed up."""
        self._queue.recover()
        size = self._desk.shop.settings.label_size
        route = self.routes.get(size.value)
        dpi = PREVIEW_DPI
        if route is not None:
            with suppress(DeskError):
                dpi = self._dpi(route)
        self._painter.warm_up(size, dpi)

    def turn(self) -> bool:
        """Deals with the next job; answers whether there may be another one.

        A ``DeskError`` is the database's: the job waits as it did.
        """
        self._note_later()
        if self._unnoted:
            return False
        sizes = {size for size, route in self.routes.items() if route.name in self.stopped}
        job = self._queue.next_waiting(sizes, set(self.stopped))
        if job is None:
            return False
        route = self._route_of(job)
        if route is None:
            self._show(job)
        else:
            self._send(job, route)
        return True

    def try_again(self, *, by_hand: bool) -> None:
        """All printers once more. By itself only for jobs of which no printer has taken anything."""
        self._note_later()
        self.stopped.clear()
        self._dpis.clear()
        self._queue.retry_failed(None if by_hand else sorted(self._unsent))
        self._unsent.clear()

    def print_on(self, ids: Sequence[int], printer: str) -> None:
        """These on a driver chosen by hand, which counts for their size until there is a better one."""
        route = Route(RouteKind.DRIVER, printer)
        self.stopped.pop(printer, None)
        for job in self._queue.print_again(ids, printer):
            self._by_hand[job.size] = route

    def save(self, ids: Sequence[int], path: Path) -> None:
        """Labels into a PDF: the file has taken them, which counts as printed. Raises ``DeskError``."""
        from ozon_desk.ui.labels.pdf import write_pdf

        jobs = [job for job in self._queue.by_ids(ids) if job.kind is PrintKind.LABEL]
        painted = [self._painter.image_for(job, PREVIEW_DPI) for job in jobs]
        pages = [(one.image, LabelSize(job.size)) for job, one in zip(jobs, painted, strict=True)]
        write_pdf(path, pages)
        self._queue.saved(jobs, [one.serial for one in painted])

    def preview(self, job: PrintJob) -> None:
        """A picture of a label for the screen, where there can be one."""
        if job.kind is PrintKind.LABEL:
            with suppress(DeskError):
                self._audience.painted(job, self._painter.image_for(job, PREVIEW_DPI).image)

    # ---------------------------------------------------------------------------------------------- one job

    def _route_of(self, job: PrintJob) -> Route | None:
        if job.printer:
            return Route(RouteKind.DRIVER, job.printer)
        return self.routes.get(job.size) or self._by_hand.get(job.size)

    def _show(self, job: PrintJob) -> None:
        try:
            if job.kind is PrintKind.LABEL:
                self._audience.painted(job, self._painter.image_for(job, PREVIEW_DPI).image)
        except DeskError as error:
            self._refuse(job, error)
        else:
            self._queue.shown(job)

    def _send(self, job: PrintJob, route: Route) -> None:
        try:
            dpi = self._dpi(route)
        except Trouble as trouble:
            self.preview(job)
            self._fail(job, route, trouble)
            return
        try:
            hand_over, serial = self._slip(job, route) if job.kind is PrintKind.SLIP else self._label(job, route, dpi)
        except DeskError as error:
            self._refuse(job, error)
            return
        if not self._queue.begin(job, route.name, serial):
            return
        by_hand = bool(job.printer)
        job = replace(job, state=PrintState.SENDING, printer=route.name, serial=serial)
        try:
            hand_over()
        except DeskError as error:
            self._fail(job, route, error)
        except Exception as error:
            _log.exception("a job could not be printed")
            self._fail(job, route, Trouble("job_failed", kind=type(error).__name__))
        else:
            self.stopped.pop(route.name, None)
            self._note(job, lambda: self._queue.printed(job))
            self._audience.came_out(job, route, by_hand=by_hand)

    def _label(self, job: PrintJob, route: Route, dpi: Dpi) -> tuple[Callable[[], object], int]:
        painted = self._painter.image_for(job, dpi)
        self._audience.painted(job, painted.image)
        return partial(sending.send, route, [painted.image], LabelSize(job.size), job.posting_number), painted.serial

    def _slip(self, job: PrintJob, route: Route) -> tuple[Callable[[], object], None]:
        from ozon_desk.ui.documents.printing import print_document
        from ozon_desk.ui.documents.slips import slip_document

        slip = slip_document(self._desk, job.posting_id, self._resources, self.slip_paper, job.package)
        return partial(print_document, slip, route), None

    def _refuse(self, job: PrintJob, error: DeskError) -> None:
        """There is nothing to send; what only the database can't do just now is no reason."""
        if isinstance(error, Trouble) and (error.code.startswith("database_") or error.code == "disk_full"):
            raise error
        self._queue.failed(job, error)

    def _fail(self, job: PrintJob, route: Route, error: DeskError) -> None:
        self._dpis.pop(route, None)
        if error.code in NOTHING_SENT:
            self.stopped[route.name] = error
            self._unsent.add(job.id)
        self._note(job, lambda: self._queue.failed(job, error, route.name))
        self._audience.failed_on(route, error)

    def _dpi(self, route: Route) -> Dpi:
        """Asked once: a spooler can be slow."""
        if route not in self._dpis:
            self._dpis[route] = sending.dpi_of(route)
        return self._dpis[route]

    # ------------------------------------------------------------------------------------------------ notes

    def _note(self, job: PrintJob, note: Callable[[], None]) -> None:
        """What is on paper is on paper, even if the database can't take it down just now."""
        try:
            note()
        except DeskError as error:
            self._unnoted[job.id] = note
            self._audience.unnoted(replace(job, state=PrintState.FAILED, code=error.code, facts=dict(error.facts)))

    def _note_later(self) -> None:
        for job_id, note in tuple(self._unnoted.items()):
            with suppress(DeskError):
                note()
                del self._unnoted[job_id]

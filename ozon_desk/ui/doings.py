"""What the window does when it is asked to: opens the dialog for it, or does the deed and says how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.packing import Pieces
from ozon_desk.services.deeds import Boxed
from ozon_desk.services.desk import Desk
from ozon_desk.services.events import EventsTaken
from ozon_desk.services.exports import EVERYTHING, Filtered, View
from ozon_desk.services.history import Undone
from ozon_desk.services.report_schedule import Written
from ozon_desk.services.sample import sample_orders
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.memory import MachineMemory, downloads
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.alarm_bar import AlarmBar

if TYPE_CHECKING:
    from ozon_desk.ui.photo_inbox import PhotoInbox
    from ozon_desk.ui.queue.screen import QueueScreen


class Doings(QObject):
    """``frame`` is what dialogs stand before; ``notice`` where results and refusals are said.
    ``print_labels`` of postings whose labels have come from Ozon."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        memory: MachineMemory,
        resources: Path,
        worker: Worker,
        notice: AlarmBar,
        print_labels: Callable[[Sequence[int]], object],
        frame: QWidget,
    ) -> None:
        super().__init__(frame)
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self._resources = resources
        self._worker = worker
        self._notice = notice
        self._frame = frame
        self._print = print_labels

    def join(self, queue: QueueScreen) -> None:
        """The queue asks, dialogs and deeds answer."""
        queue.track_requested.connect(self.track)
        queue.hold_requested.connect(self.hold)
        queue.release_requested.connect(self.release)
        queue.cancel_requested.connect(self.cancel)
        queue.promise_requested.connect(self.promise)
        queue.divide_requested.connect(self.divide)
        queue.unpack_requested.connect(self.unpack)
        queue.pull_requested.connect(self.pull)
        queue.case_requested.connect(self.case)
        queue.event_requested.connect(self.enter_event)
        queue.events_requested.connect(self.events_of)
        queue.points_requested.connect(self.points)
        queue.sample_requested.connect(self.sample)

    def release(self, posting_id: int) -> None:
        posting = self._desk.queue.posting(posting_id)
        if posting is not None:
            self._try(lambda: self._desk.deeds.release(posting.posting_number))

    def hold(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.hold import HoldDialog

        self._open(HoldDialog(self._desk, self._theme, posting_id, self._frame))

    def cancel(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.cancel import CancelDialog

        self._open(CancelDialog(self._desk, self._theme, posting_id, self._frame))

    def promise(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.promise import PromiseDialog

        self._open(PromiseDialog(self._desk, self._theme, posting_id, self._frame))

    def divide(self, posting_id: int, take: Callable[[Pieces], None] | None = None) -> None:
        """``take`` is given what somebody has drawn, where it isn't simply written down (at the bench)."""
        from ozon_desk.ui.dialogs.divide import DivideDialog

        dialog = DivideDialog(self._desk, self._theme, posting_id, self._frame, ask_only=take is not None)
        dialog.boxed.connect(self._boxed)
        if take is not None:
            dialog.divided.connect(take)
        self._open(dialog)

    def unpack(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.unpack import UnpackDialog

        dialog = UnpackDialog(self._desk, self._theme, posting_id, self._frame)
        dialog.boxed.connect(self._boxed)
        self._open(dialog)

    def _boxed(self, boxed: Boxed) -> None:
        """Labels that no longer count stay on the notice bar until somebody has seen them."""
        if boxed.voided:
            self._notice.show_notice(texts.voided(boxed.posting.posting_number, boxed.voided))

    def pull(self, posting_id: int) -> None:
        posting = self._desk.queue.posting(posting_id)
        if posting is not None:
            self._try(lambda: self._desk.deeds.pull(posting.posting_number))

    def case(self, posting_id: int) -> None:
        """Opens a case on a posting; where it went is said afterwards."""
        from ozon_desk.ui.cases.open_dialog import CaseOpenDialog

        dialog = CaseOpenDialog(self._desk, self._theme, posting_id, self._frame)
        dialog.opened.connect(self._case_opened)
        self._open(dialog)

    def _case_opened(self, posting_number: str, number: int) -> None:
        kind = self._desk.cases.find(posting_number, number).case.kind
        title = texts.deed("case_open", {"posting": posting_number, "kind": str(kind)})
        self._notice.show_notice(texts.Message(title, self.tr("F11 shows all cases")), good=True, stays=False)

    def open_pull_list(self) -> None:
        from ozon_desk.ui.dialogs.pull import PullDialog

        self._open(PullDialog(self._desk, self._theme, self._frame))

    def track(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.tracking import TrackingDialog

        self._open(TrackingDialog(self._desk, self._theme, posting_id, self._frame))

    def open_tracking_list(self, pasted: str = "") -> None:
        """Many numbers at once: from a file, or as ``pasted``."""
        from ozon_desk.ui.dialogs.tracking_bulk import TrackingBulkDialog

        dialog = TrackingBulkDialog(self._desk, self._theme, self._worker, self._frame)
        self._open(dialog)
        if pasted:
            dialog.paste(pasted)

    def open_pool(self) -> None:
        from ozon_desk.ui.dialogs.pool import PoolDialog

        self._open(PoolDialog(self._desk, self._theme, self._worker, self._frame))

    def open_cabinet(self) -> None:
        """Numbers on their way into Ozon's cabinet."""
        from ozon_desk.ui.dialogs.cabinet import CabinetDialog

        folder = Path(self._memory.export_folder) if self._memory.export_folder else None
        dialog = CabinetDialog(self._desk, self._worker, folder, self._frame)
        dialog.exported.connect(self._exported)
        self._open(dialog)

    def evidence(self, posting_id: int, inbox: PhotoInbox) -> None:
        """Photos and files of a posting; with 0 one is asked for."""
        from ozon_desk.ui.dialogs.evidence import EvidenceDialog

        self._open(EvidenceDialog(self._desk, self._memory, inbox, self._resources, posting_id, self._frame))

    def enter_event(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.event import EventDialog

        self._open(EventDialog(self._desk, self._theme, posting_id, self._frame))

    def events_of(self, posting_id: int) -> None:
        """What the carrier's page says of one parcel: pasted lines need not name its number."""
        posting = self._desk.queue.posting(posting_id)
        numbers = [box.tracking_number for box in posting.packages] if posting is not None else []
        # Of several boxes nobody knows which one such a line would be about.
        self.events(number=numbers[0] if len(numbers) == 1 else "")

    def events(self, paths: Sequence[Path] = (), number: str = "") -> None:
        """Tracking events from these files; without any, from a paste or files chosen there."""
        from ozon_desk.ui.dialogs.events import EventsDialog

        folder = self._memory.import_folder or downloads()
        dialog = EventsDialog(self._desk, self._theme, self._worker, paths, number, folder, self._frame)
        dialog.taken.connect(self._heard)
        self._open(dialog)

    def _heard(self, file: str, done: EventsTaken) -> None:
        facts = {"file": file, "count": done.written, "postings": done.postings, "delivered": done.delivered}
        self._notice.show_notice(texts.Message(texts.deed("events", facts), ""), good=True, stays=False)

    def silent(self, open_posting: Callable[[int], object]) -> None:
        from ozon_desk.ui.dialogs.silent import SilentDialog

        dialog = SilentDialog(self._desk, self._theme, self._worker, self._frame)
        dialog.posting_opened.connect(open_posting)
        self._open(dialog)

    def points(self) -> None:
        from ozon_desk.ui.dialogs.points import PointsDialog

        self._open(PointsDialog(self._desk, self._theme, self._frame))

    def products(self) -> None:
        from ozon_desk.ui.dialogs.products import ProductsDialog

        folder = self._memory.import_folder or downloads()
        self._open(ProductsDialog(self._desk, self._worker, folder, self._frame))

    def export(self, view: View, filtered: Filtered = EVERYTHING) -> None:
        """A list into a file: of the one in front what is shown of it."""
        from ozon_desk.ui.dialogs.export import ExportDialog

        folder = Path(self._memory.export_folder) if self._memory.export_folder else None
        dialog = ExportDialog(
            self._desk, self._theme, self._worker, view=view, filtered=filtered, folder=folder, parent=self._frame
        )
        dialog.exported.connect(self._exported)
        self._open(dialog)

    def report(self) -> None:
        """Of a week, a month or other days; an owner's."""
        from ozon_desk.ui.dialogs.report import ReportDialog

        try:
            self._desk.packers.check_owner()
        except DeskError as error:
            self.say(error)
            return
        dialog = ReportDialog(self._desk, self._memory, self._worker, self._resources, self._frame)
        dialog.made.connect(self._report_made)
        self._open(dialog)

    def _report_made(self, files: Sequence[Path]) -> None:
        from ozon_desk.ui.dialogs.report import open_folder

        title = self.tr("Saved: {file}").format(file=", ".join(file.name for file in files))
        self._notice.show_notice(texts.Message(title, str(files[0].parent)), good=True, stays=False)
        open_folder(files[0].parent)

    def say_weekly_report(self, done: Written) -> None:
        """It has written itself."""
        title = texts.deed("report", {"week": done.period.label})
        self._notice.show_notice(texts.Message(title, str(done.files[0].parent)), good=True, stays=False)

    def _exported(self, path: Path, number: int) -> None:
        self._memory.export_folder = str(path.parent)
        title = self.tr("Saved: {file}").format(file=path.name)
        self._notice.show_notice(texts.Message(title, texts.counted_rows(number)), good=True, stays=False)

    def choose_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        files, _ = QFileDialog.getOpenFileNames(
            self._frame,
            self.tr("Import Ozon's export"),
            self._memory.import_folder or downloads(),
            self.tr("Orders and labels (*.csv *.xlsx *.xls *.txt *.pdf);;All files (*)"),
        )
        if files:
            self._memory.import_folder = str(Path(files[0]).parent)
            self.take_in([Path(file) for file in files])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Exports of orders first; then Ozon's labels, which need the orders."""
        from ozon_desk.ui.dialogs.import_files import ImportDialog

        pdfs = [path for path in paths if path.suffix.lower() == ".pdf"]
        tables = [path for path in paths if path not in pdfs]
        if not tables:
            self.ozon_labels(pdfs)
            return
        dialog = ImportDialog(self._desk, self._worker, tables, self._frame, memory=self._memory)
        dialog.events_found.connect(self.events)
        if pdfs:
            dialog.finished.connect(lambda _result: self.ozon_labels(pdfs))
        self._open(dialog)

    def ozon_labels(self, paths: Sequence[Path]) -> None:
        from ozon_desk.ui.dialogs.ozon_labels import OzonLabelsDialog

        dialog = OzonLabelsDialog(self._desk, self._theme, self._worker, paths, self._frame)
        dialog.print_wanted.connect(self._print)
        self._open(dialog)

    def sample(self) -> None:
        """Made-up orders; undo takes them away again."""

        def work(_report: object) -> None:
            store = next(iter(self._desk.shop.settings.stores), "")
            self._desk.imports.apply(self._desk.imports.compare(sample_orders(self._desk.now()), store=store))

        self._worker.submit(work)

    def who(self, packers: Callable[[], object], *, for_owner: bool = False) -> None:
        """Asks who packs; ``packers`` shows where names are written down. ``for_owner``: an owner wants to sign in."""
        from ozon_desk.ui.dialogs.who import WhoDialog

        dialog = WhoDialog(self._desk, self._worker, self._frame, for_owner=for_owner)
        dialog.packers_wanted.connect(packers)
        self._open(dialog)

    def sign_out(self) -> None:
        self._try(self._desk.packers.sign_out)

    def undo(self) -> None:
        self._take_back(self._desk.history.undo, texts.undone)

    def redo(self) -> None:
        self._take_back(self._desk.history.redo, texts.redone)

    def _take_back(self, deed: Callable[[], Undone], words: Callable[[Undone], str]) -> None:
        job = self._worker.submit(lambda _report: deed())
        job.failed.connect(self.say)

        def done(undone: Undone) -> None:
            must_be_seen = bool(undone.voided)
            message = texts.Message(words(undone), "")
            self._notice.show_notice(message, good=not must_be_seen, stays=must_be_seen)

        job.done.connect(done)

    def back_up(self) -> None:
        job = self._worker.submit(lambda _report: self._desk.backups.now())
        job.failed.connect(self.say)
        job.done.connect(self._backed_up)

    def _backed_up(self, made: object) -> None:
        if made is not None:
            self._notice.show_notice(texts.Message(self.tr("Back-up made"), ""), good=True, stays=False)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except DeskError as error:
            self.say(error)

    def say(self, error: DeskError) -> None:
        self._notice.show_alarm(texts.error(error))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

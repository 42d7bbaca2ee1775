"""What fills the window: the rail, the notice bar, and the screens, joined to each other and to the desk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import View
from ozon_desk.services.history import Undone
from ozon_desk.services.sample import sample_orders
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.queue.screen import QueueScreen
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.watching import FolderWatch
from ozon_desk.ui.widgets.alarm_bar import AlarmBar
from ozon_desk.ui.widgets.offer_bar import OfferBar
from ozon_desk.ui.widgets.rail import SETTINGS, Rail
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.sounds import Sounds

_log = logging.getLogger(__name__)


class DeskFrame(QWidget):
    """Screens behind the queue are built when they are first wanted. ``appearance_changed``: build me anew."""

    appearance_changed = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, memory: MachineMemory, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._theme = theme
        self._memory = memory
        self._resources = resources
        self.worker = Worker(self)
        self.heartbeat = Heartbeat(desk, self)
        self.signals = DeskSignals(desk, self)
        self.sounds = Sounds(resources / "sounds", bool(memory.sounds), self)
        self.notice = AlarmBar(theme, self.sounds)
        self.rail = Rail(
            [
                ("queue", "queue", self.tr("Queue")),
                ("bench", "box", self.tr("Packing")),
                ("tracking", "numbers", self.tr("Tracking")),
                ("tell_ozon", "tell", self.tr("Tell Ozon")),
                ("journal", "clock", self.tr("Journal")),
                (SETTINGS, "settings", self.tr("Settings")),
            ],
            theme,
        )
        self.offer = OfferBar(self.tr("Import… · Ctrl+I"))
        self._offered: list[Path] = []
        self.stack = QStackedWidget()
        self._screens: dict[str, QWidget] = {}
        self.queue = QueueScreen(desk, theme, self.heartbeat, self.signals)
        self._add("queue", self.queue)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.offer)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.watch = FolderWatch(desk, self.worker, self.heartbeat, self)
        self._join()
        self.queue.restore(memory.queue)
        self.watch_folder()
        self._badges()
        self.go("queue")

    # ---------------------------------------------------------------------------------------------- life and places

    def start(self) -> None:
        self.heartbeat.start()

    def shut(self) -> None:
        """Nothing is cut in the middle: the worker ends what it does."""
        self._memory.queue = self.queue.settings()
        self.queue.stop()
        self._memory.save()
        self.heartbeat.stop()
        self.signals.stop()
        self.worker.stop()

    def go(self, place: str) -> None:
        """Brings a place to the front."""
        if place == "tracking":
            self.rail.set_current(self.place_in_front())
            self.open_tracking_list()
            return
        screen = self._screens.get(place) or self._build(place)
        self.stack.setCurrentWidget(screen)
        self.rail.set_current(place)

    def place_in_front(self) -> str:
        current = self.stack.currentWidget()
        return next((place for place, screen in self._screens.items() if screen is current), "queue")

    def _add(self, place: str, screen: QWidget) -> QWidget:
        self._screens[place] = screen
        self.stack.addWidget(screen)
        self._tune_scanners()
        return screen

    def _build(self, place: str) -> QWidget:
        if place == "bench":
            from ozon_desk.ui.label_output import LabelOutput
            from ozon_desk.ui.packing.screen import PackingScreen

            output = LabelOutput(self.desk, self._memory, self._resources)
            bench = PackingScreen(self.desk, self._theme, self.heartbeat, self.signals, self.sounds, output)
            bench.hold_requested.connect(self.hold)
            return self._add(place, bench)
        if place == "tell_ozon":
            from ozon_desk.ui.screens.tell_ozon import TellOzonScreen

            tell = TellOzonScreen(self.desk, self._theme, self.signals, self.heartbeat)
            tell.export_requested.connect(self.export)
            tell.posting_opened.connect(self.show_posting)
            return self._add(place, tell)
        if place == "journal":
            from ozon_desk.ui.screens.journal import JournalScreen

            journal = JournalScreen(self.desk, self._theme, self.signals, self.worker)
            journal.export_requested.connect(self.export)
            return self._add(place, journal)
        from ozon_desk.ui.screens.settings import SettingsScreen

        settings = SettingsScreen(self.desk, self._theme, self._memory, self.worker, self._resources)
        settings.language_chosen.connect(self._choose_language)
        settings.theme_chosen.connect(self._choose_theme)
        settings.sounds_chosen.connect(self._choose_sounds)
        settings.scanner_chosen.connect(self._choose_scanner)
        settings.watching_chosen.connect(self.watch_folder)
        return self._add(place, settings)

    def _choose_language(self, language: str) -> None:
        self._memory.language = language
        self.appearance_changed.emit()

    def _choose_theme(self, theme: str) -> None:
        self._memory.theme = theme
        self.appearance_changed.emit()

    def _choose_sounds(self, on: bool) -> None:
        self._memory.sounds = on
        self.sounds.enabled = on

    def _choose_scanner(self, gap_ms: int, characters: int) -> None:
        self._memory.scan_gap_ms = gap_ms
        self._memory.scan_characters = characters
        self._tune_scanners()

    def _tune_scanners(self) -> None:
        for field in self.findChildren(ScanField):
            field.set_burst(self._memory.scan_gap_ms, self._memory.scan_characters)

    def show_posting(self, posting_id: int) -> None:
        """The posting in the queue, with its details."""
        posting = self.desk.queue.posting(posting_id)
        if posting is not None:
            self.go("queue")
            self.queue.show_tab(posting.tab)
            self.queue.choose(posting_id)

    def _join(self) -> None:
        queue = self.queue
        self.rail.chosen.connect(self.go)
        self.signals.changed.connect(self._badges)
        self.watch.found.connect(self._offer)
        self.offer.taken.connect(self.import_or_choose)
        queue.pack_requested.connect(self.pack)
        queue.track_requested.connect(self.track)
        queue.hold_requested.connect(self.hold)
        queue.release_requested.connect(self.release)
        queue.cancel_requested.connect(self.cancel)
        queue.promise_requested.connect(self.promise)
        queue.labels_requested.connect(self.labels)
        queue.import_requested.connect(self.import_or_choose)
        queue.export_requested.connect(self.export)
        queue.tell_ozon_requested.connect(self._go_tell_ozon)
        queue.scanned.connect(self.scanned)
        queue.sample_requested.connect(self.sample)

    def _go_tell_ozon(self) -> None:
        self.go("tell_ozon")

    def _badges(self, *_changes: object) -> None:
        ahead = self.desk.queue.ahead()
        self.rail.set_badge("tell_ozon", str(ahead) if ahead else "")

    # -------------------------------------------------------------------------------------------------------- deeds

    def scanned(self, text: str) -> None:
        """A scan at the lists belongs to the bench."""
        self.go("bench")
        self._screens["bench"].scan(text)  # type: ignore[attr-defined]

    def pack(self, posting_id: int) -> None:
        self.go("bench")
        self._screens["bench"].open_posting(posting_id)  # type: ignore[attr-defined]

    def release(self, posting_id: int) -> None:
        posting = self.desk.queue.posting(posting_id)
        if posting is not None:
            self._try(lambda: self.desk.deeds.release(posting.posting_number))

    def hold(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.hold import HoldDialog

        self._open(HoldDialog(self.desk, self._theme, posting_id, self))

    def cancel(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.cancel import CancelDialog

        self._open(CancelDialog(self.desk, self._theme, posting_id, self))

    def promise(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.promise import PromiseDialog

        self._open(PromiseDialog(self.desk, self._theme, posting_id, self))

    def track(self, posting_id: int) -> None:
        from ozon_desk.ui.dialogs.tracking import TrackingDialog

        self._open(TrackingDialog(self.desk, self._theme, posting_id, self))

    def open_tracking_list(self) -> None:
        from ozon_desk.ui.dialogs.tracking_bulk import TrackingBulkDialog

        self._open(TrackingBulkDialog(self.desk, self._theme, self.worker, self))

    def labels(self, ids: Sequence[int]) -> None:
        from ozon_desk.ui.dialogs.labels import LabelsDialog

        self._open(LabelsDialog(self.desk, self._memory, self.worker, self._resources, ids, self))

    def export(self, view: str = "queue") -> None:
        from ozon_desk.ui.dialogs.export import ExportDialog

        folder = Path(self._memory.export_folder) if self._memory.export_folder else None
        ids = self.queue.current_ids() if self.place_in_front() == "queue" else None
        dialog = ExportDialog(self.desk, self._theme, self.worker, view=View(view), ids=ids, folder=folder, parent=self)
        dialog.exported.connect(self._exported)
        self._open(dialog)

    def _exported(self, path: Path, number: int) -> None:
        self._memory.export_folder = str(path.parent)
        title = self.tr("Saved: {file}").format(file=path.name)
        self.notice.show_notice(texts.Message(title, texts.counted_rows(number)), good=True, stays=False)

    def choose_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import Ozon's export"),
            self._memory.import_folder,
            self.tr("Tables (*.csv *.xlsx *.xls *.txt);;All files (*)"),
        )
        if files:
            self._memory.import_folder = str(Path(files[0]).parent)
            self.take_in([Path(file) for file in files])

    def take_in(self, paths: Sequence[Path]) -> None:
        from ozon_desk.ui.dialogs.import_files import ImportDialog

        self._open(ImportDialog(self.desk, self.worker, paths, self))

    def sample(self) -> None:
        """Made-up orders; undo takes them away again."""

        def work(_report: object) -> None:
            self.desk.imports.apply(self.desk.imports.compare(sample_orders(self.desk.now())))

        self.worker.submit(work)

    def undo(self) -> None:
        self._take_back(self.desk.history.undo, texts.undone)

    def redo(self) -> None:
        self._take_back(self.desk.history.redo, texts.redone)

    def _take_back(self, deed: Callable[[], Undone], words: Callable[[Undone], str]) -> None:
        job = self.worker.submit(lambda _report: deed())
        job.failed.connect(self.say)

        def done(undone: Undone) -> None:
            must_be_seen = bool(undone.voided)
            message = texts.Message(words(undone), "")
            self.notice.show_notice(message, good=not must_be_seen, stays=must_be_seen)

        job.done.connect(done)

    def back_up(self) -> None:
        job = self.worker.submit(lambda _report: self.desk.backups.now())
        job.failed.connect(self.say)
        job.done.connect(self._backed_up)

    def _backed_up(self, made: object) -> None:
        if made is not None:
            self.notice.show_notice(texts.Message(self.tr("Back-up made"), ""), good=True, stays=False)

    def watch_folder(self, _folder: str = "") -> None:
        folder = self._memory.watched_folder
        self.watch.watch(Path(folder) if self._memory.watching and folder else None)

    def _offer(self, path: Path) -> None:
        """A new export in the watched folder. Nothing opens by itself: a scanner may be typing just now."""
        if path not in self._offered:
            self._offered.append(path)
        names = ", ".join(one.name for one in self._offered)
        self.offer.offer(self.tr("New in the watched folder: {files}").format(files=names))

    def import_or_choose(self) -> None:
        """What the watched folder offers, otherwise a file somebody chooses."""
        if self.offer.isVisible() and self._offered:
            offered, self._offered = self._offered, []
            self.offer.hide()
            self.take_in(offered)
        else:
            self.choose_files()

    # -------------------------------------------------------------------------------------------------------- manners

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except DeskError as error:
            self.say(error)

    def say(self, error: DeskError) -> None:
        self.notice.show_alarm(texts.error(error))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

"""Tracking events from files or a paste: read, asked about where needed, shown, and written only after Enter."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.services.events import EVENT_MAPPABLE, EventsPreview, EventsTaken, EventTable
from ozon_desk.services.imports import Progress, UnknownLayout, ZoneSource
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.event_preview import EventPreviewPage
from ozon_desk.ui.dialogs.frame import button, on_key, words
from ozon_desk.ui.dialogs.import_mapping import MappingPage
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.dialogs.zone_box import known_zone
from ozon_desk.ui.theme import GAP, Theme, px


def _open(desk: Desk, path: Path, report: Progress) -> EventTable | UnknownLayout:
    try:
        return desk.events.open(path, report)
    except UnknownLayout as unknown:
        return unknown


def _open_text(desk: Desk, text: str, _report: Progress) -> EventTable | UnknownLayout | None:
    try:
        return desk.events.open_text(text)
    except UnknownLayout as unknown:
        return unknown


def _preview(desk: Desk, opened: EventTable, zone: str | None, number: str, report: Progress) -> EventsPreview:
    return desk.events.preview(opened, zone, report, number=number)


class PastePage(QWidget):
    """Where there is no file yet: a place to paste into, and a button for files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Pasted events"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Paste here what the carrier's page or a spreadsheet says: tracking number, date and time, status")
        )
        self.from_file = button(self.tr("From a file…") + " · Ctrl+O", takes_focus=False)
        line = QHBoxLayout()
        line.addWidget(
            words(self.tr("A file may also be dropped onto the window. One row is one event of one parcel."), "muted"),
            1,
        )
        line.addWidget(self.from_file)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addLayout(line)
        lines.addWidget(self.text, 1)


class EventsDialog(WorkingDialog):
    """Takes several files one after the other, or a paste; ``taken`` carries (where from, ``EventsTaken``) of each.

    ``number``: the tracking number that pasted lines without one are about.
    """

    taken = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        worker: Worker,
        paths: Sequence[Path] = (),
        number: str = "",
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Tracking events"))
        self._desk = desk
        self._theme = theme
        self._waiting = deque(paths)
        self._path: Path | None = None
        self._opened: EventTable | None = None
        self._number = number
        self._folder = folder
        self.heading = words()
        self.start = PastePage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.busy)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.pages, 1)
        self.start.from_file.clicked.connect(self._ask_file)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            on_key(key, self, self.press_primary)
        on_key("Ctrl+O", self.start, self.start.from_file.click)
        self.resize(px(1080), 640)
        self._next()

    # ------------------------------------------------------------------------------------------------ the road

    def _next(self) -> None:
        self._opened = None
        self._path = self._waiting.popleft() if self._waiting else None
        if self._path is None:
            self._show(self.start, self.tr("Continue · Ctrl+Enter"))
            about = self.tr("About {number}: lines without a number are taken as this one's.")
            self.heading.setText(about.format(number=self._number) if self._number else "")
            self.heading.setVisible(bool(self._number))
            self.start.text.setFocus()
            return
        self.heading.setText(self._path.name)
        self.heading.show()
        self.begin(self.tr("Reading the file…"), partial(_open, self._desk, self._path), self._was_read)

    def read_text(self) -> None:
        """What was pasted."""
        text = self.start.text.toPlainText()
        if text.strip():
            self.begin(self.tr("Reading…"), partial(_open_text, self._desk, text), self._was_read)

    def _was_read(self, answer: EventTable | UnknownLayout | None) -> None:
        if isinstance(answer, UnknownLayout):
            page = MappingPage(answer, fields=EVENT_MAPPABLE)
            page.changed.connect(self.primary.setEnabled)
            self._show(page, self.tr("Continue · Enter"))
            self.primary.setEnabled(page.is_enough)
            if not page.is_enough:
                page.take_focus()
        elif answer is not None:
            self._opened = answer
            self._compare(None)

    def sight_changed(self, sees: bool) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, MappingPage) and not sees:
            page.hide_samples()

    def _mapped(self, page: MappingPage) -> None:
        self._desk.events.remember_layout(page.unknown, page.mapping)
        if self._path is None:
            self.read_text()
        else:
            self.begin(self.tr("Reading the file…"), partial(_open, self._desk, self._path), self._was_read)

    def _compare(self, zone: str | None) -> None:
        assert self._opened is not None
        what = self.tr("Comparing with what is known here…")
        self.begin(what, partial(_preview, self._desk, self._opened, zone, self._number), self._was_compared)

    def _was_compared(self, preview: EventsPreview) -> None:
        page = EventPreviewPage(preview, self._theme, self._desk.shop.settings.time_zone)
        page.zone_wanted.connect(self._read_again)
        self._show(page, self.tr("Take in: {number} · Enter").format(number=preview.new))

    def _read_again(self, zone: str) -> None:
        self.problem.clear_problem()
        try:
            self._compare(known_zone(zone))
        except DeskError as error:
            self.problem.show_error(error)

    def _write(self, page: EventPreviewPage) -> None:
        preview = page.preview
        if preview.zone_source is not ZoneSource.FILE:
            zone = known_zone(page.zone.zone)
            if zone != preview.zone:
                # What would be written isn't what is shown.
                self._compare(zone)
                return
            if preview.zone_source is ZoneSource.DEFAULT:
                # Enter under the question is an answer.
                preview = replace(preview, zone_source=ZoneSource.GIVEN)

        def write(_report: Progress) -> EventsTaken:
            return self._desk.events.apply(preview)

        self.begin(self.tr("Writing…"), write, self._was_written, writes=True)

    def _was_written(self, done: EventsTaken) -> None:
        self.taken.emit(self._path.name if self._path is not None else "", done)
        if self._waiting:
            self._next()
        else:
            self.accept()

    def show_failed(self, error: DeskError) -> None:
        if self._path is not None and self._waiting:
            self._next()
        else:
            self._path = None
            self._show(self.start, self.tr("Continue · Ctrl+Enter"))
        self.problem.show_error(error)

    def trouble_of(self, crash: Exception) -> Trouble:
        return Trouble("import_failed", file=self._path.name if self._path else "", kind=type(crash).__name__)

    # --------------------------------------------------------------------------------------------------- hands

    def press_primary(self) -> None:
        self.problem.clear_problem()
        page = self.pages.currentWidget()
        try:
            if page is self.start:
                self.read_text()
            elif isinstance(page, MappingPage):
                self._mapped(page)
            elif isinstance(page, EventPreviewPage):
                self._write(page)
        except DeskError as error:
            self.problem.show_error(error)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Takes these files next."""
        self.problem.clear_problem()
        self._waiting.extend(paths)
        self._next()

    def _ask_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.xlsx *.xls);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Files with tracking events"), self._folder, kinds)
        if chosen:
            self.read_files([Path(one) for one in chosen])

    # ----------------------------------------------------------------------------------------------- machinery

    def _show(self, page: QWidget, primary: str) -> None:
        before = self.pages.currentWidget()
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if before is not page and before not in (self.busy, self.start):
            self.pages.removeWidget(before)
            before.deleteLater()
        self.primary.setText(primary)
        self.primary.setVisible(bool(primary))
        self.primary.setEnabled(bool(primary))
        self.cancel.setEnabled(not self.is_writing)
        if primary and page is not self.start:
            self.primary.setFocus()

    def show_busy(self) -> None:
        self._show(self.busy, "")

"""The import: each file is read, asked about where needed, shown, and written only after Enter."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ozon_desk.domain.drafts import FileDraft
from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import Imported, OpenedFile, Preview, Progress, UnknownLayout, ZoneSource
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.dialogs.import_mapping import MappingPage
from ozon_desk.ui.dialogs.import_pages import Outcome, ResultsPage, ZonePage, example_of
from ozon_desk.ui.dialogs.import_preview import PreviewPage
from ozon_desk.ui.dialogs.import_store import StoreAnswers, StorePage
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.dialogs.zone_box import known_zone
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import px

_log = logging.getLogger(__name__)


def _open(desk: Desk, path: Path, report: Progress) -> OpenedFile | UnknownLayout | None:
    """None: no orders are in it, but tracking events."""
    try:
        return desk.imports.open(path, report)
    except UnknownLayout as unknown:
        return None if desk.events.recognises(path) else unknown


def _compare_for(desk: Desk, draft: FileDraft, source: ZoneSource, store: str, _report: Progress) -> Preview:
    return desk.imports.compare(draft, source, store=store)


def _write(desk: Desk, preview: Preview, _report: Progress) -> Imported:
    return desk.imports.apply(preview)


class ImportDialog(WorkingDialog):
    """Takes several files one after the other; a file that is refused never stops the others.

    ``imported`` carries the ``Imported`` of each file as soon as it is written, ``events_found`` at the end the
    paths of those with tracking events in them, which are nothing for this dialog.
    """

    imported = Signal(object)
    events_found = Signal(object)

    def __init__(
        self,
        desk: Desk,
        worker: Worker,
        paths: Sequence[Path],
        parent: QWidget | None = None,
        *,
        memory: MachineMemory | None = None,
    ) -> None:
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Import"))
        self._desk = desk
        self._waiting = deque(paths)
        self._total = len(paths)
        self._path = Path()
        self._stores = StoreAnswers(memory)
        self._opened: OpenedFile | None = None
        self.outcomes: list[Outcome] = []
        self._with_events: list[Path] = []
        self.finished.connect(self._tell_events)
        self.heading = words()
        self.results = ResultsPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.busy)
        self.pages.addWidget(self.results)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.pages, 1)
        self.skip = button(self.tr("Skip this file"))
        self.skip.clicked.connect(self._skip)
        self.again = button(self.tr("Try again"))
        self.again.clicked.connect(self._try_again)
        for place, extra in enumerate((self.skip, self.again), 1):
            self.footer.insertWidget(place, extra)
        self.resize(px(1000), 640)
        self._next()

    # ------------------------------------------------------------------------------------------------ the road

    def _next(self) -> None:
        self._opened = None
        if not self._waiting:
            self._finish()
            return
        self._path = self._waiting.popleft()
        number = self._total - len(self._waiting)
        several = self.tr("File {number} of {total}: {file}").format(
            number=number, total=self._total, file=self._path.name
        )
        self.heading.setText(several if self._total > 1 else self._path.name)
        self._read()

    def _read(self) -> None:
        self.begin(self.tr("Reading the file…"), partial(_open, self._desk, self._path), self._was_read)

    def _was_read(self, answer: OpenedFile | UnknownLayout | None) -> None:
        if answer is None:
            self._with_events.append(self._path)
            self._next()
            return
        if isinstance(answer, UnknownLayout):
            page = MappingPage(answer)
            page.changed.connect(self.primary.setEnabled)
            self._show(page, self.tr("Continue · Enter"))
            self.primary.setEnabled(page.is_enough)
            if not page.is_enough:
                page.take_focus()
            return
        self._opened = answer
        self._compare(None)

    def sight_changed(self, sees: bool) -> None:
        """What was read for an owner isn't shown to whoever comes after."""
        page = self.pages.currentWidget()
        if isinstance(page, PreviewPage):
            self._show_preview(page.preview)
        elif isinstance(page, MappingPage) and not sees:
            page.hide_samples()

    def _mapped(self, page: MappingPage) -> None:
        if page.is_enough:
            self._desk.imports.remember_layout(page.unknown, page.mapping)
            self._read()

    def _compare(self, zone: str | None) -> None:
        assert self._opened is not None
        what = self.tr("Comparing with what is known here…")
        self.begin(what, partial(self._desk.imports.preview, self._opened, zone), self._was_compared)

    def _was_compared(self, preview: Preview) -> None:
        if preview.zone_source is ZoneSource.DEFAULT:
            example = example_of(preview.draft)
            if example is not None:
                page = ZonePage(example, self._desk.shop.settings.time_zone)
                self._undecided = preview
                self._show(page, self.tr("Continue · Enter"))
                page.choices.take_focus()
                return
        if preview.asks_for_store:
            stores = StorePage(preview, self._desk.shop.settings.stores, self._stores.of(self._path))
            stores.changed.connect(self.primary.setEnabled)
            self._show(stores, self.tr("Continue · Enter"))
            self.primary.setEnabled(bool(stores.store))
            stores.choices.take_focus()
            return
        self._show_preview(preview)

    def _show_preview(self, preview: Preview) -> None:
        page = PreviewPage(preview, self._desk.shop.settings.time_zone, self._desk.sight)
        self._show(page, self.tr("Import · Enter"))

    def _zone_said(self, page: ZonePage) -> None:
        zone = known_zone(page.zone)
        if zone == self._undecided.draft.time_zone:
            self._was_compared(replace(self._undecided, zone_source=ZoneSource.GIVEN))
        else:
            self._compare(zone)

    def _store_said(self, page: StorePage) -> None:
        if not page.store:
            return
        self._stores.keep(self._path, page.store)
        again = partial(_compare_for, self._desk, page.preview.draft, page.preview.zone_source, page.store)
        self.begin(self.tr("Comparing with what is known here…"), again, self._was_compared)

    def _write_plan(self, page: PreviewPage) -> None:
        self._refused = len(page.preview.refused)
        self.begin(self.tr("Writing…"), partial(_write, self._desk, page.preview), self._was_written, writes=True)

    def _was_written(self, done: Imported) -> None:
        # Counts alone: a file's name may be anybody's.
        counts = (done.new, done.changed, done.unchanged, self._refused)
        _log.info("import: %d new, %d changed, %d unchanged, %d rows refused", *counts)
        self.outcomes.append(Outcome(self._path, done, self._refused))
        self.imported.emit(done)
        self._next()

    def show_failed(self, error: DeskError) -> None:
        self.outcomes.append(Outcome(self._path, error=error))
        self._next()

    def trouble_of(self, crash: Exception) -> Trouble:
        return Trouble("import_failed", file=self._path.name, kind=type(crash).__name__)

    def _tell_events(self) -> None:
        if self._with_events:
            self.events_found.emit(self._with_events)

    def _finish(self) -> None:
        if not self.outcomes and self._with_events:
            # Later: the first file is read before the dialog is shown.
            QTimer.singleShot(0, self, self.accept)
            return
        self.heading.setText(self.tr("Done"))
        self.results.show_outcomes(self.outcomes)
        self._show(self.results, self.tr("Close · Enter"))
        self.again.setVisible(any(outcome.may_be_tried_again for outcome in self.outcomes))

    # --------------------------------------------------------------------------------------------------- hands

    def press_primary(self) -> None:
        self.problem.clear_problem()
        page = self.pages.currentWidget()
        try:
            if isinstance(page, MappingPage):
                self._mapped(page)
            elif isinstance(page, ZonePage):
                self._zone_said(page)
            elif isinstance(page, StorePage):
                self._store_said(page)
            elif isinstance(page, PreviewPage):
                self._write_plan(page)
            elif page is self.results:
                self.accept()
        except DeskError as error:
            self.problem.show_error(error)

    def reject(self) -> None:
        """Esc. What is being written can't be stopped halfway; what was written before stays and is told."""
        if self.is_writing:
            return
        self.give_up()
        if self.outcomes and self.pages.currentWidget() is not self.results:
            self.outcomes += [Outcome(path) for path in (self._path, *self._waiting)]
            self._waiting.clear()
            self._finish()
            return
        super().reject()

    def _skip(self) -> None:
        if not self.is_writing:
            self.give_up()
            self.outcomes.append(Outcome(self._path))
            self._next()

    def _try_again(self) -> None:
        self._waiting.extend(outcome.path for outcome in self.outcomes if outcome.may_be_tried_again)
        self.outcomes = [outcome for outcome in self.outcomes if not outcome.may_be_tried_again]
        self._total = len(self._waiting)
        self._next()

    # ----------------------------------------------------------------------------------------------- machinery

    def _show(self, page: QWidget, primary: str) -> None:
        before = self.pages.currentWidget()
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if before is not page and before not in (self.busy, self.results):
            self.pages.removeWidget(before)
            before.deleteLater()
        is_over = page is self.results
        self.primary.setText(primary)
        self.primary.setVisible(bool(primary))
        self.primary.setEnabled(bool(primary))
        self.cancel.setVisible(not is_over)
        self.cancel.setEnabled(not self.is_writing)
        self.skip.setVisible(bool(self._waiting) and not self.is_writing and not is_over)
        self.again.hide()
        if primary:
            self.primary.setFocus()

    def show_busy(self) -> None:
        self._show(self.busy, "")

"""The guide of the first start: four steps, each answered already. Four times Enter, and there is something to pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, scrolling, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.guide.language_page import LanguagePage
from ozon_desk.ui.guide.orders_page import FILE, OrdersPage
from ozon_desk.ui.guide.page import GuidePage
from ozon_desk.ui.guide.printer_page import PrinterPage
from ozon_desk.ui.guide.warehouse_page import WarehousePage
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.widgets.scan_keys import GAP_MS

STEPS: Final = 4
_LANGUAGE, _WAREHOUSE, _PRINTER, _ORDERS = range(STEPS)
_SIZE: Final = (760, 540)
"""Pixels, where a line of text has ``_LETTERS``; a screen that is smaller bounds it."""
_LETTERS: Final = 20


class GuideDialog(DeskDialog):
    """Answers are kept at each step: whoever leaves loses none. Stands over the window, not over what fills it, since
    another language builds that anew.

    ``language_chosen(code)``: speak it, then ``write_anew``. When it closes, ``wanted`` is what to begin with ("" when
    somebody left) and ``files`` were dropped on it.
    """

    language_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        parent: QWidget | None = None,
        *,
        is_first: bool,
        show_help: Callable[[QWidget], object] | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._desk = desk
        self._memory = memory
        self._is_first = is_first
        self._show_help = show_help
        self._lane = Worker(self)
        self._errands = Errands(self._lane, self)
        self._errands.failed.connect(self._failed)
        self._step = 0
        self._written = 0
        """The last step whose answer is being written: where a failure belongs."""
        self._is_leaving = self._wants_back = False
        self._last_key = -1
        self._state: Any = None
        self.wanted = ""
        self.files: list[Path] = []
        self.progress = words(look="muted")
        self.question = words(look="title")
        self.pages = QStackedWidget()
        self.back = button("")
        self.body.addWidget(self.progress)
        self.body.addWidget(self.question)
        self.body.addSpacing(8)
        # Many printers, or large letters: the buttons below stay where they are.
        area = scrolling(self.pages)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        self.footer.insertWidget(0, self.back)
        self.back.clicked.connect(self.go_back)
        self.setAcceptDrops(True)
        self.ensurePolished()
        larger = self.fontMetrics().height() / _LETTERS
        self.resize(*(round(pixels * larger) for pixels in _SIZE))
        self.write_anew()

    @property
    def step(self) -> int:
        """From 0."""
        return self._step

    @property
    def page(self) -> GuidePage:
        page = self.pages.currentWidget()
        assert isinstance(page, GuidePage)
        return page

    def write_anew(self) -> None:
        """In the language spoken now. Help that is open beside it was in the one before."""
        for beside in self.findChildren(QDialog):
            beside.close()
        self.setWindowTitle(self.tr("First steps"))
        self.back.setText(self.tr("← Back"))
        self.cancel.setText(self.tr("Later · Esc"))
        self.show_step(self._step)

    def go_back(self) -> None:
        if self._is_leaving or not self._step:
            return
        if self._errands.are_running:
            self._wants_back = True  # the step before shows what is stored
        else:
            self.show_step(self._step - 1)

    def want_help(self) -> None:
        if self._show_help is not None:
            self._show_help(self)

    def press_primary(self) -> None:
        if self._is_leaving:
            return
        self.problem.clear_problem()
        page, step = self.page, self._step
        try:
            work = page.take()
        except DeskError as error:
            self.problem.show_error(error)
            return
        if work is not None:
            # Enter goes on at once; what can't be written brings its step back.
            self._errands.run(work, lambda _answer: self._written_down())
            self._written = step
        if isinstance(page, OrdersPage):
            self._end(page.wanted)
        else:
            self.show_step(step + 1)

    def _build(self, step: int) -> GuidePage:
        about = (self._desk, self._memory)
        if step == _LANGUAGE:
            page = LanguagePage(*about, is_first=self._is_first)
            page.language_chosen.connect(self.language_chosen)
            return page
        if step == _WAREHOUSE:
            unasked = self._is_first and not self._was_asked(step)
            return WarehousePage(*about, is_first=unasked, labels_follow=self._is_first)
        if step == _PRINTER:
            return PrinterPage(*about, self._lane, is_first=self._is_first and not self._was_asked(step))
        return OrdersPage(*about, is_first=self._is_first)

    def _was_asked(self, step: int) -> bool:
        return step <= self._written

    def show_step(self, step: int) -> None:
        """From 0, with what is stored by now. What was said about the step before goes, and so do words in another
        language."""
        self.problem.clear_problem()
        before = self.pages.currentWidget()
        page = self._build(step)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if before is not None:
            self.pages.removeWidget(before)
            before.deleteLater()
        self._step = step
        self.progress.setText(self.tr("Step {step} of {steps}").format(step=step + 1, steps=STEPS))
        self.question.setText(page.title)
        self.back.setVisible(step > 0)
        ends = step == STEPS - 1
        self.primary.setText(self.tr("Begin · Enter") if ends else self.tr("Go on · Enter"))
        page.take_focus()

    # ------------------------------------------------------------------------------------------------- the end

    def reject(self) -> None:
        if not self._is_leaving:
            self._end("")

    def _end(self, wanted: str) -> None:
        self.wanted = wanted
        self._is_leaving = True
        self._leave_when_written()

    def _written_down(self) -> None:
        if self._is_leaving:
            self._leave_when_written()
        elif self._wants_back and not self._errands.are_running:
            self._wants_back = False
            self.go_back()

    def _leave_when_written(self) -> None:
        if not self._errands.are_running:
            self._lane.stop()
            self.done(self.DialogCode.Accepted if self.wanted else self.DialogCode.Rejected)

    def _failed(self, error: DeskError) -> None:
        self._is_leaving = self._wants_back = False
        self.show_step(self._written)
        self.problem.show_error(error)

    # ------------------------------------------------------------------------------------------- scans and files

    def showEvent(self, event: QShowEvent) -> None:
        is_new = self._guard is None
        super().showEvent(event)
        if is_new:
            self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remembers what stood in the fields before each run of keys: it may turn out to be a scan."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pause = event.timestamp() - self._last_key
            if self._last_key < 0 or pause > 2 * GAP_MS:
                self._state = (self.page, self.page.state())
            self._last_key = event.timestamp()
        return super().eventFilter(watched, event)

    def _say_scanned(self, scan: str) -> None:
        super()._say_scanned(scan)
        page, state = self._state
        if page is self.page:
            page.put_back(state)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if self.files:
            event.acceptProposedAction()
            self._end(FILE)

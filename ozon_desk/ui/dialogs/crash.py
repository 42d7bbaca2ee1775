"""The dialog for bugs: what was being done is safe, and the report can be copied or sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, button, words
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import GAP, px
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.quiet_keys import QuietKeys


class CrashDialog(DeskDialog):
    """``report`` holds no personal data; ``count``: how often it has happened. It comes up by itself, so no key that
    was on its way to something else presses a button of it.

    ``earlier``: the program ended by it the last time. Not ``can_go_on``: there is nothing to go on with.
    """

    support_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        report: str,
        parent: QWidget | None = None,
        *,
        count: int = 1,
        earlier: bool = False,
        can_go_on: bool = True,
    ) -> None:
        super().__init__("Ozon Desk", "", parent)
        self.resize(px(860), px(560))
        self._keys: QuietKeys | None = None
        title = self.tr("The program ended by an error of its own the last time")
        if not earlier:
            title = self.tr("Something in the program went wrong")
        self.title = words(title, "title")
        self.body.addWidget(self.title)
        self.body.addWidget(words(self._what(earlier)))
        self.body.addWidget(words(self.tr("The report holds no order, no buyer and no name."), "muted"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.text, 1)
        self.quit = button(self.tr("Quit"))
        self.copy = button(self.tr("Copy the report"))
        self.support = button(self.tr("Send to support…"))
        self.cancel.hide()
        with_report = FlowLayout(spacing=GAP)
        with_report.addWidget(self.copy)
        with_report.addWidget(self.support)
        self.body.addWidget(flow_widget(with_report))
        self.footer.insertWidget(1, self.quit)
        self.primary.setText(self.tr("Go on · Enter") if can_go_on else self.tr("Close · Enter"))
        self.quit.setVisible(can_go_on and not earlier)
        self.support.setVisible(can_go_on)
        self.copy.clicked.connect(self._copy)
        self.support.clicked.connect(self._ask_support)
        self.quit.clicked.connect(self._quit)
        self.show_report(report, count)
        self.primary.setFocus()

    def show_report(self, report: str, count: int) -> None:
        """The report as it is now; the same may have happened again meanwhile."""
        bar = self.text.verticalScrollBar()
        before = bar.value()
        self.text.setPlainText(report)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(before)
        self.footnote.setText(self.tr("%n time(s) so far", "", count) if count > 1 else "")

    def showEvent(self, event: QShowEvent) -> None:
        if self._keys is None:
            # Before the guard of scans, which must hear every key: the filter put in last is asked first.
            self._keys = QuietKeys(self.windowHandle(), self)
            self._keys.held_back.connect(self._say_held_back)
        super().showEvent(event)

    @property
    def is_quiet(self) -> bool:
        """Whether Enter would press the button now."""
        return self._keys is not None and self._keys.is_quiet

    def _what(self, earlier: bool) -> str:
        saved = self.tr("Everything packed, entered or imported so far is saved.")
        if earlier:
            return sentences(saved, self.tr("The database was looked through and is sound."))
        return sentences(saved, self.tr("Look whether what you did last was done, then go on."))

    def _say_held_back(self) -> None:
        self._say_scanned("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.footnote.setText(self.tr("✓ Copied"))

    def _ask_support(self) -> None:
        self.accept()
        self.support_wanted.emit()

    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()

"""What every dialog has: a body, a place for refusals where the hand is, one primary button, and Esc."""

from __future__ import annotations

import logging
from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.fields_before import FieldsBefore
from ozon_desk.ui.keeping import keep_size, memory_of, size_of
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.above import all_above
from ozon_desk.ui.widgets.scan_guard import ScanGuard
from ozon_desk.ui.widgets.spoken import announce

_log = logging.getLogger(__name__)
_USUAL: Final = "usual_size"
"""The property of a dialog that holds the size the program gave it last."""
_TITLE: Final = 5 * GAP
"""Pixels of the screen that the title bar of a dialog may take."""


def words(text: str = "", look: str = "") -> QLabel:
    """A label that wraps, can be copied from, and never takes what it shows for markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if look:
        label.setProperty("class", look)
    return label


def restyle(widget: QWidget, look: str) -> None:
    """Gives a widget another class and the look of it."""
    if widget.property("class") != look:
        widget.setProperty("class", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, look: str = "", *, takes_focus: bool = True) -> QPushButton:
    """A button that Enter never presses by being the nearest: Enter belongs to the primary one.

    One that takes no focus is pressed by the key it names; one that names none is reached with Tab, but by no click.
    """
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("class", look)
    if not takes_focus:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus if "·" in text else Qt.FocusPolicy.TabFocus)
    return made


def on_key(
    key: QKeySequence.StandardKey | Qt.Key | str,
    widget: QWidget,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """A key that does something while ``context`` of ``widget`` has the focus."""
    shortcut = QShortcut(QKeySequence(key), widget)
    # The constructor takes a context too, and forgets it (PySide 6.9).
    shortcut.setContext(context)
    shortcut.activated.connect(act)
    return shortcut


def card(layout: QVBoxLayout | QHBoxLayout) -> QFrame:
    """A white card around a layout."""
    frame = QFrame()
    frame.setProperty("class", "card")
    layout.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
    layout.setSpacing(GAP)
    frame.setLayout(layout)
    return frame


def list_card(*inside: QWidget) -> QFrame:
    """A card filled to its edges: a list, and what stands in its place while there is nothing in it."""
    lines = QVBoxLayout()
    for widget in inside:
        lines.addWidget(widget)
    frame = card(lines)
    lines.setContentsMargins(1, 1, 1, 1)
    return frame


def scrolling(inside: QWidget, name: str = "") -> QScrollArea:
    """A scroll area that shows the ground it lies on. With a ``name`` keys can scroll it; without, it follows what has
    the focus in it."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus if name else Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def make_room(widget: QWidget) -> None:
    """Lets a dialog grow for words that have come into it since it was shown; a wrapped line tells no layout."""
    dialog = widget.window()
    layout = dialog.layout()
    if not isinstance(dialog, QDialog) or layout is None or not dialog.isVisible():
        return
    layout.activate()
    needed = layout.heightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
    room = dialog.screen().availableSize().height() - _TITLE
    if dialog.height() < min(needed, room):
        dialog.resize(dialog.width(), min(needed, room))
        dialog.setProperty(_USUAL, dialog.size())


class Problem(QLabel):
    """A refusal or trouble in words, shown inline; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("class", "danger")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_error(self, error: DeskError) -> None:
        self.show_message(texts.error(error))

    def show_message(self, message: texts.Message) -> None:
        title = f"<b>⊗ {escape(message.title)}</b>"
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f"{title}<br>{escape(message.todo)}" if message.todo else title)
        self.setAccessibleName(sentences(message.title, message.todo))
        self.show()
        announce(self, self.accessibleName(), at_once=True)
        make_room(self)

    def clear_problem(self) -> None:
        self.clear()
        self.hide()


class DeskDialog(QDialog):
    """Body above, problem line, footer below. Deleted when closed.

    ``primary`` is pressed by Enter (it is the dialog's default), Esc rejects, Shift+F1 asks for help. The
    Enter of a scanner presses nothing and its keys change no field, unless the dialog ``takes_scans``. One that is
    ``for_owners`` closes when an owner's session ends.
    """

    takes_scans = False
    for_owners = False

    def __init__(self, title: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self._guard: ScanGuard | None = None
        self._stood: FieldsBefore | None = None
        self._scrolls = False
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self.problem = Problem()
        self.footnote = words(look="muted")
        self.cancel = button(self.tr("Cancel · Esc"))
        self.primary = button(primary, "primary")
        self.primary.setDefault(True)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(GAP)
        self.footer.addWidget(self.footnote, 1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.primary)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP + 4, 2 * GAP, 2 * GAP + 4, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.problem)
        whole.addLayout(self.footer)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.press_primary)
        on_key("Shift+F1", self, self.want_help)

    def want_help(self) -> None:
        """Help on this dialog, from the frame it was opened over."""
        found = (getattr(one, "show_help", None) for one in all_above(self.parentWidget()))
        show_help = next(filter(None, found), None)
        if show_help is not None:
            show_help(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = self.screen().availableSize() - QSize(0, _TITLE)
        memory = memory_of(self)
        kept = size_of(memory, type(self).__name__) if memory is not None else None
        self._scroll_if_larger_than(room)
        self.resize((kept or self.size()).boundedTo(room))
        make_room(self)
        self.setProperty(_USUAL, self.size())
        if self._guard is None and not self.takes_scans:
            self._guard = ScanGuard(self.windowHandle(), self)
            self._guard.begun.connect(self._remember_fields)
            self._guard.scanned.connect(self._say_scanned)

    def done(self, result: int) -> None:
        """However it ends, a size that somebody has pulled it to is kept for the next one of its kind."""
        usual, memory = self.property(_USUAL), memory_of(self)
        # Words that came into it may have made it grow by themselves.
        grown = usual.expandedTo(self.minimumSizeHint()) if isinstance(usual, QSize) else None
        if memory is not None and grown is not None and self.size() not in (usual, grown):
            keep_size(memory, type(self).__name__, self.size())
        super().done(result)

    def _scroll_if_larger_than(self, room: QSize) -> None:
        """A body that finds no room between the edges of the screen is scrolled; the buttons stay in sight."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.activate()
        least = whole.totalMinimumSize()
        if whole.hasHeightForWidth():
            width = min(max(self.width(), least.width()), room.width())
            least.setHeight(max(least.height(), whole.totalMinimumHeightForWidth(width)))
        if self._scrolls or (least.width() <= room.width() and least.height() <= room.height()):
            return
        self._scrolls = True
        focus = self.focusWidget()
        inside = QWidget()
        whole.removeItem(self.body)
        self.body.setParent(None)
        inside.setLayout(self.body)
        area = scrolling(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        whole.insertWidget(0, area, 1)
        area.show()
        if focus is not None:
            focus.setFocus()
        wanted = inside.sizeHint().width() + area.verticalScrollBar().sizeHint().width()
        margins = whole.contentsMargins()
        self.resize(max(self.width(), wanted + margins.left() + margins.right()), room.height())

    def _remember_fields(self) -> None:
        self._stood = FieldsBefore(self)

    def _say_scanned(self, _scan: str) -> None:
        if self._stood is not None:
            self._stood.put_back()
        title = self.tr("A scan came in here and was not used")
        self.problem.show_message(texts.Message(title, self.tr("Close this first, then scan again")))

    def sight_changed(self, sees: bool) -> None:
        """An owner has come or (not ``sees``) gone. A dialog that is an owner's goes with him; one that shows anything
        a packer needn't see shows itself anew."""
        if self.for_owners and not sees:
            self.reject()

    def press_primary(self) -> None:
        """What Enter does; a refusal stands on the problem line and the dialog stays."""
        self.problem.clear_problem()
        try:
            if self.apply():
                self.accept()
        except DeskError as error:
            if isinstance(error, Trouble):
                _log.warning("trouble %s in %s", error.code, type(self).__name__)
            self.problem.show_error(error)

    def apply(self) -> bool:
        """Does the deed. Answers whether the dialog is done; may raise ``DeskError``."""
        return True

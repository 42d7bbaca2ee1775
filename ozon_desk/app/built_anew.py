"""What a window that is built anew takes along from the one before, and when it had better wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from ozon_desk.ui.desk_frame import DeskFrame


def is_in_the_middle(window: QMainWindow, frame: DeskFrame) -> bool:
    """Whether a dialog or a menu is open, a word half typed, a setting perhaps not kept yet, or a job under way."""
    return (
        QApplication.activeModalWidget() is not None
        or QApplication.activePopupWidget() is not None
        or frame.place_in_front() == "settings"
        or bool(_typed(window.focusWidget()))
        or frame.worker.is_busy
    )


@dataclass(frozen=True, slots=True)
class Left:
    """Where somebody was: the place, the section of its settings, the posting chosen, and what was being typed."""

    place: str
    section: str
    posting_id: int
    field: int
    typed: str

    @classmethod
    def of(cls, frame: DeskFrame) -> Left:
        """Of a frame that goes."""
        focus = frame.window().focusWidget()
        # Pages of the settings are built when they are wanted: their fields have no lasting numbers.
        fields = _fields(frame.stack.currentWidget()) if frame.place_in_front() != "settings" else []
        number = fields.index(focus) if focus in fields else -1
        return cls(frame.place_in_front(), frame.section_in_front(), frame.queue.chosen_id(), number, _typed(focus))

    def put_back(self, frame: DeskFrame) -> None:
        """In the frame that has come."""
        if self.posting_id:
            frame.queue.choose(self.posting_id)
        frame.go(self.place)
        screen = frame.stack.currentWidget()
        show_section = getattr(screen, "show_section", None)
        if self.section and show_section is not None:
            show_section(self.section)
        fields = _fields(screen)
        if 0 <= self.field < len(fields):
            field = fields[self.field]
            field.setFocus()
            if self.typed and not _typed(field):
                _type(field, self.typed)


def _fields(screen: QWidget | None) -> list[QWidget]:
    """All in which something can be written, in the order in which the screen makes them."""
    if screen is None:
        return []
    return [one for one in screen.findChildren(QWidget) if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit)]


def _typed(field: QWidget | None) -> str:
    if isinstance(field, QLineEdit):
        return "" if field.isReadOnly() else field.text()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return "" if field.isReadOnly() else field.toPlainText()
    return ""


def _type(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.setPlainText(text)

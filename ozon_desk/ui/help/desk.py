"""Who opens help: one window of it, at the page of what is in front."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ozon_desk.ui.help.book import HelpBook
from ozon_desk.ui.help.rules_page import fill_rules
from ozon_desk.ui.help.where import page_of_dialog, page_of_place
from ozon_desk.ui.language import current_language

if TYPE_CHECKING:
    from ozon_desk.ui.desk_frame import DeskFrame
    from ozon_desk.ui.help.dialog import HelpDialog


class HelpDesk(QObject):
    """Help in the language of the interface."""

    def __init__(self, frame: DeskFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self.dialog: HelpDialog | None = None

    def show_for(self, asker: QWidget | None = None) -> None:
        """The page of a dialog that asks, otherwise of the place in front."""
        if asker is not None:
            self.show_page(page_of_dialog(type(asker)), asker)
            return
        place = self._frame.place_in_front()
        self.show_page(page_of_place(place, self._frame.section_in_front()))

    def show_page(self, target: str, over: QWidget | None = None) -> None:
        """A page as "queue" or "when#printer". ``over``: the dialog it is read beside; one that is modal lets nothing
        be used but its own windows."""
        from ozon_desk.ui.help.dialog import HelpDialog

        parent = over or self._frame
        if self.dialog is not None and isValid(self.dialog) and self.dialog.parentWidget() is not parent:
            self.dialog.close()
            self.dialog = None
        if self.dialog is None or not isValid(self.dialog) or not self.dialog.isVisible():
            folder = self._frame.resources / "help" / current_language()
            # Made anew each time: the rules may have been changed meanwhile.
            book = HelpBook(folder, {"rules": partial(fill_rules, desk=self._frame.desk)})
            self.dialog = HelpDialog(book, parent)
        self.dialog.open_page(target)
        self.dialog.show()
        self.dialog.activateWindow()

"""Help in a window of its own, beside the work: contents and search at the left, the page at the right."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, words
from ozon_desk.ui.help.book import INDEX, HelpBook
from ozon_desk.ui.help.lists import AROUND, ContentsDelegate, FoundDelegate
from ozon_desk.ui.help.pages import HelpPages
from ozon_desk.ui.theme import GAP

_SIZE: Final = QSize(1120, 680)
_FRAME: Final = QSize(10 * GAP, 10 * GAP)
"""Pixels of the screen that a window's frame and the system's bar may take."""
_TARGET: Final = Qt.ItemDataRole.UserRole
_SHARES: Final = (3, 7)
"""Of the width: contents and page."""


class HelpDialog(DeskDialog):
    """Not modal: it is read while the hands do what it says."""

    def __init__(self, book: HelpBook, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Help"))
        self.primary.setText(self.tr("Close · Enter"))
        self.cancel.hide()
        self._book = book
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Search all pages · Ctrl+F"))
        self.field.setAccessibleName(self.tr("Search all pages"))
        self.field.setClearButtonEnabled(True)
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setIndentation(2 * GAP)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setItemDelegate(ContentsDelegate(self.contents))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Found"))
        self.found.setItemDelegate(FoundDelegate(self.found))
        self.found.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = words(look="muted")
        self.left = QStackedWidget()
        self.pages = HelpPages(book)
        self.pages.setAccessibleName(self.tr("Page"))
        self.back = button(self.tr("Back · Alt+←"), "quiet", takes_focus=False)
        self.forward = button(self.tr("Forward · Alt+→"), "quiet", takes_focus=False)
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._fill()
        self._lay_out()
        self._join()

    def open_page(self, target: str) -> None:
        """A page as "queue" or "when#printer", with the contents beside it."""
        self.field.clear()
        self.pages.open_page(target)
        self.pages.setFocus()

    def want_help(self) -> None:
        """It is here already."""
        self._to_search()

    def press_primary(self) -> None:
        """Enter in the search goes to what is found; anywhere else it closes."""
        if self.field.hasFocus() and self.field.text().strip():
            self._open_found()
        else:
            self.accept()

    def reject(self) -> None:
        """Esc takes a search away first."""
        if self.field.text():
            self.field.clear()
            self.pages.setFocus()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        super().showEvent(event)
        self.contents.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break anew."""
        super().resizeEvent(event)
        self.contents.scheduleDelayedItemsLayout()

    def _fill(self) -> None:
        bold = QFont()
        bold.setBold(True)
        for part in self._book.parts:
            head = QTreeWidgetItem(self.contents, [part.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, bold)
            head.setExpanded(True)
            for name in part.pages:
                page = self._book.page(name)
                item = self._items[name, ""] = QTreeWidgetItem(head, [page.title])
                item.setData(0, _TARGET, name)
                for section in page.sections:
                    if section.anchor:
                        below = self._items[name, section.anchor] = QTreeWidgetItem(item, [section.title])
                        below.setData(0, _TARGET, f"{name}#{section.anchor}")

    def _lay_out(self) -> None:
        results = QWidget()
        lines = QVBoxLayout(results)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.nothing)
        lines.addWidget(self.found, 1)
        self.left.addWidget(self.contents)
        self.left.addWidget(results)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.field, 1)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        self.body.addLayout(head)
        halves = QSplitter()
        halves.addWidget(list_card(self.left))
        halves.addWidget(self.pages)
        halves.setChildrenCollapsible(False)
        halves.splitterMoved.connect(self.contents.scheduleDelayedItemsLayout)
        for place, share in enumerate(_SHARES):
            halves.setStretchFactor(place, share)
        halves.setSizes([share * _SIZE.width() // sum(_SHARES) for share in _SHARES])
        self.body.addWidget(halves, 1)

    def _join(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.walked.connect(self._walk)
        self.contents.currentItemChanged.connect(self._chosen)
        self.found.currentItemChanged.connect(self._show_found)
        self.pages.turned.connect(self._turned)
        self.pages.leads_out.connect(self._say_out)
        self.back.clicked.connect(partial(self.pages.step, -1))
        self.forward.clicked.connect(partial(self.pages.step, 1))
        on_key("Alt+Left", self, partial(self.pages.step, -1))
        on_key("Alt+Right", self, partial(self.pages.step, 1))
        on_key("Alt+Home", self, partial(self.pages.open_page, INDEX))
        on_key("Ctrl+F", self, self._to_search)

    def _to_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _search(self, text: str) -> None:
        self.left.setCurrentIndex(1 if text.strip() else 0)
        self.found.blockSignals(True)
        self.found.clear()
        for one in self._book.search(text):
            where = f"{one.where} › {one.title}" if one.where else one.title
            item = QListWidgetItem(where)
            item.setData(AROUND, one.around)
            item.setData(_TARGET, f"{one.page}#{one.anchor}")
            self.found.addItem(item)
        self.found.blockSignals(False)
        self.nothing.setText("" if self.found.count() else self.tr("Not on any page."))
        self.nothing.setVisible(not self.found.count())
        if self.found.count():
            self.found.setCurrentRow(0)

    def _walk(self, by: int) -> None:
        if self.found.count() and self.left.currentIndex():
            self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + by)))

    def _show_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.pages.open_page(item.data(_TARGET), self.field.text())

    def _open_found(self) -> None:
        if self.found.count():
            self._show_found(self.found.currentItem())
            self.pages.setFocus()

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        target = item.data(0, _TARGET) if item is not None else None
        if target:
            self.pages.open_page(target)

    def _turned(self, page: str, anchor: str) -> None:
        item = self._items.get((page, anchor)) or self._items.get((page, ""))
        self.contents.blockSignals(True)
        self.contents.setCurrentItem(item)  # type: ignore[arg-type]
        for (name, section), other in self._items.items():
            if not section:
                # Only the page in front shows what is in it.
                other.setExpanded(name == page)
        if item is not None:
            self.contents.scrollToItem(item)
        self.contents.blockSignals(False)
        self.back.setEnabled(self.pages.can_step(-1))
        self.forward.setEnabled(self.pages.can_step(1))
        self.footnote.clear()

    def _say_out(self, address: str) -> None:
        """Nothing is opened by itself: whoever wants to go there copies it."""
        self.footnote.setText(address)


class SearchField(QLineEdit):
    """``walked(by)`` when an arrow goes through what is found."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

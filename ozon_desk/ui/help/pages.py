"""The page that is read: Markdown out of the book and nothing else, with a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QFont, QPalette, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ozon_desk.domain.folding import fold
from ozon_desk.ui.help.book import INDEX, HelpBook, fold_letters, split_target

_LINES: Final = 145
"""Percent of a line's height: readable at arm's length."""


@dataclass(slots=True)
class _Visit:
    page: str
    anchor: str
    scrolled: int = -1
    """Where the page was left; below 0: at its anchor."""
    is_found: bool = False
    """Only looked at while somebody searches: the next one takes its place."""


class HelpPages(QTextBrowser):
    """``turned(page, anchor)`` when another page is in front. Nothing is fetched from anywhere; a link that leads out
    of the book does nothing but tell itself (``leads_out``)."""

    turned = Signal(str, str)
    leads_out = Signal(str)

    def __init__(self, book: HelpBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._visits = [_Visit(INDEX, "")]
        self._at = 0
        self._words = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)

    @property
    def here(self) -> tuple[str, str]:
        """Page and anchor in front."""
        visit = self._visits[self._at]
        return visit.page, visit.anchor

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """No picture and no page comes from a file or a network."""
        return None

    def open_page(self, target: str, words: str = "") -> None:
        """A page as "queue" or "when#printer"; ``words`` are marked in it."""
        page, anchor = split_target(target)
        self._words = words
        if (page, anchor) != self.here or self.document().isEmpty():
            self._keep_place()
            if self.document().isEmpty():
                self._visits = []
            stay = self._at if words and self._visits and self._visits[self._at].is_found else self._at + 1
            self._visits = [*self._visits[:stay], _Visit(page, anchor, is_found=bool(words))]
            self._at = len(self._visits) - 1
        self._show()

    def step(self, by: int) -> None:
        """Back (-1) or forward (1) in what was read."""
        if 0 <= self._at + by < len(self._visits):
            self._keep_place()
            self._at += by
            self._words = ""
            self._show()

    def can_step(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._visits)

    def _keep_place(self) -> None:
        if self._visits:
            self._visits[self._at].scrolled = self.verticalScrollBar().value()

    def _follow(self, url: QUrl) -> None:
        page, anchor = split_target(url.toString())
        if url.scheme() or (page and page not in self._book.names):
            self.leads_out.emit(url.toString())
            return
        self.open_page(f"{page or self.here[0]}#{anchor}")

    def _show(self) -> None:
        visit = self._visits[self._at]
        page = self._book.page(visit.page)
        document = self.document()
        self.ensurePolished()
        document.setDefaultFont(self.font())
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        document.setMarkdown(page.markdown, features)
        self._dress()
        self._mark_words()
        self.turned.emit(page.name, visit.anchor)
        self._scroll()
        # A window that has just been opened gets its size a moment later, and then lines break anew.
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        visit = self._visits[self._at]
        bar = self.verticalScrollBar()
        if visit.scrolled >= 0:
            bar.setValue(visit.scrolled)
            return
        place = self._book.page(visit.page).place_of(visit.anchor)
        block = self._heading(place) if place else self.document().firstBlock()
        self.setTextCursor(QTextCursor(block))
        layout = self.document().documentLayout()
        bar.setValue(int(layout.blockBoundingRect(block).top()) if place else 0)

    def _heading(self, number: int) -> QTextBlock:
        """The heading of that number, from 0 for the page's title."""
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if number == 0:
                    return block
                number -= 1
            block = block.next()
        return self.document().firstBlock()

    def _dress(self) -> None:
        """Room between lines and paragraphs (Qt's own is none where letters are measured in pixels), links in the
        colour of the theme, and codes as bold as keys."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        # Pieces aren't changed while they are walked through.
        found: list[tuple[int, int, QTextCharFormat]] = []
        link = QTextCharFormat()
        link.setForeground(self.palette().brush(QPalette.ColorRole.Link))
        code = QTextCharFormat()
        code.setFontFamilies([self.font().family()])
        code.setFontFixedPitch(False)
        code.setFontWeight(QFont.Weight.Bold)
        line = self.fontMetrics().height()
        block = self.document().firstBlock()
        while block.isValid():
            shape = block.blockFormat()
            shape.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level = shape.headingLevel()
            shape.setTopMargin(line if level > 1 else 0)
            shape.setBottomMargin(line // 2 if block.textList() is None else line // 4)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                look = piece.charFormat()
                if look.isAnchor() or look.fontFixedPitch():
                    found.append((piece.position(), piece.length(), link if look.isAnchor() else code))
                pieces += 1
            block = block.next()
        for start, length, look in found:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()
        cursor.setPosition(0)
        self.setTextCursor(cursor)

    def _mark_words(self) -> None:
        text = fold_letters(self.document().toRawText())
        marks = []
        for word in fold(self._words).split():
            at = text.find(word)
            while at >= 0:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(at)
                cursor.setPosition(at + len(word), QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
                look.setFontUnderline(True)
                mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
                marks.append(mark)
                at = text.find(word, at + len(word))
        self.setExtraSelections(marks)

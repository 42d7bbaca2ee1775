"""The table of alarms: two lines a row, the countdown in a pill, headings across the whole width."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ozon_desk.domain.alarms import Alarm, AlarmKey
from ozon_desk.ui import formats
from ozon_desk.ui.alarms.model import DUE, POSTING, ROW, RULE, STEP, AlarmModel, Group
from ozon_desk.ui.dialogs.row_table import RowTable
from ozon_desk.ui.theme import NORMAL, SMALL, Theme, px, sized
from ozon_desk.ui.widgets.pill import bold
from ozon_desk.ui.widgets.shapes import paint_shape

_LINE: Final = 58
"""Pixels of a row: two lines, hit by fingers in gloves."""
_HEADING: Final = 38
_PAD: Final = 10
_PILL: Final = 30
_SHAPE: Final = 12
_PILL_AROUND: Final = 44
"""Pixels a countdown needs beside its words and its shape: margins, and the cell's own."""
_RULE_AT_MOST: Final = 360
_LATE: Final = datetime(2026, 1, 2, 12, tzinfo=UTC)

Index = QModelIndex | QPersistentModelIndex


class AlarmDelegate(QStyledItemDelegate):
    """Paints rows of an ``AlarmModel``."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain: Any = option
        rect: QRect = plain.rect
        theme = self._theme
        row = index.data(ROW)
        model = index.model()
        assert isinstance(model, AlarmModel)
        painter.save()
        if isinstance(row, Group):
            self._heading(painter, rect, model, row, plain.font)
        elif isinstance(row, Alarm):
            if plain.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, theme.color("selection"))
            elif plain.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, theme.color("hover"))
            inside = rect.adjusted(_PAD, 0, -_PAD // 2, -1)
            if index.column() == DUE:
                self._pill(painter, inside, model, row, plain.font)
            else:
                self._lines(painter, inside, model.lines(row, index.column()), index.column(), plain.font)
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, model: AlarmModel, group: Group, font: QFont) -> None:
        ink, ground = self._theme.urgency(group.urgency)
        painter.fillRect(rect, ground)
        middle, side = rect.center().y(), px(_SHAPE)
        paint_shape(painter, group.urgency, QRect(rect.left() + _PAD + 9, middle - side // 2, side, side), ink)
        painter.setFont(bold(font, NORMAL))
        painter.setPen(ink)
        painter.drawText(rect.adjusted(_PAD + 15 + side, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, model.heading(group))

    def _pill(self, painter: QPainter, rect: QRect, model: AlarmModel, alarm: Alarm, font: QFont) -> None:
        pill = model.pill(alarm)
        ink, ground = self._theme.urgency(pill.urgency)
        high, side = px(_PILL), px(_SHAPE)
        box = QRect(rect.left(), rect.center().y() - high // 2 + 1, rect.width() - 4, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        paint_shape(painter, pill.urgency, QRect(box.left() + 9, box.center().y() - side // 2 + 1, side, side), ink)
        _draw(painter, box.adjusted(15 + side, 0, -3, 0), pill.text, bold(font, NORMAL), ink)

    def _lines(self, painter: QPainter, rect: QRect, lines: tuple[str, str], column: int, font: QFont) -> None:
        first, second = lines
        large, small = sized(font, NORMAL), sized(font, SMALL)
        large.setBold(column in (POSTING, STEP))
        text, muted = self._theme.color("text"), self._theme.color("muted")
        if not second:
            _draw(painter, rect, first, large, text)
            return
        half = rect.height() // 2
        _draw(painter, rect.adjusted(0, 5, 0, -half), first, large, text)
        _draw(painter, rect.adjusted(0, half, 0, -6), second, small, muted)


class AlarmTable(RowTable):
    """``opened(posting id)`` by Enter or a double click; ``case_wanted(posting id)`` by F2."""

    opened = Signal(int)
    case_wanted = Signal(int)

    def __init__(self, model: AlarmModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        self._alarms = model
        self._kept: AlarmKey | None = None
        self.setItemDelegate(AlarmDelegate(theme, self))
        self.setMouseTracking(True)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(px(_LINE))
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._open)

    # ------------------------------------------------------------------------------------------------ the one chosen

    def chosen(self) -> Alarm | None:
        index = self.currentIndex()
        row = self._alarms.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Alarm) else None

    def _remember(self) -> None:
        chosen = self.chosen()
        self._kept = chosen.key if chosen is not None else None

    def _restore(self) -> None:
        """Headings again across the whole width, and the alarm that was chosen, or the first."""
        self.clearSpans()
        # Qt keeps the height of a row by its number.
        self.verticalHeader().setDefaultSectionSize(px(_LINE))
        for number, row in enumerate(self._alarms.rows):
            heading = isinstance(row, Group)
            if heading:
                self.setSpan(number, 0, 1, self._alarms.columnCount())
            if heading != (self.rowHeight(number) == px(_HEADING)):
                self.setRowHeight(number, px(_HEADING if heading else _LINE))
        place = self._alarms.place_of(self._kept) if self._kept is not None else -1
        if place < 0 and len(self._alarms.rows) > 1:
            place = 1
        if place >= 0:
            self.selectRow(place)

    # ------------------------------------------------------------------------------------------------ time and room

    def tick(self, now: datetime) -> int:
        """Repaints the countdowns on screen that read differently; answers how many (-1: all)."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self._alarms.rowCount() - 1
        changed = self._alarms.tick(now, max(first, 0), last)
        if changed is None:
            return -1
        for row in changed:
            self.viewport().update(self.visualRect(self._alarms.index(row, DUE)))
        return len(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """What to do gets the room the others leave; they never cut a countdown or a posting's number."""
        strong = QFontMetrics(bold(self.font(), NORMAL))
        plain = QFontMetrics(self.font())
        late = formats.countdown(_LATE, _LATE + timedelta(days=20, hours=23), "UTC")
        due = strong.horizontalAdvance(late) + _PILL_AROUND + px(_SHAPE)
        posting = strong.horizontalAdvance("0201234567-0029-1-00") + 2 * _PAD
        due, posting = self.width_of(DUE, due), self.width_of(POSTING, posting)
        shown = [row for row in self._alarms.rows[:60] if isinstance(row, Alarm)]
        rule = max((plain.horizontalAdvance(self._alarms.lines(row, RULE)[0]) for row in shown), default=200)
        room = self.viewport().width() - due - posting
        rule = min(rule + 2 * _PAD, px(_RULE_AT_MOST), room * 9 // 20)
        rule = self.width_of(RULE, rule)
        for column, width in ((DUE, due), (POSTING, posting), (STEP, room - rule), (RULE, rule)):
            self.setColumnWidth(column, max(width, 60))

    def refit(self) -> None:
        self.fit()

    # ------------------------------------------------------------------------------------------------ hands on keys

    def walk(self, key: str) -> None:
        """On by "Up", "Down", "PgUp" or "PgDown", pressed elsewhere; over the headings."""
        rows = self._alarms.rows
        page = max(1, self.viewport().height() // px(_LINE) - 1)
        step = {"Up": -1, "Down": 1, "PgUp": -page, "PgDown": page}[key]
        at = max(0, min(len(rows) - 1, max(self.currentIndex().row(), 0) + step))
        beyond = range(at, len(rows)) if step > 0 else range(at, -1, -1)
        place = next((row for row in beyond if isinstance(rows[row], Alarm)), None)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self._alarms.index(place, 0))

    def open_chosen(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.opened.emit(chosen.posting_id)

    def want_case(self) -> None:
        """A case is to be opened on the one chosen."""
        chosen = self.chosen()
        if chosen is not None:
            self.case_wanted.emit(chosen.posting_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        if chosen is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
            return
        if chosen is not None and event.key() == Qt.Key.Key_F2:
            self.want_case()
            return
        if event.text():
            # A list of moments isn't searched by letters: they are keys of the screen.
            event.ignore()
            return
        super().keyPressEvent(event)

    def _open(self, _index: QModelIndex) -> None:
        self.open_chosen()


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, cut)

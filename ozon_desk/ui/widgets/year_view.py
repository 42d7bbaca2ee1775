"""A year at a glance: twelve months of days, each day with its mark; walked by arrow keys and by the mouse."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ozon_desk.ui import formats
from ozon_desk.ui.theme import SMALL, Theme, px

_NARROWEST: Final = 20
_WIDEST: Final = 34
_HEIGHT: Final = 20
"""Pixels of a day: low, so that a year stands on a page."""
_MONTH_GAP: Final = 16
_ROW_GAP: Final = 6
_WEEKS: Final = 6
_LINES: Final = _WEEKS + 2
"""Of a month: its name, the days of the week, the weeks."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class DayMark(StrEnum):
    """What a day looks like. Own changes have a corner besides, so that none is known by its colour alone."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    OFF = "off"
    WORKED = "worked"
    OWN_OFF = "own_off"
    OWN_WORKED = "own_worked"


class YearView(QWidget):
    """``day_chosen(date)``: another day is shown; ``day_hit(date)``: a click, Space or Enter on one. ``marks`` answers
    how a day looks. Page Up and Page Down walk by months."""

    day_chosen = Signal(object)
    day_hit = Signal(object)

    def __init__(self, theme: Theme, marks: Callable[[date], DayMark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = marks
        self.year = 2000
        self.day = date(2000, 1, 1)
        self.today: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_day(self, day: date) -> None:
        """Goes to a day, in its year."""
        self.day, self.year = day, day.year
        self.setAccessibleDescription(formats.day(day))
        self._bring_into_sight()
        self.update()
        self.day_chosen.emit(day)

    def _bring_into_sight(self) -> None:
        area: QObject | None = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if isinstance(area, QScrollArea) and area.widget() is not None:
            place = self.mapTo(area.widget(), self.cell(self.day).center().toPoint())
            area.ensureVisible(place.x(), place.y(), 0, 2 * px(_HEIGHT))

    # ----------------------------------------------------------------------------------------------------------- room

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = 12 // self._columns(width)
        return rows * _LINES * px(_HEIGHT) + (rows - 1) * _ROW_GAP

    def sizeHint(self) -> QSize:
        width = 4 * 7 * px(_NARROWEST) + 3 * _MONTH_GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * 7 * px(_NARROWEST) + _MONTH_GAP, 0)

    def _columns(self, width: int) -> int:
        return next((n for n in (4, 3) if n * 7 * px(_NARROWEST) + (n - 1) * _MONTH_GAP <= width), 2)

    def _side(self, width: int) -> int:
        columns = self._columns(width)
        return max(px(_NARROWEST), min(px(_WIDEST), (width - (columns - 1) * _MONTH_GAP) // (columns * 7)))

    def cell(self, day: date) -> QRectF:
        """Where a day of the year shown stands."""
        side, place = self._side(self.width()), day.month - 1
        columns = self._columns(self.width())
        left = place % columns * (7 * side + _MONTH_GAP)
        top = place // columns * (_LINES * px(_HEIGHT) + _ROW_GAP)
        first = date(day.year, day.month, 1).weekday()
        line, column = divmod(first + day.day - 1, 7)
        return QRectF(left + column * side, top + (line + 2) * px(_HEIGHT), side, px(_HEIGHT))

    def day_at(self, point: QPointF) -> date | None:
        day = date(self.year, 1, 1)
        while day.year == self.year:
            if self.cell(day).contains(point):
                return day
            day += timedelta(days=1)
        return None

    # ------------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(SMALL))
        bold = QFont(font)
        bold.setBold(True)
        locale = QLocale()
        for month in range(1, 13):
            first = self.cell(date(self.year, month, 1))
            side = first.width()
            top = first.top() - 2 * px(_HEIGHT)
            left = first.left() - date(self.year, month, 1).weekday() * side
            painter.setFont(bold)
            painter.setPen(self._theme.color("text"))
            name = locale.standaloneMonthName(month)
            head = QRectF(left + 6, top, 7 * side, px(_HEIGHT))
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            for weekday in range(7):
                letter = locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
                box = QRectF(left + weekday * side, top + px(_HEIGHT), side, px(_HEIGHT))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            for number in range(1, calendar.monthrange(self.year, month)[1] + 1):
                day = date(self.year, month, number)
                paint_day(painter, self._theme, self.cell(day), self._marks(day), str(number), font, bold)
                self._frame(painter, day)
        painter.end()

    def _frame(self, painter: QPainter, day: date) -> None:
        if day == self.today:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            box = self.cell(day)
            painter.drawLine(box.bottomLeft() + QPointF(7, -1), box.bottomRight() + QPointF(-7, -1))
        if day == self.day:
            painter.setPen(QPen(self._theme.color("focus"), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.cell(day).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    # ---------------------------------------------------------------------------------------------------------- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.show_day(self.day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.show_day(_month_on(self.day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_hit.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.show_day(day)
            self.day_hit.emit(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def paint_day(painter: QPainter, theme: Theme, box: QRectF, mark: DayMark, text: str, font: QFont, bold: QFont) -> None:
    """One day, also in a legend."""
    inner = box.adjusted(2, 1, -2, -1)
    ink = theme.color("text")
    if mark in (DayMark.OFF, DayMark.OWN_OFF):
        ink = theme.color("late")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("late_soft"))
        painter.drawRoundedRect(inner, 4, 4)
    elif mark in (DayMark.WORKED, DayMark.OWN_WORKED):
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 4, 4)
    elif mark is DayMark.WEEKEND:
        ink = theme.color("muted")
    if mark is DayMark.OWN_OFF:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.color("late"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(inner, 4, 4)
    if mark in (DayMark.OWN_OFF, DayMark.OWN_WORKED):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        corner = inner.topRight()
        painter.drawPolygon(QPolygonF([corner, corner + QPointF(-9, 0), corner + QPointF(0, 9)]))
    painter.setFont(font if mark in (DayMark.WORKDAY, DayMark.WEEKEND) else bold)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _month_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

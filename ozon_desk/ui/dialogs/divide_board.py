"""Boxes side by side with the goods in them; goods are dragged from one to another, or moved by keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ozon_desk.domain.division import Division
from ozon_desk.domain.posting import Posting
from ozon_desk.ui.dialogs.divide_paint import HEAD, ROW, BoardPainter
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.scan_keys import Key, KeyRun

_NARROWEST: Final = 240
_WIDEST: Final = 340


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody wants pieces of a line in another box, and there is more than one: how many? ``at``: where he asked."""

    line: int
    box: int
    to: int
    most: int
    at: QPoint


@dataclass(slots=True)
class _Drag:
    line: int
    box: int
    begun_at: QPoint
    at: QPoint
    is_on_the_way: bool = False


class BoxBoard(QWidget):
    """``changed`` when pieces have moved, ``asked(Move)`` when it must be said how many, ``touched`` at any press."""

    changed = Signal()
    asked = Signal(object)
    touched = Signal()
    pointed = Signal(QPoint)
    """What should be in sight."""

    def __init__(self, posting: Posting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = posting.items
        self.division = Division.of(posting)
        self.box = 0
        lines = self.division.lines(0)
        self.line = lines[0] if lines else -1
        self._drag: _Drag | None = None
        self._painter = BoardPainter(self, theme)
        self._run = KeyRun()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self._fit()

    # --------------------------------------------------------------------------------------------------------- moving

    def move_pieces(self, line: int, box: int, to: int, pieces: int) -> None:
        """Pieces of a line into another box, which may be the one that isn't there yet."""
        after = self.division.moved(line, box, to, pieces)
        if after == self.division:
            return
        self.division = after
        if not after.pieces[box][line]:
            self.box = min(to, after.boxes - 1)
        else:
            self.box = box
        self.line = line
        self._fit()
        self.changed.emit()

    def add_box(self) -> None:
        self.division = self.division.with_box()
        self._fit()
        self.pointed.emit(self.column(self.division.boxes).center())
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------- geometry

    def column(self, box: int) -> QRect:
        """Where a box stands; behind the last one the place for a new one."""
        count = self.division.boxes + 1
        width = min(_WIDEST, max(_NARROWEST, (self.width() - (count - 1) * GAP) // count))
        return QRect(box * (width + GAP), 0, width, self.height())

    def row(self, box: int, line: int) -> QRect:
        """Where a line of goods stands in a box."""
        column = self.column(box)
        place = self.division.lines(box).index(line)
        return QRect(column.x() + 1, HEAD + place * ROW, column.width() - 2, ROW)

    def box_at(self, at: QPoint) -> int | None:
        found = (box for box in range(self.division.boxes + 1) if self.column(box).contains(at))
        return next(found, None)

    def line_at(self, at: QPoint) -> tuple[int, int] | None:
        """Box and line under a point."""
        box = self.box_at(at)
        if box is None or box == self.division.boxes:
            return None
        found = (line for line in self.division.lines(box) if self.row(box, line).contains(at))
        return next(((box, line) for line in found), None)

    @property
    def dragged(self) -> tuple[int, int, QPoint] | None:
        """Line, box it comes from, and where the pointer has it."""
        drag = self._drag
        return (drag.line, drag.box, drag.at) if drag is not None and drag.is_on_the_way else None

    @property
    def target(self) -> int | None:
        """The box that would take what is dragged."""
        dragged = self.dragged
        box = self.box_at(dragged[2]) if dragged is not None else None
        return None if dragged is None or box == dragged[1] else box

    def _fit(self) -> None:
        count = self.division.boxes + 1
        tallest = max(len(self.division.lines(box)) for box in range(self.division.boxes))
        self.setMinimumSize(count * (_NARROWEST + GAP) - GAP, HEAD + max(3, tallest) * ROW + 2 * GAP)
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Box {number}").format(number=self.box + 1))
        if self.line >= 0:
            item = self.items[self.line]
            pieces = self.division.pieces[self.box][self.line]
            self.setAccessibleDescription(f"{item.name or item.article} ×{pieces}")

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint(painter)
        painter.end()

    # ---------------------------------------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.touched.emit()
        at = event.position().toPoint()
        found = self.line_at(at)
        if found is not None:
            self._choose(*found)
            self._drag = _Drag(found[1], found[0], at, at)
        elif self.box_at(at) == self.division.boxes:
            self.add_box()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        self._drag.at = event.position().toPoint()
        if (self._drag.at - self._drag.begun_at).manhattanLength() >= QApplication.startDragDistance():
            self._drag.is_on_the_way = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pointed.emit(self._drag.at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, to = self._drag, self.target
        if event.button() != Qt.MouseButton.LeftButton or drag is None:
            return
        self._put_down()
        if to is None:
            return
        most = self.division.pieces[drag.box][drag.line]
        if most == 1 or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.move_pieces(drag.line, drag.box, to, most)
        else:
            self.asked.emit(Move(drag.line, drag.box, to, most, drag.at))

    def _put_down(self) -> None:
        self._drag = None
        self.unsetCursor()
        self.update()

    # ----------------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._put_down()
            return
        modifiers = event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        everything = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_N and control:
            self.add_box()
        elif event.key() in _SIDES:
            side = _SIDES[event.key()]
            if control:
                self._send(side, everything=everything)
            else:
                self._step(side)
        elif event.key() in _WAYS:
            self._walk(_WAYS[event.key()])
        elif event.text() in _SIGNS and self._is_by_hand(event):
            self._send(_SIGNS[event.text()], everything=False)
        elif event.text() not in _SIGNS:
            self._is_by_hand(event)
            super().keyPressEvent(event)

    def _is_by_hand(self, event: QKeyEvent) -> bool:
        """A hyphen within a scan that goes astray must move nothing."""
        stray = self._run.follows(event.timestamp()) and any(key.text not in _SIGNS for key in self._run.keys)
        if event.text():
            self._run.add(Key(event.text(), 0, False, event.timestamp(), event.isAutoRepeat()))
        return not stray

    def _send(self, side: int, *, everything: bool) -> None:
        to = self.box + side
        if self.line < 0 or to < 0:
            return
        most = self.division.pieces[self.box][self.line]
        self.move_pieces(self.line, self.box, to, most if everything else 1)
        self.pointed.emit(self.row(self.box, self.line).center())

    def _step(self, side: int) -> None:
        box = self.box + side
        if not 0 <= box < self.division.boxes:
            return
        place = self._place()
        lines = self.division.lines(box)
        self._choose(box, lines[min(place, len(lines) - 1)] if lines else -1)

    def _walk(self, way: int) -> None:
        lines = self.division.lines(self.box)
        if lines:
            self._choose(self.box, lines[min(max(0, self._place() + way), len(lines) - 1)])

    def _place(self) -> int:
        lines = self.division.lines(self.box)
        return lines.index(self.line) if self.line in lines else 0

    def _choose(self, box: int, line: int) -> None:
        self.box, self.line = box, line
        self._say()
        self.pointed.emit(self.row(box, line).center() if line >= 0 else self.column(box).center())
        self.update()


_SIDES: Final[dict[int, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WAYS: Final[dict[int, int]] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIGNS: Final = {"+": 1, "-": -1}

"""The carriers of the day: how much waits for each, what must go, and how long until its cut-off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.services.leaving import CarrierDay
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import scrolling
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import LARGE, NORMAL, SMALL, Theme, px, sized
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.pill import bold
from ozon_desk.ui.widgets.shapes import paint_shape

_HEIGHT: Final = 76
_MARK: Final = 4
_PAD: Final = 14


class CarrierList(Card):
    """``chosen(carrier)`` when one is clicked. Nothing here ever takes the focus."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(parent=None)
        self._theme = theme
        self._rows: dict[str, CarrierRow] = {}
        self._order: list[str] = []
        self.body.setContentsMargins(1, 8, 1, 8)
        self._group = QButtonGroup(self)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.nothing = label(
            self.tr("Nothing waits to leave. What is packed comes here by itself."), "muted", wraps=True
        )
        self.nothing.setContentsMargins(_PAD, 8, _PAD, 8)
        self._lines.addWidget(self.nothing)
        self._lines.addStretch(1)
        self.area = scrolling(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area, 1)

    @property
    def carriers(self) -> Sequence[str]:
        """In the order shown."""
        return self._order

    def row(self, carrier: str) -> CarrierRow:
        return self._rows[carrier]

    def show_days(self, days: Sequence[CarrierDay], current: str | None, now: datetime) -> None:
        for gone in self._rows.keys() - {day.carrier for day in days}:
            row = self._rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, day in enumerate(days):
            row = self._rows.get(day.carrier) or self._made(day.carrier)
            self._lines.insertWidget(place, row)
            row.show_day(day, now)
        self._order = [day.carrier for day in days]
        self.nothing.setVisible(not days)
        self.set_current(current)

    def set_current(self, carrier: str | None) -> None:
        row = self._rows.get(carrier) if carrier is not None else None
        if row is not None:
            row.setChecked(True)

    def beat(self, now: datetime) -> None:
        for row in self._rows.values():
            row.beat(now)

    def _made(self, carrier: str) -> CarrierRow:
        row = CarrierRow(carrier, self._theme)
        self._group.addButton(row)
        row.clicked.connect(self._clicked)
        self._rows[carrier] = row
        return row

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, CarrierRow):
            self.chosen.emit(row.carrier)


class CarrierRow(QAbstractButton):
    """Name and count above, what is urgent below."""

    def __init__(self, carrier: str, theme: Theme) -> None:
        super().__init__()
        self.carrier = carrier
        self._theme = theme
        self._day: CarrierDay | None = None
        self._clock, self._urgency = "", Urgency.NONE
        self.setText(texts.carrier_name(carrier))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(_HEIGHT))
        # A button's width is its least one; in a narrow list the count would be cut off.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The second line."""
        return listed([part for part in (self._clock, *self._urgent()) if part])

    def show_day(self, day: CarrierDay, now: datetime) -> None:
        self._day = day
        self._clock = ""
        self.beat(now)
        self.update()

    def beat(self, now: datetime) -> None:
        day = self._day
        if day is None:
            return
        clock, found = "", Urgency.NONE
        if day.at is not None:
            clock = f"{formats.clock(day.at, day.zone)} · {formats.countdown(day.at, now, day.zone)}"
            found = Urgency.LATER
            if day.must_go or day.not_packed:
                found = urgency(day.at, now, day.zone)
        if (clock, found) != (self._clock, self._urgency):
            self._clock, self._urgency = clock, found
            self.setAccessibleName(f"{self.text()} {day.here}. {self.words}")
            self.setToolTip(self.words)
            self.update()

    def _urgent(self) -> list[str]:
        day = self._day
        if day is None:
            return []
        found = [texts.counted_must_go(day.must_go)] if day.must_go else []
        if day.not_packed:
            found.append(texts.counted_not_packed(day.not_packed))
        return found

    def sizeHint(self) -> QSize:
        return QSize(280, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        day = self._day
        if day is None:
            return
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), theme.color("accent_soft" if self.isChecked() else "hover"))
        if self.isChecked():
            painter.fillRect(0, 0, _MARK, self.height(), theme.color("focus"))
        painter.fillRect(_PAD, self.height() - 1, self.width() - 2 * _PAD, 1, theme.color("line"))
        count = self.tr("{on} of {here}").format(on=day.on_cart, here=day.here) if day.handover else str(day.here)
        font = bold(self.font(), LARGE)
        width = QFontMetrics(font).horizontalAdvance(count)
        upper = QRect(_PAD, px(8), self.width() - 2 * _PAD, px(32))
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        _draw(painter, upper.adjusted(0, 0, -width - 10, 0), self.text(), bold(self.font(), NORMAL))
        ink, _ = theme.urgency(self._urgency)
        left = _PAD
        lower = QRect(left, px(42), self.width() - 2 * _PAD, px(24))
        if self._urgency is not Urgency.NONE:
            side = px(11)
            paint_shape(painter, self._urgency, QRect(left, lower.center().y() - side // 2, side, side), ink)
            lower.setLeft(left + side + 7)
        small = sized(self.font(), SMALL)
        small.setBold(bool(day.must_go or day.not_packed))
        painter.setPen(ink)
        _draw(painter, lower, self.words, small)
        painter.end()


def _draw(painter: QPainter, box: QRect, text: str, font: QFont) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

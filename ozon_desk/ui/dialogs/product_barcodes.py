"""The barcodes of one product: scanned in, each with its number of pieces."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.products import (
    MOST_PIECES,
    Barcode,
    barcode_key,
    barcode_of_scan,
    check_barcode,
    has_right_check_digit,
    in_order,
)
from ozon_desk.ui.dialogs.frame import button, scrolling, words
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.scan_field import ScanField

_LINE = 44


class BarcodeLine(QWidget):
    """One barcode. ``removed``: somebody wants it away."""

    removed = Signal()

    def __init__(self, barcode: Barcode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = barcode.code
        self.pieces = QSpinBox()
        self.pieces.setRange(1, MOST_PIECES)
        self.pieces.setValue(barcode.pieces)
        self.pieces.setSuffix(self.tr(" pcs"))
        self.pieces.setMinimumWidth(120)
        self.pieces.setAccessibleName(self.tr("Pieces that one scan of {code} stands for").format(code=barcode.code))
        remove = button(self.tr("Remove"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(words(barcode.code), 1)
        if not has_right_check_digit(barcode.code):
            line.addWidget(words(self.tr("▲ check digit"), "warn"))
        line.addWidget(words(self.tr("one scan:"), "muted"))
        line.addWidget(self.pieces)
        line.addWidget(remove)
        self.setMinimumHeight(_LINE)
        remove.clicked.connect(self.removed)

    @property
    def barcode(self) -> Barcode:
        return Barcode(self.code, self.pieces.value())


class BarcodeBox(QWidget):
    """A scan adds a barcode, unless ``check`` raises a ``DeskError``: ``refused``. ``finished``: Enter at the empty
    field."""

    refused = Signal(object)
    finished = Signal()
    added = Signal()

    def __init__(
        self, barcodes: Sequence[Barcode], check: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self.field = ScanField()
        self.field.setPlaceholderText(self.tr("Scan the product, or a case of it, to add its barcode"))
        self.field.setAccessibleName(self.tr("Barcode to add"))
        self.empty = words(
            self.tr("No barcode yet: only the article, the SKU and Ozon's OZN barcode are known."), "muted"
        )
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GAP, 0)
        column.addLayout(self._lines)
        column.addWidget(self.empty)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.field)
        whole.addWidget(scrolling(inside), 1)
        for one in barcodes:
            self._add(one)
        self._tell()
        self.field.scanned.connect(self.scan)
        self.field.hotkey.connect(self.finished)

    @property
    def barcodes(self) -> tuple[Barcode, ...]:
        return in_order(line.barcode for line in self.lines())

    def lines(self) -> list[BarcodeLine]:
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in found if isinstance(line, BarcodeLine)]

    def scan(self, text: str) -> None:
        """A barcode that is here already is shown, not taken twice."""
        code = barcode_of_scan(text)
        try:
            check_barcode(code)
            self._check(code)
        except DeskError as error:
            self.refused.emit(error)
            return
        same = next((line for line in self.lines() if barcode_key(line.code) == barcode_key(code)), None)
        if same is None:
            self._add(Barcode(code))
            self._tell()
        else:
            same.pieces.setFocus()
            same.pieces.selectAll()
        self.added.emit()

    def _add(self, barcode: Barcode) -> None:
        line = BarcodeLine(barcode)
        line.removed.connect(self._remove)
        self._lines.addWidget(line)

    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, BarcodeLine):
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
            self._tell()
            self.field.setFocus()

    def _tell(self) -> None:
        self.empty.setVisible(self._lines.count() == 0)

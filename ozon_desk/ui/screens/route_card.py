"""One size of paper and where it is printed: a driver, or a label printer spoken to directly."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.ui.dialogs.frame import button, card, words
from ozon_desk.ui.labels.routes import HIGHEST_DARKNESS, LOWEST_DARKNESS, Route, RouteKind, Way
from ozon_desk.ui.theme import px
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.millimetres import MillimetreBox
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox
from ozon_desk.ui.widgets.wrap_row import WrapRow

_FARTHEST_MM: Final = 10.0
_NAME_PX: Final = 110
_AS_SET: Final = LOWEST_DARKNESS - 1


class RouteCard(QWidget):
    """Shows a route and makes one of what was chosen. ``test_asked``: somebody wants a test page of it."""

    test_asked = Signal()

    def __init__(self, name: str, *, is_label: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.printer = ElidedComboBox()
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printer.setMinimumContentsLength(20)
        self.printer.addItem(self.tr("None: labels go into a PDF") if is_label else self.tr("None: into a PDF"), "")
        if is_label:
            self.printer.addItem(self.tr("Label printer that speaks ZPL (Zebra)"), RouteKind.ZPL)
            self.printer.addItem(self.tr("Label printer that speaks TSPL (TSC, Xprinter)"), RouteKind.TSPL)
            self.printer.addItem(self.tr("A PDF file for each label, into a folder"), RouteKind.PDF)
        self.test = button(self.tr("Test page"))
        self.address = QComboBox()
        self.address.setEditable(True)
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field = self.address.lineEdit()
        if field is not None:
            field.setPlaceholderText("tcp:192.168.0.50:9100")
        self.dpi = QComboBox()
        self.across, self.down = MillimetreBox(step=0.5, decimals=1), MillimetreBox(step=0.5, decimals=1)
        for box in (self.across, self.down):
            box.setRange(-_FARTHEST_MM, _FARTHEST_MM)
        self.darkness = WordySpinBox(self.tr("as set"))
        self.darkness.setRange(_AS_SET, HIGHEST_DARKNESS)
        self.asks_status = QCheckBox(self.tr("Ask it for paper and cover first"))
        self.plain_hex = QCheckBox(self.tr("Send plain data"))
        self.plain_hex.setToolTip(self.tr("For printers that only resemble a Zebra, if labels come out empty"))
        for widget, title in (
            (self.printer, self.tr("Printer for {size}")),
            (self.test, self.tr("Test page for {size}")),
            (self.address, self.tr("Address of the printer for {size}")),
            (self.dpi, self.tr("Resolution for {size}")),
            (self.across, self.tr("Offset to the right for {size}")),
            (self.down, self.tr("Offset downwards for {size}")),
            (self.darkness, self.tr("Darkness for {size}")),
        ):
            widget.setAccessibleName(title.format(size=name))
        self._lay_out()
        self.printer.currentIndexChanged.connect(self._printer_chosen)
        self.test.clicked.connect(self.test_asked)
        self._printer_chosen()

    def show_route(self, route: Route | None) -> None:
        if route is None:
            self.printer.setCurrentIndex(0)
        elif route.kind is RouteKind.DRIVER:
            self._add_driver(route.address)
            self.printer.setCurrentIndex(self.printer.findData(_driver(route.address)))
        else:
            self.printer.setCurrentIndex(max(0, self.printer.findData(route.kind)))
            self.address.setEditText(route.address)
        self._printer_chosen()
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(route.dpi if route else 0)))
        self.across.setValue(route.offset_x_mm if route else 0)
        self.down.setValue(route.offset_y_mm if route else 0)
        self.darkness.setValue(_AS_SET if route is None or route.darkness is None else route.darkness)
        self.asks_status.setChecked(route is not None and route.asks_status)
        self.plain_hex.setChecked(route is not None and route.plain_hex)

    def route(self) -> Route | None:
        """What is chosen. Raises Refusal ``printer_address`` (address)."""
        chosen = str(self.printer.currentData())
        if not chosen:
            return None
        dpi, moved = int(self.dpi.currentData()), (self.across.value(), self.down.value())
        if chosen == RouteKind.PDF:
            folder = self.address.currentText().strip()
            if not Path(folder).is_absolute():
                raise Refusal("printer_address", address=folder)
            return Route(RouteKind.PDF, folder)
        if chosen not in (RouteKind.ZPL, RouteKind.TSPL):
            return Route(RouteKind.DRIVER, chosen.removeprefix(_driver("")), dpi, *moved)
        kind = RouteKind(chosen)
        address = Route.parse(_with_way(self.address.currentText().strip()), kind).address
        darkness = None if self.darkness.value() == _AS_SET else self.darkness.value()
        asks = self.asks_status.isChecked() and address.startswith(Way.TCP)
        plain = self.plain_hex.isChecked() and kind is RouteKind.ZPL
        return Route(kind, address, dpi, *moved, darkness, asks, plain)

    def offer(self, names: tuple[str, ...]) -> None:
        """The printers this computer knows, for their drivers and, past the driver, for the spooler."""
        typed = self.address.currentText()
        for name in names:
            self._add_driver(name)
            if self.address.findText(f"{Way.SPOOLER}:{name}") < 0:
                self.address.addItem(f"{Way.SPOOLER}:{name}")
        self.address.setEditText(typed)

    def _add_driver(self, name: str) -> None:
        if self.printer.findData(_driver(name)) < 0:
            self.printer.addItem(name, _driver(name))

    def _printer_chosen(self) -> None:
        chosen = str(self.printer.currentData())
        is_raw = chosen in (RouteKind.ZPL, RouteKind.TSPL)
        self.test.setEnabled(bool(chosen))
        self._details.setVisible(bool(chosen) and chosen != RouteKind.PDF)
        self._raw.setVisible(is_raw or chosen == RouteKind.PDF)
        for widget in self._raw_only:
            widget.setVisible(is_raw)
        self.asks_status.setVisible(is_raw)
        self.plain_hex.setVisible(chosen == RouteKind.ZPL)
        before = self.dpi.currentData()
        self.dpi.clear()
        for dpi in (203, 300):
            self.dpi.addItem(self.tr("{dpi} dpi").format(dpi=dpi), dpi)
        if not is_raw:
            self.dpi.insertItem(0, self.tr("as the driver says"), 0)
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(before)))

    def _lay_out(self) -> None:
        name = words(self._name)
        name.setFixedWidth(px(_NAME_PX))
        first = _line(name, self.printer, self.test, long=self.printer)
        darkness = words(self.tr("Darkness"))
        self._raw_only: tuple[QWidget, ...] = (darkness, self.darkness)
        offset = (words(self.tr("Offset")), words("→"), self.across, words("↓"), self.down)
        details = _line(words(self.tr("Resolution")), self.dpi, *offset, darkness, self.darkness)
        details.addStretch()
        raw = _line(words(self.tr("Address")), self.address, self.asks_status, self.plain_hex, long=self.address)
        self._details, self._raw = _inside(details), _inside(raw)
        lines = QVBoxLayout()
        lines.addLayout(first)
        lines.addWidget(self._raw)
        lines.addWidget(self._details)
        frame: QFrame = card(lines)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)


def _driver(name: str) -> str:
    """How a driver stands among the choices: a printer may be called "zpl"."""
    return f"{RouteKind.DRIVER}:{name}"


def _with_way(text: str) -> str:
    """A bare host is in the network, a bare path is a file."""
    if not text or text.partition(":")[0] in list(Way):
        return text
    if text.startswith(("/", "\\")):
        return f"{Way.FILE}:{text}"
    if " " in text:
        raise Refusal("printer_address", address=text)
    return f"{Way.TCP}:{text}"


def _line(*widgets: QWidget, long: QWidget | None = None) -> WrapRow:
    """``long`` takes what the others leave."""
    line = WrapRow()
    for widget in widgets:
        line.addWidget(widget, 1 if widget is long else 0)
    return line


def _inside(layout: WrapRow) -> QWidget:
    """To be hidden as one."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget

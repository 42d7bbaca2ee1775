"""Settings of this computer's printers: one for each size of label and one for A4, tried by a test page."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import restyle, words
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.labels.printing import available_printers
from ozon_desk.ui.labels.proof import print_proof
from ozon_desk.ui.labels.routes import A4, PaperSize, Route, RouteKind
from ozon_desk.ui.labels.scan_back import Reading, ScanBack
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.route_card import RouteCard
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.scan_field import ScanField

_SIZES: Final[tuple[LabelSize | PaperSize, ...]] = (*LabelSize, A4)
_NUMBERS: Final = 10_000


class PrintersPage(SettingsPage):
    """A thermal printer holds one roll, so each size has its own."""

    def __init__(self, desk: Desk, worker: Worker, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self._scan_back = ScanBack()
        self._count = 0
        load_fonts()
        self.body.addWidget(
            words(self.tr("Labels are printed without a question, each size on its own printer. This computer only."))
        )
        self.cards: dict[str, RouteCard] = {}
        for size in _SIZES:
            made = RouteCard(self._name_of(size), is_label=isinstance(size, LabelSize))
            made.test_asked.connect(partial(self._test, size))
            self.body.addWidget(made)
            self.cards[str(size)] = made
        self.body.addWidget(
            words(
                self.tr(
                    "Print a test page and measure its rulers; then scan both of its codes back here. If one can't be"
                    " read, change the darkness or clean the print head."
                ),
                "muted",
            )
        )
        self.scan = ScanField(gap_ms=memory.scan_gap_ms, shortest=memory.scan_characters)
        self.scan.setPlaceholderText(self.tr("Scan the test page here"))
        self.scan.setAccessibleName(self.tr("Scan the test page here"))
        self.scan.scanned.connect(self._scanned)
        self.verdict = words()
        self.body.addStretch(1)
        # Below the cards, where it stays in view however far they are scrolled.
        back = QHBoxLayout()
        back.setSpacing(2 * GAP)
        back.addWidget(self.scan, 2)
        back.addWidget(self.verdict, 3)
        self.lines.insertLayout(2, back)

    def show_stored(self) -> None:
        for size, made in self.cards.items():
            made.show_route(self._memory.route(size))
        # Asking the printers may take a while where one is on the network.
        self._asking = self._worker.submit(_printers)
        self._asking.done.connect(self._offer)

    def save(self) -> None:
        self.problem.clear_problem()
        try:
            routes = {size: made.route() for size, made in self.cards.items()}
        except DeskError as error:
            self.say("")
            self.problem.show_error(error)
            return
        for size, route in routes.items():
            if route != self._memory.route(size):
                self._memory.remember_route(size, route)
        self._memory.save()
        self.say(self.tr("✓ Saved"))

    def _offer(self, names: tuple[str, ...]) -> None:
        for made in self.cards.values():
            made.offer(names)

    def _name_of(self, size: LabelSize | PaperSize) -> str:
        return self.tr("{size} mm").format(size=formats.size(size)) if isinstance(size, LabelSize) else "A4"

    # ------------------------------------------------------------------------------------------------- test page

    def _test(self, size: LabelSize | PaperSize) -> None:
        try:
            route = self.cards[str(size)].route()
        except DeskError as error:
            self.problem.show_error(error)
            return
        if route is None:
            return
        self._count += 1
        number = (int(self.desk.now().timestamp()) + self._count) % _NUMBERS
        self.run(
            partial(print_proof, route, size, number, self._lines(route, size)),
            partial(self._printed, number, route.name),
        )

    def _lines(self, route: Route, size: LabelSize | PaperSize) -> tuple[str, ...]:
        """What stands on the page: how it was printed. ``{dpi}`` is only known in the background."""
        kind = self.tr("driver") if route.kind is RouteKind.DRIVER else route.kind.upper()
        moved = self.tr("Offset: → {across} mm, ↓ {down} mm").format(
            across=f"{route.offset_x_mm:g}", down=f"{route.offset_y_mm:g}"
        )
        darkness = self.tr("as set") if route.darkness is None else str(route.darkness)
        return (
            route.name,
            f"{self._name_of(size)} · {{dpi}} dpi · {kind}",
            moved,
            self.tr("Darkness: {darkness}").format(darkness=darkness),
        )

    def _printed(self, number: int, printer: str, _pages: object) -> None:
        self._scan_back.printed(number, printer)
        self.say(self.tr("✓ Sent to the printer. Measure it: nothing may be cut or shrunk."))
        self._tell(self.tr("Now scan both codes of the page."), "muted")
        self.scan.setFocus()

    def _scanned(self, text: str) -> None:
        reading, printer = self._scan_back.scanned(text)
        match reading:
            case Reading.BOTH:
                self._tell(self.tr("✓ {printer}: its codes can be read").format(printer=printer), "done")
            case Reading.ONLY_BARS:
                self._tell(self.tr("✓ The bars can be read. Now scan the square code"), "muted")
            case Reading.ONLY_SQUARE:
                self._tell(self.tr("✓ The square code can be read. Now scan the bars"), "muted")
            case Reading.OLDER:
                self._tell(self.tr("⊗ An older test page. Print a new one and scan that"), "danger")
            case Reading.FOREIGN:
                said = self.tr("⊗ Not a code of the test page, or damaged on the way: {text}").format(text=text)
                self._tell(said, "danger")

    def _tell(self, text: str, look: str) -> None:
        self.verdict.setText(text)
        restyle(self.verdict, look)


def _printers(_report: object) -> tuple[str, ...]:
    return available_printers()

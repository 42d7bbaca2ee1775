"""Step 3: where labels come out. A printer that looks like one for labels is preselected, otherwise PDF files."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.labels import LabelSize
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.guide.big_choices import BigChoices
from ozon_desk.ui.guide.page import GuidePage, Work
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.labels.proof import print_proof
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import GAP

_PDF: Final = "pdf"
_LATER: Final = "later"
_AS_IT_IS: Final = "as it is"
_DRIVER: Final = "driver:"
_SHOWN: Final = 6
"""Printers in the list; a computer with more of them has settings."""
_FOR_LABELS: Final = re.compile(
    r"zebra|zdesigner|\bzd\d|\bgk\d|\btsc\b|xprinter|\bxp-|godex|argox|gprinter|hprt|datamax|dymo|rollo|munbyn|"
    r"brother ql|\bql-|label|этикет|标签|条码|热敏|thermal|postek|\bdeli\b",
    re.IGNORECASE,
)
_NO_PAPER: Final = re.compile(r"\bfax\b|факс|传真|onenote|xps|print to pdf|adobe pdf", re.IGNORECASE)
"""Printers of a fresh Windows that print on nothing; the settings list them all the same."""
_NUMBERS: Final = 10_000


def looks_like_labels(name: str) -> bool:
    """Whether a printer is one for labels, going by its name."""
    return _FOR_LABELS.search(name) is not None


class PrinterPage(GuidePage):
    """``folder``: where PDF files go."""

    def __init__(self, desk: Desk, memory: MachineMemory, worker: Worker, *, is_first: bool) -> None:
        super().__init__(desk, memory, is_first=is_first)
        load_fonts()
        self.folder = Path(documents()) / "Ozon Desk"
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self._touched = False
        self._names: tuple[str, ...] = ()
        self._count = 0
        self.sizes = QButtonGroup(self)
        sizes = QHBoxLayout()
        sizes.setSpacing(0)
        sizes.addWidget(words(texts.field_name("label_size")))
        sizes.addSpacing(2 * GAP)
        stored = desk.shop.settings.label_size
        for number, size in enumerate(LabelSize):
            one = QPushButton(self.tr("{size} mm").format(size=formats.size(size)))
            one.setProperty("class", "period")
            one.setCheckable(True)
            one.setAutoDefault(False)
            one.setMinimumHeight(5 * GAP + 4)
            one.setChecked(size is stored)
            self.sizes.addButton(one, number)
            sizes.addWidget(one)
        sizes.addStretch(1)
        self.places = BigChoices()
        self.test = button(self.tr("Print a test label"))
        self.verdict = words()
        self.yes = button(self.tr("Yes"))
        self.no = button(self.tr("No"))
        self._trial = _row(self.verdict, self.yes, self.no)
        self.lines.addLayout(sizes)
        self.lines.addSpacing(GAP)
        self.lines.addWidget(self.places)
        self.lines.addSpacing(GAP)
        self.lines.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addWidget(self._trial)
        self.lines.addStretch(1)
        self._offer(())
        self._ask(None)
        self.places.chosen.connect(self._chosen)
        self.sizes.idClicked.connect(self._size_chosen)
        self.test.clicked.connect(self._print)
        self.yes.clicked.connect(self._came_out)
        self.no.clicked.connect(self._went_wrong)
        # A printer in the network may take its time to answer.
        self._errands.run(_printers, self._offer)

    @property
    def title(self) -> str:
        return self.tr("Where do labels come out?")

    @property
    def roll(self) -> LabelSize:
        return tuple(LabelSize)[self.sizes.checkedId()]

    def take_focus(self) -> None:
        self.places.take_focus()

    def state(self) -> Any:
        return self.places.value, self.sizes.checkedId()

    def put_back(self, state: Any) -> None:
        value, number = state
        self.places.choose(value)
        self.sizes.button(number).setChecked(True)

    def take(self) -> Work | None:
        route = self._route()
        if route is not None or self.places.value == _LATER:
            self.memory.remember_route(self.roll.value, route)
            self.memory.save()
        return partial(_write, self.desk, self.roll)

    # ------------------------------------------------------------------------------------------------- choosing

    def _offer(self, names: tuple[str, ...]) -> None:
        """What stands in the list; the choice made stays, one that nobody has made is made anew."""
        self._names = names
        real = [name for name in names if not _NO_PAPER.search(name)]
        shown = sorted(real, key=lambda name: not looks_like_labels(name))[:_SHOWN]
        stored = self.memory.route(self.roll.value)
        choices = [(_DRIVER + name, name, "") for name in shown]
        if stored is not None and _value_of(stored) not in {value for value, *_ in choices} | {_PDF}:
            choices.insert(0, (_AS_IT_IS, stored.name, self.tr("as it is set now")))
        into = self.tr("A file for each label, in {folder}").format(folder=self.folder)
        choices.append((_PDF, self.tr("Into PDF files"), into))
        choices.append((_LATER, self.tr("Later"), self.tr("Labels are shown and wait for a printer")))
        self.places.offer(choices, self.places.value if self._touched else self._likely(stored, shown, choices))

    def _likely(self, stored: Route | None, shown: list[str], choices: list[tuple[str, str, str]]) -> str:
        if stored is not None:
            value = _value_of(stored)
            return value if value in {one for one, *_ in choices} else _AS_IT_IS
        if not self.is_first:
            return _LATER
        return next((_DRIVER + name for name in shown if looks_like_labels(name)), _PDF)

    def _chosen(self, value: str) -> None:
        self._touched = True
        self._ask(None)
        self.test.setEnabled(value != _LATER)

    def _size_chosen(self, _number: int) -> None:
        """Each size has a place of its own."""
        self._ask(None)
        self._offer(self._names)

    def _route(self) -> Route | None:
        value = self.places.value
        if value == _AS_IT_IS:
            return self.memory.route(self.roll.value)
        stored = self.memory.route(self.roll.value)
        if value == _PDF:
            return stored if stored and stored.kind is RouteKind.PDF else Route(RouteKind.PDF, str(self.folder))
        if not value.startswith(_DRIVER):
            return None
        # What was set by hand for this printer (offset, resolution) stays.
        return stored if stored and _value_of(stored) == value else Route(RouteKind.DRIVER, value[len(_DRIVER) :])

    # --------------------------------------------------------------------------------------------------- trying

    def _print(self) -> None:
        route = self._route()
        if route is None:
            return
        self._count += 1
        number = (int(self.desk.now().timestamp()) + self._count) % _NUMBERS
        about = self.tr("{size} mm").format(size=formats.size(self.roll))
        self._say(self.tr("Working…"), "muted", asks=False)
        self._errands.run(
            partial(print_proof, route, self.roll, number, (route.name, f"{about} · {{dpi}} dpi")),
            lambda _pages: self._ask(route),
        )

    def _ask(self, route: Route | None) -> None:
        """Did it come out right? None: nothing was tried."""
        if route is None:
            self._say("", "muted", asks=False)
            return
        if route.kind is RouteKind.PDF:
            from ozon_desk.ui.dialogs.report import open_folder

            open_folder(Path(route.address))
        self._say(self.tr("Did it come out right?"), "", asks=True)
        self.yes.setFocus()

    def _came_out(self) -> None:
        self._say(self.tr("✓ Then that is how labels will look"), "done", asks=False)
        self.take_focus()

    def _went_wrong(self) -> None:
        said = self.tr(
            "Cut off or too small: choose the size of your roll above. Nothing came out: another printer. Shifted or "
            "too pale: Settings, Printers."
        )
        self._say(said, "warn", asks=False)
        self.take_focus()

    def _failed(self, error: DeskError) -> None:
        message = texts.error(error)
        self._say(f"⊗ {sentences(message.title, message.todo)}", "danger", asks=False)

    def _say(self, text: str, look: str, *, asks: bool) -> None:
        self.verdict.setText(text)
        restyle(self.verdict, look)
        self.yes.setVisible(asks)
        self.no.setVisible(asks)
        self._trial.setVisible(bool(text))


def _value_of(route: Route) -> str:
    """How a route stands among the choices."""
    if route.kind is RouteKind.DRIVER:
        return _DRIVER + route.address
    return _PDF if route.kind is RouteKind.PDF else _AS_IT_IS


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GAP)
    for widget in widgets:
        line.addWidget(widget)
    line.setStretch(0, 1)
    return row


def _printers(_report: object) -> tuple[str, ...]:
    from ozon_desk.ui.labels.printing import available_printers

    return available_printers()


def _write(desk: Desk, size: LabelSize, _report: object) -> None:
    desk.shop.change(label_size=size)

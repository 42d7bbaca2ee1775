"""Who packs now: a badge, or a name and its PIN."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.domain.packers import Packer
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.scan_guard import ScanGuard

_ROW = 44
_MOST_ROWS = 8


class WhoDialog(DeskDialog):
    """Arrows choose, Enter signs in; a name with a PIN asks for it first. A badge scanned here signs in at once, but
    for an owner's: badges are borrowed, so it chooses the name and asks for the PIN.

    ``packers_wanted``: somebody wants to write the first names down. ``for_owner``: an owner's name is chosen already.
    """

    takes_scans = True
    packers_wanted = Signal()

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None, *, for_owner: bool = False) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who packs?"))
        self.primary.setText(self.tr("Sign in · Enter"))
        self._desk = desk
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._wrong)
        self._badges: ScanGuard | None = None
        self._packers: list[Packer | None] = [packer for packer in desk.packers.all() if packer.active]
        self.hint = words(self.tr("Scan your badge, or choose your name."), "muted")
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Names"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(40)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.settings = button(self.tr("Settings, Packers…"))
        self._for_owner = for_owner
        self._fill()
        self.names.currentRowChanged.connect(self._chosen)
        self.names.itemDoubleClicked.connect(self.press_primary)
        self.settings.clicked.connect(self._want_packers)
        for one in (self.hint, self.names, self.pin):
            self.body.addWidget(one)
        if not self._packers:
            self.body.addWidget(self.settings)
        self.body.addStrut(400)
        self._chosen()

    def _fill(self) -> None:
        if not self._packers:
            self.hint.setText(self.tr("Nobody is registered yet. An owner writes the names down once in the settings."))
            self.names.hide()
            self.primary.setEnabled(False)
            return
        self._packers.append(None)
        for packer in self._packers:
            self.names.addItem(packer.name if packer is not None else self.tr("Nobody"))
            self.names.item(self.names.count() - 1).setSizeHint(QSize(0, _ROW))
        self.names.setFixedHeight(min(len(self._packers), _MOST_ROWS) * _ROW + 4)
        current = self._desk.packers.current
        ids = [packer.id if packer is not None else None for packer in self._packers]
        self.names.setCurrentRow(ids.index(current.id) if current is not None and current.id in ids else 0)
        if self._for_owner:
            owners = (row for row, one in enumerate(self._packers) if one is not None and one.is_owner)
            self.names.setCurrentRow(next(owners, self.names.currentRow()))

    @property
    def chosen(self) -> Packer | None:
        row = self.names.currentRow()
        return self._packers[row] if 0 <= row < len(self._packers) else None

    def _needs_pin(self) -> bool:
        packer, current = self.chosen, self._desk.packers.current
        return packer is not None and packer.has_pin and (current is None or current.id != packer.id)

    def _chosen(self, _row: int = 0) -> None:
        needs = self._needs_pin()
        self.pin.clear()
        self.pin.setEnabled(needs)
        self.pin.setPlaceholderText(self.tr("PIN") if needs else self.tr("No PIN needed"))
        self.pin.setVisible(any(packer is not None and packer.has_pin for packer in self._packers))
        self.primary.setText(self.tr("Sign in · Enter") if self.chosen is not None else self.tr("Sign out · Enter"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_pin() if self._for_owner and self._needs_pin() else self._ask_name()
        if self._badges is None:
            self._badges = ScanGuard(self.windowHandle(), self)
            self._badges.scanned.connect(self._badge)

    def _ask_name(self) -> None:
        (self.names if self._packers else self.settings).setFocus()

    def _ask_pin(self) -> None:
        self.pin.setFocus()

    # ------------------------------------------------------------------------------------------------------ deeds

    def press_primary(self) -> None:
        self.problem.clear_problem()
        packer = self.chosen
        if packer is not None and self._needs_pin():
            if not self.pin.text():
                self.pin.setFocus()
                return
            self._check(packer)
            return
        self._do(packer)

    def _check(self, packer: Packer) -> None:
        """Making the hash takes its time, so it is made in the background."""
        self.primary.setEnabled(False)
        self._errands.run(partial(_check, self._desk, packer, self.pin.text()), self._right)

    def _right(self, packer: Packer) -> None:
        self.primary.setEnabled(True)
        self._do(packer)

    def _wrong(self, error: DeskError) -> None:
        self.primary.setEnabled(True)
        self.pin.clear()
        self.pin.setFocus()
        self.problem.show_error(error)

    def _do(self, packer: Packer | None) -> None:
        try:
            if packer is None:
                self._desk.packers.sign_out()
            else:
                self._desk.packers.sign_in(packer)
        except DeskError as error:
            self.problem.show_error(error)
        else:
            self.accept()

    def _badge(self, text: str) -> None:
        """The keys of the scan have gone astray in the list and the PIN; what counts is what they said."""
        self.pin.clear()
        self.problem.clear_problem()
        try:
            self._desk.packers.sign_in_by_badge(text)
        except (Refusal, Trouble) as error:
            self.problem.show_error(error)
            if error.code == "owner_pin":
                self._choose(str(error.facts["name"]))
                self._ask_pin()
        else:
            self.accept()

    def _choose(self, name: str) -> None:
        names = [packer.name if packer is not None else "" for packer in self._packers]
        if name in names:
            self.names.setCurrentRow(names.index(name))

    def _want_packers(self) -> None:
        self.reject()
        self.packers_wanted.emit()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(50 * GAP, 0))


def _check(desk: Desk, packer: Packer, pin: str, _report: object) -> Packer:
    desk.packers.check_pin(packer, pin)
    return packer

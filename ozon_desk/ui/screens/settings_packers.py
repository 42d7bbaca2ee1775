"""Settings of packers: names, badges, PINs, and who is an owner."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.packers import Packer
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, restyle, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.saying import listed
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox

_LONGEST_SHIFT = 600
"""Minutes."""
_HIDDEN = "•••••"
"""A badge that everybody could read would be everybody's."""


class PackersPage(SettingsPage):
    """The list, and the fields of one packer or of a new one. Only an owner changes anything, once there is one."""

    def __init__(self, desk: Desk, worker: Worker, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self._shown: Packer | None = None
        self._wanted_id = 0
        self._may = desk.packers.may_own()
        self.hint = words(look="muted")
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Packers"), compact=True)
        self.table.setMinimumHeight(170)
        self.new = button(self.tr("New packer"))
        self.badges = button(self.tr("Print badges…"))
        self.name, self.badge, self.pin = QLineEdit(), QLineEdit(), QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.no_pin = QCheckBox(self.tr("without PIN"))
        self.is_owner = WordyCheckBox(self.tr("Owner, by PIN: sees money, buyers, everybody's numbers; settings"))
        self.active = WordyCheckBox(self.tr("Packs here (the badge of who has left no longer works)"))
        self.minutes = WordySpinBox(self.tr("never"))
        self.minutes.setRange(0, _LONGEST_SHIFT)
        self.minutes.setSuffix(self.tr(" min"))
        self.owner_minutes = QSpinBox()
        self.owner_minutes.setRange(1, _LONGEST_SHIFT)
        self.owner_minutes.setSuffix(self.tr(" min"))
        self._lay_out()
        self.new.clicked.connect(self.start_new)
        self.badges.clicked.connect(self.print_badges)
        self.no_pin.toggled.connect(self.pin.setDisabled)
        self.is_owner.toggled.connect(self._show_pin)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    def _lay_out(self) -> None:
        self.body.addWidget(self.hint)
        self.body.addWidget(list_card(self.table), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.new)
        buttons.addWidget(self.badges)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        form = self.form()
        pin = QHBoxLayout()
        pin.setSpacing(2 * GAP)
        pin.addWidget(self.pin, 1)
        pin.addWidget(self.no_pin)
        for title, field, row in (
            (texts.field_name("packer_name"), self.name, self.name),
            (texts.field_name("badge"), self.badge, self.badge),
            (texts.field_name("pin"), self.pin, pin),
            ("", self.is_owner, self.is_owner),
            ("", self.active, self.active),
            (self.tr("On this computer, sign out after"), self.minutes, self.minutes),
            (self.tr("An owner, without key or mouse, after"), self.owner_minutes, self.owner_minutes),
        ):
            if not title:
                form.addRow(field)
                continue
            field.setAccessibleName(title)
            form.addRow(title, row)  # type: ignore[call-overload]  # a widget or a layout

    def _columns(self) -> tuple[Column, ...]:
        yes = "✓"

        def is_gone(packer: Packer) -> bool:
            return not packer.active

        return (
            Column(texts.field_name("packer_name"), lambda packer: packer.name, bold=True, struck=is_gone),
            Column(texts.field_name("badge"), lambda packer: packer.scan if self._may else _HIDDEN),
            Column(texts.field_name("pin"), lambda packer: yes if packer.has_pin else "—"),
            Column(texts.field_name("is_owner"), lambda packer: yes if packer.is_owner else ""),
            Column(texts.field_name("active"), lambda packer: yes if packer.active else self.tr("has left")),
        )

    # --------------------------------------------------------------------------------------------------- contents

    def show_stored(self) -> None:
        packers = self.desk.packers.all()
        self.model.set_rows(packers)
        self.table.fit_columns(260)
        self.minutes.setValue(self._memory.sign_out_minutes)
        self.owner_minutes.setValue(self._memory.owner_minutes)
        self._show_rights(packers)
        row = next((row for row, packer in enumerate(packers) if packer.id == self._wanted_id), 0)
        if packers:
            self.table.selectRow(row)
            self._show(packers[row])
        else:
            self._clear()  # the hand stays on the list of sections

    def look_again(self) -> None:
        """Somebody signed in or out, perhaps an owner. What was typed stays while nothing else has changed."""
        if self.isVisible():
            self._show_rights(self.desk.packers.all())

    def _show_rights(self, packers: list[Packer]) -> None:
        may = self.desk.packers.may_own()
        if may != self._may:
            self._may = may
            self.model.touch()
            self.table.fit_columns(260)
            self._show(self._shown)
        for one in (
            self.new,
            self.badges,
            self.name,
            self.badge,
            self.pin,
            self.no_pin,
            self.is_owner,
            self.active,
            self.minutes,
            self.owner_minutes,
            self.apply,
        ):
            one.setEnabled(may)
        self._show_pin()
        self.badges.setEnabled(may and bool(packers))
        owners = [packer for packer in packers if packer.is_owner and packer.active]
        restyle(self.hint, "muted")
        if not may:
            names = listed([packer.name for packer in owners])
            self.hint.setText(
                self.tr("Only an owner may change this: {names}. Sign in with Ctrl+U.").format(names=names)
            )
        elif not owners:
            told = self.tr("While nobody is an owner, everybody sees everything: money, buyers, all numbers, settings.")
            self.hint.setText(told)
        elif any(not packer.has_pin for packer in owners):
            names = listed([packer.name for packer in owners if not packer.has_pin])
            told = self.tr("▲ No PIN: {names}. Anybody can choose that name and see everything. Give owners a PIN.")
            self.hint.setText(told.format(names=names))
            restyle(self.hint, "warn")
        else:
            self.hint.setText(self.tr("Packers sign in by scanning their badge, or with Ctrl+U."))

    def _show_pin(self, _owner: bool = False) -> None:
        """An owner can't be without one, and it is said where the PIN is typed."""
        owner, may = self.is_owner.isChecked(), self._may
        has_pin = self._shown is not None and self._shown.has_pin
        if owner:
            self.no_pin.setChecked(False)
        self.no_pin.setEnabled(may and not owner)
        self.pin.setEnabled(may and not self.no_pin.isChecked())
        if has_pin:
            self.pin.setPlaceholderText(self.tr("unchanged"))
        elif owner:
            self.pin.setPlaceholderText(self.tr("4 to 8 digits: an owner needs one"))
        else:
            self.pin.setPlaceholderText(self.tr("4 to 8 digits"))

    def start_new(self) -> None:
        """Empty fields for somebody new; Apply adds them."""
        self._clear()
        self.name.setFocus()

    def _clear(self) -> None:
        self.table.clearSelection()
        self.table.selectionModel().clearCurrentIndex()
        self._show(None)

    def _show(self, packer: Packer | None) -> None:
        self._shown = packer
        self._wanted_id = packer.id if packer is not None else 0
        has_pin = packer is not None and packer.has_pin
        self.name.setText(packer.name if packer is not None else "")
        self.badge.setText("" if packer is None else packer.badge if self._may else _HIDDEN)
        self.badge.setPlaceholderText(self.tr("empty: one is made"))
        self.pin.clear()
        self.no_pin.setChecked(not has_pin and packer is not None)
        self.is_owner.setChecked(packer is not None and packer.is_owner)
        self._show_pin()
        self.active.setChecked(packer is None or packer.active)
        self.active.setVisible(packer is not None)

    def _choose(self, current: Any, _previous: Any) -> None:
        if current.row() >= 0:
            self.problem.clear_problem()
            self._show(self.model.row(current.row()))

    # ------------------------------------------------------------------------------------------------------ deeds

    def save(self) -> None:
        """In the background: a PIN's hash takes its time to be made."""
        self.problem.clear_problem()
        try:
            self.desk.packers.check_owner()
        except Refusal as refusal:
            self.problem.show_error(refusal)
            return
        self._memory.sign_out_minutes = self.minutes.value()
        self._memory.owner_minutes = self.owner_minutes.value()
        pin = "" if self.no_pin.isChecked() else self.pin.text()
        if self._shown is None:
            if not self.name.text().strip() and self.model.rowCount():
                self._saved(None)
                return
            work = partial(_add, self.desk, self.name.text(), self.badge.text(), pin, self.is_owner.isChecked())
        else:
            fields = {
                "name": self.name.text(),
                "badge": self.badge.text(),
                "is_owner": self.is_owner.isChecked(),
                "active": self.active.isChecked(),
            }
            if pin or (self.no_pin.isChecked() and self._shown.has_pin):
                fields["pin"] = pin
            work = partial(_change, self.desk, self._shown, fields)
        self.run(work, self._saved)

    def print_badges(self) -> None:
        """Everybody's, or of the one that is chosen."""
        from ozon_desk.ui.dialogs.badges import BadgesDialog

        self.problem.clear_problem()
        try:
            dialog = BadgesDialog(self.desk, self._memory, self._worker, self._shown, self)
        except Refusal as refusal:
            self.problem.show_error(refusal)
            return
        dialog.open()

    def _failed(self, error: DeskError) -> None:
        super()._failed(error)
        if error.code in ("owner_without_pin", "pin_bad"):
            self.pin.setFocus()

    def _saved(self, answer: Any) -> None:
        if isinstance(answer, Packer):
            self._wanted_id = answer.id
        super()._saved(answer)


def _add(desk: Desk, name: str, badge: str, pin: str, is_owner: bool, _report: object) -> Packer:
    is_first = not desk.packers.owners()
    return _with_first_owner(desk, desk.packers.add(name, badge, pin, is_owner), is_first)


def _change(desk: Desk, packer: Packer, fields: dict[str, Any], _report: object) -> Packer:
    is_first = not desk.packers.owners()
    return _with_first_owner(desk, desk.packers.change(packer, **fields), is_first)


def _with_first_owner(desk: Desk, packer: Packer, is_first: bool) -> Packer:
    """Who has just made the first owner has chosen the PIN, and goes on working here as that owner."""
    return desk.packers.sign_in(packer) if is_first and packer.is_owner and packer.active else packer

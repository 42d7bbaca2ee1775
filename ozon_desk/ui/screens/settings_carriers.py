"""Settings of carriers: what Ozon thinks of each, how their numbers look, and what they say for delivery methods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QTimeEdit, QWidget

from ozon_desk.domain.carriers import CHECKS
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.services.carrier_list import ListedCarrier
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, restyle, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox

_LONGEST_QUIET: Final = 720
_LONGEST_FIRST_MILE: Final = 30
_COMMAS: Final = re.compile(r"[,;，、]")


class CarriersPage(SettingsPage):
    """The list, and the fields of one carrier or of a new one. Only an owner changes anything, once there is one."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._shown: ListedCarrier | None = None
        self._wanted = ""
        self.hint = words(look="muted")
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Carriers"), compact=True)
        self.table.setMinimumHeight(200)
        self.new = button(self.tr("New carrier"))
        self.default = button(self.tr("Back to default"))
        self.name, self.aliases = QLineEdit(), QLineEdit()
        self.contact, self.page = QLineEdit(), QLineEdit()
        self.page.setPlaceholderText("https://…{number}…")
        self.whitelisted = WordyCheckBox(
            self.tr("On Ozon's list, or exempt (own warehouse abroad, a local carrier's invoices)")
        )
        self.tracked = WordyCheckBox(self.tr("Has tracking (without it nobody can choose this carrier)"))
        self.international = WordyCheckBox(self.tr("Crosses the border (numbers take longer to become visible)"))
        self.integration = QComboBox()
        self.integration.addItem(self.tr("Not known"), None)
        for kind in IntegrationType:
            self.integration.addItem(texts.integration_name(kind), kind)
        self.has_cut_off = QCheckBox(self.tr("at"))
        self.cut_off = QTimeEdit()
        self.cut_off.setDisplayFormat("HH:mm")
        self.first_mile = WordySpinBox(self.tr("none"))
        self.first_mile.setRange(0, _LONGEST_FIRST_MILE)
        self.quiet = WordySpinBox(self.tr("as the rule says"))
        self.quiet.setRange(0, _LONGEST_QUIET)
        self.shapes = QPlainTextEdit()
        self.shapes.setTabChangesFocus(True)
        self.shapes.setFixedHeight(84)
        self.shapes.setPlaceholderText(r"YT\d{16}")
        self.trial = QLineEdit()
        self.trial.setPlaceholderText(self.tr("Try a number"))
        self.tried = words(look="muted")
        self.notes = words(look="muted")
        self._lay_out()
        self.new.clicked.connect(self.start_new)
        self.default.clicked.connect(self.back_to_default)
        self.has_cut_off.toggled.connect(self.cut_off.setEnabled)
        self.trial.textChanged.connect(self._try)
        self.shapes.textChanged.connect(self._try)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    def _lay_out(self) -> None:
        self.body.addWidget(self.hint)
        self.body.addWidget(list_card(self.table), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.new)
        buttons.addWidget(self.default)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        cut_off, trial = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((cut_off, (self.has_cut_off, self.cut_off)), (trial, (self.trial, self.tried))):
            row.setSpacing(GAP)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self.has_cut_off.setAccessibleName(self.tr("Has a cut-off"))
        form = self.form()
        for title, field, shown in (
            (texts.field_name("carrier"), self.name, self.name),
            (texts.field_name("aliases"), self.aliases, self.aliases),
            ("", self.whitelisted, self.whitelisted),
            ("", self.tracked, self.tracked),
            ("", self.international, self.international),
            (texts.field_name("contact"), self.contact, self.contact),
            (texts.field_name("page"), self.page, self.page),
            (texts.field_name("shapes"), self.shapes, self.shapes),
            (self.tr("Try a number"), self.trial, trial),
            (texts.field_name("integration_type"), self.integration, self.integration),
            (self.tr("Cut-off (warehouse's time)"), self.cut_off, cut_off),
            (texts.field_name("first_mile_days"), self.first_mile, self.first_mile),
            (texts.field_name("quiet_hours"), self.quiet, self.quiet),
        ):
            if title:
                field.setAccessibleName(title)
            form.addRow(title, shown)  # type: ignore[call-overload]  # a widget or a layout
        self.body.addWidget(self.notes)

    def _columns(self) -> tuple[Column, ...]:
        def told(one: ListedCarrier) -> str:
            return self.tr("own") if one.own else self.tr("changed") if one.changed else ""

        return (
            Column(texts.field_name("carrier"), lambda one: one.carrier.name, bold=True),
            Column(texts.field_name("whitelisted"), lambda one: "✓" if one.carrier.whitelisted else "—"),
            Column(
                texts.field_name("tracked"), lambda one: "✓" if one.carrier.tracked else self.tr("⊗ can't be chosen")
            ),
            Column(texts.field_name("contact"), lambda one: one.carrier.contact or "—"),
            Column("", told),
        )

    # --------------------------------------------------------------------------------------------------- contents

    def show_stored(self) -> None:
        carriers = self.desk.carrier_list.all()
        self.model.set_rows(carriers)
        self.table.fit_columns(260)
        self._show_rights()
        row = next((row for row, one in enumerate(carriers) if one.carrier.name == self._wanted), 0)
        self.table.selectRow(row)
        self._show(carriers[row])

    def _show_rights(self) -> None:
        may = self.desk.packers.may_own()
        for one in (
            self.new,
            self.default,
            self.name,
            self.aliases,
            self.whitelisted,
            self.tracked,
            self.international,
        ):
            one.setEnabled(may)
        for other in (self.contact, self.page, self.shapes, self.integration, self.has_cut_off, self.first_mile):
            other.setEnabled(may)
        self.quiet.setEnabled(may)
        self.apply.setEnabled(may)
        rule = self.desk.shop.rules.rule("R13")
        self.hint.setText(
            self.tr(
                "A carrier that isn't on Ozon's list costs {least} to {most} points each time, and {limit} in all "
                "suspend advertising (rule R13). What a delivery method leaves blank its carrier fills in."
            ).format(least=rule.more["least_points"], most=rule.more["most_points"], limit=rule.value)
            if may
            else self.tr("Only an owner may change this. Sign in with Ctrl+U.")
        )

    def start_new(self) -> None:
        """Empty fields for another carrier; Apply adds it."""
        self.table.clearSelection()
        self.table.selectionModel().clearCurrentIndex()
        self._show(None)
        self.name.setFocus()

    def _show(self, one: ListedCarrier | None) -> None:
        self._shown = one
        self._wanted = one.carrier.name if one is not None else ""
        fields: Mapping[str, Any] = one.fields if one is not None else {}
        self.name.setText(self._wanted)
        self.name.setReadOnly(one is not None)
        self.aliases.setText(_names(fields.get("aliases", ())))
        self.aliases.setCursorPosition(0)
        self.whitelisted.setChecked(bool(fields.get("whitelisted")))
        self.tracked.setChecked(bool(fields.get("tracked", True)))
        self.international.setChecked(bool(fields.get("international")))
        self.contact.setText(str(fields.get("contact") or ""))
        self.page.setText(str(fields.get("page") or ""))
        self.shapes.setPlainText("\n".join(map(_shape_line, fields.get("shapes", ()))))
        carrier = one.carrier if one is not None else None
        kind = carrier.integration_type if carrier is not None else None
        self.integration.setCurrentIndex(max(0, self.integration.findData(kind)))
        at = carrier.cut_off if carrier is not None else None
        self.has_cut_off.setChecked(at is not None)
        self.cut_off.setEnabled(at is not None and self.has_cut_off.isEnabled())
        self.cut_off.setTime(QTime(at.hour, at.minute) if at is not None else QTime(15, 0))
        self.first_mile.setValue(carrier.first_mile_days if carrier is not None else 0)
        self.quiet.setValue((carrier.quiet_hours or 0) if carrier is not None else 0)
        self.default.setText(
            self.tr("Take off the list") if one is not None and one.own else self.tr("Back to default")
        )
        self.default.setEnabled(one is not None and (one.own or bool(one.changed)) and self.new.isEnabled())
        self.notes.setText(texts.carrier_notes(carrier.notes) if carrier is not None else "")
        self._try()

    def _choose(self, current: Any, _previous: Any) -> None:
        if current.row() >= 0:
            self.problem.clear_problem()
            self._show(self.model.row(current.row()))

    def _try(self) -> None:
        """Whether the number in the trial field is one of this carrier's, by the fields as they stand."""
        number = self.trial.text().strip().upper()
        if not number:
            self.tried.setText("")
            return
        name = self.name.text().strip() or "?"
        try:
            carriers = self.desk.carrier_list.check(name, self._fields())
        except Refusal as refusal:
            self.tried.setText(texts.error(refusal).title)
            restyle(self.tried, "danger")
            return
        fit = next((fit for fit in carriers.fitting(number) if fit.carrier.name == name), None)
        if fit is None:
            self.tried.setText(self.tr("⊗ not one of its numbers"))
        elif fit.wrong:
            self.tried.setText(self.tr("▲ its shape, but the check digit should be {digit}").format(digit=fit.expected))
        else:
            self.tried.setText(self.tr("✓ one of its numbers"))
        restyle(self.tried, "danger" if fit is None else "warn" if fit.wrong else "done")

    # ------------------------------------------------------------------------------------------------------ deeds

    def _fields(self) -> dict[str, Any]:
        kind = self.integration.currentData()
        return {
            "aliases": [name.strip() for name in _COMMAS.split(self.aliases.text()) if name.strip()],
            "shapes": [_shape(line) for line in self.shapes.toPlainText().splitlines() if line.strip()],
            "page": self.page.text().strip(),
            "international": self.international.isChecked(),
            "whitelisted": self.whitelisted.isChecked(),
            "tracked": self.tracked.isChecked(),
            "quiet_hours": self.quiet.value() or None,
            "contact": self.contact.text().strip(),
            "integration_type": str(kind) if kind else None,
            "cut_off": self.cut_off.time().toString("HH:mm") if self.has_cut_off.isChecked() else None,
            "first_mile_days": self.first_mile.value(),
        }

    def save(self) -> None:
        self.problem.clear_problem()
        name = self.name.text().strip()
        try:
            self.desk.packers.check_owner()
            self.desk.carrier_list.check(name, self._fields())
        except Refusal as refusal:
            self.problem.show_error(refusal)
            return
        write = _change if self._shown is not None else _add
        self._wanted = name
        self.run(partial(write, self.desk, name, self._fields()), self._saved)

    def back_to_default(self) -> None:
        """As the list that ships has it; one of the shop's own goes."""
        self.problem.clear_problem()
        if self._shown is None:
            return
        try:
            self.desk.packers.check_owner()
        except Refusal as refusal:
            self.problem.show_error(refusal)
            return
        self.run(partial(_reset, self.desk, self._shown.carrier.name), self._saved)


def _names(names: Any) -> str:
    """Names parted by commas, as they can be typed again."""
    return ", ".join(map(str, names))


def _shape_line(shape: Mapping[str, str]) -> str:
    return f"{shape['regex']} {shape.get('check', '')}".strip()


def _shape(line: str) -> dict[str, str]:
    """A pattern, and after a blank the kind of its check digit where it has one."""
    pattern, _, check = line.strip().rpartition(" ")
    if pattern and check in CHECKS:
        return {"regex": pattern.strip(), "check": check}
    return {"regex": line.strip(), "check": ""}


def _change(desk: Desk, name: str, fields: Mapping[str, Any], _report: object) -> None:
    desk.carrier_list.change(name, fields)


def _add(desk: Desk, name: str, fields: Mapping[str, Any], _report: object) -> None:
    desk.carrier_list.add(name, fields)


def _reset(desk: Desk, name: str, _report: object) -> None:
    desk.carrier_list.reset(name)

"""What the list of alarms can be narrowed to: chips of what to do, and menus of rules and warehouses, with counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ozon_desk.domain.alarms import Alarm, AlarmFilter, NextStep
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget


class AlarmFilters(QWidget):
    """``changed`` carries the wished ``AlarmFilter``."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = AlarmFilter()
        self.chips: list[QPushButton] = []
        self._flow = FlowLayout(spacing=GAP)
        self.rules = self._menu_button()
        self.warehouses = self._menu_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(flow_widget(self._flow), 1)
        for one in (self.rules, self.warehouses):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)

    def show_choices(self, found: Sequence[Alarm], wanted: AlarmFilter) -> None:
        """What there is to choose from among ``found``, and what is chosen."""
        self._wanted = wanted
        self._show_chips(found)
        rules = self.tr("All rules")
        self._fill(self.rules, "rule", found, rules, self._rule_name)
        self._fill(self.warehouses, "warehouse", found, self.tr("All warehouses"), self._warehouse_name)

    def _show_chips(self, found: Sequence[Alarm]) -> None:
        counts = self._wanted.counts(found, "next_step")
        if self._wanted.next_step is not None:
            counts[self._wanted.next_step] += 0
        steps = [(NextStep(step), count) for step, count in counts.most_common()]
        told = [(step, f"{texts.next_step_short(step)}  {formats.number(count)}") for step, count in steps]
        while len(self.chips) > len(told):
            chip = self.chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self.chips) < len(told):
            chip = button("", "chip", takes_focus=False)
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(self._press)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        for chip, (step, text) in zip(self.chips, told, strict=True):
            chosen = step is self._wanted.next_step
            chip.setText(f"{text}  ×" if chosen else text)
            chip.setToolTip(texts.next_step_name(step))
            chip.setProperty("step", step.value)
            chip.setChecked(chosen)

    def _press(self) -> None:
        step = NextStep(str(self.sender().property("step")))
        self.changed.emit(replace(self._wanted, next_step=None if step is self._wanted.next_step else step))

    # ------------------------------------------------------------------------------------------------ the two menus

    def _menu_button(self) -> QPushButton:
        made = button("", takes_focus=False)
        menu = QMenu(made)
        menu.triggered.connect(self._pick)
        made.setMenu(menu)
        return made

    def _fill(self, of: QPushButton, field: str, found: Sequence[Alarm], everything: str, name: object) -> None:
        counts = self._wanted.counts(found, field)
        value = getattr(self._wanted, field)
        if value is not None:
            counts[value] += 0
        menu = of.menu()
        assert callable(name)
        menu.clear()
        self._entry(menu, everything, sum(counts.values()), (field, None), chosen=value is None)
        menu.addSeparator()
        for one in sorted(counts, key=_by_number):
            self._entry(menu, name(one, found), counts[one], (field, one), chosen=value == one)
        of.setText(f"{everything if value is None else name(value, found)}".replace("&", "&&") + " ▼")
        of.setVisible(len(counts) > 1 or value is not None)

    @staticmethod
    def _entry(menu: QMenu, text: str, count: int, data: tuple[str, str | None], *, chosen: bool) -> None:
        action = menu.addAction(f"{text}  {formats.number(count)}".replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(data)

    def _pick(self, action: QAction) -> None:
        field, value = action.data()
        self.changed.emit(replace(self._wanted, **{field: value}))

    def _rule_name(self, rule: str, found: Sequence[Alarm]) -> str:
        if not rule:
            return self.tr("Set by hand")
        kinds = dict.fromkeys(alarm.kind for alarm in found if alarm.rule == rule)
        first = next(iter(kinds), None)
        return f"{rule} · {texts.deadline_name(first)}" if first is not None else rule

    def _warehouse_name(self, warehouse: str, _found: Sequence[Alarm]) -> str:
        return warehouse or self.tr("No warehouse")


def _by_number(rule: str) -> tuple[int, str]:
    """R2 before R10; names by their letters."""
    digits = rule[1:]
    return (int(digits), "") if rule[:1] == "R" and digits.isdigit() else (99, rule)

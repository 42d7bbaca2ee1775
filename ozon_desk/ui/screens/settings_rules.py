"""Settings of the rule book: which edition, and what it says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.deadlines import DeadlineKind
from ozon_desk.domain.rulebook import Calendar, Rule
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.saying import listed
from ozon_desk.ui.screens.settings_page import SettingsPage

_CLOCKS = frozenset(DeadlineKind)
EDITIONS = ("guides", "ozon_help_2026")


class RulesPage(SettingsPage):
    """A changed edition moves every countdown at once."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self.editions = Choices(
            [
                self.tr("Sellers' guides: the stricter numbers, calendar days. Who keeps to them is never late."),
                self.tr("Ozon help 2026: up to 10 days to pack, business days after the notice."),
            ]
        )
        self.body.addWidget(self.editions)
        columns = (
            Column(self.tr("Rule"), lambda rule: rule.id, bold=True),
            Column(self.tr("What"), lambda rule: texts.deadline_name(rule.kind)),
            Column(texts.field_name("value"), self._value),
            Column(texts.field_name("consequence"), lambda rule: texts.consequence(rule.consequence) or "—"),
            Column(self.tr("Alarm before"), self._alarm),
            Column(self.tr("Source"), self._source),
            Column(self.tr("As of"), lambda rule: formats.day(rule.as_of)),
        )
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, self.tr("Rules"), compact=True)
        self.table.setMinimumHeight(240)
        self.body.addWidget(list_card(self.table), 1)
        said = self.tr("Where Ozon's own file gives a date, that date counts and nothing is computed.")
        self.body.addWidget(words(said, "muted"))

    def show_stored(self) -> None:
        rules = self.desk.shop.rules
        self.editions.choose(EDITIONS.index(rules.edition))
        self.model.set_rows(rules.rules.values())
        self.table.fit_columns(300)

    def save(self) -> None:
        self.change(rulebook_edition=EDITIONS[self.editions.chosen])

    def _value(self, rule: Rule) -> str:
        value = f"{formats.number(rule.value)} {self._unit(rule.unit)}".strip()
        if rule.unit == "days":
            value = texts.counted_days(rule.value)
        if rule.calendar is Calendar.BUSINESS:
            whose = texts.country_name(rule.country)
            value += " " + self.tr("(working days of {country})").format(country=whose)
        return value

    def _alarm(self, rule: Rule) -> str:
        """How long before its moment somebody is told; nothing where no clock runs for a posting."""
        if rule.kind not in _CLOCKS:
            return "—"
        hours, minutes = divmod(rule.alarm_minutes, 60)
        if minutes:
            return self.tr("{minutes} min").format(minutes=formats.number(rule.alarm_minutes))
        return f"{hours} {self._unit('hours')}" if hours else self.tr("at its moment")

    def _unit(self, unit: str) -> str:
        units: Mapping[str, str] = {
            "hours": self.tr("h"),
            "percent": "%",
            "rub": "₽",
            "rows": self.tr("rows"),
            "points": self.tr("points"),
            "services": self.tr("allowed"),
        }
        return units.get(unit, unit)

    def _source(self, rule: Rule) -> str:
        names = {"guide": self.tr("guides"), "ozon": "Ozon"}
        return listed([names.get(part, part) for part in rule.source.split("+")])

"""What taking tracking events in would do: a verdict for each row."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.events import EventsPreview, EventVerdict
from ozon_desk.services.imports import ZoneSource
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, card, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.dialogs.zone_box import ZoneBox
from ozon_desk.ui.theme import GAP, Theme

_SHAPES = {Verdict.OK: "✓", Verdict.WARN: "▲", Verdict.REFUSED: "⊗"}


class EventPreviewPage(QWidget):
    """Big counts, and beneath them what they count. ``zone_wanted`` carries another zone to read the times in."""

    zone_wanted = Signal(str)

    def __init__(self, preview: EventsPreview, theme: Theme, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = preview
        self._theme = theme
        self._zone = zone
        rows = preview.verdicts
        refused = [one for one in rows if one.verdict is Verdict.REFUSED]
        warned = [one for one in rows if one.verdict is Verdict.WARN]
        new = [one for one in rows if one.verdict is Verdict.OK and one.writes]
        known = [one for one in rows if one.verdict is Verdict.OK and not one.writes]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        counts = QHBoxLayout()
        counts.setSpacing(GAP)
        for name, found, look in (
            (self.tr("new"), len(new) + len(warned), "muted"),
            (self.tr("to look at"), len(warned), "warn" if warned else "muted"),
            (self.tr("known already"), len(known), "muted"),
            (self.tr("rows refused"), len(refused), "danger" if refused else "muted"),
        ):
            counts.addWidget(_count(name, found, look), 1)
        lines.addLayout(counts)
        if preview.note is not None:
            lines.addWidget(words(f"▲ {texts.note(preview.note)}", "warn"))
        lines.addLayout(self._zone_line())
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What becomes of the rows"))
        self.pages = QStackedWidget()
        self._add(self.tr("Refused"), refused)
        self._add(self.tr("To look at"), warned)
        self._add(self.tr("New"), new)
        self._add(self.tr("Known"), known)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.tabs)
        below.addWidget(list_card(self.pages), 1)
        lines.addLayout(below, 1)
        self.tabs.setCurrentIndex(next((i for i in range(4) if self.tabs.tabData(i)), 2))

    def _zone_line(self) -> QHBoxLayout:
        preview = self.preview
        line = QHBoxLayout()
        line.setSpacing(GAP)
        if preview.zone_source is ZoneSource.FILE:
            line.addWidget(words(self.tr("The times name their zone themselves."), "muted"), 1)
            return line
        assumed = preview.zone_source is ZoneSource.DEFAULT
        told = self.tr("The times name no zone. Read as:") if assumed else self.tr("Times without a zone are read as:")
        label = words(f"▲ {told}" if assumed else told, "warn" if assumed else "muted")
        label.setWordWrap(False)
        self.zone = ZoneBox(preview.zone)
        self.again = button(self.tr("Read again"), takes_focus=False)
        self.again.clicked.connect(lambda: self.zone_wanted.emit(self.zone.zone))
        how = words(texts.zone_source_name(preview.zone_source), "muted")
        for widget in (label, self.zone, self.again):
            line.addWidget(widget)
        line.addWidget(how, 1)
        return line

    def _add(self, name: str, rows: Iterable[EventVerdict]) -> None:
        found = list(rows)
        index = self.tabs.addTab(f"{name} {formats.number(len(found))}")
        self.tabs.setTabData(index, len(found))
        self.tabs.setTabEnabled(index, bool(found))
        columns = [
            Column(self.tr("Row"), lambda one: str(one.row), bold=True),
            Column(self.tr("What becomes of it"), self._verdict, ink=self._ink),
            Column(texts.field_name("tracking_number"), lambda one: one.tracking_number),
            Column(texts.field_name("posting_number"), lambda one: one.posting_number),
            Column(self.tr("When"), self._when),
            Column(self.tr("What"), lambda one: texts.event_kind(one.kind) if one.kind else ""),
            Column(self.tr("The carrier's words"), lambda one: " · ".join(filter(None, (one.text, one.place)))),
        ]
        table = RowTable(RowModel(columns, found, self), name, compact=True)
        table.fit_columns(420)
        self.pages.addWidget(table)

    def _when(self, one: EventVerdict) -> str:
        return formats.moment(one.at, self._zone) if one.at else ""

    def _verdict(self, one: EventVerdict) -> str:
        return f"{_SHAPES[one.verdict]} {texts.event_verdict(one)}"

    def _ink(self, one: EventVerdict) -> QColor | None:
        role = {Verdict.REFUSED: "refused", Verdict.WARN: "warn"}.get(one.verdict)
        return self._theme.color(role) if role else None


def _count(name: str, number: int, look: str) -> QWidget:
    inside = QVBoxLayout()
    inside.setSpacing(0)
    frame = card(inside)
    figure = QLabel(formats.number(number))
    figure.setProperty("class", "headline")
    figure.setEnabled(number > 0)
    inside.addWidget(figure)
    shape = {"warn": "▲ ", "danger": "⊗ "}.get(look, "")
    inside.addWidget(words(shape + name, look))
    return frame

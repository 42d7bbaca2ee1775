"""Pages of the import: the question of the time zone, and what became of each file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.domain.drafts import FileDraft
from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.imports import Imported
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import card, scrolling, words
from ozon_desk.ui.dialogs.zone_box import ZoneBox
from ozon_desk.ui.theme import GAP


def example_of(draft: FileDraft) -> tuple[str, datetime] | None:
    """A posting's number and the moment of a deadline as written in the file (a file read as UTC); None: no dates."""
    for one in draft.drafts:
        moment = one.ship_by or one.shipment_date or one.accepted_at
        if moment is not None:
            return one.posting_number, moment.astimezone(UTC).replace(tzinfo=None)
    return None


class ZonePage(QWidget):
    """Which zone the moments in a file are in: asked once, with what each answer would mean."""

    def __init__(self, example: tuple[str, datetime], shop_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        posting, written = example
        self._zones = ["UTC", MOSCOW]
        if shop_zone not in self._zones:
            self._zones.append(shop_zone)
        why = {"UTC": self.tr("as Ozon's cabinet writes them"), MOSCOW: "", shop_zone: self.tr("your warehouse's time")}
        labels = []
        for zone in self._zones:
            moment = formats.moment_long(written.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), shop_zone)
            name = f"{formats.zone_name(zone)} ({why[zone]})" if why[zone] else formats.zone_name(zone)
            labels.append(f"{name}  →  {moment}")
        labels.append(self.tr("Another one:"))
        self.choices = Choices(labels)
        self.other = ZoneBox(shop_zone)
        self.other.setEnabled(False)
        self.choices.changed.connect(self._changed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, GAP, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(words(self.tr("In which time are the dates in this file?"), "title"))
        said = self.tr("For example, {posting} must go by {moment}. The file doesn't say where that is.")
        lines.addWidget(words(said.format(posting=posting, moment=f"{written:%d.%m.%Y %H:%M}")))
        lines.addWidget(self.choices)
        lines.addWidget(self.other)
        lines.addWidget(words(self.tr("The answer is kept for the next files; Settings can forget it."), "muted"))
        lines.addStretch(1)

    @property
    def zone(self) -> str:
        if self.choices.chosen < len(self._zones):
            return self._zones[self.choices.chosen]
        return self.other.zone

    def _changed(self, number: int) -> None:
        is_other = number == len(self._zones)
        self.other.setEnabled(is_other)
        if is_other:
            self.other.setFocus()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: taken in, refused (with the error), or left out."""

    path: Path
    imported: Imported | None = None
    refused: int = 0
    error: DeskError | None = None

    @property
    def may_be_tried_again(self) -> bool:
        return isinstance(self.error, Trouble)


class ResultsPage(QWidget):
    """One line for each file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(GAP)
        self.lines.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self.lines)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))

    def show_outcomes(self, outcomes: list[Outcome]) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for outcome in outcomes:
            self.lines.addWidget(self._card(outcome))
        self.lines.addStretch(1)

    def _card(self, outcome: Outcome) -> QWidget:
        inside = QVBoxLayout()
        made = card(inside)
        inside.addWidget(words(outcome.path.name))
        if outcome.imported is not None:
            done = outcome.imported
            parts = [texts.counted_new(done.new), texts.counted_changed(done.changed)]
            parts.append(texts.counted_unchanged(done.unchanged))
            line = QHBoxLayout()
            taken = words("✓ " + " · ".join(parts), "done")
            taken.setWordWrap(False)
            line.addWidget(taken)
            line.addSpacing(GAP)
            lost = words("⊗ " + texts.counted_refused(outcome.refused) if outcome.refused else "", "danger")
            line.addWidget(lost, 1)
            inside.addLayout(line)
        elif outcome.error is not None:
            message = texts.error(outcome.error)
            inside.addWidget(words(f"⊗ {message.title}", "danger"))
            if message.todo:
                inside.addWidget(words(message.todo))
        else:
            inside.addWidget(words(self.tr("Not imported"), "muted"))
        return made

"""By when a case must be looked at: as the rule book says, in a few days, or Ozon's own date."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from ozon_desk.domain.case_steps import LOOK_AGAIN_DAYS
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import Deadline, end_of_moscow_day, moscow_day
from ozon_desk.ui import formats, texts
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox

DAYS: Final = (1, 3, 7, 14)
_TYPED: Final = "typed"


class DueBox(QWidget):
    """``due`` is None where the rule book (or nobody) says it. ``changed`` when it is another one now."""

    changed = Signal()

    def __init__(self, zone: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._now = now
        self.choice = ElidedComboBox()
        self.choice.setAccessibleName(self.tr("Due"))
        self.moment = QDateTimeEdit()
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat(f"{formats.day_pattern()} HH:mm")
        self.moment.setAccessibleName(self.tr("Ozon's date"))
        self.moment.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.choice, 1)
        line.addWidget(self.moment)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.moment.dateTimeChanged.connect(self.changed)

    def offer(self, kind: CaseKind, by_rule: Deadline | None, due: datetime | None = None) -> None:
        """What there is to choose from for a kind; ``due`` is the moment somebody has typed before."""
        self.choice.blockSignals(True)
        self.choice.clear()
        if by_rule is not None:
            moment = formats.moment_long(by_rule.due, self._zone, self._now)
            told = self.tr("By rule {rule}: {moment}").format(rule=by_rule.rule, moment=moment)
            self.choice.addItem(told, None)
        for days in DAYS:
            self.choice.addItem(self.tr("Look again tomorrow") if days == 1 else self._in(days), days)
        self.choice.addItem(self.tr("Ozon's own date…"), _TYPED)
        if by_rule is None:
            self.choice.addItem(self.tr("No date"), None)
        here = (due or self._now + timedelta(days=1)).astimezone(ZoneInfo(self._zone))
        self.moment.setDateTime(QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)))
        if due is not None:
            self.choice.setCurrentIndex(self.choice.findData(_TYPED))
        elif by_rule is None and kind in LOOK_AGAIN_DAYS:
            self.choice.setCurrentIndex(DAYS.index(LOOK_AGAIN_DAYS[kind]))
        else:
            self.choice.setCurrentIndex(0)
        self.choice.blockSignals(False)
        self._chosen()

    def say_no_date(self) -> None:
        """Nobody has typed one: that stays so unless somebody does now."""
        self.choice.setCurrentIndex(self.choice.findData(None))

    @property
    def due(self) -> datetime | None:
        chosen = self.choice.currentData()
        if chosen is None:
            return None
        if chosen != _TYPED:
            return end_of_moscow_day(moscow_day(self._now) + timedelta(days=int(chosen)))
        at = self.moment.dateTime()
        day, time = at.date(), at.time()
        zone = ZoneInfo(self._zone)
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone)

    def _in(self, days: int) -> str:
        return self.tr("Look again in {days}").format(days=texts.counted_days(days))

    def _chosen(self) -> None:
        self.moment.setVisible(self.choice.currentData() == _TYPED)
        self.changed.emit()

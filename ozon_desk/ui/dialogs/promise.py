"""The day the buyer was promised the parcel."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QCheckBox, QWidget

from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.day_box import DayBox, qt_day


class PromiseDialog(DeskDialog):
    """A date, or none."""

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Promised delivery date"))
        self.primary.setText(self.tr("Save · Enter"))
        self._desk = desk
        self._posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(self._posting))
        promised = self._posting.promised_date
        moscow = ZoneInfo(MOSCOW)
        day = (promised or desk.now() + timedelta(days=7)).astimezone(moscow).date()
        self.day = DayBox(day, self.tr("Deliver by the end of"))
        self.body.addWidget(words(self.tr("Deliver by the end of (Moscow)"), "muted"))
        self.body.addWidget(self.day)
        self.none = QCheckBox(self.tr("No promise"))
        self.none.toggled.connect(self.day.setDisabled)
        self.body.addWidget(self.none)
        self.day.setMinimumDate(qt_day(self._first_day(promised, moscow)))
        rule = desk.shop.rules.rule("R9")
        most = rule.more["max_moves"]
        moves = self.tr("Moved so far: {moves}. Ozon allows: {most}.").format(
            moves=self._posting.promise_moves, most=most
        )
        used = promised is not None and self._posting.promise_moves >= most
        if used:
            moves = sentences(f"▲ {moves}", self.tr("A later day is refused."))
        self.body.addWidget(words(moves, "warn" if used else "muted"))
        otherwise = (
            self.tr("If it is missed: a new day is due within {days}; after {final} without one Ozon cancels."),
            self.tr("More than {late} late, the buyer may cancel without asking."),
        )
        told = sentences(*otherwise).format(
            days=texts.counted_days(rule.value),
            final=texts.counted_days(rule.more["final_days"]),
            late=texts.counted_days(desk.shop.rules.rule("R10").value),
        )
        self.body.addWidget(words(told, "muted"))
        self.body.addStretch(1)
        self.body.addStrut(380)
        self.day.setFocus()

    def _first_day(self, promised: datetime | None, zone: ZoneInfo) -> date:
        """Today in Moscow; a day that has passed can stay, but not be chosen anew."""
        return min(filter(None, (promised, self._desk.now()))).astimezone(zone).date()

    def apply(self) -> bool:
        chosen = None if self.none.isChecked() else self.day.chosen
        self._desk.deeds.promise(self._posting.posting_number, chosen)
        return True

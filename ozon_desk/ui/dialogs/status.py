"""A status that only the seller knows, for one posting or many, with the moment it came to be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.services.statuses import BY_HAND
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, make_room, words
from ozon_desk.ui.saying import listed, sentences
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.day_box import DayBox

_NAMED = 6
"""Postings named of those that have one reason in common."""


class StatusDialog(DeskDialog):
    """Says beforehand which postings it can't be set for, and why; ``done(StatusesSet)`` afterwards."""

    done_with = Signal(object)

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Status by hand"))
        self.primary.setText(self.tr("Set · Enter"))
        self._desk = desk
        self._postings = [row.posting for row in desk.queue.rows(ids)]
        self.what = words(look="title")
        self.stages = Choices([texts.stage_name(stage) for stage in BY_HAND])
        self.refused = words(look="warn")
        self._zone = desk.shop.settings.time_zone
        now = desk.now().astimezone(ZoneInfo(self._zone))
        self._now = (now.date(), now.hour, now.minute)
        self.day = DayBox(now.date(), self.tr("Day"))
        self.clock = QTimeEdit(QTime(now.hour, now.minute))
        self.clock.setDisplayFormat("HH:mm")
        self.clock.setAccessibleName(self.tr("Time"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(words(self.tr("When ({city})").format(city=formats.zone_name(self._zone)), "muted"))
        row.addWidget(self.day, 1)
        row.addWidget(self.clock, 1)
        self.body.addWidget(self.what)
        self.body.addWidget(self.stages)
        self.body.addLayout(row)
        self.body.addWidget(self.refused)
        hint = self.tr("Only where no carrier tells Ozon. Enter it in Ozon's cabinet, too. Ctrl+Z takes it back.")
        self.body.addWidget(words(hint, "muted"))
        self.body.addStretch(1)
        self.setMinimumWidth(560)
        self.stages.changed.connect(self._weigh)
        self.stages.choose(self._likeliest())
        self._weigh()
        self.stages.take_focus()

    def _likeliest(self) -> int:
        """The next one for the first posting."""
        stage = self._postings[0].stage if self._postings else None
        return min(BY_HAND.index(stage) + 1, len(BY_HAND) - 1) if stage in BY_HAND else 0

    def _weigh(self, *_changed: object) -> None:
        stage = BY_HAND[self.stages.chosen]
        reasons: dict[tuple[object, ...], tuple[Refusal, list[str]]] = {}
        able = len(self._postings)
        for posting in self._postings:
            try:
                self._desk.statuses.check(posting, stage)
            except Refusal as refusal:
                able -= 1
                others = tuple((name, fact) for name, fact in refusal.facts.items() if name != "posting")
                reasons.setdefault((refusal.code, *others), (refusal, []))[1].append(posting.posting_number)
        self.what.setText(texts.counted_postings(able))
        self.refused.setText("\n".join(_said(refusal, numbers) for refusal, numbers in reasons.values()))
        self.refused.setVisible(bool(reasons))
        self.primary.setEnabled(able > 0)
        make_room(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)

    def apply(self) -> bool:
        numbers = [posting.posting_number for posting in self._postings]
        result = self._desk.statuses.set(BY_HAND[self.stages.chosen], numbers, self._moment())
        if not result.done:
            raise result.refused[0][1]
        self.done_with.emit(result)
        return True

    def _moment(self) -> datetime | None:
        """None: now, unless somebody has changed it."""
        day, clock = self.day.date(), self.clock.time()
        here = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=ZoneInfo(self._zone))
        if (here.date(), here.hour, here.minute) == self._now:
            return None
        return here.astimezone(UTC)


def _said(refusal: Refusal, numbers: Sequence[str]) -> str:
    """One reason, with all the postings it holds for."""
    named = listed([*numbers[:_NAMED], *["…"] * (len(numbers) > _NAMED)])
    message = texts.error(Refusal(refusal.code, **{**refusal.facts, "posting": named}))
    return sentences(message.title, message.todo)

"""Looks once a minute whether an alarm must be raised, and tells of it until somebody has seen it.

A cut-off that comes near is told of on the same bar: it is what the alarms of its postings are about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.alarms import Alarm, AlarmKey, gravest
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.alarms import News
from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CutOff
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.widgets.news_bar import NewsBar
from ozon_desk.ui.widgets.sounds import Sounds

_EVERY: Final = timedelta(minutes=1)
_AFTER_A_DEED: Final = timedelta(seconds=10)
_MOST: Final = 999
"""A badge has room for three digits."""


class AlarmWatch(QObject):
    """``told(str)`` carries what stands on the place's badge; ``cut_offs_seen(list[CutOff])``;
    ``soon(list[Alarm])`` what will be late within half an hour, at each look. ``may_speak`` answers
    False while something graver has the packer's ears (an alarm of the screen in front): the bar and its sound wait
    until it is over."""

    told = Signal(str)
    cut_offs_seen = Signal(object)
    soon = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        worker: Worker,
        heartbeat: Heartbeat,
        bar: NewsBar,
        sounds: Sounds,
        may_speak: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._sounds = sounds
        self._may_speak = may_speak
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._say_once)
        self._has_failed = False
        self._looked_at: datetime | None = None
        self._has_changed = False
        self._unseen: list[Alarm] = []
        self._cut_offs: list[CutOff] = []
        self._wants_sound = False
        heartbeat.beat.connect(self._beat)

    @property
    def unseen(self) -> list[Alarm]:
        return self._unseen

    def look(self) -> None:
        """Now, in the background."""
        self._looked_at = self._desk.now()
        self._has_changed = False
        if not self._errands.are_running:
            self._errands.run(lambda _report: self._desk.alarms.news(), self._take)

    def look_soon(self, _changes: object = None) -> None:
        """Within some seconds: something has changed."""
        self._has_changed = True

    def ring(self, cut_offs: Sequence[CutOff]) -> None:
        """The cut-offs that are near just now, as they stand now; a new one has a sound."""
        known = {(one.carrier, one.at) for one in self._cut_offs}
        self._cut_offs = sorted(cut_offs, key=lambda one: one.at)
        self._wants_sound |= any((one.carrier, one.at) not in known for one in cut_offs)
        self._speak(self._desk.now())

    def see_cut_offs(self) -> None:
        """Somebody looks at the hand-over, where they all stand."""
        seen, self._cut_offs = self._cut_offs, []
        if seen:
            self.cut_offs_seen.emit(seen)
            self._speak(self._desk.now())

    def acknowledge(self) -> frozenset[AlarmKey]:
        """Somebody has seen them; answers which they were."""
        self.see_cut_offs()
        seen, self._unseen = self._unseen, []
        self._bar.hide()
        self._wants_sound = False
        if seen:
            self._errands.run(lambda _report: self._desk.alarms.seen(seen), _nothing)
        return frozenset(alarm.key for alarm in seen)

    def _beat(self, now: datetime) -> None:
        wait = _AFTER_A_DEED if self._has_changed else _EVERY
        if self._looked_at is None or abs(now - self._looked_at) >= wait:
            self.look()
        self._speak(now)

    def _say_once(self, error: DeskError) -> None:
        """Not every minute: once, until it works again."""
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)

    def _take(self, news: News) -> None:
        self._has_failed = False
        self._unseen = news.unseen
        self._wants_sound = bool(news.unseen) and (bool(news.fresh) or self._wants_sound)
        self.told.emit("" if not news.missed else str(news.missed) if news.missed <= _MOST else f"{_MOST}+")
        self._speak(self._desk.now())
        self.soon.emit(news.soon)

    def _speak(self, now: datetime) -> None:
        near = [one for one in self._cut_offs if now <= one.at]
        if not (self._unseen or near) or not self._may_speak():
            self._bar.hide()
            return
        alarms = texts.counted_alarms(len(self._unseen)) if self._unseen else ""
        if near:
            said = [texts.cut_off_soon(one, now) for one in near]
            self._bar.tell(" · ".join(one.title for one in said), " · ".join(filter(None, (said[0].todo, alarms))))
        else:
            worst = gravest(self._unseen)
            left = formats.countdown(worst.due, now, worst.zone)
            told = (worst.posting_number, left, texts.next_step(worst), texts.otherwise(worst, now))
            self._bar.tell(alarms, " · ".join(filter(None, told)))
        if self._wants_sound:
            self._wants_sound = False
            self._sounds.play("ask")


def _nothing(_answer: object) -> None:
    """There is nothing to do with it."""

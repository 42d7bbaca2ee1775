"""What a bench writes down besides its deeds: every scan with its answer, and how a posting went."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from ozon_desk.domain.posting import Posting
from ozon_desk.services.bench_answers import Answer, BenchAnswer
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.services.scan_notes import ScanNotes
from ozon_desk.storage.database import Database

WRONG: Final = frozenset(
    {
        "wrong_article",
        "one_too_many",
        "case_too_large",
        "other_box",
        "nobody_needs_it",
        "label_of_another",
        "label_voided",
        "mark_twice",
        "mark_taken",
        "bench_busy",
    }
)
"""Alarms that mean that a hand took the wrong thing."""
QUESTIONS: Final = frozenset({"hold_which", "learn_which", "return_condition"})
"""Alarms by which the bench only asks."""


class BenchNotes(ScanNotes):
    """The scans of a bench, and how the posting on it went so far."""

    def __init__(self, database: Database, pen: Pen, clock: Clock) -> None:
        super().__init__(database, pen, clock)
        self._since: datetime = clock()
        self._scans = 0
        self._wrong = 0

    def begin(self) -> None:
        """Another posting lies on the bench from now on."""
        self._since, self._scans, self._wrong = self._clock(), 1, 0

    def count(self, code: str) -> None:
        """An alarm."""
        self._wrong += code in WRONG

    def tally(self) -> dict[str, int]:
        """How the posting on the bench went so far, for the entry of its packing."""
        seconds = max(0, round((self._clock() - self._since).total_seconds()))
        return {"seconds": seconds, "scans": self._scans, "wrong": self._wrong}

    def note(self, answer: BenchAnswer, lying: Posting | None) -> None:
        """A scan was answered. ``lying``: the posting on the bench, where the answer names none."""
        posting = answer.posting or lying
        if answer.answer in (Answer.COUNTED, Answer.ASKED):
            self._scans += 1
        posting_id = posting.id if posting is not None else None
        self.keep(answer.scan, str(answer.kind or ""), str(answer.answer), answer.code, posting_id)

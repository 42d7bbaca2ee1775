"""Who packs: names, badges, PINs, and how long somebody waits who keeps guessing one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from ozon_desk.domain.commands import PACKER
from ozon_desk.domain.scans import repair

BADGE_LETTERS: Final = "ACDEFHJKLMNPRTUVWXY34679"
"""Of badges made here: none that is taken for another one, on paper or aloud."""
BADGE_LENGTH: Final = 5

_BADGE: Final = re.compile(r"[A-Z0-9](?:-?[A-Z0-9]){1,15}", re.ASCII)
_PIN: Final = re.compile(r"[0-9]{4,8}", re.ASCII)

FREE_TRIES: Final = 5
_FIRST_WAIT: Final = timedelta(seconds=30)
_LONGEST_WAIT: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Packer:
    """Somebody who packs. Who has left isn't ``active`` any more: the name stays, in the journal as well.

    ``badge`` is what stands on the badge behind ``OD-PACKER-``. An owner sees everybody's numbers and
    changes packers.
    """

    id: int
    name: str
    badge: str
    has_pin: bool
    is_owner: bool
    active: bool

    @property
    def scan(self) -> str:
        """What the badge's barcode says."""
        return PACKER + self.badge


def badge_in(text: str) -> str | None:
    """The badge a scan stands for, under whatever layout and case it arrived; None where it is no badge."""
    for candidate in repair(text):
        upper = candidate.upper()
        if upper.startswith(PACKER):
            return upper.removeprefix(PACKER)
    return None


def tidy_badge(text: str) -> str:
    """A badge as it is kept, also of the whole code on it. Whether it is a good one says ``is_badge``."""
    return badge_in(text) or text.strip().upper()


def is_badge(badge: str) -> bool:
    """Two to sixteen Latin letters and digits, with single dashes between: what a small Code 128 can carry."""
    return len(badge) <= 16 and _BADGE.fullmatch(badge) is not None


def is_pin(text: str) -> bool:
    """Four to eight digits."""
    return _PIN.fullmatch(text) is not None


def wait_after(wrong: int, last: datetime | None, now: datetime) -> timedelta:
    """How long no PIN is taken after ``wrong`` wrong ones, the last of them at ``last``; grows with each more."""
    if wrong < FREE_TRIES or last is None:
        return timedelta(0)
    # Capped before it is doubled out of all bounds.
    wait = min(_FIRST_WAIT * (1 << min(wrong - FREE_TRIES, 10)), _LONGEST_WAIT)
    return min(max(last + wait - now, timedelta(0)), wait)

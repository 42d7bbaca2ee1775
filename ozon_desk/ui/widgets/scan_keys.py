"""Telling a scanner from a typist, and reading a scan by its keys instead of its letters. No widget here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ozon_desk.domain.scans import GS, repair

GAP_MS: Final = 35
"""Between two keys of a scanner, at most. No typist is as fast for five keys on end."""
SHORTEST: Final = 5
"""Characters; no scan is shorter."""
PAUSE_MS: Final = 500
"""After so long a rest something new begins. Far above a stall of the window, which must never cut a scan in two."""

# Positions of keys on an English keyboard, as the kernel numbers them (set 1 of Windows has the same numbers here).
_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (98, "/", "/"),
)
_BY_KEY: Final = {
    first + place: (plain[place], shifted[place]) for first, plain, shifted in _ROWS for place in range(len(plain))
}
_RIGHT_BRACKET: Final = 27
_SET_1: Final = sys.platform == "win32"
_X11_OFFSET: Final = 8


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it typed, where it lies (0: unknown), whether with Shift, and when (milliseconds)."""

    text: str
    place: int
    shift: bool
    at: int
    repeated: bool = False


def place_of(native_scan_code: int) -> int:
    """The kernel's number of a key from Qt's native scan code; 0 where there is none."""
    if native_scan_code <= 0:
        return 0
    return native_scan_code if _SET_1 else max(0, native_scan_code - _X11_OFFSET)


def is_group_separator(text: str, place: int, *, control: bool) -> bool:
    """Scanners send 0x1D as Ctrl+], whatever letter lies there in the layout of the day."""
    return text == GS or (control and place == _RIGHT_BRACKET)


@dataclass(slots=True)
class KeyRun:
    """Keys typed one after the other with no rest between them. ``gap_ms`` and ``shortest`` are the shop's."""

    gap_ms: int = GAP_MS
    shortest: int = SHORTEST
    keys: list[Key] = field(default_factory=list)

    def add(self, key: Key) -> None:
        if self.keys and key.at - self.keys[-1].at > PAUSE_MS:
            self.keys.clear()
        self.keys.append(key)

    def follows(self, at: int) -> bool:
        """Whether a key at this moment comes as fast as a scanner's."""
        return bool(self.keys) and at - self.keys[-1].at <= self.gap_ms

    @property
    def is_fast(self) -> bool:
        """Whether all keys came as fast as a scanner's. A key held down repeats as fast, but isn't one."""
        keys = self.keys
        return (
            len(keys) > 1
            and not any(key.repeated for key in keys)
            and all(after.at - before.at <= self.gap_ms for before, after in pairwise(keys))
        )

    @property
    def is_burst(self) -> bool:
        """Whether only a scanner types like this."""
        return len(self.keys) >= self.shortest and self.is_fast

    @property
    def text(self) -> str:
        return "".join(key.text for key in self.keys)

    def scanned_text(self) -> str:
        """What the scanner sent.

        Letters of a layout that ``repair`` knows are left as they came: they may be meant (articles in Cyrillic), and
        ``repair`` offers both readings. Of any other layout the keys tell what was meant.
        """
        text = self.text
        if text.isascii():
            return text
        by_keys = read_by_keys(self.keys)
        return text if by_keys is None or by_keys in repair(text) else by_keys


def read_by_keys(keys: Sequence[Key]) -> str | None:
    """What these keys type under the English layout, Caps Lock aside; None when one of them isn't known."""
    letters = []
    for key in keys:
        if key.text == GS:
            letters.append(GS)
        elif key.place in _BY_KEY:
            letters.append(_BY_KEY[key.place][key.shift])
        else:
            return None
    return "".join(letters)

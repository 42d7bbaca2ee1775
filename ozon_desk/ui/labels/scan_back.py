"""Whether the codes of a test page can be read: each page has two, and both must come back by the scanner."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ozon_desk.domain.scans import repair
from ozon_desk.ui.labels.proof_page import PREFIX, line_code, matrix_code


class Reading(StrEnum):
    BOTH = "both"
    ONLY_BARS = "only_bars"
    ONLY_SQUARE = "only_square"
    OLDER = "older"
    """Of a test page, but none printed since this page was opened."""
    FOREIGN = "foreign"
    """No code of a test page."""


@dataclass(slots=True)
class ScanBack:
    """The test pages printed so far and what was read of each."""

    _printers: dict[int, str] = field(default_factory=dict)
    _read: dict[int, set[str]] = field(default_factory=dict)

    def printed(self, number: int, printer: str) -> None:
        self._printers[number] = printer
        self._read[number] = set()

    def scanned(self, text: str) -> tuple[Reading, str]:
        """What this scan means, and whose page it is; read right under a Russian layout and Caps Lock, too."""
        readings = {reading.upper() for reading in repair(text)}
        for number, printer in self._printers.items():
            bars, square = line_code(number), matrix_code(number)
            self._read[number] |= readings & {bars, square}
            if readings & {bars, square}:
                if len(self._read[number]) == 2:
                    return Reading.BOTH, printer
                return (Reading.ONLY_BARS if bars in readings else Reading.ONLY_SQUARE), printer
        if any(reading.startswith(PREFIX) for reading in readings):
            return Reading.OLDER, ""
        return Reading.FOREIGN, ""

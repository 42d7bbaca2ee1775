"""The two families of errors a person can meet; anything else is a bug.

Neither carries a sentence: words live in one place (``ui/texts``), in three languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Fact = str | int


class DeskError(Exception):
    """Carries a stable ``code`` and the ``facts`` a sentence needs (no personal data)."""

    def __init__(self, code: str, /, **facts: Fact) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({inside})"


class Refusal(DeskError):
    """The rules say no (wrong article, posting cancelled, same tracking number twice...)."""


class Trouble(DeskError):
    """The surroundings say no (disk full, database locked, workbook open in Excel, printer gone)."""

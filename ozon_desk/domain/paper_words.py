"""The words of a paper, in its reader's language (not the interface's): of a report, of a summary for a dispute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

PAPER_LANGUAGES: Final = {"ru": "Русский", "zh_CN": "中文", "en": "English"}
"""Code -> the language's own name. Ozon's support reads the first."""


@dataclass(frozen=True, slots=True)
class PaperWords:
    """``code`` is the language's; words are patterns of ``str.format``, those of a kind stand in a group."""

    code: str
    words: Mapping[str, Any]

    def __call__(self, key: str, **facts: object) -> str:
        return str(self.words[key]).format(**facts)

    def of(self, group: str, code: object) -> str:
        """The word for a code; one that nobody has words for is shown as it is."""
        return str(self.words[group].get(str(code), code))

    def has(self, group: str, code: str) -> bool:
        return code in self.words[group]

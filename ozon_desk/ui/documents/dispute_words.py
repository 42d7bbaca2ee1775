"""The words of the summary for a dispute, in the language of whoever reads it (not the interface's)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

DISPUTE_LANGUAGES: Final = {"ru": "Русский", "zh_CN": "中文", "en": "English"}
"""Code -> the language's own name. Ozon's support reads the first."""


@dataclass(frozen=True, slots=True)
class DisputeWords:
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


def dispute_words(language: str, resources: Path) -> DisputeWords:
    """From ``dispute_words.json`` in the folder ``resources``; English for a language it doesn't have."""
    data = json.loads((resources / "dispute_words.json").read_text(encoding="utf-8"))
    code = language if language in data else "en"
    return DisputeWords(code, data[code])

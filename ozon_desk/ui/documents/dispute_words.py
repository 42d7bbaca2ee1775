"""The words of the summary for a dispute."""

from __future__ import annotations

import json
from pathlib import Path

from ozon_desk.domain.paper_words import PaperWords


def dispute_words(language: str, resources: Path) -> PaperWords:
    """From ``dispute_words.json`` in the folder ``resources``; English for a language it doesn't have."""
    data = json.loads((resources / "dispute_words.json").read_text(encoding="utf-8"))
    code = language if language in data else "en"
    return PaperWords(code, data[code])

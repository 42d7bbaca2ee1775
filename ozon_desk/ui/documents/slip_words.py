"""The words on a packing slip, in the language its buyer reads (not the interface's)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SLIP_LANGUAGES: Final = {"ru": "Русский", "kk": "Қазақша", "zh_CN": "中文", "en": "English"}
"""Code -> the language's own name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipWords:
    """Those with ``{…}`` are patterns of ``str.format``."""

    title: str
    order: str
    posting: str
    package: str
    """``{number}``, ``{count}``"""
    recipient: str
    product: str
    quantity: str
    total: str
    """``{count}``"""
    page: str
    """``{number}``, ``{count}``"""


def slip_words(language: str, resources: Path) -> SlipWords:
    """From ``slip_words.json`` in the folder ``resources``; English for a language it doesn't have."""
    data = json.loads((resources / "slip_words.json").read_text(encoding="utf-8"))
    return SlipWords(**data.get(language, data["en"]))

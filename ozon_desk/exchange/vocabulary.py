"""The words of Ozon's exports: which header is which of our fields, which word is which status.

The words themselves are data (``resources/exchange``); everything is compared folded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from ozon_desk.domain.folding import fold
from ozon_desk.domain.status import OzonStatus

T = TypeVar("T")

PERSONAL_FIELDS: Final = (
    "buyer_name",
    "buyer_email",
    "recipient_name",
    "recipient_phone",
    "address",
    "postal_code",
)
"""Fields of personal data, in the order of ``Buyer``; their values never stand in a problem or a log."""


@dataclass(frozen=True)
class Vocabulary:
    """``columns``: folded header → our field; ``statuses``: folded word → status."""

    columns: Mapping[str, str]
    statuses: Mapping[str, OzonStatus]


def load_vocabulary(folder: Path) -> Vocabulary:
    """Reads ``column_aliases.json`` and ``status_words.json`` in ``folder``; ValueError if a word has two meanings."""
    aliases: dict[str, list[str]] = json.loads((folder / "column_aliases.json").read_text(encoding="utf-8"))
    words: dict[str, dict[str, list[str]]] = json.loads((folder / "status_words.json").read_text(encoding="utf-8"))
    columns: dict[str, str] = {}
    for field, spellings in aliases.items():
        for spelling in spellings:
            _add(columns, spelling, field)
    statuses: dict[str, OzonStatus] = {}
    for status, by_language in words.items():
        for spellings in by_language.values():
            for spelling in spellings:
                _add(statuses, spelling, OzonStatus(status))
    return Vocabulary(MappingProxyType(columns), MappingProxyType(statuses))


def _add(words: dict[str, T], spelling: str, meaning: T) -> None:
    if words.setdefault(fold(spelling), meaning) != meaning:
        raise ValueError(f"{spelling!r} has two meanings")

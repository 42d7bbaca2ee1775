"""The words of carriers: which header is which of our fields, which words are which kind of event.

The words themselves are data (``resources/exchange/event_words.json``); everything is compared folded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.events import SETTLED, EventKind
from ozon_desk.domain.folding import fold

EVENT_FIELDS: Final = (
    "tracking_number",
    "posting_number",
    "at",
    "time",
    "offset",
    "event_status",
    "text",
    "event_place",
)
"""In the order in which a mapping dialog shows them."""

_PIECES: Final = re.compile(r"[,;:.!()\[\]【】。、|/–—\n]| - |-{2,}")
_DENIALS: Final = ("не ", "нет ", "not ", "no ", "未", "没", "无", "非")


@dataclass(frozen=True)
class EventWords:
    """``columns``: folded header → our field; ``kinds``: folded words → kind, None for words that tell nothing of a
    parcel (Ozon's statuses before hand-over)."""

    columns: Mapping[str, str]
    kinds: Mapping[str, EventKind | None]

    def kind_of(self, *texts: str) -> EventKind | None:
        """What a carrier's words mean: ``OTHER`` for words nobody knows, None where they tell nothing of a parcel.

        Whole texts first; then the pieces between commas and the like ("Вручение, Вручение отправителю"), of which
        the last that is known speaks. That a parcel is delivered or returned is never taken from pieces that say
        other things as well: then it is ``OTHER``.
        """
        folded = [text for text in map(fold, texts) if text]
        found = list(self._known(folded))
        if not found:
            return EventKind.OTHER
        if found[-1] is None or not SETTLED & set(found):
            return found[-1]
        return found[-1] if len(set(found)) == 1 else EventKind.OTHER

    def _known(self, folded: Iterable[str]) -> Iterator[EventKind | None]:
        for text in folded:
            if text in self.kinds:
                yield self.kinds[text]
                continue
            pieces = [piece for piece in map(str.strip, _PIECES.split(text)) if piece]
            if any(piece.startswith(_DENIALS) and piece not in self.kinds for piece in pieces):
                # "Вручено (не подтверждено)": whatever is denied there, nobody can say.
                continue
            known = [piece for piece in pieces if piece in self.kinds]
            for piece, after in pairwise([*known, ""]):
                # "вручение" is said more exactly by "вручение отправителю".
                if not after.startswith(f"{piece} "):
                    yield self.kinds[piece]


def load_event_words(folder: Path) -> EventWords:
    """Reads ``event_words.json`` in ``folder``; ValueError if a word has two meanings."""
    data = json.loads((folder / "event_words.json").read_text(encoding="utf-8"))
    columns: dict[str, str] = {}
    for field in EVENT_FIELDS:
        for spelling in _all(data["columns"].get(field, {})):
            if columns.setdefault(fold(spelling), field) != field:
                raise ValueError(f"{spelling!r} has two meanings")
    kinds: dict[str, EventKind | None] = {}
    meanings: list[tuple[EventKind | None, Mapping[str, list[str]]]] = [
        (EventKind(kind), words) for kind, words in data["kinds"].items()
    ]
    for kind, words in [*meanings, (None, data["nothing"])]:
        for word in [*_all(words), *([kind.value] if kind else [])]:
            if kinds.setdefault(fold(word), kind) != kind:
                raise ValueError(f"{word!r} has two meanings")
    return EventWords(MappingProxyType(columns), MappingProxyType(kinds))


def _all(by_language: Mapping[str, list[str]]) -> Iterator[str]:
    for words in by_language.values():
        yield from words

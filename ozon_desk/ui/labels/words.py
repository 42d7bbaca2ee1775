"""The words on a label, in the language the label is to be read in (not the interface's)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, Literal

from ozon_desk.domain.labels import LabelWords

LabelLanguage = Literal["zh_CN", "ru", "en"]
LABEL_LANGUAGES: Final[tuple[LabelLanguage, ...]] = ("zh_CN", "ru", "en")


def label_words(language: LabelLanguage, resources: Path) -> LabelWords:
    """The words in one language from ``label_words.json`` in the folder ``resources``."""
    data = json.loads((resources / "label_words.json").read_text(encoding="utf-8"))
    return LabelWords(**data[language])

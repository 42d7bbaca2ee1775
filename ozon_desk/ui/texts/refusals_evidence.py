"""Sentences for what is refused around evidence."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

EVIDENCE: Final = {
    "evidence_of_what": (
        QT_TRANSLATE_NOOP("refusals", "Evidence of which posting?"),
        QT_TRANSLATE_NOOP("refusals", "Give its number, or --verify for all files"),
    ),
    "evidence_gone": (
        QT_TRANSLATE_NOOP("refusals", "It was taken away already"),
        QT_TRANSLATE_NOOP("refusals", "Look at the list again"),
    ),
    "evidence_empty": (
        QT_TRANSLATE_NOOP("refusals", "Nothing is in it: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Copy it from the camera once more"),
    ),
    "evidence_is_folder": (
        QT_TRANSLATE_NOOP("refusals", "A folder, not a file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose the files in it"),
    ),
    "evidence_cancelled": (
        QT_TRANSLATE_NOOP("refusals", "Stopped"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was attached or written"),
    ),
    "undo_has_evidence": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: photos of {posting} are kept"),
        QT_TRANSLATE_NOOP("refusals", "Take the photos away first, or cancel the posting instead"),
    ),
}

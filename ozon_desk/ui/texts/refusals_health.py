"""Sentences for what is refused around the shop's health."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

HEALTH: Final = {
    "fault_not_cancelled": (
        QT_TRANSLATE_NOOP("refusals", "Not cancelled: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Only of a cancelled posting can be said whose fault it was"),
    ),
    "fault_note_missing": (
        QT_TRANSLATE_NOOP("refusals", "The note is missing"),
        QT_TRANSLATE_NOOP("refusals", "Write in a few words how you know whose fault it was"),
    ),
}

"""Sentences for what can't be taken back, and what isn't found in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

UNDO: Final = {
    "nothing_to_undo": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to undo"),
        QT_TRANSLATE_NOOP("refusals", "This desk has done nothing that can still be taken back"),
    ),
    "nothing_to_redo": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to redo"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was taken back last"),
    ),
    "undo_changed_since": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: {posting} has changed since"),
        QT_TRANSLATE_NOOP("refusals", "Look at its history and put it right by hand"),
    ),
    "undo_changed_by": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: {posting} has changed since"),
        QT_TRANSLATE_NOOP(
            "refusals", "By entry {entry} of the journal: take that one back first, or put it right by hand"
        ),
    ),
    "undo_gone": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: the posting is gone"),
        QT_TRANSLATE_NOOP("refusals", "Import Ozon's file again"),
    ),
    "undo_label_printed": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: the label of {posting} is printed"),
        QT_TRANSLATE_NOOP("refusals", "A printed label must stay known. Cancel the posting instead"),
    ),
    "undo_ozon_has": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: Ozon already knows of {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon's status: {status}. Change it in Ozon's cabinet"),
    ),
    "undo_already": (
        QT_TRANSLATE_NOOP("refusals", "Taken back already"),
        QT_TRANSLATE_NOOP("refusals", "By entry {entry} of the journal"),
    ),
    "undo_is_undo": (
        QT_TRANSLATE_NOOP("refusals", "This entry took something back, or did it again"),
        QT_TRANSLATE_NOOP("refusals", "Redo does again what was taken back last at this desk"),
    ),
    "undo_never": (
        QT_TRANSLATE_NOOP("refusals", "This can't be taken back"),
        QT_TRANSLATE_NOOP("refusals", "What it did can be changed by another deed, if need be"),
    ),
    "undo_never_labels": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: a label is on paper, or known by its number"),
        QT_TRANSLATE_NOOP("refusals", "To void the labels of a packed posting, unpack it or take its packing back"),
    ),
    "undo_never_handover": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: what has left the house has left"),
        QT_TRANSLATE_NOOP("refusals", "For a parcel that is still here: “Didn't leave after all”, in the queue"),
    ),
    "undo_never_import": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to undo: this import changed nothing"),
        QT_TRANSLATE_NOOP("refusals", "It is written down to say how fresh the picture is"),
    ),
    "undo_never_packing": (
        QT_TRANSLATE_NOOP("refusals", "Can't undo: the box was opened again"),
        QT_TRANSLATE_NOOP("refusals", "Pack it anew at the bench"),
    ),
    "undo_never_setting": (
        QT_TRANSLATE_NOOP("refusals", "Settings aren't undone here"),
        QT_TRANSLATE_NOOP("refusals", "Change them back in the settings"),
    ),
    "entry_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No entry {entry} in the journal"),
        QT_TRANSLATE_NOOP("refusals", "Look its number up in the journal"),
    ),
    "days_turned_round": (
        QT_TRANSLATE_NOOP("refusals", "The days are the wrong way round: {first} to {last}"),
        QT_TRANSLATE_NOOP("refusals", "Choose the earlier one first"),
    ),
}
_NEVER: Final = frozenset({DeedKind.LABELS, DeedKind.HANDOVER, DeedKind.IMPORT, DeedKind.PACKING})


def undo_variant(code: str, facts: Mapping[str, Any]) -> str:
    """The sentence among those above that these facts want."""
    if code == "undo_changed_since":
        return "undo_gone" if not facts.get("posting") else "undo_changed_by" if facts.get("entry") else code
    if code == "undo_never" and facts.get("deed") == "setting":
        return "undo_never_setting"
    if code == "undo_never" and facts.get("kind") in _NEVER:
        return f"undo_never_{facts['kind']}"
    return code

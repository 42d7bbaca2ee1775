"""Why an entry of the journal can't be taken back; None where it can. Asked before, and once more within the deed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ozon_desk.domain.deed_kinds import DEEDS_OF, DeedKind, kind_of
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.status import BEFORE_PACKING
from ozon_desk.services.stores import RENAMED
from ozon_desk.storage import evidence, journal, labels, postings, stores, undo_checks
from ozon_desk.storage.database import Connection
from ozon_desk.storage.undo_checks import InTheWay

_BESIDE: Final = (DeedKind.CASES, DeedKind.EVENTS, DeedKind.EVIDENCE)
"""What deeds of these kinds write stands beside the posting and rests on the deeds before them."""


def why_not(connection: Connection, entry: journal.Entry) -> Refusal | None:
    """``undo_is_undo``, ``undo_already`` (entry), ``undo_never`` (deed), ``undo_label_printed``,
    ``undo_has_evidence`` (posting), ``undo_ozon_has`` (posting, status), ``undo_changed_since`` (posting, entry, who).
    """
    if entry.undo_of is not None:
        return Refusal("undo_is_undo")
    if entry.undone_by is not None:
        return Refusal("undo_already", entry=entry.undone_by)
    if not entry.undoable:
        return Refusal("undo_never", deed=entry.deed, kind=str(kind_of(entry.deed)))
    found = undo_checks.changed_since(connection, entry.id)
    if found is not None:
        return changed_since(connection, found, entry.deed)
    # Before what was said since: photos are also that, and whoever reads why wants to know of them.
    if (kept := made_and_shown(connection, entry)) is not None:
        return kept
    if (found := _said_since(connection, entry)) is not None:
        return changed_since(connection, found, entry.deed)
    if entry.deed == RENAMED:
        newcomer = stores.newcomer(connection, str(entry.facts["name"]), entry.id)
        if newcomer is not None:
            return changed_since(connection, InTheWay(newcomer, 0), entry.deed)
    if (later := undo_checks.points_moved(connection, entry.id)) > 0:
        posting = str(entry.facts.get("posting") or entry.facts.get("carrier", ""))
        return Refusal("undo_changed_since", posting=posting, **_by(connection, later))
    return None


def made_and_shown(connection: Connection, entry: journal.Entry) -> Refusal | None:
    """A posting whose label is on paper can't vanish: somebody would scan a number nobody knows. Nor one that photos
    were taken of: they would belong to nothing."""
    made = postings.created_by(connection, entry.id)
    labelled = labels.any_on_paper(connection, made)
    if labelled is not None:
        return Refusal("undo_label_printed", posting=_number(connection, labelled))
    shown = evidence.any_of(connection, made)
    return None if shown is None else Refusal("undo_has_evidence", posting=_number(connection, shown))


def changed_since(connection: Connection, found: InTheWay, deed: str) -> Refusal:
    """Which posting, and by which entry, as far as that can be said."""
    there = postings.by_ids(connection, [found.posting_id])
    if not there:
        return Refusal("undo_changed_since", posting="")
    posting = there[0]
    if deed in ("pack", "cancel") and posting.status not in BEFORE_PACKING:
        return Refusal("undo_ozon_has", posting=posting.posting_number, status=str(posting.status))
    return Refusal("undo_changed_since", posting=posting.posting_number, **_by(connection, found.entry_id))


def _said_since(connection: Connection, entry: journal.Entry) -> InTheWay | None:
    kind = kind_of(entry.deed)
    deeds = set(DEEDS_OF[kind]) if kind in _BESIDE else set()
    if undo_checks.touches_boxes(connection, entry.id):
        deeds |= set(DEEDS_OF[DeedKind.EVENTS])
    if not deeds and not postings.created_by(connection, entry.id):
        return None
    return undo_checks.said_since(connection, entry.id, deeds)


def _by(connection: Connection, entry_id: int) -> Mapping[str, Fact]:
    later = journal.find(connection, entry_id)
    return {} if later is None else {"entry": later.id, "by": later.deed, "who": later.who}


def _number(connection: Connection, posting_id: int) -> str:
    return postings.by_ids(connection, [posting_id])[0].posting_number

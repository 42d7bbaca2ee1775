"""Triggers of SQLite's that make a change without a journal entry impossible, whoever writes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_NEWEST: Final = "(SELECT max(id) FROM journal)"
_NO_ENTRY_OPEN: Final = "coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1)"
_NOT_JOURNALLED: Final = (
    f"NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = {_NEWEST} AND posting_id = OLD.id)"
)
_NOT_WIPING: Final = "coalesce((SELECT sealed OR deed <> 'wipe' FROM journal ORDER BY id DESC LIMIT 1), 1)"

_HAS_LEFT: Final = (
    "EXISTS (SELECT 1 FROM handovers WHERE id = {row}.handover_id AND closed_at IS NOT NULL) "
    "AND EXISTS (SELECT 1 FROM postings WHERE id = {row}.posting_id)"
)
"""The second half: when an undo takes a posting away, its rows go with it."""

_WRITTEN: Final = ("hold_note", "cancel_reason")
"""Columns of a posting in which somebody may have written a name: these a wipe changes, and no image with them."""

_IMPORTED: Final = ("postings", "items", "buyers")
"""Rows an import makes by the 100,000: a guard of each insert would make it 10 % slower. A posting can't be inserted
without naming the entry that makes it (not null, foreign key), and its goods and buyer not without the posting."""


def _guard(name: str, event: str, table: str, condition: str = "1") -> str:
    return (
        f"CREATE TRIGGER guard_{name} BEFORE {event} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, 'guard_{name}'); END"
    )


def guards(own_columns: Iterable[str]) -> list[str]:
    """Triggers that make a change without a journal entry impossible, whoever writes.

    An entry is open only inside its own transaction; without an open one nothing can be written, and a posting's own
    columns change (or its row goes) only after the open entry has noted the posting. ``own_columns`` are the columns
    of ``postings`` that aren't derived from others.
    """
    kept = (
        "postings",
        "items",
        "packages",
        "buyers",
        "labels",
        "settings",
        "marks",
        "products",
        "product_barcodes",
        "packers",
        "ozon_labels",
        "ozon_codes",
        "cases",
        "case_log",
        "tracking_events",
        "pool_numbers",
        "handovers",
        "evidence",
        "violations",
        "owner_verdicts",
    )
    made = [
        _guard(f"{table}_{event.lower()}", event, table, _NO_ENTRY_OPEN)
        for table in kept
        for event in ("INSERT", "UPDATE", "DELETE")
        if event != "INSERT" or table not in _IMPORTED
    ]
    image = f"NEW.image_entry = OLD.image_entry OR NEW.created_entry <> OLD.created_entry OR {_NOT_JOURNALLED}"
    made += [
        _guard(
            "postings_image",
            f"UPDATE OF {', '.join(name for name in own_columns if name not in _WRITTEN)}",
            "postings",
            image,
        ),
        _guard("postings_written", f"UPDATE OF {', '.join(_WRITTEN)}", "postings", f"{_NOT_WIPING} AND ({image})"),
        _guard("postings_gone", "DELETE", "postings", _NOT_JOURNALLED),
        _guard(
            "journal_sealed",
            "UPDATE OF id, at, desk, who, deed, undoable, undo_of, sealed",
            "journal",
            "OLD.sealed",
        ),
        _guard("journal_facts", "UPDATE OF facts", "journal", f"OLD.sealed AND {_NOT_WIPING}"),
        _guard("journal_undone", "UPDATE OF undone_by", "journal", _NO_ENTRY_OPEN),
        _guard("journal_delete", "DELETE", "journal"),
        _guard(
            "journal_changes_insert",
            "INSERT",
            "journal_changes",
            "(SELECT sealed FROM journal WHERE id = NEW.entry_id)",
        ),
        # But a buyer's data has its day and is wiped then.
        _guard("journal_changes_update", "UPDATE", "journal_changes", _NOT_WIPING),
        _guard("journal_changes_delete", "DELETE", "journal_changes"),
        # What was scanned, was scanned.
        _guard("scans_update", "UPDATE", "scans"),
        _guard("scans_delete", "DELETE", "scans"),
        # A cart that has left stays as it was.
        _guard("handover_boxes_insert", "INSERT", "handover_boxes", _HAS_LEFT.format(row="NEW")),
        _guard("handover_boxes_update", "UPDATE", "handover_boxes", _HAS_LEFT.format(row="OLD")),
        _guard("handover_boxes_delete", "DELETE", "handover_boxes", _HAS_LEFT.format(row="OLD")),
        _guard("pool_numbers_given", "UPDATE OF given_at", "pool_numbers", "OLD.given_at IS NOT NULL"),
    ]
    return made

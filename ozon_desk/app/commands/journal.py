"""``ozon-desk journal``: who did what, when, from what to what."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.services.desk import Desk
from ozon_desk.services.history import HistoryLine
from ozon_desk.services.journal import JournalQuery
from ozon_desk.ui import formats, texts

_TOLD: Final = 20
"""Postings of an entry whose changes are told; those of an import are many."""


def journal(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Newest first. A name nobody has is an empty list; a day that is none is refused by the grammar."""
    if arguments.deed in tuple(DeedKind):
        deed: DeedKind | str = DeedKind(arguments.deed)
    else:
        deed = arguments.deed
    wanted = JournalQuery(arguments.posting, arguments.who, arguments.first, arguments.last, deed)
    lines = islice(desk.journal.every(wanted, numbers=_TOLD), arguments.limit)
    if arguments.json:
        output.json_list(_entry(desk, line) for line in lines)
        return codes.ALL
    zone = desk.shop.settings.time_zone
    for line in lines:
        undone = "—" if line.undone else ""
        told = texts.deed(line.deed, line.facts)
        parts = (str(line.entry_id), formats.moment(line.at, zone), line.who or line.desk, undone, told)
        output.line(" | ".join(filter(None, parts)))
    return codes.ALL


def _entry(desk: Desk, line: HistoryLine) -> dict[str, Any]:
    return {
        "entry": line.entry_id,
        "at": iso(line.at),
        "deed": line.deed,
        "who": line.who,
        "desk": line.desk,
        "text": texts.deed(line.deed, line.facts),
        "undone": line.undone,
        "postings": list(line.postings),
        "count": line.posting_count,
        "changes": list(_changes(desk, line)) if line.posting_count <= _TOLD else [],
    }


def _changes(desk: Desk, line: HistoryLine) -> Iterator[dict[str, Any]]:
    for one in desk.journal.entry(line.entry_id, _TOLD).touched:
        for change in one.fields:
            values = (_value(change.field, value, one.zone) for value in (change.before, change.after))
            before, after = values
            yield {"posting_number": one.posting_number, "field": change.field, "before": before, "after": after}


def _value(field: str, value: Any, zone: str) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    return str(value) if isinstance(value, str) else texts.value_text(field, value, zone)

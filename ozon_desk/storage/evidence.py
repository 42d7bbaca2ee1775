"""Evidence: which kept files belong to which posting. A row is never deleted; one that was taken away says by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, or_, select, update

from ozon_desk.domain.evidence import EvidenceFile, EvidenceKind, ending_of
from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import evidence
from ozon_desk.storage.postings import chunks


def evidence_folder(database: Path) -> Path:
    """Where the files of a database file are kept."""
    return database.with_name(f"{database.stem}-evidence")


def _counts() -> ColumnElement[bool]:
    """It was attached, and not taken away again; what is undone never was."""
    there = or_(evidence.c.removed_entry.is_(None), ~stands(evidence.c.removed_entry))
    return and_(stands(evidence.c.entry_id), there)


def add(connection: Connection, entry_id: int, files: Sequence[EvidenceFile]) -> None:
    """Their ids are given here."""
    rows = [
        {
            "posting_id": file.posting_id,
            "package": file.package,
            "checksum": file.checksum,
            "name": file.name,
            "size": file.size,
            "kind": str(file.kind),
            "taken_at": file.taken_at,
            "added_at": file.added_at,
            "who": file.who,
            "entry_id": entry_id,
        }
        for file in files
    ]
    if rows:
        connection.execute(insert(evidence), rows)


def remove(connection: Connection, entry_id: int, evidence_id: int) -> None:
    connection.execute(update(evidence).where(evidence.c.id == evidence_id).values(removed_entry=entry_id))


def by_id(connection: Connection, evidence_id: int) -> EvidenceFile | None:
    """None, too, for one that was taken away."""
    row = connection.execute(select(evidence).where(evidence.c.id == evidence_id, _counts())).first()
    return None if row is None else _file(row)


def of_posting(connection: Connection, posting_id: int) -> list[EvidenceFile]:
    """In the order they were attached."""
    rows = connection.execute(
        select(evidence).where(evidence.c.posting_id == posting_id, _counts()).order_by(evidence.c.id)
    )
    return [_file(row) for row in rows]


def counts(connection: Connection, posting_ids: Iterable[int]) -> dict[int, int]:
    """Posting id -> how many files it has, for those that have any."""
    found: dict[int, int] = {}
    for chunk in chunks(posting_ids):
        rows = connection.execute(
            select(evidence.c.posting_id, func.count())
            .where(evidence.c.posting_id.in_(chunk), _counts())
            .group_by(evidence.c.posting_id)
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def all_files(connection: Connection) -> list[EvidenceFile]:
    """Everything that counts."""
    return [_file(row) for row in connection.execute(select(evidence).where(_counts()).order_by(evidence.c.id))]


def checksums(connection: Connection) -> set[str]:
    """Of every file that any row names, also one that was taken away: an undo may want it back."""
    return set(connection.execute(select(evidence.c.checksum).distinct()).scalars())


def file_names(connection: Connection) -> set[str]:
    """The same by their names in the folder."""
    rows = connection.execute(select(evidence.c.checksum, evidence.c.name).distinct())
    return {row.checksum + ending_of(row.name) for row in rows}


def is_known(connection: Connection, checksum: str) -> bool:
    """Whether this file was ever attached to anything."""
    return connection.execute(select(evidence.c.id).where(evidence.c.checksum == checksum).limit(1)).first() is not None


def any_of(connection: Connection, posting_ids: Sequence[int]) -> int | None:
    """The id of one of these postings that has evidence, if any."""
    for chunk in chunks(posting_ids):
        found = connection.execute(
            select(evidence.c.posting_id).where(evidence.c.posting_id.in_(chunk), _counts()).limit(1)
        ).scalar()
        if found is not None:
            return int(found)
    return None


def _file(row: Row[Any]) -> EvidenceFile:
    return EvidenceFile(
        row.id,
        row.posting_id,
        row.package,
        row.checksum,
        row.name,
        row.size,
        EvidenceKind(row.kind),
        row.taken_at,
        row.added_at,
        row.who,
    )

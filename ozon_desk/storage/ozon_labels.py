"""Ozon's own labels: which page of which kept PDF is the label of a box, and what the barcodes on it name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

from ozon_desk.domain.status import Tab
from ozon_desk.storage.journal import Change, add_changes
from ozon_desk.storage.postings import TAB_ORDER, chunks
from ozon_desk.storage.tables import ozon_codes, ozon_labels, postings, product_barcodes

Region = tuple[float, float, float, float]
"""Left, top, width, height in points from the page's upper left corner as it is shown."""
Box = tuple[int, int]
"""Posting id and package."""


@dataclass(frozen=True, slots=True)
class StoredOzonLabel:
    """``file`` is the SHA-256 of the PDF, which is its name in the folder; ``page`` counts from 0."""

    posting_id: int
    package: int
    file: str
    page: int
    region: Region


def label_folder(database: Path) -> Path:
    """Where Ozon's PDFs of a database file are kept."""
    return database.with_name(f"{database.stem}-labels")


def by_code(connection: Connection, code: str) -> Box | None:
    """(posting id, package) of the label that carries this barcode; None where nobody knows it, or several do."""
    row = connection.execute(
        select(ozon_codes.c.posting_id, ozon_codes.c.package).where(ozon_codes.c.code == code)
    ).first()
    return None if row is None or row.posting_id is None else (row.posting_id, row.package)


def by_codes(connection: Connection, codes: Iterable[str]) -> dict[str, Box | None]:
    """Code -> what it names, for those that are known; None for one seen on labels of several postings."""
    found: dict[str, Box | None] = {}
    for chunk in chunks(codes):
        for row in connection.execute(select(ozon_codes).where(ozon_codes.c.code.in_(chunk))):
            found[row.code] = None if row.posting_id is None else (row.posting_id, row.package)
    return found


def goods_among(connection: Connection, codes: Iterable[str]) -> set[str]:
    """Those of the codes that are barcodes of products."""
    found: set[str] = set()
    for chunk in chunks(codes):
        found.update(
            connection.execute(
                select(product_barcodes.c.barcode).where(product_barcodes.c.barcode.in_(chunk))
            ).scalars()
        )
    return found


def of_boxes(connection: Connection, posting_ids: Sequence[int]) -> dict[Box, StoredOzonLabel]:
    """(posting id, package) -> its label, for those that have one."""
    found: dict[Box, StoredOzonLabel] = {}
    for chunk in chunks(posting_ids):
        for row in connection.execute(select(ozon_labels).where(ozon_labels.c.posting_id.in_(chunk))):
            left, top, width, height = map(float, row.region.split())
            found[row.posting_id, row.package] = StoredOzonLabel(
                row.posting_id, row.package, row.file, row.page, (left, top, width, height)
            )
    return found


def forget(connection: Connection, entry_id: int, posting_id: int, package: int) -> bool:
    """Takes the label of a box away; its barcodes go on naming it. Answers whether there was one."""
    those = (ozon_labels.c.posting_id == posting_id) & (ozon_labels.c.package == package)
    gone = connection.execute(delete(ozon_labels).where(those)).rowcount
    add_changes(connection, entry_id, [Change(posting_id, {}, {})])
    return gone > 0


def forget_old(connection: Connection, before: datetime) -> None:
    """Lets go of files taken in before this moment whose postings are all delivered or cancelled."""
    over = TAB_ORDER.index(Tab.DONE)
    outlived = (
        select(ozon_labels.c.file)
        .join(postings, postings.c.id == ozon_labels.c.posting_id)
        .group_by(ozon_labels.c.file)
        .having(func.max(ozon_labels.c.added_at) < before, func.min(postings.c.tab) >= over)
    )
    connection.execute(delete(ozon_labels).where(ozon_labels.c.file.in_(outlived)))


def files(connection: Connection) -> set[str]:
    """The files that some box still has its label in."""
    return set(connection.execute(select(ozon_labels.c.file).distinct()).scalars())


def pages(connection: Connection, names: Iterable[str]) -> dict[str, list[int]]:
    """File -> its pages that are some box's label, for those of these files that are needed."""
    found: dict[str, list[int]] = {}
    for chunk in chunks(names):
        rows = connection.execute(
            select(ozon_labels.c.file, ozon_labels.c.page)
            .distinct()
            .where(ozon_labels.c.file.in_(chunk))
            .order_by(ozon_labels.c.page)
        )
        for row in rows:
            found.setdefault(row.file, []).append(row.page)
    return found


def move(connection: Connection, name: str, other: str, kept: Sequence[int]) -> None:
    """The labels of one file are in another by now, which holds only its pages ``kept``, in this order."""
    for new, old in enumerate(kept):
        those = (ozon_labels.c.file == name) & (ozon_labels.c.page == old)
        connection.execute(update(ozon_labels).where(those).values(file=other, page=new))


def write(
    connection: Connection,
    entry_id: int,
    labels: Sequence[StoredOzonLabel],
    codes: Mapping[str, Box | None],
    at: datetime,
) -> None:
    """Takes labels in, in the place of older ones of the same boxes, and remembers what their barcodes name."""
    there = of_boxes(connection, [label.posting_id for label in labels])
    for label in labels:
        if (label.posting_id, label.package) in there:
            connection.execute(
                delete(ozon_labels).where(
                    ozon_labels.c.posting_id == label.posting_id, ozon_labels.c.package == label.package
                )
            )
    rows = [
        {
            "posting_id": label.posting_id,
            "package": label.package,
            "file": label.file,
            "page": label.page,
            "region": " ".join(f"{number:.2f}" for number in label.region),
            "added_at": at,
        }
        for label in labels
    ]
    if rows:
        connection.execute(insert(ozon_labels), rows)
    for chunk in chunks(codes):
        connection.execute(delete(ozon_codes).where(ozon_codes.c.code.in_(chunk)))
    named = [
        {"code": code, "posting_id": box[0] if box else None, "package": box[1] if box else 0}
        for code, box in codes.items()
    ]
    if named:
        connection.execute(insert(ozon_codes), named)
    # Named in the journal; nothing of the postings' own images changes by a label.
    touched = sorted({label.posting_id for label in labels})
    add_changes(connection, entry_id, (Change(posting_id, {}, {}) for posting_id in touched))

"""The tables of what happens after packing. Most name the entry that wrote each row: a row counts as long as that entry
isn't undone (``journal.stands``), so that undo and redo need know nothing of them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, text

from ozon_desk.storage.tables import metadata as metadata
from ozon_desk.storage.types import UtcMoment

case_log: Final = Table(
    "case_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    # Of the case within its posting.
    Column("case_number", Integer, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("who", String, nullable=False),
    Column("text", String, nullable=False),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    Index("ix_case_log_case", "posting_id", "case_number"),
)

tracking_events: Final = Table(
    "tracking_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    Column("package", Integer, nullable=False),
    # The number it was said of: a corrected one begins anew.
    Column("tracking_number", String, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("kind", String, nullable=False),
    Column("place", String, nullable=False),
    # The carrier's own words.
    Column("text", String, nullable=False),
    # hand, paste, file
    Column("source", String, nullable=False),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    # The same event read twice is one; it stands here again only when the entry that wrote it was undone.
    Index(
        "uq_tracking_events",
        *("posting_id", "package", "tracking_number", "at", "kind", "text", "entry_id"),
        unique=True,
    ),
    Index("ix_tracking_events_entry", "entry_id"),
)

pool_numbers: Final = Table(
    "pool_numbers",
    metadata,
    # Bought from a carrier before there is a parcel; each is given out once.
    Column("number", String, primary_key=True),
    Column("carrier", String, nullable=False),
    # Only for this delivery method; empty: for any of the carrier's.
    Column("delivery_method", String, nullable=False),
    Column("added_at", UtcMoment, nullable=False),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    # Who got it; it stays with that box even when the deed is undone.
    Column("given_to", Integer),
    Column("given_package", Integer),
    Column("given_at", UtcMoment),
    # The entry that took it out of the pool (spoilt, given back to the carrier).
    Column("withdrawn_entry", Integer, ForeignKey("journal.id")),
    Index("ix_pool_numbers_given", "given_to", sqlite_where=text("given_at IS NOT NULL")),
    Index("ix_pool_numbers_free", "carrier", "added_at", sqlite_where=text("given_at IS NULL")),
)

handovers: Final = Table(
    "handovers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("carrier", String, nullable=False),
    # drop_off, pick_up
    Column("way", String, nullable=False),
    Column("place", String, nullable=False),
    Column("contact", String, nullable=False),
    # What the driver, or the gate, is shown.
    Column("pass_number", String, nullable=False),
    Column("note", String, nullable=False),
    # Of the appointment.
    Column("window_from", UtcMoment),
    Column("window_to", UtcMoment),
    Column("opened_at", UtcMoment, nullable=False),
    Column("opened_by", String, nullable=False),
    Column("closed_at", UtcMoment),
    Column("closed_by", String, nullable=False),
    # Given up without a parcel having left.
    Column("dropped_at", UtcMoment),
    Index("ix_handovers_open", "carrier", sqlite_where=text("closed_at IS NULL AND dropped_at IS NULL")),
    Index("ix_handovers_closed", "closed_at"),
)

handover_boxes: Final = Table(
    "handover_boxes",
    metadata,
    # What is on the cart. Running notes of the desk until the hand-over is closed; then they stay as they are.
    Column("handover_id", Integer, ForeignKey("handovers.id"), primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("package", Integer, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("who", String, nullable=False),
    Index("ix_handover_boxes_posting", "posting_id"),
)

evidence: Final = Table(
    "evidence",
    metadata,
    # Photos and files that show how it was; the files are kept beside the database.
    Column("id", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    # Null: of the whole posting.
    Column("package", Integer),
    # SHA-256 of the file, which is its name in the folder (with the ending of ``name``).
    Column("checksum", String, nullable=False),
    # As it was called.
    Column("name", String, nullable=False),
    Column("size", Integer, nullable=False),
    # photo, video, file
    Column("kind", String, nullable=False),
    # When the file was made, as it says itself.
    Column("taken_at", UtcMoment),
    Column("added_at", UtcMoment, nullable=False),
    Column("who", String, nullable=False),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    # The entry that took it away again.
    Column("removed_entry", Integer, ForeignKey("journal.id")),
    Index("ix_evidence_posting", "posting_id"),
    Index("ix_evidence_checksum", "checksum"),
)

violations: Final = Table(
    "violations",
    metadata,
    # R13: points Ozon has given.
    Column("id", Integer, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("points", Integer, nullable=False),
    Column("carrier", String, nullable=False),
    Column("posting_number", String, nullable=False),
    Column("note", String, nullable=False),
    # Null: nobody has said when they lapse.
    Column("lapses_at", UtcMoment),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    # The entry that took them back (Ozon did, or it was a mistake).
    Column("withdrawn_entry", Integer, ForeignKey("journal.id")),
)

raised_alarms: Final = Table(
    "raised_alarms",
    metadata,
    # Which alarms have been raised already: none twice, also after a restart or when a clock jumps.
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("due", UtcMoment, primary_key=True),
    Column("raised_at", UtcMoment, nullable=False),
    # When somebody said that he has seen it.
    Column("seen_at", UtcMoment),
    Index("ix_raised_alarms_unseen", "raised_at", sqlite_where=text("seen_at IS NULL")),
)

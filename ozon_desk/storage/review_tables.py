"""Tables of the review: what the owner says of a posting, over what the journal says; and which weekly reports are
written."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from ozon_desk.storage.parcel_tables import metadata as metadata
from ozon_desk.storage.types import UtcMoment

owner_verdicts: Final = Table(
    "owner_verdicts",
    metadata,
    # The newest row whose entry isn't undone holds (``journal.stands``).
    Column("id", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    # late_cause (why it was late), cancel_fault (whose fault a cancellation was: R18)
    Column("about", String, nullable=False),
    # Empty: as the journal says, after all.
    Column("value", String, nullable=False),
    Column("note", String, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("who", String, nullable=False),
    Column("entry_id", Integer, ForeignKey("journal.id"), nullable=False),
    Index("ix_owner_verdicts_posting", "posting_id", "about", "id"),
)

report_runs: Final = Table(
    "report_runs",
    metadata,
    # The week ("2026-W47"). Running notes, no part of any posting: of two programs, the one that has begun goes on.
    Column("week", String, primary_key=True),
    Column("begun_at", UtcMoment, nullable=False),
    Column("desk", String, nullable=False),
    # Which entry tells that everything was written; empty: it is being written, or came to nothing.
    Column("entry_id", Integer, ForeignKey("journal.id")),
)

"""The tables as they are now; how older databases come here is told by ``migrations``."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

from ozon_desk.storage.types import UtcMoment

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

journal: Final = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("desk", String, nullable=False),
    Column("who", String, nullable=False, server_default=""),
    Column("deed", String, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("undoable", Boolean, nullable=False),
    # False only inside the entry's own transaction: nothing can be written while no entry is open (``guards``).
    Column("sealed", Boolean, nullable=False, server_default=false()),
    Column("undo_of", Integer, ForeignKey("journal.id")),
    # Which later entry took this one back; empty again when that one was itself taken back (a redo).
    Column("undone_by", Integer, ForeignKey("journal.id")),
    Index("ix_journal_undoable", "desk", "id", sqlite_where=text("undoable AND undone_by IS NULL")),
    Index("ix_journal_undone", "desk", "id", sqlite_where=text("undone_by IS NOT NULL")),
    Index("ix_journal_undos", "desk", "id", sqlite_where=text("deed = 'undo'")),
    # A packer's day: the packings, those opened again, and the first and last deed of it.
    Index("ix_journal_packings", "at", sqlite_where=text("deed = 'pack'")),
    Index("ix_journal_unpackings", "at", sqlite_where=text("deed = 'unpack'")),
    Index("ix_journal_at", "at", "who"),
)

journal_changes: Final = Table(
    "journal_changes",
    metadata,
    Column("entry_id", Integer, ForeignKey("journal.id"), primary_key=True),
    Column("posting_id", Integer, primary_key=True),
    # Only the fields that differ. No "before": the entry made the row; no "after": it took the row away.
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    Index("ix_journal_changes_posting", "posting_id", "entry_id"),
    sqlite_with_rowid=False,
)

TO_PULL: Final = "tab = 5 AND packed_at IS NOT NULL AND handed_over_at IS NULL AND pulled_at IS NULL"
"""Cancelled (tab 5) after packing, the box still in the pile; queries must say it word for word to use the index."""

postings: Final = Table(
    "postings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("posting_number", String, nullable=False, unique=True),
    Column("order_number", String, nullable=False),
    Column("status", String, nullable=False),
    Column("status_text", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("hold_reason", String),
    Column("hold_note", String, nullable=False),
    Column("cancel_reason", String, nullable=False),
    Column("incomplete", Boolean, nullable=False),
    Column("accepted_at", UtcMoment),
    Column("shipment_date", UtcMoment),
    Column("ship_by", UtcMoment),
    Column("handed_over_at", UtcMoment),
    Column("delivered_at", UtcMoment),
    Column("cancelled_at", UtcMoment),
    Column("packed_at", UtcMoment),
    Column("promised_date", UtcMoment),
    Column("promise_moves", Integer, nullable=False),
    Column("warehouse", String, nullable=False),
    Column("delivery_method", String, nullable=False),
    Column("carrier", String, nullable=False),
    Column("integration_type", String),
    Column("region", String, nullable=False),
    Column("city", String, nullable=False),
    # The entry that made the row, and the one that made the image it shows now: an undo gives the older name back,
    # so "has it changed since" is a comparison of images.
    Column("created_entry", Integer, ForeignKey("journal.id"), nullable=False),
    Column("image_entry", Integer, ForeignKey("journal.id"), nullable=False),
    # Derived at every write (domain/queueing.py).
    Column("tab", Integer, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("due_kind", String, nullable=False),
    Column("due_rule", String, nullable=False),
    Column("due_source", String, nullable=False),
    Column("ahead", Boolean, nullable=False),
    Column("search", Text, nullable=False),
    # Behind the others, where later steps of the database's form have put them.
    Column("pulled_at", UtcMoment),
    Column("store", String, nullable=False, server_default=text("''")),
    # Derived as well: the moment to ship (R3), whose word it is, and who carries it. What was judged once stays so:
    # of a closed posting they aren't reckoned anew when a rule changes.
    Column("ship_due", UtcMoment),
    Column("ship_source", String, nullable=False, server_default=text("''")),
    Column("ship_carrier", String, nullable=False, server_default=text("''")),
    # The queue in its own order, with the text that is searched: one walk of this index filters 100,000 rows in
    # about 15 ms without touching the table, which is faster than a full-text index as soon as many rows match.
    Index("ix_postings_queue", "tab", "due", "id", "search"),
    # The other orders of the queue: the first rows of a long tab are there without sorting it.
    *(Index(f"ix_postings_{key}", "tab", key, "due", "id") for key in ("accepted_at", "warehouse", "delivery_method")),
    Index("ix_postings_store", "store", sqlite_where=text("store != ''")),
    # What the review counts, without touching the table.
    Index(
        "ix_postings_ship_due",
        *("ship_due", "handed_over_at", "cancelled_at", "status", "stage", "warehouse", "delivery_method"),
        *("ship_carrier", "store", "ship_source"),
    ),
    Index("ix_postings_ahead", "id", sqlite_where=text("ahead")),
    Index("ix_postings_created", "created_entry"),
    # With the tab in it, or SQLite would rather walk all that is cancelled by one of the queue's orders.
    Index("ix_postings_to_pull", "tab", "packed_at", sqlite_where=text(TO_PULL)),
)

items: Final = Table(
    "items",
    metadata,
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("sku", String, nullable=False),
    Column("offer_id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("price", String),
    Column("currency", String, nullable=False),
    # The article folded, as a scanner under another layout or with Caps Lock may send it.
    Column("article", String, nullable=False),
    Index("ix_items_article", "article"),
    Index("ix_items_sku", "sku"),
    sqlite_with_rowid=False,
)

packages: Final = Table(
    "packages",
    metadata,
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("tracking_number", String, nullable=False),
    Column("carrier", String, nullable=False),
    # [[line of goods, quantity], …] as JSON; null: nobody has divided the goods.
    Column("contents", String),
    Column("weight_g", Integer),
    # Millimetres, "300x200x100".
    Column("size", String),
    Column("domestic_number", String),
    Column("domestic_carrier", String),
    # Milliseconds in UTC, as in the journal's images.
    Column("last_event_at", BigInteger),
    Column("last_event", String),
    # One number, one box; empty ones may repeat.
    Index(
        "uq_packages_tracking_number",
        "tracking_number",
        unique=True,
        sqlite_where=text("tracking_number != ''"),
        postgresql_where=text("tracking_number != ''"),
    ),
    Index("ix_packages_domestic_number", "domestic_number", sqlite_where=text("domestic_number IS NOT NULL")),
)

marks: Final = Table(
    "marks",
    metadata,
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("line", Integer, nullable=False),
    # GTIN and serial: one piece, one posting.
    Column("key", String, nullable=False),
    Column("code", String, nullable=False),
    Index("uq_marks_key", "key", unique=True),
)

cases: Final = Table(
    "cases",
    metadata,
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    # Moments are milliseconds in UTC, as in the journal's images.
    Column("opened_at", BigInteger, nullable=False),
    Column("who", String, nullable=False),
    Column("next_step", String, nullable=False),
    Column("due", BigInteger),
    Column("reference", String, nullable=False),
    Column("closed_at", BigInteger),
    Column("outcome", String),
    Column("arrived_at", BigInteger),
    Column("condition", String),
    Index("ix_cases_open", "kind", "posting_id", sqlite_where=text("closed_at IS NULL")),
)

buyers: Final = Table(
    "buyers",
    metadata,
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), primary_key=True),
    Column("buyer_name", String, nullable=False),
    Column("buyer_email", String, nullable=False),
    Column("recipient_name", String, nullable=False),
    Column("recipient_phone", String, nullable=False),
    Column("address", String, nullable=False),
    Column("postal_code", String, nullable=False),
)

labels: Final = Table(
    "labels",
    metadata,
    # The serial printed in the label's DataMatrix; never used twice.
    Column("serial", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    Column("package", Integer, nullable=False),
    Column("size", String, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("printed_at", UtcMoment),
    Column("voided_by", Integer, ForeignKey("journal.id")),
    Index("ix_labels_posting", "posting_id", "package"),
    sqlite_autoincrement=True,
)

settings: Final = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", JSON, nullable=False),
)

products: Final = Table(
    "products",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("offer_id", String, nullable=False),
    # Ozon's number; empty where nobody has said.
    Column("sku", String, nullable=False),
    Column("name", String, nullable=False),
    # The article folded, as in ``items`` (the SKU where there is no article): what a product is found by.
    Column("article", String, nullable=False),
    Column("weight_g", Integer),
    # A file, relative to the shop's folder of photos or absolute; empty: looked for by the article's name.
    Column("photo", String, nullable=False),
    Column("needs_mark", Boolean, nullable=False),
    Index("uq_products_article", "article", unique=True),
    Index("ix_products_sku", "sku"),
)

product_barcodes: Final = Table(
    "product_barcodes",
    metadata,
    # Equal for all spellings of one barcode (domain/products.py); the code itself stands as somebody wrote it.
    Column("key", String, primary_key=True),
    Column("barcode", String, nullable=False),
    Column("product_id", Integer, ForeignKey("products.id", ondelete="CASCADE"), nullable=False),
    # How many pieces one scan of it stands for (a case).
    Column("pieces", Integer, nullable=False),
    Index("ix_product_barcodes_product", "product_id"),
)

packers: Final = Table(
    "packers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    # What stands on the badge behind OD-PACKER-.
    Column("badge", String, nullable=False, unique=True),
    Column("pin_hash", String),
    Column("is_owner", Boolean, nullable=False),
    # People who have left keep their name in the journal.
    Column("active", Boolean, nullable=False),
    # In a row, and when the last of them: who guesses must wait, also after a restart.
    Column("wrong_pins", Integer, nullable=False),
    Column("wrong_pin_at", UtcMoment),
)

scans: Final = Table(
    "scans",
    metadata,
    # Every scan at a bench, with what was answered: proof in a dispute, and how often somebody took the wrong thing.
    Column("id", Integer, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("desk", String, nullable=False),
    Column("who", String, nullable=False),
    Column("posting_id", Integer),
    Column("scan", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("answer", String, nullable=False),
    Column("code", String, nullable=False),
    Index("ix_scans_posting", "posting_id"),
    Index("ix_scans_at", "at"),
    Index("ix_scans_alarms", "at", sqlite_where=text("answer = 'alarm'")),
)

print_jobs: Final = Table(
    "print_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("desk", String, nullable=False),
    Column("who", String, nullable=False),
    # label, slip
    Column("kind", String, nullable=False),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    Column("package", Integer, nullable=False),
    # A label's; "slip" for a slip, whose paper each PC chooses.
    Column("size", String, nullable=False),
    # Of the label; empty: the shop's.
    Column("language", String, nullable=False),
    # waiting, sending, printed, saved, shown, failed, unsure (the desk died while sending), cancelled
    Column("state", String, nullable=False),
    # Which one has (or had) it; of a waiting job the one chosen for it, empty where the size decides.
    Column("printer", String, nullable=False),
    # Of the label that was sent.
    Column("serial", Integer),
    Column("error_code", String, nullable=False),
    Column("error_facts", JSON, nullable=False),
    Column("made_at", UtcMoment, nullable=False),
    Column("changed_at", UtcMoment, nullable=False),
    Index("ix_print_jobs_desk", "desk", "state", "id"),
    Index("ix_print_jobs_posting", "posting_id"),
    sqlite_autoincrement=True,
)

ozon_labels: Final = Table(
    "ozon_labels",
    metadata,
    # Pages of Ozon's own label PDFs, matched to postings by their barcodes; the files are kept beside the database.
    Column("id", Integer, primary_key=True),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE"), nullable=False),
    Column("package", Integer, nullable=False),
    # SHA-256 of the PDF, which is its name in the folder.
    Column("file", String, nullable=False),
    # From 0.
    Column("page", Integer, nullable=False),
    # What of the page: left, top, width, height in points from its upper left corner as it is shown.
    Column("region", String, nullable=False),
    Column("added_at", UtcMoment, nullable=False),
    Index("uq_ozon_labels_box", "posting_id", "package", unique=True),
)

ozon_codes: Final = Table(
    "ozon_codes",
    metadata,
    # The barcodes on Ozon's labels: a scanned one names its posting and package.
    Column("code", String, primary_key=True),
    # Null: seen on labels of several postings, so that it names none.
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="CASCADE")),
    Column("package", Integer, nullable=False),
    Index("ix_ozon_codes_posting", "posting_id"),
)

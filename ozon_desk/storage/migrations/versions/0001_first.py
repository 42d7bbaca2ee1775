"""The first form: orders, journal, labels, settings, and the guards of the journal."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Written out, not taken from the program: what this step made must stay what it was.
_GUARDS: Final = (
    "CREATE TRIGGER guard_postings_update BEFORE UPDATE ON postings WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_postings_update'); END",
    "CREATE TRIGGER guard_postings_delete BEFORE DELETE ON postings WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_postings_delete'); END",
    "CREATE TRIGGER guard_items_update BEFORE UPDATE ON items WHEN coalesce((SELECT sealed FROM journal ORDER "
    "BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_items_update'); END",
    "CREATE TRIGGER guard_items_delete BEFORE DELETE ON items WHEN coalesce((SELECT sealed FROM journal ORDER "
    "BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_items_delete'); END",
    "CREATE TRIGGER guard_packages_insert BEFORE INSERT ON packages WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_insert'); END",
    "CREATE TRIGGER guard_packages_update BEFORE UPDATE ON packages WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_update'); END",
    "CREATE TRIGGER guard_packages_delete BEFORE DELETE ON packages WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_delete'); END",
    "CREATE TRIGGER guard_buyers_update BEFORE UPDATE ON buyers WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_buyers_update'); END",
    "CREATE TRIGGER guard_buyers_delete BEFORE DELETE ON buyers WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_buyers_delete'); END",
    "CREATE TRIGGER guard_labels_insert BEFORE INSERT ON labels WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_insert'); END",
    "CREATE TRIGGER guard_labels_update BEFORE UPDATE ON labels WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_update'); END",
    "CREATE TRIGGER guard_labels_delete BEFORE DELETE ON labels WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_delete'); END",
    "CREATE TRIGGER guard_settings_insert BEFORE INSERT ON settings WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_insert'); END",
    "CREATE TRIGGER guard_settings_update BEFORE UPDATE ON settings WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_update'); END",
    "CREATE TRIGGER guard_settings_delete BEFORE DELETE ON settings WHEN coalesce((SELECT sealed FROM journal "
    "ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_delete'); END",
    "CREATE TRIGGER guard_postings_image BEFORE UPDATE OF id, posting_number, order_number, status_text, "
    "hold_note, cancel_reason, incomplete, promise_moves, warehouse, delivery_method, carrier, region, city, "
    "status, stage, hold_reason, integration_type, accepted_at, shipment_date, ship_by, handed_over_at, "
    "delivered_at, cancelled_at, packed_at, promised_date, created_entry, image_entry ON postings WHEN "
    "NEW.image_entry = OLD.image_entry OR NEW.created_entry <> OLD.created_entry OR NOT EXISTS (SELECT 1 FROM "
    "journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT "
    "RAISE(ABORT, 'guard_postings_image'); END",
    "CREATE TRIGGER guard_postings_gone BEFORE DELETE ON postings WHEN NOT EXISTS (SELECT 1 FROM "
    "journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT "
    "RAISE(ABORT, 'guard_postings_gone'); END",
    "CREATE TRIGGER guard_journal_sealed BEFORE UPDATE OF id, at, desk, who, deed, facts, undoable, undo_of, "
    "sealed ON journal WHEN OLD.sealed BEGIN SELECT RAISE(ABORT, 'guard_journal_sealed'); END",
    "CREATE TRIGGER guard_journal_undone BEFORE UPDATE OF undone_by ON journal WHEN coalesce((SELECT sealed "
    "FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_journal_undone'); END",
    "CREATE TRIGGER guard_journal_delete BEFORE DELETE ON journal WHEN 1 BEGIN SELECT RAISE(ABORT, "
    "'guard_journal_delete'); END",
    "CREATE TRIGGER guard_journal_changes_insert BEFORE INSERT ON journal_changes WHEN (SELECT sealed FROM "
    "journal WHERE id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_insert'); END",
    "CREATE TRIGGER guard_journal_changes_update BEFORE UPDATE ON journal_changes WHEN 1 BEGIN SELECT "
    "RAISE(ABORT, 'guard_journal_changes_update'); END",
    "CREATE TRIGGER guard_journal_changes_delete BEFORE DELETE ON journal_changes WHEN 1 BEGIN SELECT "
    "RAISE(ABORT, 'guard_journal_changes_delete'); END",
)


def upgrade() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("who", sa.String(), server_default="", nullable=False),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("undoable", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("undo_of", sa.Integer(), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undo_of"], ["journal.id"], name=op.f("fk_journal_undo_of_journal")),
        sa.ForeignKeyConstraint(["undone_by"], ["journal.id"], name=op.f("fk_journal_undone_by_journal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
    )
    op.create_index(
        "ix_journal_undoable",
        "journal",
        ["desk", "id"],
        unique=False,
        sqlite_where=sa.text("undoable AND undone_by IS NULL"),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )
    op.create_table(
        "journal_changes",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("posting_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["journal.id"], name=op.f("fk_journal_changes_entry_id_journal")),
        sa.PrimaryKeyConstraint("entry_id", "posting_id", name=op.f("pk_journal_changes")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_journal_changes_posting", "journal_changes", ["posting_id", "entry_id"], unique=False)
    op.create_table(
        "postings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("posting_number", sa.String(), nullable=False),
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_text", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("hold_reason", sa.String(), nullable=True),
        sa.Column("hold_note", sa.String(), nullable=False),
        sa.Column("cancel_reason", sa.String(), nullable=False),
        sa.Column("incomplete", sa.Boolean(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("shipment_date", sa.BigInteger(), nullable=True),
        sa.Column("ship_by", sa.BigInteger(), nullable=True),
        sa.Column("handed_over_at", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("packed_at", sa.BigInteger(), nullable=True),
        sa.Column("promised_date", sa.BigInteger(), nullable=True),
        sa.Column("promise_moves", sa.Integer(), nullable=False),
        sa.Column("warehouse", sa.String(), nullable=False),
        sa.Column("delivery_method", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("integration_type", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("created_entry", sa.Integer(), nullable=False),
        sa.Column("image_entry", sa.Integer(), nullable=False),
        sa.Column("tab", sa.Integer(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("due_kind", sa.String(), nullable=False),
        sa.Column("due_rule", sa.String(), nullable=False),
        sa.Column("due_source", sa.String(), nullable=False),
        sa.Column("ahead", sa.Boolean(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.UniqueConstraint("posting_number", name=op.f("uq_postings_posting_number")),
        sa.ForeignKeyConstraint(["created_entry"], ["journal.id"], name=op.f("fk_postings_created_entry_journal")),
        sa.ForeignKeyConstraint(["image_entry"], ["journal.id"], name=op.f("fk_postings_image_entry_journal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postings")),
    )
    for key in ("accepted_at", "warehouse", "delivery_method"):
        op.create_index(f"ix_postings_{key}", "postings", ["tab", key, "due", "id"], unique=False)
    op.create_index("ix_postings_ahead", "postings", ["id"], unique=False, sqlite_where=sa.text("ahead"))
    op.create_index("ix_postings_created", "postings", ["created_entry"], unique=False)
    op.create_index("ix_postings_queue", "postings", ["tab", "due", "id", "search"], unique=False)
    op.create_table(
        "buyers",
        sa.Column("posting_id", sa.Integer(), nullable=False),
        sa.Column("buyer_name", sa.String(), nullable=False),
        sa.Column("buyer_email", sa.String(), nullable=False),
        sa.Column("recipient_name", sa.String(), nullable=False),
        sa.Column("recipient_phone", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postal_code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["postings.id"], name=op.f("fk_buyers_posting_id_postings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("posting_id", name=op.f("pk_buyers")),
    )
    op.create_table(
        "items",
        sa.Column("posting_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("offer_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price", sa.String(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["postings.id"], name=op.f("fk_items_posting_id_postings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("posting_id", "line", name=op.f("pk_items")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_items_article", "items", ["article"], unique=False)
    op.create_index("ix_items_sku", "items", ["sku"], unique=False)
    op.create_table(
        "labels",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("posting_id", sa.Integer(), nullable=False),
        sa.Column("package", sa.Integer(), nullable=False),
        sa.Column("size", sa.String(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.BigInteger(), nullable=True),
        sa.Column("voided_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["postings.id"], name=op.f("fk_labels_posting_id_postings"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["voided_by"], ["journal.id"], name=op.f("fk_labels_voided_by_journal")),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_labels")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_labels_posting", "labels", ["posting_id", "package"], unique=False)
    op.create_table(
        "packages",
        sa.Column("posting_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tracking_number", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["postings.id"], name=op.f("fk_packages_posting_id_postings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("posting_id", "number", name=op.f("pk_packages")),
    )
    op.create_index(
        "uq_packages_tracking_number",
        "packages",
        ["tracking_number"],
        unique=True,
        sqlite_where=sa.text("tracking_number != ''"),
        postgresql_where=sa.text("tracking_number != ''"),
    )
    for guard in _GUARDS:
        op.execute(guard)

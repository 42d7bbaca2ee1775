"""After the box is closed: numbers, hand-overs, tracking events, cases, evidence, points, alarms."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# Written out, not taken from the program: what this step made must stay what it was.
_MADE: Final = (
    """
    CREATE TABLE cases (
        posting_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        opened_at BIGINT NOT NULL,
        who VARCHAR NOT NULL,
        next_step VARCHAR NOT NULL,
        due BIGINT,
        reference VARCHAR NOT NULL,
        closed_at BIGINT,
        outcome VARCHAR,
        arrived_at BIGINT,
        condition VARCHAR,
        CONSTRAINT pk_cases PRIMARY KEY (posting_id, number),
        CONSTRAINT fk_cases_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_cases_open ON cases (kind, posting_id) WHERE closed_at IS NULL",
    """
    CREATE TABLE case_log (
        id INTEGER NOT NULL,
        posting_id INTEGER NOT NULL,
        case_number INTEGER NOT NULL,
        at BIGINT NOT NULL,
        who VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        entry_id INTEGER NOT NULL,
        CONSTRAINT pk_case_log PRIMARY KEY (id),
        CONSTRAINT fk_case_log_posting_id_postings FOREIGN KEY(posting_id)
            REFERENCES postings (id) ON DELETE CASCADE,
        CONSTRAINT fk_case_log_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
    )
    """,
    "CREATE INDEX ix_case_log_case ON case_log (posting_id, case_number)",
    """
    CREATE TABLE tracking_events (
        id INTEGER NOT NULL,
        posting_id INTEGER NOT NULL,
        package INTEGER NOT NULL,
        tracking_number VARCHAR NOT NULL,
        at BIGINT NOT NULL,
        kind VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        source VARCHAR NOT NULL,
        entry_id INTEGER NOT NULL,
        CONSTRAINT pk_tracking_events PRIMARY KEY (id),
        CONSTRAINT fk_tracking_events_posting_id_postings FOREIGN KEY(posting_id)
            REFERENCES postings (id) ON DELETE CASCADE,
        CONSTRAINT fk_tracking_events_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
    )
    """,
    "CREATE INDEX ix_tracking_events_entry ON tracking_events (entry_id)",
    "CREATE UNIQUE INDEX uq_tracking_events ON tracking_events"
    " (posting_id, package, tracking_number, at, kind, text, entry_id)",
    """
    CREATE TABLE pool_numbers (
        number VARCHAR NOT NULL,
        carrier VARCHAR NOT NULL,
        delivery_method VARCHAR NOT NULL,
        added_at BIGINT NOT NULL,
        entry_id INTEGER NOT NULL,
        given_to INTEGER,
        given_package INTEGER,
        given_at BIGINT,
        withdrawn_entry INTEGER,
        CONSTRAINT pk_pool_numbers PRIMARY KEY (number),
        CONSTRAINT fk_pool_numbers_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id),
        CONSTRAINT fk_pool_numbers_withdrawn_entry_journal FOREIGN KEY(withdrawn_entry) REFERENCES journal (id)
    )
    """,
    "CREATE INDEX ix_pool_numbers_given ON pool_numbers (given_to) WHERE given_at IS NOT NULL",
    "CREATE INDEX ix_pool_numbers_free ON pool_numbers (carrier, added_at) WHERE given_at IS NULL",
    """
    CREATE TABLE handovers (
        id INTEGER NOT NULL,
        carrier VARCHAR NOT NULL,
        way VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        contact VARCHAR NOT NULL,
        pass_number VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        window_from BIGINT,
        window_to BIGINT,
        opened_at BIGINT NOT NULL,
        opened_by VARCHAR NOT NULL,
        closed_at BIGINT,
        closed_by VARCHAR NOT NULL,
        dropped_at BIGINT,
        CONSTRAINT pk_handovers PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_handovers_closed ON handovers (closed_at)",
    "CREATE INDEX ix_handovers_open ON handovers (carrier) WHERE closed_at IS NULL AND dropped_at IS NULL",
    """
    CREATE TABLE handover_boxes (
        handover_id INTEGER NOT NULL,
        posting_id INTEGER NOT NULL,
        package INTEGER NOT NULL,
        at BIGINT NOT NULL,
        who VARCHAR NOT NULL,
        CONSTRAINT pk_handover_boxes PRIMARY KEY (handover_id, posting_id, package),
        CONSTRAINT fk_handover_boxes_handover_id_handovers FOREIGN KEY(handover_id) REFERENCES handovers (id),
        CONSTRAINT fk_handover_boxes_posting_id_postings FOREIGN KEY(posting_id)
            REFERENCES postings (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_handover_boxes_posting ON handover_boxes (posting_id)",
    """
    CREATE TABLE evidence (
        id INTEGER NOT NULL,
        posting_id INTEGER NOT NULL,
        package INTEGER,
        checksum VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        taken_at BIGINT,
        added_at BIGINT NOT NULL,
        who VARCHAR NOT NULL,
        entry_id INTEGER NOT NULL,
        removed_entry INTEGER,
        CONSTRAINT pk_evidence PRIMARY KEY (id),
        CONSTRAINT fk_evidence_posting_id_postings FOREIGN KEY(posting_id)
            REFERENCES postings (id) ON DELETE CASCADE,
        CONSTRAINT fk_evidence_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id),
        CONSTRAINT fk_evidence_removed_entry_journal FOREIGN KEY(removed_entry) REFERENCES journal (id)
    )
    """,
    "CREATE INDEX ix_evidence_checksum ON evidence (checksum)",
    "CREATE INDEX ix_evidence_posting ON evidence (posting_id)",
    """
    CREATE TABLE violations (
        id INTEGER NOT NULL,
        at BIGINT NOT NULL,
        points INTEGER NOT NULL,
        carrier VARCHAR NOT NULL,
        posting_number VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        lapses_at BIGINT,
        entry_id INTEGER NOT NULL,
        withdrawn_entry INTEGER,
        CONSTRAINT pk_violations PRIMARY KEY (id),
        CONSTRAINT fk_violations_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id),
        CONSTRAINT fk_violations_withdrawn_entry_journal FOREIGN KEY(withdrawn_entry) REFERENCES journal (id)
    )
    """,
    """
    CREATE TABLE raised_alarms (
        posting_id INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        due BIGINT NOT NULL,
        raised_at BIGINT NOT NULL,
        seen_at BIGINT,
        CONSTRAINT pk_raised_alarms PRIMARY KEY (posting_id, kind, due),
        CONSTRAINT fk_raised_alarms_posting_id_postings FOREIGN KEY(posting_id)
            REFERENCES postings (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_raised_alarms_unseen ON raised_alarms (raised_at) WHERE seen_at IS NULL",
)
_GUARDS: Final = (
    "CREATE TRIGGER guard_cases_insert BEFORE INSERT ON cases WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_insert'); END",
    "CREATE TRIGGER guard_cases_update BEFORE UPDATE ON cases WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_update'); END",
    "CREATE TRIGGER guard_cases_delete BEFORE DELETE ON cases WHEN coalesce((SELECT sealed FROM journal ORDER"
    " BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_delete'); END",
    "CREATE TRIGGER guard_case_log_insert BEFORE INSERT ON case_log WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_insert'); END",
    "CREATE TRIGGER guard_case_log_update BEFORE UPDATE ON case_log WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_update'); END",
    "CREATE TRIGGER guard_case_log_delete BEFORE DELETE ON case_log WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_delete'); END",
    "CREATE TRIGGER guard_tracking_events_insert BEFORE INSERT ON tracking_events WHEN coalesce((SELECT "
    "sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, "
    "'guard_tracking_events_insert'); END",
    "CREATE TRIGGER guard_tracking_events_update BEFORE UPDATE ON tracking_events WHEN coalesce((SELECT "
    "sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, "
    "'guard_tracking_events_update'); END",
    "CREATE TRIGGER guard_tracking_events_delete BEFORE DELETE ON tracking_events WHEN coalesce((SELECT "
    "sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, "
    "'guard_tracking_events_delete'); END",
    "CREATE TRIGGER guard_pool_numbers_insert BEFORE INSERT ON pool_numbers WHEN coalesce((SELECT sealed FROM"
    " journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_insert'); END",
    "CREATE TRIGGER guard_pool_numbers_update BEFORE UPDATE ON pool_numbers WHEN coalesce((SELECT sealed FROM"
    " journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_update'); END",
    "CREATE TRIGGER guard_pool_numbers_delete BEFORE DELETE ON pool_numbers WHEN coalesce((SELECT sealed FROM"
    " journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_delete'); END",
    "CREATE TRIGGER guard_handovers_insert BEFORE INSERT ON handovers WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_insert'); END",
    "CREATE TRIGGER guard_handovers_update BEFORE UPDATE ON handovers WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_update'); END",
    "CREATE TRIGGER guard_handovers_delete BEFORE DELETE ON handovers WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_delete'); END",
    "CREATE TRIGGER guard_evidence_insert BEFORE INSERT ON evidence WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_insert'); END",
    "CREATE TRIGGER guard_evidence_update BEFORE UPDATE ON evidence WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_update'); END",
    "CREATE TRIGGER guard_evidence_delete BEFORE DELETE ON evidence WHEN coalesce((SELECT sealed FROM journal"
    " ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_delete'); END",
    "CREATE TRIGGER guard_violations_insert BEFORE INSERT ON violations WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_insert'); END",
    "CREATE TRIGGER guard_violations_update BEFORE UPDATE ON violations WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_update'); END",
    "CREATE TRIGGER guard_violations_delete BEFORE DELETE ON violations WHEN coalesce((SELECT sealed FROM "
    "journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_delete'); END",
    "CREATE TRIGGER guard_handover_boxes_insert BEFORE INSERT ON handover_boxes WHEN EXISTS (SELECT 1 FROM "
    "handovers WHERE id = NEW.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE"
    " id = NEW.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_insert'); END",
    "CREATE TRIGGER guard_handover_boxes_update BEFORE UPDATE ON handover_boxes WHEN EXISTS (SELECT 1 FROM "
    "handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE"
    " id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_update'); END",
    "CREATE TRIGGER guard_handover_boxes_delete BEFORE DELETE ON handover_boxes WHEN EXISTS (SELECT 1 FROM "
    "handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE"
    " id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_delete'); END",
    "CREATE TRIGGER guard_pool_numbers_given BEFORE UPDATE OF given_at ON pool_numbers WHEN OLD.given_at IS "
    "NOT NULL BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_given'); END",
)


def upgrade() -> None:
    op.add_column("packages", sa.Column("domestic_number", sa.String()))
    op.add_column("packages", sa.Column("domestic_carrier", sa.String()))
    op.add_column("packages", sa.Column("last_event_at", sa.BigInteger()))
    op.add_column("packages", sa.Column("last_event", sa.String()))
    op.execute(
        "CREATE INDEX ix_packages_domestic_number ON packages (domestic_number) WHERE domestic_number IS NOT NULL"
    )
    for statement in (*_MADE, *_GUARDS):
        op.execute(statement)

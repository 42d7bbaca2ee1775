"""A change without a journal entry must be impossible, even for raw SQL on a connection of its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Buyer
from tests.builders import draft, take_in

NUMBER = "0201234567-0029-1"


@pytest.fixture
def raw(file_desk, tmp_path):
    """A stranger's connection to a database with one packed, labelled posting."""
    take_in(file_desk, draft(NUMBER, buyer=Buyer(recipient_name="Образец")))
    posting = file_desk.deeds.pack(NUMBER)
    file_desk.tracking.enter(NUMBER, "UG123456785YP", insist=True)
    file_desk.labels.prepare([posting.id], LabelSize.SMALL)
    file_desk.shop.change(country="CN")
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        yield db


def refused(db: sqlite3.Connection, statement: str) -> str:
    with pytest.raises(sqlite3.IntegrityError) as error:
        db.execute(statement)
    return str(error.value)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE postings SET status = 'delivered'",
        "UPDATE postings SET image_entry = 1, stage = 'new'",
        "UPDATE postings SET tab = 0",
        "DELETE FROM postings",
        "UPDATE items SET quantity = 9",
        "DELETE FROM items",
        "UPDATE packages SET tracking_number = 'X'",
        "INSERT INTO packages VALUES (1, 2, 'X', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
        "DELETE FROM packages",
        "UPDATE buyers SET address = 'x'",
        "DELETE FROM buyers",
        "UPDATE labels SET copies = 7",
        "INSERT INTO labels VALUES (9, 1, 1, '58x40', 0, NULL, NULL)",
        "DELETE FROM labels",
        "INSERT INTO marks VALUES (1, 0, 0, 'k', 'c')",
        "INSERT INTO products VALUES (1, 'A', '1', 'x', 'a', NULL, '', 0)",
        "INSERT INTO product_barcodes VALUES ('460', '460', 1, 1)",
        "INSERT INTO packers (name, badge, is_owner, active, wrong_pins) VALUES ('x', 'X', 0, 1, 0)",
        "INSERT INTO ozon_labels VALUES (1, 1, 1, 'f', 0, '0 0 9 9', 0)",
        "INSERT INTO ozon_codes VALUES ('ii1', 1, 1)",
        "UPDATE settings SET value = '\"DE\"'",
        "INSERT INTO settings VALUES ('x', '1')",
        "DELETE FROM settings",
        "UPDATE journal SET facts = '{}'",
        "UPDATE journal SET sealed = 0",
        "UPDATE journal SET undone_by = NULL",
        "UPDATE journal SET who = 'somebody else'",
        "DELETE FROM journal",
        "INSERT INTO journal_changes VALUES (1, 77, NULL, NULL)",
        "UPDATE journal_changes SET after = '{}'",
        "DELETE FROM journal_changes",
    ],
)
def test_nothing_is_written_while_no_entry_is_open(raw, statement):
    assert refused(raw, statement).startswith("guard_")


def test_what_was_scanned_stays_as_it_was(raw):
    raw.execute("INSERT INTO scans VALUES (1, 0, 'x', '', NULL, 's', 'product', 'counted', '')")
    assert refused(raw, "UPDATE scans SET answer = 'alarm'") == "guard_scans_update"
    assert refused(raw, "DELETE FROM scans") == "guard_scans_delete"


@pytest.fixture
def opened(raw):
    """The same, inside a transaction with an open entry (it has said nothing about the posting yet)."""
    raw.execute("BEGIN")
    raw.execute("INSERT INTO journal (at, desk, deed, facts, undoable) VALUES (0, 'x', 'x', '{}', 1)")
    yield raw
    raw.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("statement", "guard"),
    [
        ("UPDATE postings SET stage = 'new', image_entry = image_entry + 1", "guard_postings_image"),
        ("DELETE FROM postings", "guard_postings_gone"),
        ("DELETE FROM journal", "guard_journal_delete"),
    ],
)
def test_an_open_entry_must_name_what_it_changes(opened, statement, guard):
    assert refused(opened, statement) == guard


def test_a_named_posting_changes_only_with_its_image(opened):
    opened.execute("INSERT INTO journal_changes VALUES ((SELECT max(id) FROM journal), 1, '{}', '{}')")
    assert refused(opened, "UPDATE postings SET stage = 'new'") == "guard_postings_image"
    newest = "(SELECT max(id) FROM journal)"
    moved = f"UPDATE postings SET image_entry = {newest}, created_entry = {newest}"
    assert refused(opened, moved) == "guard_postings_image"
    opened.execute(f"UPDATE postings SET stage = 'new', image_entry = {newest}")


def test_a_posting_cant_be_made_without_an_entry(raw):
    columns = [row[1] for row in raw.execute("PRAGMA table_info(postings)")]
    same = ", ".join({"id": "99", "posting_number": "'n'", "created_entry": "NULL"}.get(name, name) for name in columns)
    assert "NOT NULL" in refused(raw, f"INSERT INTO postings SELECT {same} FROM postings")
    unknown = same.replace("NULL", "1000")
    assert "FOREIGN KEY" in refused(raw, f"INSERT INTO postings SELECT {unknown} FROM postings")


def test_every_entry_of_the_desk_is_sealed(raw, file_desk):
    file_desk.history.undo()
    assert raw.execute("SELECT count(*) FROM journal WHERE NOT sealed").fetchone() == (0,)

"""What undo and redo would do is known at once, also at a desk that has never done anything."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from ozon_desk.storage import journal
from ozon_desk.storage.database import Database


@pytest.mark.parametrize(
    ("ask", "indexes"),
    [
        (journal.newest_undoable, ["ix_journal_undoable"]),
        (journal.newest_redoable, ["ix_journal_undoable", "ix_journal_undone", "ix_journal_undos"]),
    ],
)
def test_the_journal_isnt_looked_through(ask, indexes):
    database = Database.open(None)
    asked: list[tuple[str, tuple[object, ...]]] = []
    with database.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *heard: asked.append((heard[2], heard[3])))
        ask(connection, "home")
        statement, values = asked[-1]
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        plan = " ".join(row[3] for row in rows)
    database.close()
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan
    assert all(index in plan for index in indexes), plan

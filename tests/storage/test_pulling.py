"""Boxes of cancelled postings in the pile are found without looking through all postings."""

from __future__ import annotations

from sqlalchemy import text

from ozon_desk.storage import queue
from ozon_desk.storage.database import Database


def plan_of(database: Database, ask) -> str:
    """How SQLite goes about what ``ask`` asks of it."""
    from sqlalchemy import event

    asked: list[str] = []
    with database.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *heard: asked.append(heard[2]))
        ask(connection)
        statement = asked[-1].replace("LIMIT ? OFFSET ?", "")
        return " ".join(row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {statement}")))


def test_they_stand_in_an_index_of_their_own():
    database = Database.open(None)
    for ask in (queue.to_pull_ids, queue.count_to_pull):
        plan = plan_of(database, ask)
        assert "ix_postings_to_pull" in plan
        assert "TEMP B-TREE" not in plan
    database.close()

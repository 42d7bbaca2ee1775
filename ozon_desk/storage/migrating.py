"""Brings a database file to the current form. Alembic is imported only when there is something to migrate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from ozon_desk.domain.errors import Trouble
from ozon_desk.storage import sqlite
from ozon_desk.storage.tables import metadata

HEAD: Final = "0001"
"""The revision ``tables.py`` describes; a test holds it against the migrations."""

KNOWN: Final = frozenset({HEAD})
"""Revisions this program can migrate from (or is at)."""

BeforeMigration = Callable[[Path], None]

_VERSION_TABLE: Final = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"


def bring_up_to_date(engine: Engine, path: Path | None, before_migration: BeforeMigration | None = None) -> None:
    """Makes a new database, leaves a current one alone, migrates an older one in one transaction.

    Raises ``Trouble`` for a database of a newer program, or one that isn't ours.
    """
    with engine.connect() as connection:
        revision = _revision(connection)
        strange = revision is None and bool(inspect(connection).get_table_names())
    file = path.name if path else ""
    if strange:
        raise Trouble("database_not_ours", file=file)
    if revision is None:
        _create(engine)
    elif revision not in KNOWN:
        raise Trouble("database_newer", file=file, revision=revision)
    elif revision != HEAD:
        if path is not None and before_migration is not None:
            before_migration(path)
        migrate(engine)


def migrate(engine: Engine, target: str = "head") -> None:
    """Runs the migrations up to ``target``; all of them in one transaction, which a failure rolls back."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with engine.connect() as plain:
        connection = plain.execution_options(**sqlite.WRITING)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, target)


def _create(engine: Engine) -> None:
    with engine.connect() as plain:
        connection = plain.execution_options(**sqlite.WRITING)
        with connection.begin():
            # Two programs may start on one new file: whoever got the lock second finds it made.
            if _revision(connection) is not None:
                return
            metadata.create_all(connection)
            connection.exec_driver_sql(_VERSION_TABLE)
            connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

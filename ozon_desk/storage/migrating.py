"""Brings a database file to the current form. Alembic is imported only when there is something to migrate."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from ozon_desk import __version__
from ozon_desk.domain.errors import Trouble
from ozon_desk.storage import sqlite
from ozon_desk.storage.guards import guards
from ozon_desk.storage.images import ROW_FIELDS
from ozon_desk.storage.review_tables import metadata

OWN_COLUMNS: Final = ("id", *ROW_FIELDS, "created_entry", "image_entry")
"""The columns of ``postings`` that aren't derived."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The forms a database can have: ``head`` is the one ``tables.py`` describes, ``known`` those it can come from."""

    head: str
    known: frozenset[str]
    scripts: Path


STEPS: Final = Steps("0004", frozenset({"0001", "0002", "0003", "0004"}), Path(__file__).with_name("migrations"))
"""A test holds these against the migrations; reading them there would mean importing Alembic at every start."""

PROGRAMS: Final[Mapping[str, str]] = MappingProxyType(
    {"0001": "0.1.0", "0002": "0.1.0", "0003": "0.1.0", "0004": "0.1.0"}
)
"""Form -> the first version of the program that wrote it. A file also says itself which version opened it last
(``sqlite.program_of``); those from before that don't."""

BeforeMigration = Callable[[Path], None]

_VERSION_TABLE: Final = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"


def bring_up_to_date(
    engine: Engine, path: Path | None, before_migration: BeforeMigration | None = None, steps: Steps = STEPS
) -> None:
    """Makes a new database, leaves a current one alone, migrates an older one in one transaction.

    Raises ``Trouble`` for a database of a newer program, or one that isn't ours; neither is touched.
    """
    with engine.connect() as connection:
        revision = _revision(connection)
        strange = revision is None and bool(inspect(connection).get_table_names())
    file = path.name if path else ""
    if strange:
        raise Trouble("database_not_ours", file=file)
    if revision is not None and revision not in steps.known:
        raise Trouble("database_newer", file=file, program=_program(engine) or "?", mine=__version__)
    sqlite.use_wal(engine)
    if revision is None:
        _create(engine, steps)
    elif revision != steps.head:
        if path is not None and before_migration is not None:
            before_migration(path)
        migrate(engine, steps)


def migrate(engine: Engine, steps: Steps = STEPS) -> None:
    """Runs the migrations to the end; all of them in one transaction, which a failure rolls back."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(steps.scripts))
    with engine.connect() as plain:
        connection = plain.execution_options(**sqlite.WRITING)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _create(engine: Engine, steps: Steps) -> None:
    with engine.connect() as plain:
        connection = plain.execution_options(**sqlite.WRITING)
        with connection.begin():
            # Two programs may start on one new file: whoever got the lock second finds it made.
            if _revision(connection) is not None:
                return
            metadata.create_all(connection)
            for guard in guards(OWN_COLUMNS):
                connection.exec_driver_sql(guard)
            connection.exec_driver_sql(_VERSION_TABLE)
            connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": steps.head})


def _program(engine: Engine) -> str:
    connection = engine.raw_connection()
    try:
        assert connection.driver_connection is not None
        return sqlite.program_of(connection.driver_connection)
    finally:
        connection.close()


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

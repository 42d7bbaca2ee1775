"""The shop's settings as JSON values by key; which keys there are and of what type is declared in services."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from ozon_desk.storage.tables import settings


def all_values(connection: Connection) -> dict[str, Any]:
    return {row.key: row.value for row in connection.execute(select(settings))}


def write(connection: Connection, key: str, value: Any) -> None:
    connection.execute(delete(settings).where(settings.c.key == key))
    connection.execute(insert(settings).values(key=key, value=value))

"""People who pack. A PIN's hash is read by ``pin_of`` alone and stands nowhere but in this table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ozon_desk.domain.packers import Packer
from ozon_desk.storage.tables import packers


@dataclass(frozen=True, slots=True)
class StoredPin:
    """``digest`` None: no PIN. ``wrong``: how many wrong ones in a row, the last of them at ``wrong_at``."""

    digest: str | None
    wrong: int
    wrong_at: datetime | None


def everybody(connection: Connection) -> list[Packer]:
    """By name, those who have left too."""
    return [_packer(row) for row in connection.execute(select(packers).order_by(packers.c.name))]


def by_id(connection: Connection, packer_id: int) -> Packer | None:
    row = connection.execute(select(packers).where(packers.c.id == packer_id)).first()
    return None if row is None else _packer(row)


def by_badge(connection: Connection, badge: str) -> Packer | None:
    row = connection.execute(select(packers).where(packers.c.badge == badge)).first()
    return None if row is None else _packer(row)


def pin_of(connection: Connection, packer_id: int) -> StoredPin:
    query = select(packers.c.pin_hash, packers.c.wrong_pins, packers.c.wrong_pin_at).where(packers.c.id == packer_id)
    row = connection.execute(query).one()
    return StoredPin(row.pin_hash, row.wrong_pins, row.wrong_pin_at)


def add(connection: Connection, name: str, badge: str, digest: str | None, is_owner: bool) -> int:
    result = connection.execute(
        insert(packers).values(
            name=name, badge=badge, pin_hash=digest, is_owner=is_owner, active=True, wrong_pins=0, wrong_pin_at=None
        )
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def change(connection: Connection, packer: Packer) -> None:
    """Writes all but the PIN."""
    connection.execute(
        update(packers)
        .where(packers.c.id == packer.id)
        .values(name=packer.name, badge=packer.badge, is_owner=packer.is_owner, active=packer.active)
    )


def set_pin(connection: Connection, packer_id: int, digest: str | None) -> None:
    values = {"pin_hash": digest, "wrong_pins": 0, "wrong_pin_at": None}
    connection.execute(update(packers).where(packers.c.id == packer_id).values(values))


def note_wrong_pin(connection: Connection, packer_id: int, at: datetime) -> None:
    values = {"wrong_pins": packers.c.wrong_pins + 1, "wrong_pin_at": at}
    connection.execute(update(packers).where(packers.c.id == packer_id).values(values))


def forget_wrong_pins(connection: Connection, packer_id: int) -> None:
    connection.execute(
        update(packers)
        .where(packers.c.id == packer_id, packers.c.wrong_pins > 0)
        .values(wrong_pins=0, wrong_pin_at=None)
    )


def _packer(row: Row[Any]) -> Packer:
    return Packer(row.id, row.name, row.badge, row.pin_hash is not None, bool(row.is_owner), bool(row.active))

"""Hand-overs to carriers and what is on their carts. The carts are running notes; everything else goes by deeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select, update

from ozon_desk.domain.handovers import Handover, Terms, Way
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.storage.parcel_tables import handover_boxes, handovers
from ozon_desk.storage.postings import NEVER, TAB_ORDER, chunks
from ozon_desk.storage.tables import postings
from ozon_desk.storage.types import to_stored

_OPEN = and_(handovers.c.closed_at.is_(None), handovers.c.dropped_at.is_(None))


@dataclass(frozen=True, slots=True)
class CartBox:
    """One package on a cart; who put it there, and when (UTC)."""

    posting_id: int
    package: int
    at: datetime
    who: str


def add(connection: Connection, carrier: str, terms: Terms, at: datetime, who: str) -> int:
    result = connection.execute(
        insert(handovers).values(
            carrier=carrier, **_columns(terms), opened_at=at, opened_by=who, closed_at=None, closed_by=""
        )
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def set_terms(connection: Connection, handover_id: int, terms: Terms) -> None:
    connection.execute(update(handovers).where(handovers.c.id == handover_id).values(**_columns(terms)))


def close(connection: Connection, handover_id: int, at: datetime, who: str) -> None:
    connection.execute(update(handovers).where(handovers.c.id == handover_id).values(closed_at=at, closed_by=who))


def drop(connection: Connection, handover_id: int, at: datetime) -> None:
    connection.execute(delete(handover_boxes).where(handover_boxes.c.handover_id == handover_id))
    connection.execute(update(handovers).where(handovers.c.id == handover_id).values(dropped_at=at))


def by_id(connection: Connection, handover_id: int) -> Handover | None:
    row = connection.execute(select(handovers).where(handovers.c.id == handover_id)).first()
    return None if row is None else _handover(row)


def open_of(connection: Connection, carrier: str) -> Handover | None:
    row = connection.execute(select(handovers).where(_OPEN, handovers.c.carrier == carrier)).first()
    return None if row is None else _handover(row)


def open_ones(connection: Connection) -> list[Handover]:
    return [_handover(row) for row in connection.execute(select(handovers).where(_OPEN).order_by(handovers.c.id))]


def carts(connection: Connection) -> list[tuple[int, int, int]]:
    """(hand-over, boxes on its cart, when the last one was put there) of every one that is open; costs next to
    nothing."""
    rows = connection.execute(
        select(handovers.c.id, func.count(handover_boxes.c.at), func.coalesce(func.max(handover_boxes.c.at), 0))
        .outerjoin(handover_boxes, handover_boxes.c.handover_id == handovers.c.id)
        .where(_OPEN)
        .group_by(handovers.c.id)
        .order_by(handovers.c.id)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def closed(connection: Connection, limit: int, carrier: str | None = None) -> list[Handover]:
    """Those that have left, the newest first."""
    query = select(handovers).where(handovers.c.closed_at.is_not(None))
    if carrier is not None:
        query = query.where(handovers.c.carrier == carrier)
    query = query.order_by(handovers.c.closed_at.desc(), handovers.c.id.desc()).limit(limit)
    return [_handover(row) for row in connection.execute(query)]


def of_posting(connection: Connection, posting_id: int) -> list[Handover]:
    """The hand-overs a posting has left with, the newest first: it may have come back and left again."""
    query = (
        select(handovers)
        .where(
            handovers.c.closed_at.is_not(None),
            handovers.c.id.in_(select(handover_boxes.c.handover_id).where(handover_boxes.c.posting_id == posting_id)),
        )
        .order_by(handovers.c.closed_at.desc(), handovers.c.id.desc())
    )
    return [_handover(row) for row in connection.execute(query)]


def left_again(connection: Connection, handover_id: int, ids: Iterable[int]) -> set[int]:
    """Which of these postings have left with a later hand-over than this one."""
    found: set[int] = set()
    for chunk in chunks(ids):
        query = (
            select(handover_boxes.c.posting_id)
            .join(handovers, handovers.c.id == handover_boxes.c.handover_id)
            .where(
                handovers.c.id > handover_id,
                handovers.c.closed_at.is_not(None),
                handover_boxes.c.posting_id.in_(chunk),
            )
        )
        found.update(connection.execute(query).scalars())
    return found


# ------------------------------------------------------------------------------------------------------------ the cart


def packages(connection: Connection, handover_id: int) -> dict[int, frozenset[int]]:
    """Posting id -> the numbers of its packages that are (or were) on the cart, in the order it was filled."""
    rows = connection.execute(
        select(handover_boxes.c.posting_id, handover_boxes.c.package)
        .where(handover_boxes.c.handover_id == handover_id)
        .order_by(handover_boxes.c.at, handover_boxes.c.posting_id, handover_boxes.c.package)
    )
    found: dict[int, frozenset[int]] = {}
    for posting_id, package in rows:
        found[posting_id] = found.get(posting_id, frozenset()) | {package}
    return found


def counts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Hand-over -> how many postings were on its cart."""
    found = dict.fromkeys(ids, 0)
    for chunk in chunks(ids):
        rows = connection.execute(
            select(handover_boxes.c.handover_id, func.count(func.distinct(handover_boxes.c.posting_id)))
            .where(handover_boxes.c.handover_id.in_(chunk))
            .group_by(handover_boxes.c.handover_id)
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def put(connection: Connection, handover_id: int, wanted: Sequence[CartBox]) -> None:
    """Boxes onto the cart. Those that are there already stay as they are."""
    there = packages(connection, handover_id) if len(wanted) > 1 else {}
    rows = [
        {
            "handover_id": handover_id,
            "posting_id": box.posting_id,
            "package": box.package,
            "at": box.at,
            "who": box.who,
        }
        for box in wanted
        if box.package not in there.get(box.posting_id, ())
    ]
    if rows:
        connection.execute(insert(handover_boxes), rows)


def is_on(connection: Connection, handover_id: int, posting_id: int) -> set[int]:
    """The packages of this posting on that cart."""
    query = select(handover_boxes.c.package).where(
        handover_boxes.c.handover_id == handover_id, handover_boxes.c.posting_id == posting_id
    )
    return set(connection.execute(query).scalars())


def take_out(connection: Connection, handover_id: int, posting_id: int, package: int | None = None) -> None:
    """Off the cart: one package of a posting, or all of them."""
    condition = and_(handover_boxes.c.handover_id == handover_id, handover_boxes.c.posting_id == posting_id)
    if package is not None:
        condition = and_(condition, handover_boxes.c.package == package)
    connection.execute(delete(handover_boxes).where(condition))


# ------------------------------------------------------------------------------------------------- which postings wait


def waiting_ids(connection: Connection) -> list[int]:
    """Postings that wait to leave, nearest deadline first: packed here, or packed as Ozon says it. Those put aside
    are among them."""
    tabs = [TAB_ORDER.index(tab) for tab in (Tab.TO_SHIP, Tab.ATTENTION, Tab.IN_TRANSIT)]
    packed = and_(postings.c.tab.in_(tabs), postings.c.stage == str(Stage.PACKED))
    to_ship = postings.c.tab == TAB_ORDER.index(Tab.TO_SHIP)
    query = select(postings.c.id).where(or_(packed, to_ship), postings.c.handed_over_at.is_(None))
    return list(connection.execute(query.order_by(postings.c.due, postings.c.id)).scalars())


def unpacked_ids(connection: Connection, until: datetime) -> list[int]:
    """Postings still to pack of which something is due until then (UTC)."""
    query = select(postings.c.id).where(
        postings.c.tab == TAB_ORDER.index(Tab.TO_PACK), postings.c.due <= to_stored(until), postings.c.due < NEVER
    )
    return list(connection.execute(query.order_by(postings.c.due, postings.c.id)).scalars())


def first_mile_ids(connection: Connection) -> list[int]:
    """Postings on their way to the carrier's hub, those that left first first."""
    tabs = [TAB_ORDER.index(tab) for tab in (Tab.IN_TRANSIT, Tab.ATTENTION)]
    query = select(postings.c.id).where(postings.c.tab.in_(tabs), postings.c.stage == str(Stage.FIRST_MILE))
    return list(connection.execute(query.order_by(postings.c.handed_over_at, postings.c.id)).scalars())


def _columns(terms: Terms) -> dict[str, Any]:
    return {
        "way": str(terms.way),
        "place": terms.place,
        "contact": terms.contact,
        "pass_number": terms.pass_number,
        "note": terms.note,
        "window_from": terms.window_from,
        "window_to": terms.window_to,
    }


def _handover(row: Row[Any]) -> Handover:
    terms = Terms(Way(row.way), row.place, row.contact, row.pass_number, row.note, row.window_from, row.window_to)
    return Handover(
        row.id, row.carrier, terms, row.opened_at, row.opened_by, row.closed_at, row.closed_by, row.dropped_at
    )

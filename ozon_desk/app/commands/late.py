"""``ozon-desk late``: what was or is late, why, and what it costs. The command line isn't asked for an owner."""

from __future__ import annotations

import argparse
from datetime import timedelta
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.lateness import Cause, LatePosting, ReviewQuery
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts

_A_WEEK: Final = timedelta(days=6)
_HOUR: Final = timedelta(hours=1)
"""To four places: one second too late is no 0."""


def late(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.packers.trust()
    desk.stores.check_asked(arguments.store)
    found = desk.review.late(_query(desk, arguments))
    if arguments.json:
        output.json_list(_late(desk, one) for one in found)
        return codes.ALL
    now = desk.now()
    for one in found:
        shipment, zone = one.shipment, desk.shop.warehouse(one.shipment.warehouse).zone
        told = (
            formats.late_by(one.late_by),
            shipment.posting_number,
            texts.outcome_name(one.outcome),
            formats.moment_long(shipment.due, zone, now),
            texts.source_name(shipment.source),
            texts.cause_sentence(one, zone),
            texts.late_cost(one.cost),
            texts.late_step(one.to_do, zone),
        )
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def _query(desk: Desk, given: argparse.Namespace) -> ReviewQuery:
    """Where only one end is given, the other lies a week away."""
    today = moscow_day(desk.now())
    last = given.last or (today if given.first is None else max(today, given.first))
    first = given.first or last - _A_WEEK
    carrier = given.carrier and desk.shop.carriers.own_name(given.carrier)
    cause = Cause(given.cause) if given.cause else None
    return ReviewQuery(first, last, store=given.store, warehouse=given.warehouse, carrier=carrier, cause=cause)


def _late(desk: Desk, one: LatePosting) -> dict[str, Any]:
    shipment, found = one.shipment, one.cause
    zone = desk.shop.warehouse(shipment.warehouse).zone
    fee = one.cost.fee
    return {
        "posting_number": shipment.posting_number,
        "due": iso(shipment.due),
        "handed_over_at": iso(shipment.handed_over_at),
        "late_by_hours": round(one.late_by / _HOUR, 4),
        "cause": str(found.cause),
        "cost": {
            "in_overdue_share": one.cost.in_share,
            "fee": None if fee is None else str(fee),
            "currency": None if fee is None else one.cost.currency or "RUB",
            "points": one.cost.points,
        },
        "source": str(shipment.source),
        "outcome": str(one.outcome),
        "cause_by": "owner" if found.by_owner else "journal",
        "cause_found": str(found.found or found.cause),
        "note": found.note,
        "proof": {name: iso(moment) for name, moment in found.moments.items()},
        "message": texts.cause_sentence(one, zone),
        "to_do": str(one.to_do.step),
        "to_do_by": iso(one.to_do.by),
        "store": shipment.store,
        "warehouse": shipment.warehouse,
        "delivery_method": shipment.delivery_method,
        "carrier": shipment.carrier,
        "packer": shipment.packer,
    }

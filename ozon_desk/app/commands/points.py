"""``ozon-desk points``: the ledger of points Ozon has given (R13). The command line isn't asked for an owner."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.points import Violation
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def points(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.add is not None:
        desk.points.add(
            arguments.add,
            arguments.carrier,
            posting_number=arguments.posting,
            note=arguments.note,
            lapses=arguments.lapses,
        )
    elif arguments.withdraw is not None:
        desk.points.withdraw(arguments.withdraw)
    elif arguments.change is not None:
        desk.points.set_lapse(arguments.change, arguments.lapses)
    standing, ledger, now = desk.points.standing(), desk.points.ledger(), desk.now()
    if arguments.json:
        output.json(
            {
                "points": standing.total,
                "limit": standing.limit,
                "left": standing.left,
                "in_sight": standing.in_sight,
                "reached": standing.reached,
                "next_lapse": iso(standing.next_lapse),
                "violations": [_violation(one, now) for one in ledger],
            }
        )
        return codes.ALL
    output.line(" | ".join((texts.points_standing(standing), texts.points_outlook(standing))))
    for one in ledger:
        told = (str(one.id), texts.points_line(one, now))
        output.line(" | ".join(told))
    return codes.ALL


def _violation(one: Violation, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "at": iso(one.at),
        "points": one.points,
        "carrier": one.carrier,
        "posting_number": one.posting_number,
        "note": one.note,
        "lapses": iso(one.lapses_at),
        "withdrawn": one.withdrawn,
        "stands": one.stands(now),
    }

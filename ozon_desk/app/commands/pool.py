"""``ozon-desk pool``: numbers bought beforehand."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.pool import PoolNumber
from ozon_desk.ui import texts


def pool(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.add is not None:
        return _add(desk, arguments, output)
    if arguments.withdraw:
        number = desk.pool.withdraw(arguments.withdraw)
        if arguments.json:
            output.json({"withdrawn": number})
        else:
            output.line(texts.deed("pool_withdraw", {"count": number}))
        return codes.ALL
    if arguments.json:
        output.json_list(map(_number, desk.pool.numbers()))
        return codes.ALL
    for stock in desk.pool.stocks():
        told = (stock.carrier, stock.delivery_method, *texts.pool_counts(stock))
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def _add(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    lines = desk.pool.read_file(arguments.add)
    insist = frozenset(line.row for line in lines) if arguments.accept_warnings else frozenset()
    filled = desk.pool.add(lines, arguments.carrier, arguments.method, insist)
    accepted = {Verdict.OK, Verdict.WARN} if arguments.accept_warnings else {Verdict.OK}
    left_out = [one for one in filled.verdicts if one.verdict not in accepted]
    if arguments.json:
        told = [
            {"line": one.row, "number": one.number, "verdict": str(one.verdict), "code": one.code}
            | {"message": texts.verdict(one)}
            for one in filled.verdicts
        ]
        output.json_list(told)
    else:
        for one in left_out:
            output.note(f"{one.row}: {one.number}: {texts.verdict(one)}")
        output.line(texts.deed("pool_add", {"count": filled.added, "carrier": arguments.carrier}))
    return codes.of(filled.added, len(left_out))


def _number(one: PoolNumber) -> dict[str, Any]:
    return {
        "number": one.number,
        "carrier": one.carrier,
        "delivery_method": one.delivery_method,
        "state": "withdrawn" if one.withdrawn else "given" if one.package else "free",
        "posting_number": one.posting_number or None,
        "package": one.package or None,
        "given_at": iso(one.given_at),
    }

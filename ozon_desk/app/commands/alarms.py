"""``ozon-desk alarms``: what is or will be missed, across all rules."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.alarms import Alarm
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts


def alarms(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    found = desk.alarms.until(arguments.until)
    if arguments.json:
        output.json_list(map(_alarm, found))
        return codes.ALL
    now = desk.now()
    for alarm in found:
        told = (
            formats.countdown(alarm.due, now, alarm.zone),
            alarm.posting_number,
            f"{texts.deadline_name(alarm.kind)} {formats.moment_long(alarm.due, alarm.zone, now)}",
            texts.consequence(alarm.consequence),
            texts.next_step(alarm),
            alarm.rule,
        )
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def _alarm(alarm: Alarm) -> dict[str, Any]:
    return {
        "posting_number": alarm.posting_number,
        "rule": alarm.rule,
        "kind": str(alarm.kind),
        "due": iso(alarm.due),
        "level": str(alarm.level),
        "consequence": alarm.consequence,
        "next_step": str(alarm.next_step),
        "message": texts.next_step(alarm),
        "source": str(alarm.source),
        "alarm_at": iso(alarm.rings_at),
        "warehouse": alarm.warehouse,
    }

"""``ozon-desk track``."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking import TrackVerdict
from ozon_desk.ui import texts


def track(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.file:
        return _file(desk, arguments, output)
    if not arguments.posting or not (arguments.number or arguments.clear):
        raise Refusal("track_what")
    if arguments.clear:
        desk.tracking.clear(arguments.posting)
        output.line(texts.deed("track", {"posting": arguments.posting, "number": ""}))
        return codes.ALL
    if arguments.preview:
        verdict = desk.tracking.judge(arguments.posting, arguments.number, arguments.carrier)
    else:
        verdict = desk.tracking.enter(
            arguments.posting, arguments.number, arguments.carrier, insist=arguments.accept_warnings
        )
    if arguments.json:
        output.json([_line(verdict)])
    else:
        output.line(f"{verdict.posting_number} {verdict.tracking_number} {verdict.carrier}: {texts.verdict(verdict)}")
    return codes.NONE if verdict.verdict is Verdict.REFUSED else codes.ALL


def _file(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    lines = desk.tracking.read_file(arguments.file)
    if arguments.carrier:
        lines = [line._replace(carrier=line.carrier or arguments.carrier) for line in lines]
    if arguments.preview:
        verdicts = tuple(desk.tracking.preview(lines))
    else:
        insist = frozenset(line.row for line in lines) if arguments.accept_warnings else frozenset()
        verdicts = desk.tracking.apply(lines, insist).verdicts
    accepted = {Verdict.OK, Verdict.WARN} if arguments.accept_warnings else {Verdict.OK}
    left_out = sum(one.verdict not in accepted for one in verdicts)
    if arguments.json:
        output.json([_line(one) for one in verdicts])
    else:
        for one in verdicts:
            speak = output.line if one.verdict in accepted else output.note
            speak(f"{one.row}: {one.posting_number} {one.tracking_number}: {texts.verdict(one)}")
    return codes.SOME if left_out else codes.ALL


def _line(one: TrackVerdict) -> dict[str, Any]:
    return {
        "line": one.row,
        "posting_number": one.posting_number,
        "tracking_number": one.tracking_number,
        "carrier": one.carrier,
        "verdict": str(one.verdict),
        "code": one.code,
        "message": texts.verdict(one),
    }

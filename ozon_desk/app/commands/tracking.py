"""``ozon-desk track``."""

from __future__ import annotations

import argparse
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_sentence
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking_verdicts import TrackVerdict, refusal
from ozon_desk.ui import texts

_INSIST: Final = "(--accept-warnings)"
"""How to insist, said behind each warning that keeps a number out."""


def track(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.file:
        return _file(desk, arguments, output)
    more = arguments.from_pool or arguments.domestic is not None
    if not arguments.posting or (arguments.number is None and not arguments.clear and not more):
        raise Refusal("track_what")
    if arguments.domestic is not None:
        return _domestic(desk, arguments, output)
    if arguments.from_pool:
        return _from_pool(desk, arguments, output)
    if arguments.clear:
        desk.tracking.clear(arguments.posting, arguments.box)
        output.line(texts.deed("track", {"posting": arguments.posting, "number": ""}))
        return codes.ALL
    box, insist = arguments.box, arguments.accept_warnings
    verdict = desk.tracking.judge(arguments.posting, arguments.number, arguments.carrier, box)
    goes_in = verdict.verdict is Verdict.OK or (verdict.verdict is Verdict.WARN and insist)
    if goes_in and not arguments.preview:
        verdict = desk.tracking.enter(arguments.posting, arguments.number, arguments.carrier, box, insist=insist)
    if arguments.json:
        output.json_list([_line(verdict)])
    elif goes_in or arguments.preview:
        said = (verdict.posting_number, verdict.tracking_number, verdict.carrier)
        output.line(f"{' '.join(filter(None, said))}: {texts.verdict(verdict)}")
    if not goes_in and not arguments.preview:
        sentence = error_sentence(refusal(verdict))
        output.note(f"{sentence} {_INSIST}" if verdict.verdict is Verdict.WARN else sentence)
        return codes.NONE
    return codes.NONE if verdict.verdict is Verdict.REFUSED else codes.ALL


def _from_pool(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    given = desk.pool.give(arguments.posting, arguments.box, arguments.carrier, insist=arguments.accept_warnings)
    if arguments.json:
        output.json_list([_line(given.verdict)])
        return codes.ALL
    said = f"{given.verdict.posting_number} {given.verdict.tracking_number} {given.verdict.carrier}"
    left = texts.pool_left(given.left, given.verdict.carrier)
    output.line(f"{said} | {left}" if given.runs_low else said)
    return codes.ALL


def _domestic(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """An empty number clears it."""
    number = arguments.domestic.strip()
    if number:
        posting = desk.domestic.enter(arguments.posting, number, arguments.domestic_carrier, arguments.box)
        number = next(box.domestic_number for box in posting.packages if box.number == arguments.box)
    else:
        desk.domestic.clear(arguments.posting, arguments.box)
    output.line(texts.deed("domestic", {"posting": arguments.posting, "number": number}))
    return codes.ALL


def _file(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """The good lines go in together, in one deed."""
    lines = desk.tracking.read_file(arguments.file)
    if (note := desk.tracking.note(lines)) is not None:
        output.note(f"{arguments.file.name}: {texts.note(note)}")
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
        output.json_list(map(_line, verdicts))
        return codes.SOME if left_out else codes.ALL
    for one in verdicts:
        numbers = " ".join(filter(None, (one.tracking_number, one.domestic_number)))
        said = f"{one.row}: {one.posting_number} {numbers}: {texts.verdict(one)}"
        if one.verdict in accepted:
            output.line(said)
        else:
            output.note(f"{said} {_INSIST}" if one.verdict is Verdict.WARN else said)
    return codes.SOME if left_out else codes.ALL


def _line(one: TrackVerdict) -> dict[str, Any]:
    return {
        "line": one.row,
        "posting_number": one.posting_number,
        "package": one.package,
        "tracking_number": one.tracking_number,
        "carrier": one.carrier,
        "domestic_number": one.domestic_number,
        "verdict": str(one.verdict),
        "code": one.code,
        "also": list(one.also),
        "message": texts.verdict(one),
    }

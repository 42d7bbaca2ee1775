"""``ozon-desk events``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.events import EventVerdict
from ozon_desk.services.imports import UnknownLayout, ZoneSource
from ozon_desk.ui import formats, texts


def events(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.silent:
        return _silent(desk, arguments, output)
    if not arguments.what:
        raise Refusal("events_what")
    if arguments.add:
        return _add(desk, arguments, output)
    if arguments.list:
        return _list(desk, arguments, output)
    return _file(desk, arguments, output)


def _file(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """All that is new goes in together, in one deed; what is only warned of, too."""
    try:
        opened = desk.events.open(Path(arguments.what))
    except UnknownLayout as unknown:
        raise unknown.refusal() from unknown
    preview = desk.events.preview(opened, arguments.zone)
    if preview.zone_source is ZoneSource.DEFAULT:
        output.note(texts.zone_assumed(preview.file, preview.zone))
    if preview.note is not None:
        output.note(f"{preview.file}: {texts.note(preview.note)}")
    verdicts = preview.verdicts if arguments.preview else desk.events.apply(preview).verdicts
    refused = sum(one.verdict is Verdict.REFUSED for one in verdicts)
    if arguments.json:
        output.json_list(map(_line, verdicts))
        return codes.SOME if refused else codes.ALL
    for one in verdicts:
        number = one.tracking_number or one.posting_number
        said = f"{one.row}: {number} {one.text}: {texts.event_verdict(one)}"
        if one.verdict is Verdict.OK:
            output.line(said)
        else:
            output.note(said)
    return codes.SOME if refused else codes.ALL


def _add(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    one = desk.events.add(
        arguments.what.strip(),
        arguments.package,
        arguments.event_at,
        EventKind(arguments.kind),
        arguments.text,
        arguments.place,
    )
    if arguments.json:
        output.json_list([_line(one)])
    else:
        output.line(f"{one.posting_number}: {texts.event_kind(EventKind(arguments.kind))}: {texts.event_verdict(one)}")
    return codes.ALL


def _list(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    number = arguments.what.strip()
    heard = desk.events.of_posting(number)
    if arguments.json:
        output.json_list(
            {
                "posting_number": number,
                "package": one.package,
                "tracking_number": one.tracking_number,
                "at": iso(one.event.at),
                "kind": str(one.event.kind),
                "text": one.event.text,
                "place": one.event.place,
                "source": one.source,
            }
            for one in heard
        )
        return codes.ALL
    zone = desk.shop.zone_of(desk.deeds.find(number))
    for one in heard:
        told = (formats.moment(one.event.at, zone), texts.event_kind(one.event.kind), one.event.text, one.event.place)
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def _silent(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    found = desk.silent.parcels()
    if arguments.json:
        output.json_list(
            {
                "posting_number": one.posting.posting_number,
                "package": one.package.number,
                "tracking_number": one.package.tracking_number,
                "carrier": one.carrier,
                "level": str(one.level),
                "since": iso(one.since),
                "next_level": str(one.next_level) if one.next_level else None,
                "next_at": iso(one.next_at),
                "contact": one.contact,
                "page": one.page,
                "asked": one.asked,
                "message": f"{texts.silent_level(one.level)}. {texts.silent_to_do(one.level)}",
            }
            for one in found
        )
        return codes.ALL
    for one in found:
        zone = desk.shop.zone_of(one.posting)
        told = (one.posting.posting_number, one.package.tracking_number, one.carrier, formats.moment(one.since, zone))
        output.line(
            " | ".join(
                filter(
                    None, (*told, texts.silent_level(one.level), texts.silent_to_do(one.level), one.contact, one.page)
                )
            )
        )
    return codes.ALL


def _line(one: EventVerdict) -> dict[str, Any]:
    return {
        "row": one.row,
        "tracking_number": one.tracking_number,
        "posting_number": one.posting_number,
        "package": one.package or None,
        "at": iso(one.at),
        "kind": str(one.kind) if one.kind else None,
        "text": one.text,
        "place": one.place,
        "verdict": str(one.verdict),
        "code": one.code,
        "message": texts.event_verdict(one),
    }

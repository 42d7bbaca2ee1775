"""``ozon-desk evidence``."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.evidence import EvidenceFile
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def evidence(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.verify:
        return _verify(desk, arguments, output)
    if not arguments.posting:
        raise Refusal("evidence_of_what")
    posting_id = desk.deeds.find(arguments.posting).id
    if arguments.add:
        return _add(desk, posting_id, arguments, output)
    if arguments.out:
        return _bundle(desk, posting_id, arguments, output)
    files = desk.evidence.of_posting(posting_id)
    if arguments.json:
        output.json_list(map(_line, files))
    else:
        for one in files:
            output.line(texts.evidence_line(one))
        if not files:
            output.line(texts.counted_files(0))
    return codes.ALL


def _add(desk: Desk, posting_id: int, arguments: argparse.Namespace, output: Output) -> int:
    attached = desk.evidence.attach(posting_id, arguments.add, arguments.package)
    for _, error in attached.refused:
        output.error(error)
    done = len(attached.added) + len(attached.known)
    if arguments.json:
        output.json({"added": list(map(_line, attached.added)), "known": list(attached.known)})
    elif done:
        output.line(texts.attached(attached))
    return codes.of(done, len(attached.refused))


def _bundle(desk: Desk, posting_id: int, arguments: argparse.Namespace, output: Output) -> int:
    """In the language of whoever gets it: Ozon's, unless another was asked for."""
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.documents.dispute_bundle import make_bundle

    language = arguments.bundle_language or arguments.language or "ru"
    done = make_bundle(desk, posting_id, language, arguments.out, RESOURCES, with_recipient=arguments.recipient)
    output.line(f"{arguments.out}: {texts.counted_files(done.files)}")
    for line in texts.bundle_problems(done):
        output.note(line)
    return codes.SOME if done.missing or done.changed else codes.ALL


def _verify(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    found = desk.evidence.verify()
    if arguments.json:
        wrong = [{"posting_number": number, "state": str(state), **_line(one)} for number, one, state in found.wrong]
        output.json({"files": found.files, "right": found.right, "wrong": wrong})
    else:
        output.line(texts.verified(found))
        for number, one, state in found.wrong:
            output.note(texts.evidence_wrong(number, one, state))
    return codes.SOME if found.wrong else codes.ALL


def _line(one: EvidenceFile) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "kind": str(one.kind),
        "size": one.size,
        "package": one.package,
        "sha256": one.checksum,
        "taken_at": iso(one.taken_at),
        "added_at": iso(one.added_at),
        "who": one.who,
    }

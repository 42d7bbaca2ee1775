"""``ozon-desk pack | hold | release | cancel | promise | undo | redo``."""

from __future__ import annotations

import argparse

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import HoldReason
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def pack(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Each posting is a deed of its own: one that is refused doesn't stop the others."""
    done = 0
    for number in dict.fromkeys(arguments.postings):
        try:
            desk.deeds.pack(number)
        except Refusal as refusal:
            output.error(refusal)
        else:
            done += 1
            output.line(texts.deed("pack", {"posting": number}))
    return codes.of(done, len(dict.fromkeys(arguments.postings)) - done)


def hold(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """A reason that isn't one of the desk's is kept as a note."""
    reason = arguments.reason.strip()
    known = reason in tuple(HoldReason) and reason != HoldReason.OTHER
    if known:
        desk.deeds.hold(arguments.posting, HoldReason(reason))
    else:
        desk.deeds.hold(arguments.posting, HoldReason.OTHER, reason)
    output.line(texts.deed("hold", {"posting": arguments.posting, "reason": reason}))
    return codes.ALL


def release(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.deeds.release(arguments.posting)
    output.line(texts.deed("release", {"posting": arguments.posting}))
    return codes.ALL


def cancel(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.deeds.cancel(arguments.posting, arguments.reason)
    output.line(texts.deed("cancel", {"posting": arguments.posting}))
    return codes.ALL


def promise(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.deeds.promise(arguments.posting, arguments.day)
    output.line(texts.deed("promise", {"posting": arguments.posting}))
    return codes.ALL


def undo(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """The command line isn't asked for an owner."""
    if arguments.entry is None:
        output.line(texts.undone(desk.history.undo()))
    else:
        desk.packers.trust()
        output.line(texts.undone(desk.history.undo_entry(arguments.entry)))
    return codes.ALL


def redo(desk: Desk, _arguments: argparse.Namespace, output: Output) -> int:
    output.line(texts.redone(desk.history.redo()))
    return codes.ALL

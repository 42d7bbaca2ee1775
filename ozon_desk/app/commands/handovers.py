"""``ozon-desk handover | handovers | status``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_sentence, iso
from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.handovers import Handover, Terms
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.status import Stage
from ozon_desk.services.batches import Refused
from ozon_desk.services.cart import DOUBTS, Cart, CartAnswer
from ozon_desk.services.desk import Desk
from ozon_desk.services.files_out import WholeFile
from ozon_desk.services.handover_sheets import HandoverSheet
from ozon_desk.services.loads import Load
from ozon_desk.ui import texts


def handover(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.out and arguments.out.suffix.lower() not in (".pdf", ".xlsx"):
        raise Refusal("handover_file_kind", file=arguments.out.name)  # before anything has left
    if arguments.back is not None:
        desk.handovers.back(arguments.back)
        output.line(texts.deed("handover_back", {"posting": arguments.back}))
        return codes.ALL
    if arguments.hub:
        done, refused = desk.handovers.hub(arguments.hub)
        return _bulk(output, arguments, done, refused, "handover_hub", {})
    if arguments.number is not None:
        return _past(desk, arguments, output)
    carrier = desk.handovers.carrier(arguments.carrier)
    refused = _scanned(desk, carrier, arguments) if arguments.scan else []
    if arguments.close:
        return _close(desk, carrier, refused, arguments, output)
    load = desk.handovers.load(carrier)
    put = [line.posting for line in load.whole]
    going = put if load.boxes_on_cart else [line.posting for line in load.expected]
    missing = [line.posting for line in load.missing] if load.boxes_on_cart else []
    named = {number for number, _ in refused}
    refused += [
        (line.posting.posting_number, line.trouble)
        for line in (*load.surplus, *load.put_aside)
        if line.trouble and line.posting.posting_number not in named
    ]
    if arguments.out:
        _write(desk, arguments, output, desk.handovers.draft(carrier))
    if arguments.json:
        output.json(_facts(carrier, load.handover, going, missing, refused, load))
    else:
        for line in load.expected:
            boxes = f"{len(line.on_cart)}/{len(line.posting.packages)}"
            due = iso(line.last) or ""
            told = (line.posting.posting_number, boxes, *_numbers(line.posting.packages), due)
            output.line(" ".join(filter(None, (*told, "!" if line.must_go else ""))))
        for _, refusal in refused:
            output.error(refusal)
    return codes.SOME if arguments.scan and refused else codes.ALL


def _scanned(desk: Desk, carrier: str, arguments: argparse.Namespace) -> Refused:
    """Puts codes on the cart; answers what stayed off it, under the posting's number or else the code itself."""
    refused: Refused = []
    cart = desk.handovers.cart(desk.handovers.open(carrier))
    for code in arguments.scan:
        said = cart.scan(code)
        while arguments.accept_warnings and said.answer is CartAnswer.ALARM and said.code in DOUBTS:
            said = cart.choose(1)
        if said.answer is CartAnswer.ALARM:
            number = said.posting.posting_number if said.posting is not None else code
            if number not in {named for named, _ in refused}:
                refused.append((number, Refusal(said.code, **said.facts)))
            _leave(cart)
    return refused


def _leave(cart: Cart) -> None:
    """The box stays off the cart. What must be pulled from the pile is for hands to pull."""
    while cart.alarm is not None:
        cart.acknowledge(confirm=False)


def _close(desk: Desk, carrier: str, refused: Refused, arguments: argparse.Namespace, output: Output) -> int:
    """What is on the cart; with nothing on it, everything that is packed and may leave."""
    load = desk.handovers.load(carrier)
    if not load.boxes_on_cart and (
        arguments.scan or not any(line.posting.stage is Stage.PACKED for line in load.expected)
    ):
        for _, refusal in refused:
            output.error(refusal)
        for line in load.put_aside:
            if line.trouble is not None:
                output.error(line.trouble)
        raise Refusal("cart_empty", carrier=carrier)
    if arguments.out:
        WholeFile(arguments.out).check_place()
    opened = load.handover or desk.handovers.open(carrier)
    closed = desk.handovers.close(
        opened.id,
        arguments.moment,
        everything=not load.boxes_on_cart,
        leave_parts=arguments.leave_parts,
        insist=arguments.accept_warnings,
    )
    named = {number for number, _ in refused}
    refused += [one for one in closed.refused if one[0] not in named]
    if not closed.left and load.handover is None:
        desk.handovers.drop(opened.id)
    unwritten: DeskError | None = None
    if closed.left and arguments.out:
        try:
            _write(desk, arguments, output, desk.handovers.sheet(closed.handover.id))
        except DeskError as error:  # what has left has left, and its list can be had once more
            unwritten = error
            output.error(error)
    if arguments.json and closed.left:
        output.json(_facts(carrier, closed.handover, closed.left, closed.missing, refused))
    else:
        for posting in closed.left:
            output.line(" ".join((posting.posting_number, *_numbers(posting.packages))))
        for _, refusal in refused:
            output.error(refusal)
        if closed.missing and closed.left:
            output.note(texts.not_on_cart(len(closed.missing), [one.posting_number for one in closed.missing]))
    return codes.of(len(closed.left), len(refused) + (unwritten is not None))


def _past(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """The list of a hand-over that is over, once more."""
    past = desk.handovers.past_one(arguments.number)
    left = [line.posting for line in past.lines if not line.came_back]
    if arguments.out:
        _write(desk, arguments, output, desk.handovers.sheet(past.handover.id))
    if arguments.json:
        output.json(_facts(past.handover.carrier, past.handover, left, (), []))
    elif not arguments.out:
        for posting in left:
            output.line(" ".join((posting.posting_number, *_numbers(posting.packages))))
    return codes.ALL


def _write(desk: Desk, arguments: argparse.Namespace, output: Output, sheet: HandoverSheet) -> None:
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.documents.handover_list import write_handover_list

    language = arguments.label_language or desk.shop.settings.label_language
    write_handover_list(sheet, arguments.out, language, RESOURCES)
    if not arguments.json:
        output.line(f"{arguments.out}: {texts.counted_postings(sheet.postings)}")


def handovers(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    past = desk.handovers.past()
    if arguments.json:
        output.json_list(
            {
                "number": one.id,
                "carrier": one.carrier,
                "handed_over_at": iso(one.closed_at),
                "by": one.closed_by,
                **_terms(one.terms),
                "count": count,
            }
            for one, count in past
        )
    else:
        for one, count in past:
            told = (str(one.id), iso(one.closed_at), texts.carrier_name(one.carrier), texts.counted_postings(count))
            output.line(" | ".join(filter(None, told)))
    return codes.ALL


def status(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """One refused posting stops none of the others."""
    stage = Stage(arguments.status.replace("-", "_"))
    result = desk.statuses.set(stage, arguments.postings, arguments.moment)
    return _bulk(output, arguments, result.done, result.refused, "status", {"status": str(stage)})


def _bulk(
    output: Output,
    arguments: argparse.Namespace,
    done: Sequence[Posting],
    refused: Refused,
    deed: str,
    facts: dict[str, Any],
) -> int:
    if arguments.json and (done or not refused):
        output.json({"done": [one.posting_number for one in done], "refused": _refused(refused)})
        return codes.of(len(done), len(refused))
    for one in done:
        output.line(texts.deed(deed, {**facts, "posting": one.posting_number, "count": 1}))
    for _, refusal in refused:
        output.error(refusal)
    return codes.of(len(done), len(refused))


def _facts(
    carrier: str,
    handover_: Handover | None,
    postings: Iterable[Posting],
    missing: Iterable[Posting],
    refused: Refused,
    load: Load | None = None,
) -> dict[str, Any]:
    told = [_posting(posting) for posting in postings]
    boxes = [box for posting in told for box in posting["packages"]]
    facts: dict[str, Any] = {
        "carrier": carrier,
        "number": handover_.id if handover_ is not None else None,
        "handed_over_at": iso(handover_.closed_at) if handover_ is not None else None,
        **_terms(handover_.terms if handover_ is not None else Terms()),
        "postings": told,
        "count": len(told),
        "packages": len(boxes),
        "weight_g": sum(box["weight_g"] or 0 for box in boxes),
        "packages_not_weighed": sum(box["weight_g"] is None for box in boxes),
        "missing": [posting.posting_number for posting in missing],
        "refused": _refused(refused),
    }
    if load is not None:
        facts["expected"] = [
            {
                "posting_number": line.posting.posting_number,
                "packages": len(line.posting.packages),
                "on_cart": sorted(line.on_cart),
                "last_moment": iso(line.last),
                "must_go": line.must_go,
            }
            for line in load.expected
        ]
        facts["must_go"] = [line.posting.posting_number for line in load.expected if line.must_go]
    return facts


def _posting(posting: Posting) -> dict[str, Any]:
    return {
        "posting_number": posting.posting_number,
        "stage": str(posting.stage),
        "packages": [
            {
                "number": box.number,
                "of": len(posting.packages),
                "tracking_number": box.tracking_number or None,
                "weight_g": box.weight_g,
            }
            for box in posting.packages
        ],
    }


def _refused(refused: Refused) -> list[dict[str, Any]]:
    return [
        {"posting_number": number, "code": refusal.code, "message": error_sentence(refusal)}
        for number, refusal in refused
    ]


def _terms(terms: Terms) -> dict[str, Any]:
    return {
        "way": str(terms.way),
        "place": terms.place,
        "contact": terms.contact,
        "pass_number": terms.pass_number,
        "window_from": iso(terms.window_from),
        "window_to": iso(terms.window_to),
    }


def _numbers(boxes: Iterable[Package]) -> list[str]:
    return [box.tracking_number for box in boxes if box.tracking_number]

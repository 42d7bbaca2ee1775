"""``ozon-desk queue | tell-ozon | export | backup``."""

from __future__ import annotations

import argparse
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import Filtered, View
from ozon_desk.services.queue import QueueRow
from ozon_desk.services.statuses import BY_HAND
from ozon_desk.ui import formats, texts
from ozon_desk.ui.export_words import DeskWords

_PAGE = 1000


def queue(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """``Refusal("store_unknown")``: a mistyped name is no empty list."""
    if arguments.store:
        desk.stores.check(arguments.store)
    ids = desk.queue.ids(Tab(arguments.tab), QueueFilter(store=arguments.store))
    rows = (row for start in range(0, len(ids), _PAGE) for row in desk.queue.rows(ids[start : start + _PAGE]))
    if arguments.json:
        output.json_list(_posting(desk, row) for row in rows)
        return codes.ALL
    for row in rows:
        posting = row.posting
        due = formats.countdown(row.due.at, desk.now(), row.zone) if row.due.at else ""
        goods = ", ".join(f"{item.article} × {item.quantity}" for item in posting.items)
        output.line(f"{due} | {posting.posting_number} | {texts.tab_name(posting.tab)} | {goods}")
    return codes.ALL


def tell_ozon(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    found = desk.queue.tell_ozon()
    if arguments.json:
        output.json_list(map(_to_tell, found))
        return codes.ALL
    for posting in found:
        told = (posting.posting_number, texts.stage_name(posting.stage), posting.cancel_reason)
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def export(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """The queue holds what ``queue`` shows with the same ``--tab``."""
    view = View(arguments.view)
    if view is View.TRACKING:
        words = DeskWords()
        number = desk.box_numbers.write_for_cabinet(
            arguments.out, words.sheet(view), words.column, every=not arguments.new
        )
        output.line(f"{arguments.out}: {texts.counted_rows(number)}")
        return codes.ALL
    ids = desk.queue.ids(Tab(arguments.tab or Tab.ALL)) if view is View.QUEUE else None
    number = desk.exports.write(view, arguments.out, DeskWords(), Filtered(ids=ids))
    output.line(f"{arguments.out}: {texts.counted_rows(number)}")
    return codes.ALL


def backup(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    made = desk.backups.make(arguments.file)
    output.line(str(made.path))
    return codes.ALL


def _posting(desk: Desk, row: QueueRow) -> dict[str, Any]:
    posting = row.posting
    now = desk.now()
    return {
        "posting_number": posting.posting_number,
        "order_number": posting.order_number,
        "store": posting.store,
        "status": str(posting.status),
        "status_text": posting.status_text,
        "stage": str(posting.shown_stage),
        "tab": str(posting.tab),
        "ahead_of_ozon": posting.ahead,
        "incomplete": posting.incomplete,
        "hold_reason": str(posting.hold_reason) if posting.hold_reason else None,
        "hold_note": posting.hold_note,
        "cancel_reason": posting.cancel_reason,
        "warehouse": posting.warehouse,
        "delivery_method": posting.delivery_method,
        "carrier": posting.carrier,
        "items": [
            {"offer_id": item.offer_id, "sku": item.sku, "name": item.name, "quantity": item.quantity}
            for item in posting.items
        ],
        "packages": _packages(posting),
        "deadlines": [
            {
                "kind": str(line.kind),
                "rule": line.rule,
                "due": iso(line.due),
                "source": str(line.source),
                "missed": line.missed(now),
                "consequence": line.consequence,
            }
            for line in desk.queue.deadlines(posting)
        ],
        "urgency": str(desk.shop.urgency(row.due.at, posting.warehouse)),
        "accepted_at": iso(posting.accepted_at),
        "packed_at": iso(posting.packed_at),
        "handed_over_at": iso(posting.handed_over_at),
        "delivered_at": iso(posting.delivered_at),
        "cancelled_at": iso(posting.cancelled_at),
    }


_TOLD_ITSELF: Final = frozenset({Stage.CANCELLED, *BY_HAND})
"""Stages that must be entered at Ozon as what they are; of the others Ozon wants to hear that it is packed."""


def _to_tell(posting: Posting) -> dict[str, Any]:
    return {
        "posting_number": posting.posting_number,
        "tell": str(posting.stage) if posting.stage in _TOLD_ITSELF else "packed",
        "status": str(posting.status),
        "stage": str(posting.stage),
        "reason": posting.cancel_reason,
        "packed_at": iso(posting.packed_at),
        "packages": _packages(posting),
    }


def _packages(posting: Posting) -> list[dict[str, Any]]:
    return [
        {
            "number": box.number,
            "tracking_number": box.tracking_number or None,
            "carrier": box.carrier or None,
        }
        # A second carrier is the exception.
        | (
            {"domestic_number": box.domestic_number, "domestic_carrier": box.domestic_carrier or None}
            if box.domestic_number
            else {}
        )
        for box in posting.packages
    ]

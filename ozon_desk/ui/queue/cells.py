"""A row of the queue in words: what each cell says, to readers of the screen and in tooltips."""

from __future__ import annotations

from datetime import datetime

from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats, texts
from ozon_desk.ui.queue.columns import Column
from ozon_desk.ui.queue.marks import stage_words
from ozon_desk.ui.saying import explained


def cell_text(column: Column, row: QueueRow, now: datetime, pill: str) -> str:
    """``pill`` is the countdown as it is shown."""
    posting = row.posting
    match column:
        case Column.DUE:
            return pill
        case Column.POSTING:
            return posting.posting_number
        case Column.GOODS:
            name, article, more = goods_parts(row)
            return " ".join(part for part in (name, article, more) if part)
        case Column.QUANTITY:
            return str(posting.pieces)
        case Column.METHOD:
            return posting.delivery_method
        case Column.STAGE:
            return stage_words(row, now)
        case Column.WAREHOUSE:
            return posting.warehouse
        case Column.CARRIER:
            return posting.carrier
        case Column.TRACKING:
            # A placeholder isn't hidden, but nobody should take it for a number.
            shown = (box.real_number or f"▲ {box.tracking_number}" for box in posting.packages if box.tracking_number)
            return ", ".join(shown)
        case Column.ACCEPTED:
            return formats.moment(posting.accepted_at, row.zone) if posting.accepted_at else ""
        case Column.ORDER:
            return posting.order_number
        case Column.STORE:
            return posting.store


def goods_parts(row: QueueRow) -> tuple[str, str, str]:
    """(name of the first line of goods, its article, "+1" when there are more lines)."""
    items = row.posting.items
    if not items:
        return "", "", ""
    first = items[0]
    more = f"+{len(items) - 1}" if len(items) > 1 else ""
    return first.name, first.article, more


def cell_tip(column: Column, row: QueueRow, desk: Desk, now: datetime) -> str:
    """Which deadline, what happens otherwise and whose date it is; all goods; else the whole text of the cell."""
    if column is Column.GOODS:
        return "\n".join(f"{item.name} {item.offer_id} ×{item.quantity}" for item in row.posting.items)
    if column is not Column.DUE:
        return cell_text(column, row, now, "")
    lines = []
    for deadline in desk.queue.deadlines(row.posting):
        told = (
            explained(texts.deadline_name(deadline.kind), formats.moment_long(deadline.due, row.zone)),
            texts.consequence(deadline.consequence),
            # No rule stands behind a moment that somebody set for a case.
            f"{texts.source_name(deadline.source)} · {deadline.rule}" if deadline.rule else "",
        )
        lines.append("\n".join(filter(None, told)))
    return "\n\n".join(lines)

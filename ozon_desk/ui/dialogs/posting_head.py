"""The lines at the top of a dialog that say which posting it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import words


def posting_of(desk: Desk, posting_id: int) -> Posting:
    """The posting as it is now; ``Refusal("posting_unknown")`` when it is gone."""
    posting = desk.queue.posting(posting_id)
    if posting is None:
        raise Refusal("posting_unknown", posting="")
    return posting


def goods_line(posting: Posting) -> str:
    """The first product, how many pieces of it, and how many more there are."""
    if not posting.items:
        return ""
    first = posting.items[0]
    name = first.name or first.article
    times = f" ×{first.quantity}" if first.quantity > 1 else ""
    more = f" +{len(posting.items) - 1}" if len(posting.items) > 1 else ""
    return f"{name}{times}{more}"


def posting_head(posting: Posting) -> QVBoxLayout:
    """Number, goods, method and status."""
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(words(posting.posting_number, "title"))
    status = texts.status_name(posting.status, posting.status_text)
    about = " · ".join(part for part in (goods_line(posting), posting.delivery_method, status) if part)
    lines.addWidget(words(about, "muted"))
    return lines

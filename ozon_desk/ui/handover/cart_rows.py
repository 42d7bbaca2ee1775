"""The list beside the cart: what must come off it, what is missing, what is on it; what must go stands first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from ozon_desk.domain.posting import Posting
from ozon_desk.services.loads import Line, Load
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.row_table import Column
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP
from ozon_desk.ui.theme import Theme


class Kind(StrEnum):
    """How a posting stands to the cart."""

    OFF = "off"
    PART = "part"
    MUST = "must"
    MAY = "may"
    ASIDE = "aside"
    ON = "on"


_WORDS: Final = {
    Kind.OFF: QT_TRANSLATE_NOOP("CartRows", "■ take off"),
    Kind.PART: QT_TRANSLATE_NOOP("CartRows", "■ a box is missing"),
    Kind.MUST: QT_TRANSLATE_NOOP("CartRows", "▲ must go"),
    Kind.MAY: QT_TRANSLATE_NOOP("CartRows", "● may go"),
    Kind.ASIDE: QT_TRANSLATE_NOOP("CartRows", "stays here"),
    Kind.ON: QT_TRANSLATE_NOOP("CartRows", "✓ on the cart"),
}
_ROLES: Final = {
    Kind.OFF: "refused",
    Kind.PART: "refused",
    Kind.MUST: "urgent",
    Kind.MAY: "text",
    Kind.ASIDE: "muted",
    Kind.ON: "done",
}


@dataclass(frozen=True, slots=True)
class CartRow:
    kind: Kind
    line: Line

    @property
    def posting(self) -> Posting:
        return self.line.posting


def missing_rows(load: Load) -> list[CartRow]:
    """What is wrong first, then what is missing."""
    rows = [CartRow(Kind.OFF, line) for line in load.surplus]
    rows += [CartRow(Kind.PART, line) for line in load.parts]
    rows += [CartRow(Kind.MUST if line.must_go else Kind.MAY, line) for line in load.missing if not line.on_cart]
    return rows + [CartRow(Kind.ASIDE, line) for line in load.put_aside]


def cart_rows(load: Load) -> list[CartRow]:
    """What is on the cart, what must come off it first."""
    rows = [CartRow(Kind.OFF, line) for line in load.surplus]
    rows += [CartRow(Kind.PART, line) for line in load.parts]
    return rows + [CartRow(Kind.ON, line) for line in load.whole]


def columns(theme: Theme, zone_of: Callable[[Posting], str]) -> Sequence[Column]:
    def ink(row: CartRow) -> QColor:
        return theme.color(_ROLES[row.kind])

    def last(row: CartRow) -> str:
        due = row.line.last
        if row.line.trouble is not None or due is None:
            return _reason(row)
        zone = zone_of(row.posting)
        return f"{formats.short_day(due, zone)} {formats.clock(due, zone)}"

    return (
        Column(_say("How it stands"), lambda row: _say(_WORDS[row.kind]), bold=True, ink=ink),
        Column(texts.field_name("posting_number"), lambda row: row.posting.posting_number, bold=True),
        Column(texts.field_name("ship_by"), last, tip=lambda row: _reason(row) or last(row)),
        Column(_say("Boxes"), _boxes),
        Column(texts.field_name("tracking_number"), _numbers),
    )


def _boxes(row: CartRow) -> str:
    line, count = row.line, len(row.posting.packages)
    if row.kind is Kind.PART:
        boxes = ", ".join(map(str, line.missing))
        return _say("{on} of {count}, not yet: {boxes}").format(on=len(line.on_cart), count=count, boxes=boxes)
    return str(count)


def _numbers(row: CartRow) -> str:
    return ", ".join(box.tracking_number for box in row.posting.packages if box.tracking_number) or "—"


def _reason(row: CartRow) -> str:
    return texts.error(row.line.trouble).title if row.line.trouble is not None else ""


_OTHERS: Final = (
    QT_TRANSLATE_NOOP("CartRows", "How it stands"),
    QT_TRANSLATE_NOOP("CartRows", "Boxes"),
    QT_TRANSLATE_NOOP("CartRows", "{on} of {count}, not yet: {boxes}"),
)


def _say(source: str) -> str:
    return QCoreApplication.translate("CartRows", source)

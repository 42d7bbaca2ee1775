"""The list that goes along with a hand-over: what stands on it, and the list as a workbook."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from ozon_desk.domain.handovers import Handover, Terms, Way
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.exchange.sheets_out import ColumnOut, SheetOut, write_xlsx


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverWords:
    """Words of the list in the language of whoever signs it. Those with ``{…}`` are patterns of ``str.format``;
    ``moment`` is one of ``strftime``."""

    title: str
    draft: str
    carrier: str
    no_carrier: str
    way: str
    drop_off: str
    pick_up: str
    place: str
    contact: str
    pass_number: str
    window: str
    note: str
    left_at: str
    number: str
    posting: str
    box: str
    tracking: str
    weight: str
    postings: str
    boxes: str
    total_weight: str
    not_weighed: str
    handed_by: str
    received_by: str
    name: str
    signature: str
    date: str
    page: str
    moment: str


def handover_words(language: str, resources: Path) -> HandoverWords:
    """From ``handover_words.json`` in the folder ``resources``; English for a language it doesn't have."""
    data = json.loads((resources / "handover_words.json").read_text(encoding="utf-8"))
    return HandoverWords(**data.get(language, data["en"]))


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One box on the list; ``weight_g`` None: nobody has weighed it."""

    posting_number: str
    package: int
    packages: int
    tracking_number: str
    weight_g: int | None


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """What stands on the list. ``number`` 0 and ``left_at`` None: a draft, nothing has left yet. ``zone`` (IANA) is the
    one its moments are written in."""

    number: int
    carrier: str
    terms: Terms
    left_at: datetime | None
    handed_by: str
    zone: str
    lines: tuple[SheetLine, ...]

    @property
    def postings(self) -> int:
        return len({line.posting_number for line in self.lines})

    @property
    def weight_g(self) -> int:
        """Of the boxes that were weighed."""
        return sum(line.weight_g or 0 for line in self.lines)

    @property
    def not_weighed(self) -> int:
        return sum(line.weight_g is None for line in self.lines)

    @property
    def code(self) -> str:
        """The hand-over's number as its barcode says it; empty for a draft."""
        return f"HO{self.number:06d}" if self.left_at is not None else ""


def sheet_of(
    carrier: str,
    handover: Handover | None,
    going: Iterable[tuple[Posting, Sequence[Package]]],
    zone: str,
) -> HandoverSheet:
    """The list of these postings with their boxes; a draft as long as the hand-over isn't closed."""
    lines = tuple(
        SheetLine(posting.posting_number, box.number, len(posting.packages), box.real_number, box.weight_g)
        for posting, boxes in going
        for box in boxes
    )
    if handover is None:
        return HandoverSheet(0, carrier, Terms(), None, "", zone, lines)
    by = handover.closed_by or handover.opened_by
    return HandoverSheet(handover.id, carrier, handover.terms, handover.closed_at, by, zone, lines)


def particulars(sheet: HandoverSheet, words: HandoverWords) -> list[tuple[str, str]]:
    """What is known of the hand-over as a whole, as (name, value); what nobody has said is left out."""
    terms = sheet.terms
    at = ZoneInfo(sheet.zone)

    def written(moment: datetime | None) -> str:
        return moment.astimezone(at).strftime(words.moment) if moment is not None else ""

    window = " – ".join(filter(None, (written(terms.window_from), written(terms.window_to))))
    found = [
        (words.carrier, sheet.carrier or words.no_carrier),
        (words.left_at, written(sheet.left_at)),
        (words.way, words.pick_up if terms.way is Way.PICK_UP else words.drop_off),
        (words.place, terms.place),
        (words.window, window if terms.way is Way.PICK_UP else ""),
        (words.contact, terms.contact),
        (words.pass_number, terms.pass_number),
        (words.note, terms.note),
    ]
    return [(name, value) for name, value in found if value]


def sums(sheet: HandoverSheet, words: HandoverWords) -> list[tuple[str, str]]:
    """How much it is: postings, boxes, kilograms, and how many boxes nobody has weighed."""
    kilograms = str(Decimal(sheet.weight_g).scaleb(-3).quantize(Decimal("0.01")))
    missing = words.not_weighed.format(count=sheet.not_weighed) if sheet.not_weighed else ""
    weight = missing if sheet.not_weighed == len(sheet.lines) else ", ".join(filter(None, (kilograms, missing)))
    return [
        (words.postings, str(sheet.postings)),
        (words.boxes, str(len(sheet.lines))),
        (words.total_weight, weight),
    ]


def write_workbook(sheet: HandoverSheet, words: HandoverWords, path: Path) -> None:
    """The boxes on the first sheet, the rest and the places to sign on the second; the Trouble of ``WholeFile``."""
    columns = (
        ColumnOut(words.number, "integer", 6),
        ColumnOut(words.posting, "identifier", 24),
        ColumnOut(words.box, "text", 10),
        ColumnOut(words.tracking, "identifier", 28),
        ColumnOut(words.weight, "integer", 12),
    )
    rows = [
        (place, line.posting_number, f"{line.package}/{line.packages}", line.tracking_number, line.weight_g)
        for place, line in enumerate(sheet.lines, 1)
    ]
    about = SheetOut(
        words.carrier,
        (ColumnOut(words.title if sheet.code else words.draft, "text", 30), ColumnOut(sheet.code, "text", 60)),
        list(_about(sheet, words)),
    )
    write_xlsx(path, [SheetOut(words.title, columns, rows), about])


def _about(sheet: HandoverSheet, words: HandoverWords) -> Iterator[tuple[str, str]]:
    yield from particulars(sheet, words)
    yield from sums(sheet, words)
    for who, name in ((words.handed_by, sheet.handed_by), (words.received_by, "")):
        yield who, f"{words.name}: {name or '_' * 24}   {words.signature}: {'_' * 16}   {words.date}: {'_' * 10}"

"""Rows of an export into drafts of postings *or* row problems; no row is dropped silently.

The loop below meets a million cells, so it is written for rows in which nothing is odd: a row is cut into its two
halves (what it says about the posting, what about the goods), every cell is read through a dictionary that remembers
it, and only when something is ``Bad`` does the slow part look for what to say about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from operator import itemgetter
from typing import Final, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ozon_desk.domain.drafts import FileDraft, FileNote, ItemDraft, PostingDraft, RowProblem
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Buyer
from ozon_desk.exchange.cells import (
    BAD_QUANTITY,
    Bad,
    Identifiers,
    Moments,
    Prices,
    Quantities,
    Statuses,
    Texts,
    shown,
    written_moment,
)
from ozon_desk.exchange.collecting import collector_paused
from ozon_desk.exchange.groups import Cells, Group, HeadValues
from ozon_desk.exchange.layouts import Layout
from ozon_desk.exchange.tables import MOST_ROWS, Cancelled, Cell, Progress, RawTable
from ozon_desk.exchange.texts import TOTALS
from ozon_desk.exchange.vocabulary import PERSONAL_FIELDS, Vocabulary

_DEADLINES: Final = ("shipment_date", "shipment_date_without_delay")
_DATES: Final = ("accepted_at", *_DEADLINES, "handed_over_at", "delivery_date", "cancelled_at")
_WORDS: Final = ("cancel_reason", "warehouse", "delivery_method", "carrier", "region", "city")
_HEAD: Final = ("posting_number", "order_number", "status", *_DATES, *_WORDS, *PERSONAL_FIELDS)
_GOODS: Final = ("sku", "offer_id", "product_name", "quantity", "price", "price_currency")
_ROWS_A_STEP: Final = 5000
_LONGEST_VALUE: Final = 60


def detect_zone(table: RawTable, layout: Layout) -> str | None:
    """The IANA zone of a file whose deadlines all end at 20:59 (UTC) or at 23:59 (Moscow); None: ask."""
    ends: set[time] = set()
    for name in _DEADLINES:
        index = layout.columns.get(name)
        if index is None:
            continue
        distinct = {row[index] for row in table.rows[layout.header_row + 1 :] if index < len(row)}
        for cell in distinct:
            written = written_moment(cell)
            if isinstance(written, datetime) and written.tzinfo is None:
                ends.add(written.time().replace(second=0 if written.second in (0, 59) else 1))
    if ends == {time(20, 59)}:
        return "UTC"
    return "Europe/Moscow" if ends == {time(23, 59)} else None


def read_postings(
    table: RawTable, layout: Layout, vocabulary: Vocabulary, zone: str, progress: Progress | None = None
) -> FileDraft:
    """All that ``table`` says, its moments read in the IANA zone ``zone``.

    ``FileDraft.rows`` counts rows that came in plus rows refused; empty rows and a totals row at the end are neither.
    Refusal ``zone_unknown``; ``Cancelled``.
    """
    try:
        reader = _Reader(table, layout, vocabulary, ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refusal("zone_unknown", zone=zone) from error
    with collector_paused():
        return reader.read(zone, progress)


class _Reader:
    def __init__(self, table: RawTable, layout: Layout, vocabulary: Vocabulary, zone: ZoneInfo) -> None:
        self._table = table
        self._layout = layout
        self._width = len(layout.headers)
        self._head_cells = _picker(layout.columns, _HEAD)
        self._goods_cells = _picker(layout.columns, _GOODS)
        self._numbers = Identifiers(numeric=True)
        self._articles = Identifiers(numeric=False)
        self._statuses = Statuses(vocabulary.statuses)
        self._moments = Moments(zone)
        self._deliveries = Moments(zone)
        self._deadlines = Moments(zone, deadlines=True)
        self._texts = Texts()
        self._quantities = Quantities()
        self._prices = Prices()
        self._has_words = any(name in layout.columns for name in _WORDS)
        self._has_buyer = any(name in layout.columns for name in PERSONAL_FIELDS)
        self._groups: dict[str, Group] = {}
        self._lost: dict[str, int] = {}
        self._problems: list[RowProblem] = []
        self._notes: list[FileNote] = []

    def read(self, zone: str, progress: Progress | None) -> FileDraft:
        rows = self._table.rows
        begin, end = self._layout.header_row + 1, self._end()
        count = 0
        for start in range(begin, end, _ROWS_A_STEP):
            if progress is not None and not progress(start - begin, end - begin):
                raise Cancelled
            stop = min(start + _ROWS_A_STEP, end)
            count += self._read_rows(rows[start:stop], start)
        if count == MOST_ROWS:
            self._notes.append(FileNote("cut_at_10000", str(MOST_ROWS), self._table.row_number(end - 1)))
        drafts = tuple(self._draft(number, group) for number, group in self._groups.items())
        moments = [moment for moment in self._moments.values() if isinstance(moment, datetime)]
        return FileDraft(
            self._table.file,
            self._layout.id,
            zone,
            count,
            drafts,
            tuple(self._problems),
            tuple(self._notes),
            max(moments, default=None),
        )

    def _end(self) -> int:
        """The index behind the last row of goods: empty rows and totals at the end are no rows."""
        rows = self._table.rows
        number = self._layout.columns["posting_number"]
        end = len(rows)
        while end > self._layout.header_row + 1:
            row = rows[end - 1]
            first = next((text for cell in row if (text := shown(cell))), "")
            posting = shown(row[number]) if number < len(row) else ""
            if first and not (fold(first).startswith(TOTALS) and posting in ("", first)):
                break
            end -= 1
        return end

    def _read_rows(self, rows: Sequence[Sequence[Cell]], start: int) -> int:
        """How many of ``rows`` (from index ``start`` of the table) were not empty."""
        head_cells, goods_cells = self._head_cells, self._goods_cells
        numbers, articles, quantities, prices = self._numbers, self._articles, self._quantities, self._prices
        groups, texts = self._groups, self._texts
        text_table, width = self._table.kind == "csv", self._width
        empty = 0
        for number, row in enumerate(rows, self._table.row_number(start)):
            wide = len(row)
            if wide != width:
                if wide < width:
                    row = [*row, *[""] * (width - wide)]
                elif text_table and _spills(row, width):
                    self._refuse(number, row, "", Bad("too_many_cells"))
                    continue
                else:
                    row = row[:width]
            row = [*row, ""]
            cells = head_cells(row)
            sku_cell, offer_cell, name_cell, quantity_cell, price_cell, currency_cell = goods_cells(row)
            posting = numbers[cells[0]]
            sku = numbers[sku_cell]
            offer = articles[offer_cell]
            quantity = quantities[quantity_cell]
            group = groups.get(posting)  # type: ignore[arg-type]  # Bad is never a key
            head = self._head(cells) if group is None or group.cells != cells else None
            if (
                not posting
                or head == ()
                or not (sku or offer)
                or type(posting) is Bad
                or type(sku) is Bad
                or type(offer) is Bad
                or type(quantity) is Bad
            ):
                if not any(map(shown, row)):
                    empty += 1
                else:
                    self._explain(number, row)
                continue
            price = prices[price_cell]
            if type(price) is Bad:
                self._notes.append(FileNote(price.code, shown(price_cell)[:_LONGEST_VALUE], number))
                price = None
            item = ItemDraft(
                sku,
                offer,
                texts[name_cell] or "",
                quantity,
                price,
                texts[currency_cell] or "",
            )
            if group is None:
                groups[posting] = Group(number, cells, head, item)  # type: ignore[arg-type]
            elif not group.add(item):
                self._refuse(number, row, "quantity", BAD_QUANTITY)
            elif head is not None and head != group.head and group.merge(head):
                self._notes.append(FileNote("rows_disagree", self._posting_at(number), number))
        return len(rows) - empty

    def _head(self, cells: Cells) -> HeadValues:
        """What a row says about its posting; the empty tuple when one of its cells is bad."""
        moments = self._moments
        order = self._numbers[cells[1]]
        status, word = self._statuses[cells[2]]
        accepted = moments[cells[3]]
        pack_by = self._deadlines[cells[4]]
        ship_by = self._deadlines[cells[5]]
        handed_over = moments[cells[6]]
        delivered = self._deliveries[cells[7]]
        cancelled = moments[cells[8]]
        if (
            type(order) is Bad
            or type(accepted) is Bad
            or type(pack_by) is Bad
            or type(ship_by) is Bad
            or type(handed_over) is Bad
            or type(delivered) is Bad
            or type(cancelled) is Bad
        ):
            return ()
        texts = self._texts
        words = [texts[cell] for cell in cells[9:15]] if self._has_words else _NO_WORDS
        buyer = self._buyer(cells) if self._has_buyer else None
        return (
            *(order or None, status, word, accepted, pack_by, ship_by, handed_over, delivered, cancelled),
            *words,
            buyer,
        )

    def _buyer(self, cells: Cells) -> Buyer | None:
        values = [shown(cell) for cell in cells[15:]]
        return Buyer(*values) if any(values) else None

    def _posting_at(self, number: int) -> str:
        index = number - self._table.first_row
        return shown(self._table.rows[index][self._layout.columns["posting_number"]])[:_LONGEST_VALUE]

    def _explain(self, number: int, row: Sequence[Cell]) -> None:
        """The first thing that is wrong with a row, in the order in which a person would put it right."""
        cell = self._cell(row)
        checks: list[tuple[str, object]] = [
            ("posting_number", self._numbers[cell("posting_number")] or Bad("no_posting_number")),
            ("order_number", self._numbers[cell("order_number")]),
            ("sku", self._numbers[cell("sku")]),
            ("offer_id", self._articles[cell("offer_id")]),
            ("quantity", self._quantities[cell("quantity")]),
        ]
        if not self._numbers[cell("sku")] and not self._articles[cell("offer_id")]:
            where = "sku" if "sku" in self._layout.columns else "offer_id"
            checks.append((where, Bad("no_product")))
        readers: Mapping[str, Moments] = {
            **dict.fromkeys(_DATES, self._moments),
            **dict.fromkeys(_DEADLINES, self._deadlines),
            "delivery_date": self._deliveries,
        }
        checks += [(name, readers[name][cell(name)]) for name in _DATES]
        field, bad = next((name, read) for name, read in checks if isinstance(read, Bad))
        self._refuse(number, row, field, bad)

    def _cell(self, row: Sequence[Cell]) -> Callable[[str], Cell]:
        columns = self._layout.columns

        def cell(name: str) -> Cell:
            index = columns.get(name)
            return "" if index is None or index >= len(row) else row[index]

        return cell

    def _refuse(self, number: int, row: Sequence[Cell], field: str, bad: Bad) -> None:
        cell = self._cell(row)
        posting = self._numbers[cell("posting_number")]
        known = posting if isinstance(posting, str) else ""
        column = self._layout.headers[self._layout.columns[field]] if field else ""
        value = shown(cell(field))[:_LONGEST_VALUE] if field else ""
        self._problems.append(RowProblem(number, column, bad.code, value, known))
        if known:
            self._lost[known] = self._lost.get(known, 0) + 1

    def _draft(self, number: str, group: Group) -> PostingDraft:
        return PostingDraft(group.row, number, group.items, self._lost.get(number, 0), *group.head)


_NO_WORDS: Final = [None] * len(_WORDS)


def _spills(row: Sequence[Cell], width: int) -> bool:
    """Whether a row of text has cells beyond the header: an unquoted delimiter has shifted its columns."""
    return any(shown(cell) for cell in row[width:])


def _picker(columns: Mapping[str, int], fields: Sequence[str]) -> Callable[[Sequence[Cell]], Cells]:
    """Takes ``fields`` out of a row that has one empty cell more at its end, where absent columns point."""
    return cast("Callable[[Sequence[Cell]], Cells]", itemgetter(*(columns.get(name, -1) for name in fields)))

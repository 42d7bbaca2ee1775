"""Which column of a file is which of our fields."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.exchange.cells import shown
from ozon_desk.exchange.tables import Cell, RawTable
from ozon_desk.exchange.texts import header_words
from ozon_desk.exchange.vocabulary import Vocabulary


class MappableField(NamedTuple):
    """A field that a person can give a column to. ``need``: ``required``, ``one_of`` (at least one of these),
    ``one_of_words`` (of these, too), or ``optional``."""

    name: str
    need: str = "optional"


MAPPABLE_FIELDS: Final = (
    MappableField("posting_number", "required"),
    MappableField("quantity", "required"),
    MappableField("sku", "one_of"),
    MappableField("offer_id", "one_of"),
    *map(
        MappableField,
        (
            *("product_name", "order_number", "status", "accepted_at", "shipment_date", "shipment_date_without_delay"),
            *("handed_over_at", "delivery_date", "cancelled_at", "cancel_reason", "price", "price_currency"),
            *("warehouse", "delivery_method", "carrier", "region", "city"),
            *("recipient_name", "recipient_phone", "address", "postal_code", "buyer_name", "buyer_email"),
        ),
    ),
)
"""In the order in which a mapping dialog shows them."""

HEADER_WITHIN: Final = 20
"""The header is looked for in this many rows from the top."""
_SAMPLES: Final = 5

_FIELDS_24: Final = frozenset(
    (
        *("order_number", "posting_number", "accepted_at", "shipment_date", "status", "delivery_date"),
        *("handed_over_at", "row_amount", "row_currency", "product_name", "sku", "offer_id", "price"),
        *("price_currency", "customer_price", "customer_currency", "quantity", "delivery_cost", "related_postings"),
        *("buyout", "price_before_discount", "discount_percent", "discount_amount", "promotions"),
    )
)
_FIELDS_29: Final = _FIELDS_24 | {
    *("shipment_date_without_delay", "cancelled_at", "product_color", "product_size", "lift_to_floor")
}
_SELLER_SHIPS: Final = frozenset({"shipment_date_without_delay", "lift_to_floor"})
_FBO_WORDS: Final = ("объемный вес", "体积重")


@dataclass(frozen=True)
class Layout:
    """How to read a table. ``header_row`` is the index in ``RawTable.rows``; ``columns`` is our field → column index;
    ``headers`` stand as in the file."""

    id: str
    header_row: int
    columns: Mapping[str, int]
    headers: tuple[str, ...]


@dataclass(eq=False)
class UnknownLayout(Exception):
    """Nobody has said yet which column is which.

    ``header_key`` is what an answer is remembered by. ``guess`` is our field → header for what could be guessed;
    ``samples`` are up to five values of each column (perhaps personal data: to be shown, never logged).
    """

    file: str
    header_key: str
    headers: tuple[str, ...]
    guess: Mapping[str, str]
    samples: tuple[tuple[str, ...], ...] = field(repr=False)

    def __post_init__(self) -> None:
        # An exception prints what it was made with, and the samples are nothing to print.
        super().__init__()

    def __str__(self) -> str:
        return f"unknown layout {self.header_key} with {len(self.headers)} columns"

    def without_samples(self) -> UnknownLayout:
        """For those who needn't see what stands in the columns."""
        return replace(self, samples=tuple(() for _ in self.samples))

    def refusal(self) -> Refusal:
        """The same, where nobody can be asked."""
        named = [header for header in self.headers if header]
        return Refusal("file_unknown_layout", file=self.file, columns=len(named), headers=", ".join(named[:8]))


def recognise(table: RawTable, vocabulary: Vocabulary, remembered: Mapping[str, Mapping[str, str]]) -> Layout:
    """The layout of ``table``.

    ``remembered`` is what people have answered before: header key → (our field → header). Refusal ``file_fbo``,
    ``file_no_rows``, ``file_not_table``; raises ``UnknownLayout`` when a person has to say.
    """
    top = list(islice(table.rows, HEADER_WITHIN))
    layout = _remembered(top, remembered) or _known(top, vocabulary)
    if layout is None:
        raise _unknown(table, top, vocabulary)
    folded = [fold(header) for header in layout.headers]
    if any(word in header for header in folded for word in _FBO_WORDS) and not _SELLER_SHIPS & set(layout.columns):
        raise Refusal("file_fbo", file=table.file)
    if not any(filled(row) for row in islice(table.rows, layout.header_row + 1, None)):
        raise Refusal("file_no_rows", file=table.file)
    return layout


def are_orders(table: RawTable, vocabulary: Vocabulary, remembered: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether the table is an export of orders that can be read without asking."""
    top = list(islice(table.rows, HEADER_WITHIN))
    return (_remembered(top, remembered) or _known(top, vocabulary)) is not None


def header_key(headers: Sequence[str]) -> str:
    """A short name of a header that doesn't depend on order, case or spaces."""
    words = sorted({folded for header in headers if (folded := fold(header))})
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:16]


def enough(fields: Mapping[str, object]) -> bool:
    """Whether postings can be read with these fields."""
    return "posting_number" in fields and "quantity" in fields and ("sku" in fields or "offer_id" in fields)


def filled(row: Sequence[Cell]) -> bool:
    return any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in row)


def headers_of(row: Sequence[Cell]) -> tuple[str, ...]:
    headers = [" ".join(shown(cell).split()) for cell in row]
    while headers and not headers[-1]:
        headers.pop()
    return tuple(headers)


def _remembered(top: list[Sequence[Cell]], remembered: Mapping[str, Mapping[str, str]]) -> Layout | None:
    if not remembered:
        return None
    for index, row in enumerate(top):
        headers = headers_of(row)
        mapping = remembered.get(header_key(headers)) if headers else None
        if mapping is None:
            continue
        places = {fold(header): i for i, header in reversed(list(enumerate(headers)))}
        columns = {ours: places[fold(theirs)] for ours, theirs in mapping.items() if fold(theirs) in places}
        if enough(columns):
            return Layout("mapped", index, MappingProxyType(columns), headers)
    return None


def _known(top: list[Sequence[Cell]], vocabulary: Vocabulary) -> Layout | None:
    for index, row in enumerate(top):
        headers = headers_of(row)
        columns = _columns(headers, vocabulary)
        if enough(columns):
            return Layout(_name(headers, columns), index, MappingProxyType(columns), headers)
    return None


def _columns(headers: Sequence[str], vocabulary: Vocabulary) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, header in enumerate(headers):
        ours = vocabulary.columns.get(fold(header)) if header else None
        if ours is not None:
            columns.setdefault(ours, index)
    return columns


def _name(headers: Sequence[str], columns: Mapping[str, int]) -> str:
    letters = headers[columns["posting_number"]]
    if any("\u4e00" <= letter <= "\u9fff" for letter in letters):
        return "fbs_zh"
    if letters.isascii():
        return "fbs_other"
    if columns.keys() >= _FIELDS_29:
        return "fbs_ru_29"
    return "fbs_ru_24" if columns.keys() >= _FIELDS_24 else "fbs_ru_other"


def _unknown(table: RawTable, top: list[Sequence[Cell]], vocabulary: Vocabulary) -> Exception:
    """What to raise for a table without a known header: prose is refused, a table is to be mapped."""
    best = max(range(len(top)), key=lambda index: (*_likeness(top[index], vocabulary), -index))
    headers = headers_of(top[best])
    if sum(map(bool, headers)) < 3 or not is_table(top[best:]):
        return Refusal("file_not_table", file=table.file, looks="text")
    below = table.rows[best + 1 : best + 200]
    if not any(map(filled, below)):
        return Refusal("file_no_rows", file=table.file)
    return UnknownLayout(
        table.file,
        header_key(headers),
        headers,
        MappingProxyType(_guess(headers, vocabulary)),
        tuple(samples_of(below, column) for column in range(len(headers))),
    )


def _likeness(row: Sequence[Cell], vocabulary: Vocabulary) -> tuple[int, int, int]:
    headers = headers_of(row)
    words = [header for header in headers if header and not header[0].isdigit()]
    return len(_columns(headers, vocabulary)), header_words(list(headers)), len(words)


def is_table(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether most rows are about as wide as the first; in prose with commas they are not."""
    widths = [len(row) for row in rows if filled(row)]
    return sum(abs(width - widths[0]) <= 1 for width in widths) * 2 > len(widths)


def _guess(headers: Sequence[str], vocabulary: Vocabulary) -> dict[str, str]:
    guess = {ours: headers[index] for ours, index in _columns(headers, vocabulary).items()}
    wanted = {name for name, _ in MAPPABLE_FIELDS}
    taken = set(guess.values())
    for header in headers:
        if not header or header in taken:
            continue
        close = difflib.get_close_matches(fold(header), vocabulary.columns, n=1, cutoff=0.75)
        if close and (ours := vocabulary.columns[close[0]]) in wanted and ours not in guess:
            guess[ours] = header
    return {ours: header for ours, header in guess.items() if ours in wanted}


def samples_of(rows: Sequence[Sequence[Cell]], column: int) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    for row in rows:
        if column < len(row) and (text := shown(row[column])):
            seen.setdefault(text[:80])
            if len(seen) == _SAMPLES:
                break
    return tuple(seen)

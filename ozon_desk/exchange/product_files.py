"""Lists of products: Ozon's own export, the shop's table, or what was written here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.product_plan import ProductDraft, ProductProblem
from ozon_desk.domain.products import Barcode, Product, check_barcode, has_right_check_digit
from ozon_desk.exchange.cells import Bad, Identifiers, Quantities, shown
from ozon_desk.exchange.layouts import HEADER_WITHIN
from ozon_desk.exchange.product_cells import read_barcodes, read_weight, write_barcodes
from ozon_desk.exchange.sheets_out import ColumnOut, SheetOut, write_xlsx
from ozon_desk.exchange.tables import Cell, Progress, RawTable, read_table

_NUMBERED: Final = re.compile(r"\s*\(?\d\)?$")
_LINK: Final = re.compile(r"https?://", re.IGNORECASE).match
_ROWS_A_STEP: Final = 2000
_WRITTEN: Final[tuple[tuple[str, str, int], ...]] = (
    ("offer_id", "identifier", 20),
    ("sku", "identifier", 14),
    ("name", "text", 48),
    ("barcode", "identifier", 32),
    ("pieces", "integer", 12),
    ("weight_g", "integer", 12),
    ("photo", "text", 28),
    ("needs_mark", "text", 14),
)


@dataclass(frozen=True)
class ProductWords:
    """``columns``: folded header → our field; ``answers``: folded word → yes or no; ``titles``: language → our field →
    the header we write, ``yes_no`` the words we write."""

    columns: Mapping[str, str]
    answers: Mapping[str, bool]
    titles: Mapping[str, Mapping[str, str]]
    yes_no: Mapping[str, tuple[str, str]]


class ProductFile(NamedTuple):
    """All that one file says. ``column`` is the header of its (first) column of barcodes."""

    file: str
    drafts: tuple[ProductDraft, ...]
    problems: tuple[ProductProblem, ...]
    notes: tuple[ProductProblem, ...]
    column: str


def load_product_words(folder: Path) -> ProductWords:
    """Reads ``product_columns.json``; ValueError if a word has two meanings."""
    data = json.loads((folder / "product_columns.json").read_text(encoding="utf-8"))
    columns: dict[str, str] = {}
    for ours, by_language in data["columns"].items():
        for spelling in (one for spellings in by_language.values() for one in spellings):
            if columns.setdefault(fold(spelling), ours) != ours:
                raise ValueError(f"{spelling!r} has two meanings")
    answers = {fold(word): name == "yes" for name in ("yes", "no") for words in data[name].values() for word in words}
    languages = tuple(data["columns"]["offer_id"])
    titles = {code: {ours: names[code][0] for ours, names in data["columns"].items()} for code in languages}
    yes_no = {code: (data["yes"][code][0], data["no"][code][0]) for code in languages}
    return ProductWords(MappingProxyType(columns), MappingProxyType(answers), titles, yes_no)


def read_product_file(path: Path, words: ProductWords, progress: Progress | None = None) -> ProductFile:
    """What a CSV or workbook says about products.

    Refusals and troubles of ``read_table``; Refusal ``file_unknown_products`` (file, headers), ``file_no_rows``.
    """
    table = read_table(path, progress)
    begin, headers, columns = _columns(table, words)
    reader = _Reader(headers, columns, words, csv=table.kind == "csv")
    for index in range(begin, len(table.rows)):
        reader.read(table.row_number(index), table.rows[index])
    if not reader.drafts and not reader.problems:
        raise Refusal("file_no_rows", file=table.file)
    column = headers[columns["barcode"][0]] if "barcode" in columns else ""
    return ProductFile(table.file, tuple(reader.drafts), tuple(reader.problems), tuple(reader.notes), column)


def write_product_file(
    path: Path, products: Sequence[Product], words: ProductWords, language: str, step: Callable[[int], None]
) -> None:
    """The list as a workbook that can be edited and taken in again; a case's barcodes stand in a row of their own."""
    titles = words.titles[language]
    columns = tuple(ColumnOut(titles[name], kind, width) for name, kind, width in _WRITTEN)  # type: ignore[arg-type]
    write_xlsx(path, [SheetOut(titles["name"], columns, _rows(products, words.yes_no[language], step))])


def _rows(products: Iterable[Product], yes_no: tuple[str, str], step: Callable[[int], None]) -> Iterator[list[object]]:
    for done, product in enumerate(products):
        if done % _ROWS_A_STEP == 0:
            step(done)
        by_pieces: dict[int, list[str]] = {1: []}
        for one in product.barcodes:
            by_pieces.setdefault(one.pieces, []).append(one.code)
        rest = [product.name, product.weight_g, product.photo, yes_no[0 if product.needs_mark else 1]]
        for pieces, codes in by_pieces.items():
            name, weight, photo, mark = rest
            code = write_barcodes(codes)
            yield [product.offer_id, product.sku, name, code, pieces if code else None, weight, photo, mark]
            rest = ["", None, "", ""]


def _columns(table: RawTable, words: ProductWords) -> tuple[int, Sequence[str], Mapping[str, Sequence[int]]]:
    """(index of the first row, headers, our field → its columns)."""
    best: list[str] = []
    for index, row in enumerate(table.rows[:HEADER_WITHIN]):
        headers = [shown(cell) for cell in row]
        columns: dict[str, list[int]] = {}
        for column, header in enumerate(headers):
            plain = fold(header.replace("*", " "))
            ours = words.columns.get(plain) or words.columns.get(_NUMBERED.sub("", plain))
            if ours is not None:
                columns.setdefault(ours, []).append(column)
        if ("offer_id" in columns or "sku" in columns) and len(columns) >= 2:
            return index + 1, headers, columns
        if sum(map(bool, headers)) > len(best):
            best = [header for header in headers if header]
    raise Refusal("file_unknown_products", file=table.file, headers=", ".join(best[:8]))


class _Reader:
    def __init__(
        self, headers: Sequence[str], columns: Mapping[str, Sequence[int]], words: ProductWords, *, csv: bool
    ) -> None:
        self._headers = headers
        self._columns = columns
        self._words = words
        self._csv = csv
        self._articles = Identifiers(numeric=False)
        self._skus = Identifiers(numeric=True)
        self._pieces = Quantities()
        self.drafts: list[ProductDraft] = []
        self.problems: list[ProductProblem] = []
        self.notes: list[ProductProblem] = []

    def read(self, row: int, cells: Sequence[Cell]) -> None:
        if not any(shown(cell) for cell in cells):
            return
        try:
            draft = self._draft(row, cells)
        except _BadCell as bad:
            header = self._headers[bad.column] if bad.column >= 0 else ""
            self.problems.append(ProductProblem(row, header, bad.code, bad.value))
            return
        self.drafts.append(draft)

    def _draft(self, row: int, cells: Sequence[Cell]) -> ProductDraft:
        column, cell = self._first("offer_id", cells)
        # Ozon writes an apostrophe in front of each article, so that a spreadsheet leaves it alone.
        offer_id = _good(self._articles[_without_guard(cell) if self._csv else cell], column, cell)
        column, cell = self._first("sku", cells)
        sku = _good(self._skus[cell], column, cell)
        sku = "" if sku == "0" else sku
        if not offer_id and not sku:
            raise _BadCell("no_product", -1, "")
        column, cell = self._first("needs_mark", cells)
        needs_mark = self._words.answers.get(fold(_yes_no(cell))) if shown(cell) else None
        if needs_mark is None and shown(cell):
            raise _BadCell("bad_yes_no", column, shown(cell))
        return ProductDraft(
            row,
            offer_id,
            sku,
            self._text("name", cells),
            self._weight(cells),
            self._photo(row, cells),
            needs_mark,
            self._barcodes(row, cells),
        )

    def _first(self, name: str, cells: Sequence[Cell]) -> tuple[int, Cell]:
        """The first column of this kind that has something in this row."""
        for column in self._columns.get(name, ()):
            if column < len(cells) and shown(cells[column]):
                return column, cells[column]
        return -1, None

    def _text(self, name: str, cells: Sequence[Cell]) -> str | None:
        _, cell = self._first(name, cells)
        if self._csv:
            cell = _without_guard(cell)
        return shown(cell) or None

    def _photo(self, row: int, cells: Sequence[Cell]) -> str | None:
        text = self._text("photo", cells)
        if text is not None and _LINK(text):
            column, _ = self._first("photo", cells)
            self.notes.append(ProductProblem(row, self._headers[column], "photo_link"))
            return None
        return text

    def _weight(self, cells: Sequence[Cell]) -> int | None:
        for name in ("weight_g", "weight_kg"):
            column, cell = self._first(name, cells)
            weight = read_weight(cell, kilograms=name == "weight_kg")
            if isinstance(weight, Bad):
                raise _BadCell(weight.code, column, shown(cell))
            if weight is not None:
                return weight
        return None

    def _barcodes(self, row: int, cells: Sequence[Cell]) -> tuple[Barcode, ...]:
        column, cell = self._first("pieces", cells)
        pieces = self._pieces[cell] if shown(cell) else 1
        if isinstance(pieces, Bad):
            raise _BadCell(pieces.code, column, shown(cell))
        found: list[Barcode] = []
        for column in self._columns.get("barcode", ()):
            cell = cells[column] if column < len(cells) else None
            codes = read_barcodes(_without_guard(cell) if self._csv else cell)
            if isinstance(codes, Bad):
                raise _BadCell(codes.code, column, shown(cell))
            for code in codes:
                try:
                    check_barcode(code, pieces)
                except Refusal as refusal:
                    raise _BadCell(refusal.code, column, code) from refusal
                if not has_right_check_digit(code):
                    self.notes.append(ProductProblem(row, self._headers[column], "barcode_check_digit", code))
                found.append(Barcode(code, pieces))
        return tuple(found)


class _BadCell(Exception):
    def __init__(self, code: str, column: int, value: str) -> None:
        super().__init__(code)
        self.code = code
        self.column = column
        self.value = value


def _good(read: str | Bad, column: int, cell: Cell) -> str:
    if isinstance(read, Bad):
        raise _BadCell(read.code, column, shown(cell))
    return read


def _without_guard(cell: Cell) -> Cell:
    return cell.strip().removeprefix("'") if isinstance(cell, str) else cell


def _yes_no(cell: Cell) -> str:
    return ("1" if cell else "0") if isinstance(cell, bool) else shown(cell)

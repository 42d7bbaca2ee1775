"""Lists of numbers bought from a carrier: from a file, or pasted; one number a line."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.exchange.cells import Bad, Identifiers, shown
from ozon_desk.exchange.layouts import HEADER_WITHIN
from ozon_desk.exchange.tables import Cell, RawTable, read_table
from ozon_desk.exchange.tracking_files import TRACKING_TITLES

_TITLES: Final = frozenset(
    {
        *TRACKING_TITLES,
        *map(
            fold, ("Номер", "Номера", "Трек-номера", "单号", "快递单号", "号码", "物流单号", "number", "numbers", "no.")
        ),
    }
)


class PoolLine(NamedTuple):
    """``row`` is 1-based; ``damaged``: Excel has made something else of the number, and that is what stands here."""

    row: int
    number: str
    damaged: bool = False


def read_pool_file(path: Path) -> list[PoolLine]:
    """The numbers of a CSV or workbook: the column with a known title, or the only one.

    Refusals and troubles of ``read_table``; Refusal ``pool_unknown_layout``, ``file_no_rows``.
    """
    table = read_table(path)
    begin, column = _column(table)
    lines = [line for index in range(begin, len(table.rows)) if (line := _line(table, index, column)) is not None]
    if not lines:
        raise Refusal("file_no_rows", file=table.file)
    return lines


def read_pool_text(text: str) -> list[PoolLine]:
    """One number a line, however the lines end; signs that part cells (TAB, ``;``, ``,``) part numbers as well."""
    for sign in "\t;,":
        # A decimal comma is part of what Excel has made of a number: the judge must see it whole.
        if sign != "," or not any(mark in text.upper() for mark in ("E+", "E-")):
            text = text.replace(sign, "\n")
    lines = [
        PoolLine(row, line.strip().removeprefix("'"))
        for row, line in enumerate(io.StringIO(text, newline=None), 1)
        if line.strip()
    ]
    return lines[1:] if lines and fold(lines[0].number) in _TITLES else lines


def _column(table: RawTable) -> tuple[int, int]:
    """(index of the first line, column of the numbers)."""
    for index, row in enumerate(table.rows[:HEADER_WITHIN]):
        for column, cell in enumerate(row):
            if fold(shown(cell)) in _TITLES:
                return index + 1, column
    filled = {column for row in table.rows for column, cell in enumerate(row) if shown(cell)}
    if len(filled) == 1:
        return 0, filled.pop()
    headers: Sequence[str] = [shown(cell) for cell in table.rows[0]] if table.rows else []
    raise Refusal("pool_unknown_layout", file=table.file, headers=", ".join(filter(None, headers[:8])))


def _line(table: RawTable, index: int, column: int) -> PoolLine | None:
    row = table.rows[index]
    width = max((place for place, one in enumerate(table.rows[0], 1) if shown(one)), default=0)
    if any(shown(one) for one in row[max(width, column + 1) :]):
        # A decimal comma in what Excel has made of the number was taken for the end of its cell.
        return PoolLine(table.row_number(index), ",".join(map(shown, row[column:])), damaged=True)
    cell: Cell = row[column] if column < len(row) else ""
    read = Identifiers(numeric=False)[cell.strip().removeprefix("'") if isinstance(cell, str) else cell]
    if read == "":
        return None
    number = table.row_number(index)
    return PoolLine(number, shown(cell), damaged=True) if isinstance(read, Bad) else PoolLine(number, str(read))

"""Tables out: workbooks and CSV, in which nothing from the data is ever executed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from ozon_desk.exchange.whole_file import WholeFile

if TYPE_CHECKING:
    from openpyxl.cell import Cell

Kind = Literal["text", "identifier", "code", "integer", "money", "decimal", "moment", "date"]


@dataclass(frozen=True)
class ColumnOut:
    """A column: its title, what kind of values it holds, its width in characters."""

    title: str
    kind: Kind = "text"
    width: float = 16


@dataclass(frozen=True)
class SheetOut:
    """A sheet. Values: text, identifier and code ``str`` (a code keeps its control characters); integer ``int``; money
    ``Decimal``, ``int`` or decimal text; decimal ``Decimal``; moment an aware ``datetime`` already in the zone to show;
    date a ``date``; None leaves a cell empty."""

    title: str
    columns: tuple[ColumnOut, ...]
    rows: Iterable[Sequence[object]] = field(repr=False)


_FORMATS: Final[dict[str, str]] = {
    # As text even where it is not an identifier: in a General cell a person who only steps into ``=1+1`` and out again
    # makes a formula of it.
    "text": "@",
    "identifier": "@",
    "code": "@",
    "integer": "0",
    "money": "#,##0.00",
    "decimal": "0.0",
    "moment": "yyyy-mm-dd hh:mm:ss",
    "date": "yyyy-mm-dd",
}
_FORMULA: Final = ("=", "+", "-", "@")
_GUARDED: Final = (*_FORMULA, "\t", "\r", "'")
_ESCAPE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")
"""What a workbook writes as ``_x001D_`` (ECMA-376, ST_Xstring), and the underscore of a text that only looks so."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_CHARACTER: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_UNTIDY: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL: Final = 32_767
_NOT_IN_TITLE: Final = re.compile(r"[\\*?:/\[\]]")


def write_xlsx(path: Path, sheets: Sequence[SheetOut]) -> None:
    """Writes a workbook, whole or not at all; raises the Trouble of ``WholeFile``."""
    from openpyxl import Workbook

    with WholeFile(path) as file:
        book = Workbook(write_only=True)
        try:
            for sheet in sheets:
                _fill(book.create_sheet(_NOT_IN_TITLE.sub(" ", sheet.title)[:31]), sheet)
            # Into memory first: openpyxl forgets to close a file that it could not write to the end.
            whole = io.BytesIO()
            book.save(whole)
        finally:
            open_sheets: list[Any] = [sheet for sheet in book.worksheets if not getattr(sheet, "closed", True)]
            for unfinished in open_sheets:
                unfinished.close()
        file.write(whole.getbuffer())


def write_csv(path: Path, sheet: SheetOut) -> None:
    """Writes UTF-8 with BOM, parted by ``;``, moments as ``YYYY-MM-DD HH:MM:SS``; troubles as in ``write_xlsx``.

    A text that begins with ``= + - @``, TAB, CR or an apostrophe gets one apostrophe in front, so that a spreadsheet
    doesn't execute it; taking one leading apostrophe away always gives the value back. All other values, long numbers
    among them, stand as they are.
    """

    with WholeFile(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
        try:
            writer = csv.writer(text, delimiter=";")
            writer.writerow([guarded(column.title) for column in sheet.columns])
            kinds = [column.kind for column in sheet.columns]
            for row in sheet.rows:
                writer.writerow([_plain(value, kind) for value, kind in zip(row, kinds, strict=True)])
        finally:
            text.detach()


def guarded(text: str) -> str:
    """``text`` that no spreadsheet takes for a formula when it opens a CSV."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def _plain(value: object, kind: Kind) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, date):
        return value.isoformat()
    if kind in ("integer", "money", "decimal") and isinstance(value, (int, float, Decimal)):
        return str(value)
    return guarded(str(value))


def _fill(sheet: Any, content: SheetOut) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for place, column in enumerate(content.columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.freeze_panes = "A2"
    titles = []
    for column in content.columns:
        title = WriteOnlyCell(sheet)
        _set_text(title, column.title)
        title.font = Font(bold=True)
        title.alignment = Alignment(vertical="top", wrap_text=True)
        titles.append(title)
    sheet.append(titles)
    # A write-only sheet writes a cell as soon as its row is appended: one cell a column serves all rows.
    cells = [WriteOnlyCell(sheet) for _ in content.columns]
    for cell, column in zip(cells, content.columns, strict=True):
        cell.number_format = _FORMATS[column.kind]
    count = 1
    for row in content.rows:
        for cell, column, value in zip(cells, content.columns, row, strict=True):
            _set(cell, column.kind, value)
        sheet.append(cells)
        count += 1
    if content.columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.columns))}{count}"


def _set(cell: Cell, kind: Kind, value: object) -> None:
    if isinstance(value, str) and kind == "money":
        value = Decimal(value) if value else None
    if value is None or value == "":
        cell.value = None
    elif kind == "code":
        cell.value = _ESCAPE.sub(lambda match: f"_x{ord(match[0]):04X}_", str(value))
        cell.data_type = "s"
    elif kind in ("text", "identifier") or isinstance(value, str):
        _set_text(cell, str(value))
    elif isinstance(value, datetime):
        # Workbooks know no zones: the sheet shows the clock of the zone it was given.
        cell.value = value.replace(tzinfo=None, microsecond=0)
    else:
        number: Any = value
        cell.value = number


def _set_text(cell: Cell, text: str) -> None:
    """Text and nothing but text: neither a formula nor an error value, whatever it begins with."""
    cell.value = tidy_text(text)
    cell.data_type = "s"


def tidy_text(text: str) -> str:
    """``text`` as a cell can hold it: control characters by their pictures, and no longer than a cell is."""
    if _UNTIDY.search(text):
        text = _CONTROL.sub(lambda match: chr(0x2400 + ord(match[0])), text)
        text = _NO_CHARACTER.sub("\ufffd", text)
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"

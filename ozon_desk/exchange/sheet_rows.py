"""The rows of a long sheet, written as text straight into a workbook's own file.

openpyxl makes an object of each cell and, without lxml, a tree of each: 100,000 rows of twenty columns take it most of
a minute. A row written as text takes a tenth of that. Everything around the rows (columns, filter, print layout,
styles) stays openpyxl's.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Final
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from ozon_desk.exchange.sheets_out import tidy_text

_EMPTY: Final = re.compile(rb"<sheetData\s*/>|</sheetData>")
_DIMENSION: Final = re.compile(rb"<dimension [^>]*/>")
_EPOCH: Final = date(1899, 12, 30).toordinal()
_FIRST: Final = date(1900, 3, 1).toordinal()
"""Before it Excel counts a day that never was."""
_CHUNK: Final = 2000


@dataclass(frozen=True, slots=True)
class LongSheet:
    """Rows below the one that openpyxl has written. ``styles``: the number of a style for each column. Values as in
    ``SheetOut``; moments are shown on the clock they carry, their seconds whole."""

    styles: Sequence[int]
    rows: Iterable[Sequence[object]] = field(repr=False)


def splice(book: IO[bytes], out: IO[bytes], sheets: Mapping[str, LongSheet], step: Callable[[], None]) -> None:
    """Copies a saved workbook and puts the rows into its sheets, named by their place in it
    ("xl/worksheets/sheet2.xml"). ``step`` is called now and then; what it raises goes through."""
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for info in source.infolist():
            data = source.read(info)
            # Its own moment goes along: without one the file would carry this PC's clock.
            fresh = zipfile.ZipInfo(info.filename, info.date_time)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            sheet = sheets.get(info.filename)
            if sheet is None:
                target.writestr(fresh, data)
                continue
            # How far a sheet reaches needn't be said, and openpyxl says it of the titles alone.
            data = _DIMENSION.sub(b"", data)
            end = _EMPTY.search(data)
            assert end is not None, info.filename
            with target.open(fresh, "w", force_zip64=True) as file:
                file.write(data[: end.start()])
                _write(file, sheet, step)
                file.write(data[end.start() :])


def _write(file: IO[bytes], sheet: LongSheet, step: Callable[[], None]) -> None:
    letters = [get_column_letter(place) for place in range(1, len(sheet.styles) + 1)]
    lines: list[str] = []
    number = 1
    for row in sheet.rows:
        number += 1
        lines.append(_row(number, row, letters, sheet.styles))
        if len(lines) >= _CHUNK:
            file.write("".join(lines).encode())
            lines.clear()
            step()
    file.write("".join(lines).encode())
    step()


def _row(number: int, row: Sequence[object], letters: Sequence[str], styles: Sequence[int]) -> str:
    cells = [f'<row r="{number}">']
    for value, letter, style in zip(row, letters, styles, strict=True):
        if value is None or value == "":
            continue
        if isinstance(value, str):
            # In the cell itself and marked as text: neither a formula nor a number, whatever it begins with.
            text = escape(tidy_text(value))
            cells.append(
                f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
            )
        else:
            cells.append(f'<c r="{letter}{number}" s="{style}"><v>{_number(value)}</v></c>')
    cells.append("</row>")
    return "".join(cells)


def _number(value: object) -> str:
    if isinstance(value, datetime):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return repr(_day(value) + seconds / 86_400)
    if isinstance(value, date):
        return str(_day(value))
    assert isinstance(value, (int, Decimal)), value
    return str(value)


def _day(value: date) -> int:
    ordinal = value.toordinal()
    assert ordinal >= _FIRST, value
    return ordinal - _EPOCH

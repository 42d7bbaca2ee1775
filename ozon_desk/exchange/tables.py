"""Any spreadsheet file as raw rows, told by its content and never by its ending."""

from __future__ import annotations

import errno
import io
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

from ozon_desk.domain.drafts import FileNote
from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange import texts
from ozon_desk.exchange.collecting import collector_paused

Cell = str | float | int | bool | datetime | date | time | timedelta | None
"""A cell as stored: text stays text, a number a number; empty is ``""`` or None."""

MOST_ROWS: Final = 10_000
"""Ozon's downloads stop here (R19): a file of exactly so many rows is probably cut."""

Progress = Callable[[int, int], bool]
"""Told (done, total) now and then; answers False to cancel."""


class Cancelled(Exception):
    """Somebody asked to stop; nothing was kept."""


@dataclass(frozen=True, eq=False)
class RawTable:
    """The rows of one file. ``file`` is its name without the folder.

    ``kind`` is ``csv``, ``xlsx`` or ``xls``; ``encoding`` and ``delimiter`` are empty for workbooks, ``sheet`` is empty
    for text. ``first_row`` is the sheet row (1-based) of ``rows[0]``.
    """

    file: str
    rows: Sequence[Sequence[Cell]] = field(repr=False)
    kind: str
    encoding: str = ""
    delimiter: str = ""
    first_row: int = 1
    sheet: str = ""

    def row_number(self, index: int) -> int:
        """The number that a spreadsheet shows beside ``rows[index]``; a record with line breaks inside is one row."""
        return self.first_row + index


def cut_short(rows: int) -> FileNote | None:
    """What is to be said of a list of so many rows, in which each row stands for itself."""
    return FileNote("list_cut_at_10000", str(rows)) if rows == MOST_ROWS else None


_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNS: Final = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"RIFF", "image"),
    (b"{\\rtf", "word"),
    (b"\x1f\x8b", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"MZ\x90\0", "program"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3", "database"),
)
_MARKUP: Final = (
    (b"<!doctype", "html"),
    (b"<html", "html"),
    (b"<table", "html"),
    (b"<head", "html"),
    (b"<meta", "html"),
    (b"<?xml", "xml"),
)
_JSON: Final = re.compile(rb"""\{\s*["}]|\[\s*[\[{"\]]""")
_ROWS_A_STEP: Final = 5000


def read_table(path: Path, progress: Progress | None = None) -> RawTable:
    """The rows of ``path``.

    Refusal ``file_empty``, ``file_not_table`` (fact ``looks``), ``file_truncated``; Trouble ``file_missing``,
    ``file_unreadable``, ``file_locked``; ``Cancelled`` when ``progress`` answers False.
    """
    data = _bytes_of(path)
    with collector_paused():
        return _read(data, path.name, _steps(progress))


def _read(data: bytes, file: str, step: texts.Step) -> RawTable:
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise Refusal("file_empty", file=file)
    if data.startswith(b"PK"):
        _check_zip(data, file)
        return _read_workbook(data, file, "xlsx", step)
    if data.startswith(_OLE):
        return _read_workbook(data, file, "xls", step)
    _check_looks(data, file)
    encoding = texts.find_encoding(data, file)
    delimiter = texts.find_delimiter(data, encoding)
    rows = texts.read_rows(data, encoding, delimiter, file, step)
    if not rows:
        raise Refusal("file_empty", file=file)
    return RawTable(file, rows, "csv", encoding, delimiter)


def _steps(progress: Progress | None) -> texts.Step:
    def step(done: int, total: int) -> None:
        if progress is not None and not progress(done, total):
            raise Cancelled

    return step


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Trouble("file_unreadable", file=path.name, reason="is a folder")
        return path.read_bytes()
    except OSError as error:
        raise reading_trouble(error, path.name) from error


def reading_trouble(error: OSError, file: str) -> Trouble:
    """What the system says of a file that can't be read, in our words."""
    if isinstance(error, FileNotFoundError):
        return Trouble("file_missing", file=file)
    # Windows says no more than "permission denied" of a file that another program holds.
    held = isinstance(error, PermissionError) and os.name == "nt"
    if held or error.errno in (errno.EAGAIN, errno.EBUSY):
        return Trouble("file_locked", file=file)
    return Trouble("file_unreadable", file=file, reason=error.strerror or "")


def _check_looks(data: bytes, file: str) -> None:
    for sign, looks in _SIGNS:
        if data.startswith(sign):
            raise Refusal("file_not_table", file=file, looks=looks)
    start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for sign, looks in _MARKUP:
        if start.startswith(sign):
            raise Refusal("file_not_table", file=file, looks=looks)
    if _JSON.match(start):
        raise Refusal("file_not_table", file=file, looks="json")


def _check_zip(data: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if not any(name.startswith("xl/") for name in names) and "content.xml" not in names:
                looks = "word" if any(name.startswith("word/") for name in names) else "archive"
                raise Refusal("file_not_table", file=file, looks=looks)
            damaged = archive.testzip()
    # What a damaged archive makes of the reader: RuntimeError and its kin are unknown packing, encryption.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise Refusal("file_truncated", file=file) from error
    if damaged is not None:
        raise Refusal("file_truncated", file=file)


def _read_workbook(data: bytes, file: str, kind: str, step: texts.Step) -> RawTable:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            best: RawTable | None = None
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                if sheet.start is None:
                    continue
                rows: list[Sequence[Cell]] = []
                # Unlike to_python() it begins at A1, so that rows keep their numbers.
                lines = iter(sheet.iter_rows())
                while chunk := list(islice(lines, _ROWS_A_STEP)):
                    rows += chunk
                    step(len(rows), sheet.total_height)
                table = RawTable(file, rows, kind, sheet=name)
                if _has_header(table):
                    return table
                best = best or table
    except PasswordError as error:
        raise Refusal("file_not_table", file=file, looks="encrypted") from error
    except CalamineError as error:
        if kind == "xls":
            raise Refusal("file_not_table", file=file, looks="old_office") from error
        raise Refusal("file_truncated", file=file) from error
    if best is None:
        raise Refusal("file_empty", file=file)
    return best


def _has_header(table: RawTable) -> bool:
    return any(
        texts.header_words([cell for cell in row if isinstance(cell, str)]) >= 2 for row in islice(table.rows, 20)
    )

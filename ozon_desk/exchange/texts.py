"""Text files: in which encoding they are, and what parts their cells."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from itertools import chain, islice
from statistics import median_high
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold

Row = list[str]
Step = Callable[[int, int], None]
"""Told (bytes done, bytes in all); stops the reading by raising."""

HEADER_STEMS: Final = (
    *("номер", "заказ", "отправлени", "статус", "товар", "артикул", "количество", "дата", "трек", "цена"),
    *("штрихкод", "订单", "发货", "货件", "货号", "状态", "数量", "日期", "商品", "条码", "跟踪", "追踪", "运单"),
    *("posting", "order", "sku", "ozon id", "tracking", "quantity", "offer", "barcode"),
)
"""Pieces of words that stand in the header of every known table: enough to tell a header from other rows, and a right
encoding from a wrong one. Which column means what is the vocabulary's."""

TOTALS: Final = ("итог", "всего", "合计", "总计", "小计", "total")
"""How the row of sums under a table begins, folded."""

_HEAD: Final = 64 * 1024
_HEADER_WITHIN: Final = 20
_CHUNK: Final = 1024 * 1024
_ROWS_A_STEP: Final = 5000
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_RARE: Final = ["cp1251", "gb18030", "cp866", "koi8_r", "mac_cyrillic", "big5"]
_END: Final = "\x00end of file\x00"


def header_words(cells: list[str]) -> int:
    """How many of ``cells`` look like a column title of a table of postings."""
    return sum(1 for cell in map(fold, cells) if cell and len(cell) < 80 and any(stem in cell for stem in HEADER_STEMS))


def find_encoding(data: bytes, file: str) -> str:
    """The encoding of a text file; Refusal if it breaks off within a letter, or is no text at all."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            _check_end(data, _breaks_at(data, encoding), file)
            return encoding
    if b"\0" in data[:_HEAD]:
        raise Refusal("file_not_table", file=file, looks="binary")
    broken = _breaks_at(data, "utf-8")
    if broken is None:
        return "utf-8"
    if not data[:broken].isascii():
        _check_end(data, broken, file)
    return _other_encoding(data, file)


def _check_end(data: bytes, broken: int | None, file: str) -> None:
    if broken is not None and broken >= len(data) - 3:
        raise Refusal("file_truncated", file=file)


def _other_encoding(data: bytes, file: str) -> str:
    """Known words decide; UTF-8 with a broken letter somewhere stays UTF-8, and costs that letter only."""
    possible = [encoding for encoding in ("gb18030", "cp1251") if _breaks_at(data, encoding) is None]
    scored = [(_score(data, encoding), encoding) for encoding in ("utf-8", *possible)]
    best = max(scored, key=lambda score: score[0])
    if best[0] > 0:
        return best[1]
    from charset_normalizer import from_bytes

    guess = from_bytes(data[:_HEAD], cp_isolation=_RARE).best()
    if guess is not None and _breaks_at(data, guess.encoding) is None:
        return guess.encoding
    if possible:
        return possible[-1]
    raise Refusal("file_not_table", file=file, looks="binary")


def _score(data: bytes, encoding: str) -> int:
    """The most known words in one of the first lines; only those that encodings differ in."""
    lines = data[:_HEAD].decode(encoding, "ignore").split("\n", 20)[:20]
    return max(sum(stem in fold(line) for stem in HEADER_STEMS if not stem.isascii()) for line in lines)


def _breaks_at(data: bytes, encoding: str) -> int | None:
    """Where ``data`` stops being text in ``encoding`` (None: nowhere), without holding all of it decoded."""
    decoder = codecs.getincrementaldecoder(encoding)()
    view = memoryview(data)
    done = 0
    try:
        for done in range(0, len(data), _CHUNK):
            decoder.decode(view[done : done + _CHUNK])
        done = len(data)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        # At the very end the decoder counts from what it still held back, within a chunk from the chunk's start.
        return max(0, done - 3) if done == len(data) else done + error.start
    return None


def find_delimiter(data: bytes, encoding: str) -> str:
    """What parts the cells: the sign that cuts the first rows into most pieces."""
    head = data[:_HEAD].decode(encoding, "ignore").lstrip("\ufeff")
    if head[:4].lower() == "sep=" and head[4:5]:
        return head[4]
    best = (0, 0, 0, ";")
    for delimiter in (";", "\t", ","):
        rows = [row for row in islice(_tolerant(head, delimiter), 20) if row]
        if not rows:
            continue
        widths = [len(row) for row in rows]
        score = (max(map(header_words, rows)), median_high(widths), max(widths), delimiter)
        if score[:3] > best[:3]:
            best = score
    return best[3]


def _tolerant(text: str, delimiter: str) -> Iterator[Row]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error:
        return


def read_rows(data: bytes, encoding: str, delimiter: str, file: str, step: Step) -> list[Row]:
    """All records. Refusal ``file_truncated`` if the file ends inside quotes or in the middle of its last row."""
    source = io.BytesIO(data)
    # Not str.splitlines(): it also cuts at 0x1D, which stands inside marking codes.
    lines = io.TextIOWrapper(source, encoding=encoding, errors="replace", newline="")
    reader = csv.reader(chain(lines, [_END]), delimiter=delimiter)
    rows: list[Row] = []
    try:
        while chunk := list(islice(reader, _ROWS_A_STEP)):
            rows += chunk
            step(min(source.tell(), len(data)), len(data))
    except csv.Error as error:
        raise Refusal("file_truncated", file=file) from error
    # Open quotes at the end of the file would have swallowed the end mark.
    if rows.pop() != [_END]:
        raise Refusal("file_truncated", file=file)
    while rows and not any(map(str.strip, rows[-1])):
        rows.pop()
    if _cut_off(data, rows):
        raise Refusal("file_truncated", file=file)
    return rows


def _cut_off(data: bytes, rows: list[Row]) -> bool:
    """Whether the last row of a table stops before its end while all the rows above it are full."""
    if len(rows) < 2 or data.rstrip(b"\0").endswith((b"\n", b"\r")):
        return False
    if not any(header_words(row) >= 2 for row in rows[:_HEADER_WITHIN]):
        return False
    if fold(next(filter(str.strip, rows[-1]))).startswith(TOTALS):
        return False
    width = max(map(len, rows))
    above = next((i for i in range(len(rows)) if len(rows[i]) == width), len(rows))
    return len(rows[-1]) < width and all(len(row) == width for row in rows[above:-1])

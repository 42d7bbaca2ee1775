"""Lists of posting numbers and tracking numbers: from a file, or pasted out of Excel."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from ozon_desk.domain.drafts import RowProblem
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.exchange import texts
from ozon_desk.exchange.cells import Bad, Identifiers, shown
from ozon_desk.exchange.layouts import HEADER_WITHIN
from ozon_desk.exchange.tables import Cell, RawTable, read_table

_COURIER: Final = "courier"
_COURIERS_NUMBER: Final = "courier_number"
"""What a Chinese shop calls the parcel's only carrier, or the one inside the country beside an international one."""

_SPELLINGS: Final = {
    fold(spelling): ours
    for ours, spellings in {
        "posting_number": (
            "Номер отправления",
            "Отправление",
            "发货号码",
            "货件编号",
            "posting_number",
            "posting number",
        ),
        "tracking_number": (
            *("Трек-номер", "Трек номер", "Трекномер", "Трек", "Номер отслеживания"),
            *("跟踪号", "跟踪号码", "追踪号", "追踪号码", "运单号", "tracking_number", "tracking number", "tracking"),
            *("国际单号", "国际运单号", "国际跟踪号", "Международный трек-номер", "international tracking number"),
        ),
        "carrier": (
            *("Перевозчик", "Служба доставки", "Курьерская служба", "Транспортная компания", "ТК"),
            *("承运人", "承运商", "物流商", "物流公司", "国际物流商", "carrier", "courier", "delivery service"),
        ),
        _COURIER: ("快递", "快递公司"),
        _COURIERS_NUMBER: ("快递单号", "物流单号", "快递号"),
        "package": (
            *("Короб", "Коробка", "Место", "Грузовое место", "Номер грузового места", "№ места"),
            *("箱号", "包裹", "包裹序号", "箱", "package", "box", "box number"),
        ),
        "domestic_number": (
            *("Внутренний номер", "Внутренний трек", "Внутренний трек-номер", "Номер по Китаю", "Трек по Китаю"),
            *("国内单号", "国内快递单号", "国内运单号", "国内物流单号", "头程单号", "头程运单号"),
            *(
                "domestic number",
                "domestic_number",
                "domestic tracking number",
                "domestic tracking",
                "first mile number",
            ),
        ),
        "domestic_carrier": (
            *("Внутренний перевозчик", "Курьер по Китаю", "国内快递", "国内快递公司", "国内物流", "头程物流"),
            *("domestic carrier", "domestic_carrier", "domestic courier"),
        ),
    }.items()
    for spelling in spellings
}
TRACKING_TITLES: Final = frozenset(title for title, ours in _SPELLINGS.items() if ours == "tracking_number")
"""What a column of tracking numbers is called, folded."""
_WITHOUT_HEADER: Final = {"posting_number": 0, "tracking_number": 1, "carrier": 2}
_MOST_WITHOUT_HEADER: Final = 3


class TrackLine(NamedTuple):
    """One line as written, white space around the cells removed (inner spaces are not). ``row`` is 1-based.

    ``problem`` says that Excel has damaged a number; the damaged value stays in its place. An empty tracking number
    is no problem of the file: what it means is decided elsewhere. ``package`` 0: nobody has said which box.
    """

    row: int
    posting_number: str
    tracking_number: str
    carrier: str = ""
    problem: RowProblem | None = None
    package: int = 0
    domestic_number: str = ""
    domestic_carrier: str = ""


def read_tracking_file(path: Path) -> list[TrackLine]:
    """The lines of a CSV or workbook, empty ones left out.

    Refusals and troubles of ``read_table``; Refusal ``file_unknown_layout``, ``file_no_rows``.
    """
    return _lines(read_table(path))


def read_pasted(text: str) -> list[TrackLine]:
    """The lines of pasted text: cells parted by TAB (Excel), ``;``, ``,`` or, where there is none of these, a space."""
    data = text.encode("utf-8", "replace")
    if not text.strip():
        return []
    if any(sign in text for sign in "\t;,"):
        # A line break at the end, so that a last line without a carrier isn't taken for a cut one.
        rows: Sequence[Sequence[Cell]] = texts.read_rows(
            data + b"\n", "utf-8", texts.find_delimiter(data, "utf-8"), "", lambda _done, _total: None
        )
    else:
        rows = [line.split(maxsplit=1) for line in io.StringIO(text, newline=None)]
    return _lines(RawTable("", rows, "csv"))


def _lines(table: RawTable) -> list[TrackLine]:
    begin, headers, columns = _columns(table)
    lines = [
        line
        for index in range(begin, len(table.rows))
        if (line := _line(table.rows[index], table.row_number(index), headers, columns)) is not None
    ]
    if not lines and table.file:
        raise Refusal("file_no_rows", file=table.file)
    return lines


def _columns(table: RawTable) -> tuple[int, Sequence[str], Mapping[str, int]]:
    """(index of the first line, headers, our field → column)."""
    for index, row in enumerate(table.rows[:HEADER_WITHIN]):
        headers = [shown(cell) for cell in row]
        columns: dict[str, int] = {}
        for column, header in enumerate(headers):
            ours = _SPELLINGS.get(fold(header))
            if ours is not None:
                columns.setdefault(ours, column)
        _tell_couriers(columns)
        if "posting_number" in columns and columns.keys() & {"tracking_number", "domestic_number"}:
            return index + 1, headers, columns
        if columns:
            # A header that names only one of the two: which column is the other is nobody's guess.
            break
    else:
        width = max((_width(row) for row in table.rows), default=0)
        if 2 <= width <= _MOST_WITHOUT_HEADER or not table.file:
            return 0, ("", "", ""), _WITHOUT_HEADER
    named = [header for header in (shown(cell) for cell in table.rows[0]) if header]
    raise Refusal("file_unknown_layout", file=table.file, columns=len(named), headers=", ".join(named[:8]))


def _tell_couriers(columns: dict[str, int]) -> None:
    """Inside the country where the international number stands in a column of its own."""
    number, courier = columns.pop(_COURIERS_NUMBER, None), columns.pop(_COURIER, None)
    if number is not None:
        columns.setdefault("domestic_number" if "tracking_number" in columns else "tracking_number", number)
    if courier is not None:
        columns.setdefault("domestic_carrier" if "domestic_number" in columns else "carrier", courier)


def _width(row: Sequence[Cell]) -> int:
    return max((place for place, cell in enumerate(row, 1) if shown(cell)), default=0)


def _line(row: Sequence[Cell], number: int, headers: Sequence[str], columns: Mapping[str, int]) -> TrackLine | None:
    def cell(name: str) -> Cell:
        index = columns.get(name)
        return "" if index is None or index >= len(row) else row[index]

    posting_cell, tracking_cell, carrier = cell("posting_number"), cell("tracking_number"), shown(cell("carrier"))
    domestic_cell, package_cell = cell("domestic_number"), cell("package")
    posting = Identifiers(numeric=True)[_without_apostrophe(posting_cell)]
    tracking = Identifiers(numeric=False)[_without_apostrophe(tracking_cell)]
    domestic = Identifiers(numeric=False)[_without_apostrophe(domestic_cell)]
    if posting == "" and tracking == "" and domestic == "" and not carrier:
        return None
    known = posting if isinstance(posting, str) else ""
    package = _package(shown(package_cell))
    problem = None
    for name, read, value in (
        ("posting_number", posting or Bad("no_posting_number"), posting_cell),
        ("tracking_number", tracking, tracking_cell),
        ("domestic_number", domestic, domestic_cell),
        ("package", package, package_cell),
    ):
        if isinstance(read, Bad):
            problem = RowProblem(number, headers[columns[name]], read.code, shown(value), known)
            break
    return TrackLine(
        number,
        known or shown(posting_cell),
        tracking if isinstance(tracking, str) else shown(tracking_cell),
        carrier,
        problem,
        package if isinstance(package, int) else 0,
        domestic if isinstance(domestic, str) else shown(domestic_cell),
        shown(cell("domestic_carrier")),
    )


def _without_apostrophe(cell: Cell) -> Cell:
    """Excel's own sign for "this is text", where a program has written it into the cell."""
    return cell.strip().removeprefix("'") if isinstance(cell, str) else cell


def _package(text: str) -> int | Bad:
    """Which box: ``2``, or as a label says it, ``2/3``; empty is 0."""
    if not text:
        return 0
    first = text.partition("/")[0].strip()
    return int(first) if first.isascii() and first.isdigit() and 0 < int(first) < 10_000 else Bad("bad_package")

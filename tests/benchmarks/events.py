"""Tracking files of 10,000 and 50,000 rows: read, weighed and written, beside what parsing the file alone takes."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from python_calamine import CalamineWorkbook

from ozon_desk.domain.carriers import s10_check_digit
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.files.make_exports import write_xlsx

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
POSTINGS = 20_000
SIZES = (10_000, 50_000)
WORDS = ("Принято", "Обработка", "Покинуло сортировочный центр", "таможня", "已揽收", "xyz", "派送中", "Delivered")


def measure() -> dict[str, float | str]:
    """Seconds; 20,000 postings under way with a number each."""
    found: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as name:
        for size in SIZES:
            for kind in ("csv", "xlsx"):
                desk = Desk(Database.open(Path(name, f"{size}{kind}.db")), TradeData.load(RESOURCES), clock=lambda: NOW)
                with closing(desk):
                    _send(desk)
                    found |= _one(desk, _file(Path(name), size, kind), f"{size} rows {kind}")
    return found


def _one(desk: Desk, path: Path, what: str) -> dict[str, float | str]:
    begin = perf_counter()
    _parse(path)
    parsed = perf_counter() - begin
    begin = perf_counter()
    opened = desk.events.open(path)
    read = perf_counter() - begin
    begin = perf_counter()
    preview = desk.events.preview(opened, "UTC")
    previewed = perf_counter() - begin
    begin = perf_counter()
    written = desk.events.apply(preview)
    applied = perf_counter() - begin
    assert written.written == preview.new > 0
    begin = perf_counter()
    assert desk.events.apply(desk.events.preview(opened, "UTC")).written == 0
    again = perf_counter() - begin
    begin = perf_counter()
    desk.history.undo()
    undone = perf_counter() - begin
    numbers = {"parsing alone": parsed, "read": read, "preview": previewed, "write": applied}
    numbers |= {"the same file again": again, "undo": undone}
    found: dict[str, float | str] = {f"{what}: {name}, s": round(value, 2) for name, value in numbers.items()}
    found[f"{what}: read and preview, times of parsing alone"] = round((read + previewed) / parsed, 1)
    return found


def _parse(path: Path) -> int:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return sum(1 for _ in csv.reader(file))
    with CalamineWorkbook.from_path(path) as book:
        return len(book.get_sheet_by_index(0).to_python())


def _number(place: int) -> str:
    serial = f"{10_000_000 + place}"
    return f"RA{serial}{s10_check_digit(serial)}RU"


def _posting(place: int) -> str:
    return f"{2_000_000 + place:010d}-{place % 9000 + 1000}-1"


def _send(desk: Desk) -> None:
    left = {"accepted_at": NOW - timedelta(days=20), "handed_over_at": NOW - timedelta(days=15)}
    take_in(desk, *(draft(_posting(place), status=OzonStatus.DELIVERING, **left) for place in range(POSTINGS)))
    desk.tracking.apply([TrackLine(place + 2, _posting(place), _number(place)) for place in range(POSTINGS)])


def _rows(size: int) -> Iterator[list[str]]:
    yield ["Трек-номер", "Дата и время", "Статус", "Место"]
    for place in range(size):
        at = NOW - timedelta(minutes=place * 7 % 20_000)
        yield [_number(place % POSTINGS), f"{at:%d.%m.%Y %H:%M:%S}", WORDS[place % len(WORDS)], f"Пункт {place % 300}"]


def _file(folder: Path, size: int, kind: str) -> Path:
    path = folder / f"events-{size}.{kind}"
    if kind == "xlsx":
        return write_xlsx(path, _rows(size))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_rows(size))
    return path

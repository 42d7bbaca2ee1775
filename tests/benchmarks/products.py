"""The list of products: a scan looked up, 10,000 products taken in, shown and searched."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from ozon_desk.domain.posting import Item
from ozon_desk.services.clock import system_clock
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage import products
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in
from tests.files.make_exports import write_xlsx

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PRODUCTS, POSTINGS = 10_000, 100_000
ROUNDS = 500


def measure() -> dict[str, float | str]:
    """Milliseconds with 10,000 products of two barcodes each, and 100,000 postings of their goods."""
    found: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(Database.open(Path(name, "desk.db")), TradeData.load(RESOURCES), clock=system_clock)
        with closing(desk):
            take_in(desk, *_orders())
            path = write_xlsx(Path(name, "list.xlsx"), _list())
            found |= _importing(desk, path)
            found |= _scanning(desk)
            found |= _showing(desk)
    return found


def _article(number: int) -> str:
    return f"ART-{number:05d}"


def _orders() -> Iterator[object]:
    for number in range(POSTINGS):
        of = number % PRODUCTS
        goods = goods_line(_article(of), sku=str(500_000_000 + of))
        yield draft(f"{2_000_000 + number:010d}-{number % 9000 + 1000}-1", goods, due=NOW + timedelta(minutes=number))


def _list() -> Iterator[list[object]]:
    yield ["Артикул", "SKU", "Название", "Штрихкод", "Вес, г", "Штук"]
    for number in range(PRODUCTS):
        yield [
            _article(number),
            str(500_000_000 + number),
            f"Товар номер {number} / 商品",
            f"{46_000_000_000_00 + number}, X{number:06d}",
            100 + number,
            1,
        ]


def _importing(desk: Desk, path: Path) -> dict[str, float | str]:
    begin = perf_counter()
    preview = desk.product_files.preview(path)
    middle = perf_counter()
    desk.product_files.apply(preview)
    end = perf_counter()
    assert desk.products.count() == PRODUCTS
    return {"preview of the file, s": round(middle - begin, 2), "writing it, s": round(end - middle, 2)}


def _scanning(desk: Desk) -> dict[str, float | str]:
    goods = [Item(str(500_000_000 + number), _article(number), "", 1) for number in range(5)]
    scans = {
        "a barcode": lambda n: [f"X{n:06d}"],
        "an article": lambda n: [_article(n).lower()],
        "an SKU": lambda n: [f"OZN{500_000_000 + n}"],
        "an unknown code in four spellings": lambda n: [f"Q{n}", f"Й{n}", f"q{n}", f"й{n}"],
    }
    found: dict[str, float | str] = {}
    for name, codes in scans.items():
        found[f"finding {name}, ms p50 / p99"] = _times(lambda n, codes=codes: desk.products.find(codes(n * 17)))  # type: ignore[misc]
    with desk._database.reading() as connection:
        by_codes = _times(lambda n: products.by_codes(connection, [f"X{n * 17:06d}"]))
    found["by_codes in an open transaction, ms p50 / p99"] = by_codes
    found["products of five lines of goods, ms p50 / p99"] = _times(lambda _n: desk.products.of_items(goods))
    return found


def _times(deed: Callable[[int], object]) -> str:
    spent = []
    for number in range(ROUNDS):
        begin = perf_counter()
        deed(number)
        spent.append((perf_counter() - begin) * 1000)
    return f"{median(spent):.2f} / {quantiles(spent, n=100)[98]:.2f}"


def _showing(desk: Desk) -> dict[str, float | str]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ozon_desk.ui.dialogs.product_table import ProductModel, ProductTable, rows_of
    from ozon_desk.ui.widgets.photo import PhotoCache

    application = QApplication.instance() or QApplication([])
    photos = PhotoCache(desk)
    model = ProductModel(photos)
    table = ProductTable(model, "")
    table.resize(1240, 640)
    table.show()
    begin = perf_counter()
    rows = rows_of(desk.products.everything())
    read = perf_counter() - begin
    begin = perf_counter()
    model.take(rows, "")
    table.grab()
    shown = perf_counter() - begin
    bar = table.verticalScrollBar()

    def jump(number: int) -> None:
        bar.setValue(bar.maximum() * (number * 37 % ROUNDS) // ROUNDS)
        table.viewport().grab()

    found: dict[str, float | str] = {
        "reading the list (in the background), ms": round(read * 1000),
        "showing it, ms": round(shown * 1000),
        "search, ms p50 / p99": _times(lambda n: model.show(f"товар {n}")),
    }
    model.show("")
    application.processEvents()
    assert bar.maximum() > 0
    found["a jump of the scroll bar painted, ms p50 / p99"] = _times(jump)
    photos.stop()
    del application
    return found


if __name__ == "__main__":
    for key, value in measure().items():
        sys.stdout.write(f"{key}: {value}\n")

"""``ozon-desk self-test``: tries each of the program's parts for real, in a folder of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from ozon_desk.app.output import Output
from ozon_desk.app.wiring import open_desk
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.scans import parse_desk_label
from ozon_desk.domain.status import Tab
from ozon_desk.services.clock import system_clock
from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import View
from ozon_desk.services.sample import sample_orders
from ozon_desk.ui.export_words import DeskWords
from ozon_desk.ui.language import LANGUAGES


def self_test(output: Output, resources: Path) -> int:
    """Prints a line for each part; answers 0 when all are sound, otherwise 1."""
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        desk = open_desk(folder / "self-test.db", system_clock, resources)
        try:
            parts: tuple[tuple[str, Callable[[], str]], ...] = (
                ("database", lambda: _database(desk)),
                ("bench and undo", lambda: _bench(desk)),
                ("languages", lambda: _languages(resources)),
                ("help", lambda: _help(resources)),
                ("workbook", lambda: _workbook(desk, folder)),
                ("label", lambda: _label(desk, folder, resources)),
                ("back-up", lambda: _backup(desk, folder)),
            )
            for part, try_it in parts:
                try:
                    output.line(f"ok: {part}: {try_it()}")
                except Exception as error:
                    failed += 1
                    output.line(f"FAILED: {part}: {type(error).__name__} {error}")
        finally:
            desk.close()
    return 1 if failed else 0


def _check(is_so: bool, what: str) -> None:
    if not is_so:
        raise ValueError(what)


def _database(desk: Desk) -> str:
    orders = sample_orders(desk.now())
    done = desk.imports.apply(desk.imports.compare(orders))
    again = desk.imports.compare(orders)
    _check(again.plan.is_empty, "the same orders again change something")
    return f"{done.new} postings"


def _bench(desk: Desk) -> str:
    answer = desk.new_bench().scan("00042")
    _check(answer.answer == "packed", f"a scan was answered by {answer.code or answer.answer}")
    desk.history.undo()
    desk.history.redo()
    return "packed, undone, redone"


def _languages(resources: Path) -> str:
    from PySide6.QtCore import QTranslator

    for code in LANGUAGES:
        if code != "en":
            _check(QTranslator().load(f"ozon_desk_{code}", str(resources / "translations")), f"{code} is missing")
    return ", ".join(LANGUAGES)


def _help(resources: Path) -> str:
    """Every page of help is there and can be read: an installer easily leaves a folder behind."""
    from ozon_desk.ui.help.book import HelpBook

    counts = set()
    for code in LANGUAGES:
        book = HelpBook(resources / "help" / code)
        counts.add(sum(bool(book.page(name).title) for name in book.names))
    _check(len(counts) == 1, f"languages have different pages: {sorted(counts)}")
    return f"{counts.pop()} pages in " + ", ".join(LANGUAGES)


def _workbook(desk: Desk, folder: Path) -> str:
    """A workbook written here and read back as a list of tracking numbers, both by the product's own ways."""
    path = folder / "queue.xlsx"
    rows = desk.exports.write(View.QUEUE, path, DeskWords())
    _check(rows > 0 and path.stat().st_size > 0, "the workbook is empty")
    return f"{rows} rows"


def _label(desk: Desk, folder: Path, resources: Path) -> str:
    """Painted, put into a PDF, rendered and decoded back."""
    import pypdfium2
    import zxingcpp

    from ozon_desk.ui.labels.batch import write_labels

    ids = list(desk.queue.ids(Tab.TO_PACK))[:1]
    batch = desk.labels.prepare(ids, LabelSize.SMALL)
    path = folder / "label.pdf"
    for language in LANGUAGES:
        write_labels(path, batch.contents, LabelSize.SMALL, language, resources)
        document = pypdfium2.PdfDocument(path)
        try:
            page = document[0].render(scale=203.2 / 72, grayscale=True)
            pixels = memoryview(bytes(page.buffer)).cast("B", (page.height, page.stride))
            found = {code.text for code in zxingcpp.read_barcodes(pixels)}
        finally:
            document.close()
        _check(batch.contents[0].posting_number in found, "the posting's barcode can't be read")
        _check(any(parse_desk_label(text) for text in found), "the label's DataMatrix can't be read")
    return "decoded in " + ", ".join(LANGUAGES)


def _backup(desk: Desk, folder: Path) -> str:
    made = desk.backups.make(folder / "copy.db")
    return f"{made.size} bytes"

"""Printing by the command line: what the printer took counts as printed, and nothing else does."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row
from tests.ui.labels.listener import Listener, dies_after, takes_all
from tests.ui.labels.pictures import decoded
from tests.ui.labels.raw_printers import print_tspl, print_zpl

ONE, TWO, GONE = (number(n) for n in range(1, 4))


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    rows = [row(1), row(2), row(3, status="Отменён")]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.switch_off()


def printed(ozon: CommandLine) -> int:
    """How often labels have been written down as printed."""
    file = ozon.folder / "journal.csv"
    assert ozon("export", "--view", "journal", "--out", file).code == 0
    return file.read_text(encoding="utf-8-sig").count("1 label printed")


@pytest.mark.parametrize("kind", ["zpl", "tspl"])
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_file_of_labels_in_a_printers_language(ozon: CommandLine, kind: str, dpi: int) -> None:
    file = ozon.folder / "labels.prn"
    said = ozon("labels", TWO, ONE, "--out", file, "--format", kind, "--dpi", dpi)
    assert (said.code, said.out, said.err) == (0, f"{file}: 2 labels\n", "")
    stream = file.read_bytes()
    pages = (print_zpl(stream) if kind == "zpl" else print_tspl(stream, dpi / 25.4 if dpi == 300 else 8)).pages
    assert [decoded(page)["Code128"] for page in pages] == [[TWO], [ONE]]


def test_a_sheet_is_a_pdf_only(ozon: CommandLine) -> None:
    said = ozon("labels", ONE, "--out", ozon.folder / "x", "--format", "zpl", "--sheet")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_printers_language_is_no_pdf(ozon: CommandLine) -> None:
    said = ozon("labels", ONE, "--out", ozon.folder / "x.pdf", "--format", "tspl")
    assert (said.code, said.out) == (2, "")
    assert "tspl is no PDF" in said.err


def test_labels_go_to_a_printer_in_the_network(ozon: CommandLine, listener: Listener) -> None:
    for _ in range(2):
        listener.then(takes_all)
    printer = f"tcp:127.0.0.1:{listener.port}"
    said = ozon("print", ONE, TWO, "--printer", printer, "--format", "tspl", "--size", "75x120")
    assert (said.code, said.out, said.err) == (0, f"127.0.0.1:{listener.port}: 2 labels\n", "")
    listener.join()
    pages = [page for stream in listener.taken for page in print_tspl(stream, 8).pages]
    assert [page.size for page in pages] == [(600, 960)] * 2
    assert [decoded(page)["Code128"] for page in pages] == [[ONE], [TWO]]
    assert printed(ozon) == 2


def test_one_label_that_fails_is_named_and_the_others_go_on(ozon: CommandLine, listener: Listener) -> None:
    listener.then(dies_after(500))
    listener.then(takes_all)
    said = ozon("print", ONE, TWO, "--printer", f"tcp:127.0.0.1:{listener.port}", "--format", "tspl")
    assert said.code == 3
    assert said.err.startswith(f"{ONE}: Not printed")
    assert said.err.count("\n") == 1
    assert said.out.endswith(": 1 label\n")
    listener.join()
    assert decoded(print_tspl(listener.taken[1], 8).pages[0])["Code128"] == [TWO]
    assert printed(ozon) == 1


def test_a_printer_that_isnt_there(ozon: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    said = ozon("print", ONE, TWO, "--printer", f"tcp:127.0.0.1:{port}")
    assert (said.code, said.out) == (2, "")
    assert [line[: len(ONE)] for line in said.err.splitlines()] == [ONE, TWO]
    said = ozon("print", ONE, "--printer", "No such printer")
    assert (said.code, said.out) == (2, "")
    assert "No such printer" in said.err
    assert printed(ozon) == 0


def test_refused_postings_are_named(ozon: CommandLine) -> None:
    file = ozon.folder / "out.zpl"
    said = ozon("print", ONE, GONE, "9-9-9", "--printer", f"file:{file}")
    assert (said.code, said.err.count("\n"), said.out) == (3, 2, f"{file}: 1 label\n")
    assert len(print_zpl(file.read_bytes()).pages) == 1


@pytest.mark.parametrize("printer", ["", "tcp:", "tcp:host:x"])
def test_what_is_no_printer(ozon: CommandLine, printer: str) -> None:
    said = ozon("print", ONE, "--printer", printer)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_the_pages_of_a_pdf_are_printed_as_they_are(ozon: CommandLine) -> None:
    pdf, file = ozon.folder / "labels.PDF", ozon.folder / "out.zpl"
    assert ozon("labels", ONE, TWO, "--out", pdf, "--size", "75x120").code == 0
    before = printed(ozon)
    said = ozon("print", pdf, "--printer", f"file:{file}")
    assert (said.code, said.err) == (0, "")
    pages = print_zpl(file.read_bytes()).pages
    assert [page.size for page in pages] == [(600, 960)] * 2
    assert [decoded(page)["Code128"] for page in pages] == [[ONE], [TWO]]
    assert printed(ozon) == before, "a page is nobody's label"


def test_the_labels_of_a_pdf_are_fitted_to_a_roll(ozon: CommandLine) -> None:
    sheet, file = ozon.folder / "sheet.pdf", ozon.folder / "out.tspl"
    assert ozon("labels", ONE, TWO, "--out", sheet, "--sheet").code == 0
    said = ozon("print", sheet, "--printer", f"file:{file}", "--format", "tspl", "--size", "58x40", "--dpi", "300")
    assert (said.code, said.err) == (0, "")
    done = print_tspl(file.read_bytes(), 300 / 25.4)
    assert done.paper_mm == (58, 40)
    assert [decoded(page)["Code128"] for page in done.pages] == [[ONE], [TWO]]


def test_what_is_no_pdf_is_said(ozon: CommandLine) -> None:
    file = ozon.folder / "x.pdf"
    for content in (None, b"", b"no PDF", b"%PDF-1.4 cut off"):
        if content is not None:
            file.write_bytes(content)
        said = ozon("print", file, "--printer", f"file:{ozon.folder / 'out'}")
        assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    said = ozon("print", file, ONE, "--printer", f"file:{ozon.folder / 'out'}")
    assert (said.code, said.err.count("\n")) == (2, 1)

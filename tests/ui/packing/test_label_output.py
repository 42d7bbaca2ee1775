"""Labels on their way: shown, printed, failed and tried again; noted as printed only when something took them."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.ui.label_output import LabelState
from ozon_desk.ui.labels import printing
from tests.ui.packing.conftest import BIG, SOON


@pytest.fixture
def packed(desk, orders):
    return desk.deeds.pack(SOON)


def settled(qtbot, output, job):
    qtbot.waitUntil(lambda: output.job(job.number).state is not LabelState.WAITING)
    return output.job(job.number)


def times_printed(desk, posting):
    return desk.queue.rows([posting.id])[0].due.printed


def codes(image: QImage) -> set[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    return {found.text for found in zxingcpp.read_barcodes(pixels)}


class PaperPrinter:
    """Stands where the driver is: takes labels, or has no paper."""

    def __init__(self, monkeypatch) -> None:
        self.pages: list[QImage] = []
        self.empty = False
        monkeypatch.setattr(printing, "best_dpi", lambda _name: 203)
        monkeypatch.setattr(printing, "print_labels", self.take)

    def take(self, printer, images, size, dpi):
        if self.empty:
            raise Trouble("print_failed", printer=printer)
        self.pages += images
        return len(self.pages)


def test_without_a_printer_the_label_is_shown_and_not_called_printed(qtbot, desk, output, packed):
    job = settled(qtbot, output, output.send(packed))
    assert job.state is LabelState.SHOWN
    assert SOON in codes(job.images[0])
    assert times_printed(desk, packed) == 0


def test_a_pdf_counts_as_printed(qtbot, desk, output, packed, tmp_path):
    job = settled(qtbot, output, output.send(packed))
    output.save_pdf(job.number, tmp_path / "label.pdf")
    assert settled(qtbot, output, job).state is LabelState.SAVED
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    assert times_printed(desk, packed) == 1


def test_an_unknown_printer_fails_with_a_picture_and_stops_nothing(qtbot, desk, output, printers, packed):
    printers.name = "no such printer"
    job = settled(qtbot, output, output.send(packed))
    assert (job.state, job.error.code) == (LabelState.FAILED, "printer_gone")
    assert job.images
    assert times_printed(desk, packed) == 0


def test_paper_out_then_retry_prints_each_failed_label_once(qtbot, desk, output, printers, packed, monkeypatch):
    printer = PaperPrinter(monkeypatch)
    printer.empty, printers.name = True, "XP-420B"
    jobs = [output.send(packed), output.send(desk.deeds.pack(BIG))]
    assert [settled(qtbot, output, job).error.code for job in jobs] == ["print_failed", "print_failed"]
    printer.empty = False
    output.retry()
    assert [settled(qtbot, output, job).state for job in jobs] == [LabelState.PRINTED, LabelState.PRINTED]
    assert [SOON in codes(printer.pages[0]), BIG in codes(printer.pages[1])] == [True, True]
    output.retry()
    assert len(printer.pages) == 2
    assert times_printed(desk, packed) == 1


def test_a_label_on_paper_that_couldnt_be_noted_is_noted_later_and_not_printed_again(
    qtbot, desk, output, printers, packed, monkeypatch
):
    printer = PaperPrinter(monkeypatch)
    printers.name = "XP-420B"
    real, busy = desk.labels.printed, [True]

    def printed(serials, size):
        if busy:
            raise Trouble("database_busy")
        real(serials, size)

    monkeypatch.setattr(desk.labels, "printed", printed)
    job = settled(qtbot, output, output.send(packed))
    assert (job.state, times_printed(desk, packed)) == (LabelState.FAILED, 0)
    busy.clear()
    output.retry()
    assert settled(qtbot, output, job).state is LabelState.PRINTED
    assert (len(printer.pages), times_printed(desk, packed)) == (1, 1)


def test_a_printer_chosen_by_hand_is_told_once_it_worked(qtbot, desk, output, packed, monkeypatch):
    printer = PaperPrinter(monkeypatch)
    job = settled(qtbot, output, output.send(packed))
    chosen = []
    output.printer_chosen.connect(lambda size, name: chosen.append((size, name)))
    printer.empty = True
    output.print_on(job.number, "XP-420B")
    settled(qtbot, output, job)
    assert chosen == []
    printer.empty = False
    output.print_on(job.number, "XP-420B")
    assert settled(qtbot, output, job).state is LabelState.PRINTED
    assert chosen == [(LabelSize.SMALL, "XP-420B")]
    output.print_on(job.number, "XP-420B")
    settled(qtbot, output, job)
    assert times_printed(desk, packed) == 2


def test_a_posting_undone_meanwhile_gets_no_false_word_of_success(qtbot, desk, output, packed):
    desk.deeds.hold(SOON, "damaged")
    job = settled(qtbot, output, output.send(packed))
    assert (job.state, job.error.code) == (LabelState.FAILED, "posting_on_hold")


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_screen_says_what_became_of_the_label(qtbot, screen, fingers, printers, monkeypatch):
    printer = PaperPrinter(monkeypatch)
    printer.empty, printers.name = True, "XP-420B"
    fingers.scan("SC-RD")
    qtbot.waitUntil(lambda: "XP-420B" in screen.packed.state.text())
    assert screen.printing.retry.isVisible()
    fingers.scan("SC-RD")  # packing goes on
    qtbot.waitUntil(lambda: [job.state for job in screen._output.jobs] == [LabelState.FAILED] * 2)
    printer.empty = False
    screen.printing.retry.click()
    qtbot.waitUntil(lambda: len(printer.pages) == 2)
    qtbot.waitUntil(lambda: "printed" in screen.packed.state.text())
    assert not screen.printing.retry.isVisible()

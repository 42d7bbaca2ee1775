"""Labels on their way: shown, printed, failed and tried again; noted as printed only when something took them."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.print_jobs import PrintKind, PrintState
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels import sending
from ozon_desk.ui.labels.ozon_pages import page_image
from ozon_desk.ui.labels.routes import Route, RouteKind
from tests.builders import NOW
from tests.files.make_label_pdfs import label_pdf, ozon_label
from tests.ui.labels.raw_printers import print_zpl
from tests.ui.packing.conftest import BIG, LATER, SOON


@pytest.fixture
def packed(desk, orders):
    return desk.deeds.pack(SOON)


def sent(output, posting):
    return output.send(posting)[0].id


def settled(qtbot, output, number):
    moving = (PrintState.WAITING, PrintState.SENDING)
    qtbot.waitUntil(lambda: output.job(number) is not None and output.job(number).state not in moving)
    return output.job(number)


def times_printed(desk, posting):
    return desk.queue.rows([posting.id])[0].due.printed


def codes(image: QImage) -> set[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    return {found.text for found in zxingcpp.read_barcodes(pixels)}


class PaperPrinter:
    """Stands where printers are: takes labels, or says what is wrong with it."""

    def __init__(self, monkeypatch) -> None:
        self.pages: list[QImage] = []
        self.tried = 0
        self.trouble = ""
        monkeypatch.setattr(sending, "dpi_of", lambda _route: 203)
        monkeypatch.setattr(sending, "send", self.take)

    def take(self, route, images, size, _title):
        self.tried += 1
        if self.trouble:
            raise Trouble(self.trouble, printer=route.name)
        self.pages += images
        return len(self.pages)

    @property
    def numbers(self):
        return [next(number for number in (SOON, BIG, LATER) if number in codes(page)) for page in self.pages]


@pytest.fixture
def unchosen(monkeypatch):
    """A printer that is there, but not chosen for any size."""
    return PaperPrinter(monkeypatch)


@pytest.fixture
def printer(unchosen, printers):
    printers.name = "XP-420B"
    return unchosen


def test_without_a_printer_the_label_is_shown_and_not_called_printed(qtbot, desk, output, packed):
    job = settled(qtbot, output, sent(output, packed))
    assert job.state is PrintState.SHOWN
    assert SOON in codes(output.image(job.id))
    assert times_printed(desk, packed) == 0


def test_what_was_only_shown_isnt_printed_when_a_printer_is_chosen_later(
    qtbot, desk, output, packed, printers, unchosen
):
    job = settled(qtbot, output, sent(output, packed))
    printers.name = "XP-420B"
    number = sent(output, desk.deeds.pack(BIG))
    assert settled(qtbot, output, number).state is PrintState.PRINTED
    assert (output.job(job.id).state, unchosen.numbers) == (PrintState.SHOWN, [BIG])


def test_a_pdf_counts_as_printed(qtbot, desk, output, packed, tmp_path):
    job = settled(qtbot, output, sent(output, packed))
    output.save_pdf([job.id], tmp_path / "label.pdf")
    qtbot.waitUntil(lambda: output.job(job.id).state is PrintState.SAVED)
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    assert times_printed(desk, packed) == 1


def test_an_unknown_printer_fails_with_a_picture_and_stops_nothing(qtbot, desk, output, printers, packed):
    printers.name = "no such printer"
    job = settled(qtbot, output, sent(output, packed))
    assert (job.state, job.code) == (PrintState.FAILED, "printer_gone")
    assert output.image(job.id) is not None
    assert times_printed(desk, packed) == 0


def test_after_one_failure_the_others_go_on_and_a_retry_prints_each_once(qtbot, desk, output, packed, printer):
    printer.trouble = "print_failed"
    numbers = [sent(output, packed), sent(output, desk.deeds.pack(BIG))]
    assert [settled(qtbot, output, number).code for number in numbers] == ["print_failed", "print_failed"]
    printer.trouble = ""
    output.retry()
    qtbot.waitUntil(lambda: [output.job(number).state for number in numbers] == [PrintState.PRINTED] * 2)
    assert printer.numbers == [SOON, BIG]
    output.retry()
    output.wake()
    settle(qtbot, output)
    assert len(printer.pages) == 2
    assert times_printed(desk, packed) == 1


def settle(qtbot, output):
    """Until the lane has done all it was asked for before."""
    with qtbot.waitSignal(output.printers_known):
        output.ask_printers()
    qtbot.waitUntil(lambda: not output._is_turning)


def test_a_printer_without_paper_is_said_once_and_keeps_its_labels_waiting_in_order(
    qtbot, desk, output, packed, printer
):
    said, works = [], []
    output.printer_stopped.connect(lambda name, error: said.append((name, error.code)))
    output.printer_works.connect(works.append)
    printer.trouble = "paper_out"
    first = sent(output, packed)
    assert settled(qtbot, output, first).state is PrintState.FAILED
    waiting = [sent(output, desk.deeds.pack(number)) for number in (LATER, BIG)]
    settle(qtbot, output)
    assert [output.job(number).state for number in waiting] == [PrintState.WAITING] * 2
    assert output.trouble_of(output.job(waiting[0]))[0] == "paper_out"
    assert (said, printer.tried) == ([("XP-420B", "paper_out")], 1)
    for _ in range(15):
        output.beat(NOW)
    settle(qtbot, output)
    assert (said, printer.tried, works) == ([("XP-420B", "paper_out")], 2, [])
    printer.trouble = ""
    for _ in range(15):
        output.beat(NOW)
    qtbot.waitUntil(lambda: len(printer.pages) == 3)
    assert printer.numbers == [SOON, LATER, BIG]
    qtbot.waitUntil(lambda: works == ["XP-420B"])


def test_a_label_that_broke_off_in_the_middle_waits_for_somebody(qtbot, desk, output, packed, printer):
    printer.trouble = "print_failed"
    number = sent(output, packed)
    settled(qtbot, output, number)
    printer.trouble = ""
    for _ in range(30):
        output.beat(NOW)
    settle(qtbot, output)
    assert (output.job(number).state, printer.pages) == (PrintState.FAILED, [])


def test_a_label_on_paper_that_couldnt_be_noted_is_noted_later_and_not_printed_again(
    qtbot, desk, output, printer, packed, monkeypatch
):
    real, busy = desk.labels.printed, [True]

    def printed(*arguments, **named):
        if busy:
            raise Trouble("database_busy")
        real(*arguments, **named)

    monkeypatch.setattr(desk.labels, "printed", printed)
    number = sent(output, packed)
    job = settled(qtbot, output, number)
    assert (job.state, job.code, times_printed(desk, packed)) == (PrintState.FAILED, "database_busy", 0)
    busy.clear()
    output.retry()
    qtbot.waitUntil(lambda: output.job(number).state is PrintState.PRINTED)
    assert (len(printer.pages), times_printed(desk, packed)) == (1, 1)


def test_a_printer_chosen_by_hand_is_told_once_it_worked(qtbot, desk, output, packed, printers, unchosen):
    number = sent(output, packed)
    settled(qtbot, output, number)
    chosen = []
    output.printer_chosen.connect(lambda size, name: chosen.append((size, name)))
    unchosen.trouble = "print_failed"
    output.print_on([number], "XP-420B")
    qtbot.waitUntil(lambda: output.job(number).state is PrintState.FAILED)
    assert chosen == []
    unchosen.trouble = ""
    output.print_on([number], "XP-420B")
    qtbot.waitUntil(lambda: output.job(number).state is PrintState.PRINTED)
    qtbot.waitUntil(lambda: chosen == [("58x40", "XP-420B")])
    output.print_on([number], "XP-420B")
    qtbot.waitUntil(lambda: times_printed(desk, packed) == 2)


def test_a_retry_keeps_to_the_printer_chosen_by_hand_where_there_is_no_other(qtbot, output, packed, printers, unchosen):
    unchosen.trouble = "print_failed"
    number = sent(output, packed)
    settled(qtbot, output, number)
    output.print_on([number], "XP-420B")
    qtbot.waitUntil(lambda: output.job(number).state is PrintState.FAILED)
    unchosen.trouble = ""
    output.retry()
    qtbot.waitUntil(lambda: output.job(number).state is PrintState.PRINTED)


def test_a_reprint_is_one_more(qtbot, desk, output, packed, printer):
    settled(qtbot, output, sent(output, packed))
    output.reprint(packed)
    qtbot.waitUntil(lambda: times_printed(desk, packed) == 2)
    assert printer.numbers == [SOON, SOON]


def test_a_label_printed_before_the_packing_isnt_printed_by_it(qtbot, desk, orders, output, printer):
    desk.print_queue.add([desk.deeds.find(SOON).id])
    qtbot.waitUntil(lambda: len(printer.pages) == 1)
    posting = desk.deeds.pack(SOON)
    jobs = output.send(posting)
    settle(qtbot, output)
    assert [job.state for job in jobs] == [PrintState.PRINTED]
    assert len(printer.pages) == 1


def test_a_posting_on_hold_meanwhile_gets_no_label(qtbot, desk, output, packed):
    desk.deeds.hold(SOON, "damaged")
    job = settled(qtbot, output, sent(output, packed))
    assert (job.state, job.code) == (PrintState.FAILED, "posting_on_hold")


def test_the_next_start_goes_on_with_what_waits_and_asks_about_what_was_being_sent(
    qtbot, desk, orders, printers, printer, resources
):
    ids = [desk.deeds.find(number).id for number in (SOON, LATER, BIG)]
    first, *_ = desk.print_queue.add(ids)
    desk.print_queue.begin(first, "XP-420B", 1)
    output = LabelOutput(desk, printers, resources)
    try:
        qtbot.waitUntil(lambda: len(printer.pages) == 2)
        settle(qtbot, output)
        assert printer.numbers == [LATER, BIG]
        assert output.job(first.id).state is PrintState.UNSURE
        output.retry()
        settle(qtbot, output)
        assert len(printer.pages) == 2
    finally:
        output.stop()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_screen_says_what_became_of_the_label(qtbot, screen, fingers, printer):
    printer.trouble = "print_failed"
    fingers.scan("SC-RD")
    qtbot.waitUntil(lambda: "XP-420B" in screen.packed.state.text())
    assert screen.side.printing.retry.isVisible()
    fingers.scan("SC-RD")  # packing goes on
    qtbot.waitUntil(lambda: [job.state for job in screen._output.jobs] == [PrintState.FAILED] * 2)
    printer.trouble = ""
    screen.side.printing.retry.click()
    qtbot.waitUntil(lambda: len(printer.pages) == 2)
    qtbot.waitUntil(lambda: "printed" in screen.packed.state.text())
    assert not screen.side.printing.retry.isVisible()


def test_a_box_with_a_label_of_ozons_gets_that_one(qtbot, desk, output, printer, tmp_path):
    file = label_pdf(tmp_path / "labels.pdf", [ozon_label(SOON, 1)])
    desk.ozon_labels.apply(desk.ozon_labels.read(file))
    desk.shop.change(label_size=LabelSize.MEDIUM)
    posting = desk.deeds.pack(SOON)
    number = sent(output, posting)
    assert settled(qtbot, output, number).state is PrintState.PRINTED
    own = desk.ozon_labels.label_of(posting.id, 1)
    assert printer.pages == [page_image(own.path, own.page, own.region, LabelSize.MEDIUM, 203)]
    assert times_printed(desk, posting) == 1


def test_a_label_of_ozons_that_is_gone_fails_by_itself_and_the_others_go_on(qtbot, desk, output, printer, tmp_path):
    file = label_pdf(tmp_path / "labels.pdf", [ozon_label(SOON, 1)])
    desk.ozon_labels.apply(desk.ozon_labels.read(file))
    desk.ozon_labels.label_of(desk.deeds.find(SOON).id, 1).path.unlink()
    numbers = [sent(output, desk.deeds.pack(one)) for one in (SOON, BIG)]
    gone, other = (settled(qtbot, output, number) for number in numbers)
    assert (gone.state, gone.code, other.state) == (PrintState.FAILED, "ozon_label_gone", PrintState.PRINTED)


def test_a_slip_comes_out_after_the_label_where_the_shop_wants_them(qtbot, desk, orders, output, printers, tmp_path):
    files = {size: tmp_path / f"{size}.prn" for size in ("58x40", "100x150")}
    printers.route = lambda size: Route(RouteKind.ZPL, f"file:{files[size]}", 203) if size in files else None
    desk.shop.change(print_slips=True)
    output.send(desk.deeds.pack(SOON))
    qtbot.waitUntil(lambda: [job.state for job in output.jobs] == [PrintState.PRINTED] * 2)
    assert [(job.kind, job.package) for job in output.jobs] == [(PrintKind.SLIP, 1), (PrintKind.LABEL, 1)]
    label, slip = (print_zpl(file.read_bytes()).pages[0] for file in files.values())
    assert (label.size, slip.size) == ((464, 320), (800, 1200))
    assert any(SOON in found.text for found in zxingcpp.read_barcodes(slip))


def test_without_a_printer_for_slips_the_label_comes_out_all_the_same(qtbot, desk, orders, output, printers, tmp_path):
    printers.route = lambda size: Route(RouteKind.ZPL, f"file:{tmp_path}/x.prn", 203) if size == "58x40" else None
    desk.shop.change(print_slips=True)
    output.send(desk.deeds.pack(SOON))
    expected = [PrintState.SHOWN, PrintState.PRINTED]
    qtbot.waitUntil(lambda: [job.state for job in output.jobs] == expected)

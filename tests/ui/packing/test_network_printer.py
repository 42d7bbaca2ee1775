"""The print queue before a real port: a printer that dies in the middle of a label, is gone, and comes back."""

from __future__ import annotations

import socket
import struct
from concurrent.futures import ThreadPoolExecutor

import pytest
import zxingcpp

from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.ui.labels.routes import Route, RouteKind
from tests.builders import NOW
from tests.ui.labels.raw_printers import print_zpl
from tests.ui.packing.conftest import BIG, LATER, SOON


class Port:
    """Where a printer listens, or doesn't."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(10)
        self.number = self._server.getsockname()[1]

    def dies_in_the_middle(self) -> None:
        connection, _ = self._server.accept()
        connection.recv(100)
        self._server.close()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    def comes_back(self) -> None:
        self._server = socket.create_server(("127.0.0.1", self.number))
        self._server.settimeout(10)

    def takes_a_label(self) -> str:
        connection, _ = self._server.accept()
        taken = b""
        with connection:
            while part := connection.recv(65536):
                taken += part
        (page,) = print_zpl(taken).pages
        return next(code.text for code in zxingcpp.read_barcodes(page) if code.text in (SOON, BIG, LATER))

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def port():
    made = Port()
    yield made
    made.close()


@pytest.fixture
def in_background(qtbot):
    """The window goes on while a printer works; answers how to wait for what it took."""
    with ThreadPoolExecutor() as threads:

        def begin(work):
            answer = threads.submit(work)

            def wait():
                qtbot.waitUntil(answer.done)
                return answer.result()

            return wait

        yield begin


def test_a_printer_that_dies_and_comes_back_prints_each_label_once(qtbot, desk, output, printers, port, in_background):
    printers.route = lambda _size: Route(RouteKind.ZPL, f"tcp:127.0.0.1:{port.number}", 203)
    said, works = [], []
    output.printer_stopped.connect(lambda _name, error: said.append(error.code))
    output.printer_works.connect(works.append)
    first = output.send(desk.deeds.pack(SOON))[0].id
    port.dies_in_the_middle()
    qtbot.waitUntil(lambda: output.job(first).state is PrintState.FAILED)
    second = output.send(desk.deeds.pack(LATER))[0].id
    qtbot.waitUntil(lambda: output.job(second).state is PrintState.FAILED)
    third = output.send(desk.deeds.pack(BIG))[0].id
    assert [output.job(number).code for number in (first, second)] == ["print_failed", "printer_unreachable"]
    assert (said, works) == (["print_failed"], []), "said once, for both"
    port.comes_back()
    for _ in range(15):
        output.beat(NOW)
    taken = in_background(lambda: [port.takes_a_label(), port.takes_a_label()])
    assert taken() == [LATER, BIG], "of the first a part may be on paper"
    qtbot.waitUntil(lambda: output.job(third).state is PrintState.PRINTED)
    assert output.job(first).state is PrintState.FAILED
    qtbot.waitUntil(lambda: len(works) == 1)
    output.retry()
    assert in_background(port.takes_a_label)() == SOON
    qtbot.waitUntil(lambda: output.job(first).state is PrintState.PRINTED)
    assert desk.queue.rows([desk.deeds.find(SOON).id])[0].due.printed == 1

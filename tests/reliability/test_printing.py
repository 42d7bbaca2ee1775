"""A program killed while a label goes out: nobody prints that label again by himself, and the others come out."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp

from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.ui.labels.raw_printers import print_zpl

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = ("0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1")


@contextmanager
def printing(database: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.reliability.printing_worker", str(database), str(port)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def port() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)
        yield server


def whole_label(server: socket.socket) -> str:
    """Takes one label to its last byte; answers the posting number on it."""
    connection, _ = server.accept()
    with connection:
        taken = b""
        while part := connection.recv(65536):
            taken += part
    (page,) = print_zpl(taken).pages
    texts = {code.text for code in zxingcpp.read_barcodes(page)}
    return next(number for number in NUMBERS if number in texts)


@contextmanager
def desk_on(path: Path, trade) -> Iterator[Desk]:
    desk = Desk(Database.open(path), trade, clock=lambda: NOW, name="bench 1")
    try:
        yield desk
    finally:
        desk.close()


def states(desk: Desk) -> list[PrintState]:
    return [job.state for job in reversed(desk.print_queue.newest())]


@pytest.mark.parametrize("taken", ["nothing", "a part", "all"])
def test_a_label_in_the_middle_of_which_the_program_dies_waits_for_somebody(tmp_path, trade, port, taken):
    path, number = tmp_path / "desk.db", port.getsockname()[1]
    with desk_on(path, trade) as desk:
        take_in(desk, *map(draft, NUMBERS))
        desk.print_queue.add([desk.deeds.find(one).id for one in NUMBERS])
    with printing(path, number) as process:
        assert whole_label(port) == NUMBERS[0]
        connection, _ = port.accept()
        with connection:
            if taken == "a part":
                connection.recv(100)
            while taken == "all" and b"^XZ" not in connection.recv(65536):
                pass
            process.kill()  # before anybody could tell it that the label was taken
            process.wait()
    with printing(path, number) as process:
        assert whole_label(port) == NUMBERS[2]
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        port.settimeout(0.5)
        with pytest.raises(TimeoutError):
            port.accept()
    with desk_on(path, trade) as desk:
        assert states(desk) == [PrintState.PRINTED, PrintState.UNSURE, PrintState.PRINTED]
        assert [desk.queue.rows([desk.deeds.find(one).id])[0].due.printed for one in NUMBERS] == [1, 0, 1]
        (unsure,) = [job.id for job in desk.print_queue.newest() if job.state is PrintState.UNSURE]
        desk.print_queue.print_again([unsure])
    port.settimeout(30)
    with printing(path, number):
        assert whole_label(port) == NUMBERS[1], "somebody has looked, and wants it"

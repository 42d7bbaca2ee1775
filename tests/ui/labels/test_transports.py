"""Raw data on its way to a printer: every byte arrives, or somebody is told; nothing arrives twice."""

from __future__ import annotations

import os
import select
import socket
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels import spooler
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.printer_status import tspl_trouble, zpl_trouble
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.labels.sending import dpi_of, encoded, send
from ozon_desk.ui.labels.words import label_words

from .conftest import EXAMPLES, RESOURCES, TEMPLATES
from .listener import Listener, answers, dies_after, stays_connected, takes_all, takes_until_reset


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.switch_off()


@pytest.fixture
def image() -> QImage:
    return paint(describe(EXAMPLES["ru"], TEMPLATES[LabelSize.LARGE], label_words("ru", RESOURCES)), 203)


def whole(route: Route, *images: QImage) -> bytes:
    return b"".join(encoded(route, images, LabelSize.LARGE))


@pytest.mark.parametrize("kind", [RouteKind.ZPL, RouteKind.TSPL])
@pytest.mark.parametrize("stays", [False, True])
def test_every_byte_arrives(listener: Listener, image: QImage, kind: RouteKind, stays: bool) -> None:
    route, sent = listener.route(kind), threading.Event()
    listener.then(stays_connected(sent) if stays else takes_all)
    assert send(route, iter([image] * 5), LabelSize.LARGE) == 5
    sent.set()
    listener.join()
    assert listener.taken == [whole(route, *[image] * 5)]


def test_a_printer_that_dies_mid_label_and_comes_back(listener: Listener, image: QImage) -> None:
    route = listener.route(RouteKind.TSPL)
    listener.then(dies_after(1000))
    with pytest.raises(Trouble) as trouble:
        send(route, [image], LabelSize.LARGE)
    assert (trouble.value.code, trouble.value.facts) == ("print_failed", {"printer": route.name})
    listener.join()
    listener.then(takes_all)
    assert send(route, [image], LabelSize.LARGE) == 1
    listener.join()
    first, second = listener.taken
    assert first == whole(route, image)[:1000]
    assert second == whole(route, image)


@pytest.mark.skipif(not hasattr(select, "POLLRDHUP"), reason="needs to see the sender's end without reading")
def test_a_printer_that_dies_with_a_label_in_its_memory(listener: Listener, image: QImage) -> None:
    """The system had already sent everything off, but the printer never read it."""
    die = dies_after(100)

    def behave(connection: socket.socket) -> bytes:
        end = select.poll()
        end.register(connection, select.POLLRDHUP)
        assert end.poll(10_000)
        return die(connection)

    listener.then(behave)
    with pytest.raises(Trouble) as trouble:
        send(listener.route(RouteKind.ZPL), [image], LabelSize.LARGE)
    assert trouble.value.code == "print_failed"


def test_a_printer_that_takes_nothing_any_more(listener: Listener, image: QImage, monkeypatch) -> None:
    """Its paper is out and its memory full: the label isn't printed, and nothing of it arrives later."""
    monkeypatch.setattr("ozon_desk.ui.labels.tcp._WRITE_S", 0.5)
    gone = threading.Event()

    def stops(connection: socket.socket) -> bytes:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        gone.wait(20)
        data = b""
        try:
            while part := connection.recv(65536):
                data += part
        except ConnectionResetError:
            return data + b" reset"
        return data

    route = listener.route(RouteKind.TSPL)
    listener.then(stops)
    with pytest.raises(Trouble) as trouble:
        send(route, [image] * 40, LabelSize.LARGE)
    gone.set()
    assert trouble.value.code == "print_failed"
    listener.join()
    assert listener.taken[0].endswith(b"reset")
    assert len(listener.taken[0]) < len(whole(route, *[image] * 40))


def test_a_label_that_cant_be_painted_doesnt_leave_half_a_job(listener: Listener, image: QImage) -> None:
    def paints() -> Iterator[QImage]:
        yield image
        raise Refusal("barcode_too_dense", size="58x40")

    listener.then(takes_until_reset)
    with pytest.raises(Refusal):
        send(listener.route(), paints(), LabelSize.LARGE)


def test_nobody_listens(image: QImage) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.ZPL, f"tcp:127.0.0.1:{port}"), [image], LabelSize.LARGE)
    assert trouble.value.code == "printer_unreachable"
    assert trouble.value.facts["printer"] == f"127.0.0.1:{port}"


def zebra(*, paper: int = 0, paused: int = 0, head: int = 0, ribbon: int = 0) -> bytes:
    """The three lines of ``~HS``."""
    return (
        f"\x02030,{paper},{paused},1245,000,0,0,0,000,0,0,0\x03\r\n"
        f"\x02000,0,{head},{ribbon},0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
    ).encode("ascii")


@pytest.mark.parametrize(
    ("kind", "answer", "code"),
    [
        (RouteKind.ZPL, zebra(), ""),
        (RouteKind.ZPL, zebra(paper=1), "paper_out"),
        (RouteKind.ZPL, zebra(head=1, paused=1), "printer_open"),
        (RouteKind.ZPL, zebra(paused=1), "printer_paused"),
        (RouteKind.ZPL, zebra(ribbon=1), "printer_not_ready"),
        (RouteKind.TSPL, b"\x00", ""),
        (RouteKind.TSPL, b"\x20", ""),
        (RouteKind.TSPL, b"\x04", "paper_out"),
        (RouteKind.TSPL, b"\x05", "paper_out"),
        (RouteKind.TSPL, b"\x01", "printer_open"),
        (RouteKind.TSPL, b"\x02", "printer_not_ready"),
        (RouteKind.TSPL, b"\x10", "printer_paused"),
        (RouteKind.TSPL, b"\x80", "printer_not_ready"),
    ],
)
def test_a_printer_is_asked_how_it_is(
    listener: Listener, image: QImage, kind: RouteKind, answer: bytes, code: str
) -> None:
    route = listener.route(kind, asks_status=True)
    listener.then(answers(b"~HS\r\n" if kind is RouteKind.ZPL else b"\x1b!?", answer))
    if code:
        with pytest.raises(Trouble) as trouble:
            send(route, [image], LabelSize.LARGE)
        assert (trouble.value.code, trouble.value.facts) == (code, {"printer": route.name})
        listener.join()
        assert listener.taken == [b""], "nothing was sent"
    else:
        assert send(route, [image], LabelSize.LARGE) == 1
        listener.join()
        assert listener.taken == [whole(route, image)]


def test_a_printer_that_doesnt_answer_is_named(listener: Listener, image: QImage) -> None:
    listener.then(answers(b"\x1b!?", b""))
    with pytest.raises(Trouble) as trouble:
        send(listener.route(RouteKind.TSPL, asks_status=True), [image], LabelSize.LARGE)
    assert trouble.value.code == "printer_silent"


@pytest.mark.parametrize("answer", [b"", b"OK\r\n", b"\x02030,0\x03\r\n\x02\x03\r\n\x02\x03"])
def test_what_is_no_answer_is_silence(answer: bytes) -> None:
    assert zpl_trouble(answer) == "printer_silent"
    assert tspl_trouble(b"") == "printer_silent"


def test_a_file_grows_by_whole_labels(tmp_path: Path, image: QImage) -> None:
    route = Route(RouteKind.ZPL, f"file:{tmp_path / 'out.zpl'}", 203)
    assert dpi_of(route) == 203
    assert send(route, [image], LabelSize.LARGE) == 1
    assert send(route, [image, image], LabelSize.LARGE) == 2
    assert (tmp_path / "out.zpl").read_bytes() == whole(route, *[image] * 3)
    assert send(route, [], LabelSize.LARGE) == 0


def test_a_folder_that_is_missing_is_said(tmp_path: Path, image: QImage) -> None:
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.ZPL, f"file:{tmp_path / 'none' / 'out.zpl'}"), [image], LabelSize.LARGE)
    assert trouble.value.code == "printer_unreachable"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_device_that_takes_nothing(image: QImage) -> None:
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.ZPL, "file:/dev/full"), [image], LabelSize.LARGE)
    assert trouble.value.code == "print_failed"


@pytest.mark.skipif(sys.platform == "win32", reason="no such devices")
def test_an_unplugged_device_doesnt_become_a_file(image: QImage) -> None:
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.ZPL, "file:/dev/no-such-printer"), [image], LabelSize.LARGE)
    assert trouble.value.code == "printer_unreachable"
    assert not Path("/dev/no-such-printer").exists()


def spooler_program(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.skipif(sys.platform == "win32", reason="CUPS")
class TestTheSpooler:
    ROUTE = Route(RouteKind.TSPL, "spooler:Roll 58")

    def test_gets_all_as_one_raw_job(self, tmp_path: Path, image: QImage, monkeypatch: pytest.MonkeyPatch) -> None:
        spooler_program(tmp_path, monkeypatch, f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/data')
        assert send(self.ROUTE, [image, image], LabelSize.LARGE) == 2
        assert (tmp_path / "data").read_bytes() == whole(self.ROUTE, image, image)
        assert (tmp_path / "said").read_text(encoding="utf-8").split() == [
            "-d",
            "Roll",
            "58",
            "-o",
            "raw",
            "-t",
            "Ozon",
            "Desk",
            "-",
        ]

    @pytest.mark.parametrize(
        ("said", "code"),
        [("lp: The printer or class does not exist.", "printer_gone"), ("lp: something else", "print_failed")],
    )
    def test_says_what_is_wrong(
        self, tmp_path: Path, image: QImage, monkeypatch: pytest.MonkeyPatch, said: str, code: str
    ) -> None:
        spooler_program(tmp_path, monkeypatch, f'cat > /dev/null; echo "{said}" >&2; exit 1')
        with pytest.raises(Trouble) as trouble:
            send(self.ROUTE, [image], LabelSize.LARGE)
        assert (trouble.value.code, trouble.value.facts) == (code, {"printer": "Roll 58"})

    def test_hangs(self, tmp_path: Path, image: QImage, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(spooler, "_TAKE_S", 0.2)
        spooler_program(tmp_path, monkeypatch, "exec sleep 30")
        with pytest.raises(Trouble) as trouble:
            send(self.ROUTE, [image], LabelSize.LARGE)
        assert trouble.value.code == "print_failed"

    def test_is_missing(self, tmp_path: Path, image: QImage, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(Trouble) as trouble:
            send(self.ROUTE, [image], LabelSize.LARGE)
        assert trouble.value.code == "printer_unreachable"

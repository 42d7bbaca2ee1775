"""How a printer in the network is, where it answers: paper, cover, pause.

Asked before a label is sent, because a printer takes a label also when it has nothing to print it on.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from time import monotonic
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.ui.labels.routes import Route, RouteKind

_ANSWER_S: Final = 1.0
_ZPL_QUESTION: Final = b"~HS\r\n"
_ZPL_LINES: Final = 3
_TSPL_QUESTION: Final = b"\x1b!?"

_HEAD_OPEN, _JAM, _NO_PAPER, _NO_RIBBON, _PAUSED, _OTHER = 0x01, 0x02, 0x04, 0x08, 0x10, 0x80
"""Bits of TSPL's answer; 0x20 is "printing", which is no trouble."""


def ask_status(connection: socket.socket, route: Route) -> None:
    """Raises Trouble ``paper_out``, ``printer_open``, ``printer_paused``, ``printer_not_ready`` or
    ``printer_silent`` (printer) where the printer can't print now. Raises OSError where the connection breaks.
    """
    is_zpl = route.kind is RouteKind.ZPL
    connection.sendall(_ZPL_QUESTION if is_zpl else _TSPL_QUESTION)
    answer = _read(connection, is_zpl=is_zpl)
    code = zpl_trouble(answer) if is_zpl else tspl_trouble(answer)
    if code:
        raise Trouble(code, printer=route.name)


def zpl_trouble(answer: bytes) -> str:
    """The code of what ``~HS`` answered, empty where all is well."""
    lines = [
        line.partition(b"\x02")[2].partition(b"\x03")[0].split(b",") for line in answer.splitlines() if b"\x02" in line
    ]
    if len(lines) < 2 or len(lines[0]) < 3 or len(lines[1]) < 4:
        return "printer_silent"
    (_, no_paper, paused), (_, _, is_open, no_ribbon) = lines[0][:3], lines[1][:4]
    flags = (no_paper, "paper_out"), (is_open, "printer_open"), (no_ribbon, "printer_not_ready")
    return next((code for flag, code in (*flags, (paused, "printer_paused")) if flag.strip() == b"1"), "")


def tspl_trouble(answer: bytes) -> str:
    """The code of what ``<ESC>!?`` answered, empty where all is well."""
    if not answer:
        return "printer_silent"
    state = answer[-1]
    if state & _NO_PAPER:
        return "paper_out"
    if state & _HEAD_OPEN:
        return "printer_open"
    if state & (_JAM | _NO_RIBBON | _OTHER):
        return "printer_not_ready"
    return "printer_paused" if state & _PAUSED else ""


def _read(connection: socket.socket, *, is_zpl: bool) -> bytes:
    """What comes within a second, until the answer is whole."""
    answer, end = b"", monotonic() + _ANSWER_S
    with suppress(TimeoutError):
        while (left := end - monotonic()) > 0 and not (answer.count(b"\x03") >= _ZPL_LINES if is_zpl else answer):
            connection.settimeout(left)
            part = connection.recv(1024)
            if not part:
                raise ConnectionResetError
            answer += part
    return answer

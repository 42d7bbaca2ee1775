"""Raw data to a printer in the network, and whether it took all of it.

A connection that breaks is reset, not closed: otherwise the system would go on delivering what it holds, and a retry
would print the label twice.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
from collections.abc import Iterable
from time import monotonic, sleep
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.ui.labels.printer_status import ask_status
from ozon_desk.ui.labels.routes import Route

_CONNECT_S: Final = 3.0
_WRITE_S: Final = 10.0
"""A printer that feeds a long label takes nothing meanwhile; one without paper takes nothing any more."""
_GRACE_S: Final = 0.3
"""A printer that closes when it has read all does so by then; others keep the connection open."""
_BLIND_GRACE_S: Final = 1.0
"""The same where the system doesn't tell what is still on its way."""
_POLL_S: Final = 0.02


def send_tcp(route: Route, labels: Iterable[bytes]) -> int:
    """Sends labels one after the other; how many. Raises Trouble ``printer_unreachable`` (printer, reason) where
    nothing was sent, and ``print_failed`` (printer) where the printer didn't take all.
    """
    try:
        connection = socket.create_connection(route.host_and_port, _CONNECT_S)
    except OSError as error:
        raise Trouble("printer_unreachable", printer=route.name, reason=error.strerror or str(error)) from error
    with connection:
        try:
            if route.asks_status:
                ask_status(connection, route)
            connection.settimeout(_WRITE_S)
            count = 0
            for label in labels:
                connection.sendall(label)
                count += 1
            connection.shutdown(socket.SHUT_WR)
            _wait_until_taken(connection)
        except OSError as error:
            _reset(connection)
            raise Trouble("print_failed", printer=route.name) from error
        except BaseException:
            _reset(connection)
            raise
    return count


def _wait_until_taken(connection: socket.socket) -> None:
    """Until the printer closes, or has taken all and merely keeps the connection. Raises OSError otherwise."""
    start = monotonic()
    connection.settimeout(_POLL_S)
    while True:
        is_closed = False
        with contextlib.suppress(TimeoutError):
            is_closed = not connection.recv(4096)
        waited, on_its_way = monotonic() - start, _on_its_way(connection)
        if is_closed:
            if not on_its_way:
                return
            sleep(_POLL_S)  # it has hung up on what is still on its way: that comes back as a broken connection
        if waited > (_BLIND_GRACE_S if on_its_way is None else _GRACE_S) and not on_its_way:
            return
        if waited > _WRITE_S:
            raise TimeoutError


def _on_its_way(connection: socket.socket) -> int | None:
    """Bytes the printer hasn't taken yet; None where the system doesn't say."""
    if sys.platform != "linux":
        return None
    import fcntl
    import termios

    count: int = struct.unpack("i", fcntl.ioctl(connection, termios.TIOCOUTQ, bytes(4)))[0]
    return count


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    )

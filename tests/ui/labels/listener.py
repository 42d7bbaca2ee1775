"""A printer in the network, as far as a sender can tell: it takes bytes, keeps silent, answers or dies."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable

import pytest

from ozon_desk.ui.labels.routes import Route, RouteKind

Behaviour = Callable[[socket.socket], bytes]


class Listener:
    """A printer in the network, one connection after the other; each is treated as told and leaves what it took."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(20)
        self.port = self._server.getsockname()[1]
        self.taken: list[bytes] = []
        self._threads: list[threading.Thread] = []
        self._turn = threading.Event()
        self._turn.set()

    def then(self, behave: Behaviour) -> None:
        """The next connection is treated like this."""
        turn, self._turn = self._turn, threading.Event()
        thread = threading.Thread(target=self._serve, args=(behave, turn, self._turn))
        thread.start()
        self._threads.append(thread)

    def _serve(self, behave: Behaviour, turn: threading.Event, next_turn: threading.Event) -> None:
        assert turn.wait(20)
        connection, _ = self._server.accept()
        next_turn.set()
        connection.settimeout(20)
        with connection:
            self.taken.append(behave(connection))

    def join(self) -> None:
        for thread in self._threads:
            thread.join(25)
            assert not thread.is_alive()

    def switch_off(self) -> None:
        self.join()
        self._server.close()

    def route(self, kind: RouteKind = RouteKind.ZPL, *, asks_status: bool = False) -> Route:
        return Route(kind, f"tcp:127.0.0.1:{self.port}", 203, asks_status=asks_status)


def takes_all(connection: socket.socket) -> bytes:
    data = b""
    while part := connection.recv(65536):
        data += part
    return data


def stays_connected(until: threading.Event) -> Behaviour:
    """Takes all and keeps the connection."""

    def behave(connection: socket.socket) -> bytes:
        data = takes_all(connection)
        assert until.wait(20)
        return data

    return behave


def dies_after(count: int) -> Behaviour:
    """Switched off in the middle of a label: the connection is reset."""

    def behave(connection: socket.socket) -> bytes:
        data = connection.recv(count, socket.MSG_WAITALL)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return data

    return behave


def answers(question: bytes, answer: bytes) -> Behaviour:
    def behave(connection: socket.socket) -> bytes:
        assert connection.recv(len(question), socket.MSG_WAITALL) == question
        connection.sendall(answer)
        try:
            return takes_all(connection)
        except ConnectionResetError:
            return b""

    return behave


def takes_until_reset(connection: socket.socket) -> bytes:
    with pytest.raises(ConnectionResetError):
        takes_all(connection)
    return b""

"""One window per database: a second start asks the first to come to the front, and ends."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000


def is_open(database: Path) -> bool:
    """Whether a window has this database open just now; it isn't disturbed."""
    socket = QLocalSocket()
    socket.connectToServer(_name_of(database))
    found = socket.waitForConnected(_PATIENCE_MS)
    if found:
        socket.write(b"ask")
        socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
    return bool(found)


def _name_of(database: Path) -> str:
    digest = hashlib.blake2b(str(database.absolute()).encode(), digest_size=10).hexdigest()
    return f"ozon-desk-{digest}"


class OneWindow(QObject):
    """The first start holds a local socket named after the database."""

    raised = Signal()

    def __init__(self, database: Path) -> None:
        super().__init__()
        self._name = _name_of(database)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other window has this database; the other one is told to come forward."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.write(b"raise")
            socket.waitForBytesWritten(_PATIENCE_MS)
            socket.disconnectFromServer()
            return False
        # Nobody answers: what a crashed start may have left behind is in the way of listening.
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server
        return True

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(partial(self._hear, connection))
            self._hear(connection)

    def _hear(self, connection: QLocalSocket) -> None:
        """A second start says its word. Whoever only asks whether there is a window raises none."""
        if connection.readAll().data() == b"raise":
            self.raised.emit()

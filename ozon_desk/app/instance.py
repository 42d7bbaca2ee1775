"""One window per database: a second start asks the first to come to the front, and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000


class OneWindow(QObject):
    """The first start holds a local socket named after the database."""

    raised = Signal()

    def __init__(self, database: Path) -> None:
        super().__init__()
        digest = hashlib.blake2b(str(database.absolute()).encode(), digest_size=10).hexdigest()
        self._name = f"ozon-desk-{digest}"
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
            self.raised.emit()

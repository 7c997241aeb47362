"""A second start on the same data brings the first window forward.

The lock of the operating system decides who is first (`store.lock`); this socket only carries the wish.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500


def _name(folder: Path) -> str:
    return "icc-desktop-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def wake(folder: Path) -> bool:
    """Ask the desk that runs on `folder` to come forward; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(b"forward\n")
    socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Listens for second starts. `rung` comes for each. Made only by who holds the folder's lock."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(folder))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(folder))

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.rung.emit()

    def close(self) -> None:
        self._server.close()

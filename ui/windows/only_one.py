"""One Advocate for each vault: a second start raises the first one's window and ends."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 1500  # milliseconds: the other one answers at once, unless it is just starting
_RAISE = b"raise\n"


def name_of(vault: Path) -> str:
    """Of the local socket: the same for every spelling of the folder's path, and for this user alone."""
    real = os.path.normcase(vault.expanduser().resolve())
    digest = hashlib.sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    if sys.platform == "win32":
        return f"advocate-{digest}"
    return str(_folder() / f"advocate-{digest}")


def raise_other(vault: Path) -> bool:
    """Ask the Advocate that has this vault to come to the front. False where there is none."""
    name = name_of(vault)
    if sys.platform != "win32" and not Path(name).exists():
        return False  # most starts: no need to load Qt's network for the answer
    from PySide6.QtNetwork import QLocalSocket  # lazy: start-up time

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return True


class OnlyOne(QObject):
    """`raise_wanted` when the vault was started a second time; `taken` when another Advocate was quicker."""

    raise_wanted = Signal()
    taken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._vault: Path | None = None

    def hold(self, vault: Path) -> None:
        """From now on this is the one for that vault, and for no other."""
        if vault == self._vault and self._server is not None:
            return
        self.let_go()
        self._vault = vault
        if not self._listen(name_of(vault)):
            if raise_other(vault):
                self.taken.emit()
                return
            self._clear_stale(name_of(vault))
            self._listen(name_of(vault))  # where even that fails the vault's own lock still keeps two apart

    def let_go(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._vault = None

    def _listen(self, name: str) -> bool:
        from PySide6.QtNetwork import QLocalServer  # lazy: start-up time

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if not server.listen(name):
            server.deleteLater()
            return False
        self._server = server
        return True

    def _clear_stale(self, name: str) -> None:
        """What a killed program left behind: nobody answers there."""
        from PySide6.QtNetwork import QLocalServer  # lazy: start-up time

        QLocalServer.removeServer(name)

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()


def _folder() -> Path:
    """Where sockets of this user lie; a short path, because they may not be long."""
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    if runtime and Path(runtime).is_dir():
        return Path(runtime)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))

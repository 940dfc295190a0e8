"""One Advocate for each vault: a second start raises the first one's window and ends."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 1500  # milliseconds: the other one answers at once, unless it is just starting
_TRIES, _BETWEEN_TRIES = 4, 700  # milliseconds
_RAISE = b"raise\n"


def name_of(vault: Path) -> str:
    """Of the local socket: the same for every spelling of the folder's path, and for this user alone."""
    real = os.path.normcase(vault.expanduser().resolve())
    spelled = real.encode("utf-8", "surrogatepass")
    whole = QCryptographicHash.hash(
        spelled, QCryptographicHash.Algorithm.Sha256
    )  # Qt is here already; OpenSSL is not
    digest = bytes(whole.toHex().data()).decode()[:24]
    if sys.platform == "win32":
        return f"advocate-{digest}"
    return str(_folder() / f"advocate-{os.getuid()}-{digest}")


def raise_other(vault: Path, *, quietly: bool = False) -> bool:
    """Ask the Advocate that has this vault to come to the front, or quietly whether there is one. False where there is none."""
    name = name_of(vault)
    if sys.platform != "win32" and not Path(name).exists():
        return False  # most starts: no need to load Qt's network for the answer
    from PySide6.QtNetwork import QLocalSocket  # lazy: start-up time

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    if not quietly:
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
        self._lock: QLockFile | None = None
        self._vault: Path | None = None
        self._tries = 0

    def hold(self, vault: Path) -> None:
        """From now on this is the one for that vault, and for no other. Knows a lock whose owner was killed."""
        if vault == self._vault:
            return
        self.let_go()
        self._vault = vault
        lock = QLockFile(_lock_file(vault))
        lock.setStaleLockTime(
            0
        )  # only the death of its owner makes it stale, however long that one has been running
        if lock.tryLock(0):
            self._lock = lock
            self._listen(name_of(vault))
        else:
            self._tries = _TRIES
            self._give_way()

    def let_go(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        self._vault = None

    def _give_way(self) -> None:
        """To the one that has it. Where nobody answers in time both go on: the vault's own lock keeps them apart."""
        if self._vault is None:
            return
        if raise_other(self._vault):
            self.taken.emit()
        elif self._tries > 0:
            self._tries -= 1
            QTimer.singleShot(_BETWEEN_TRIES, self, self._give_way)

    def _listen(self, name: str) -> None:
        from PySide6.QtNetwork import QLocalServer  # lazy: start-up time

        QLocalServer.removeServer(name)  # what a killed one left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()


def _lock_file(vault: Path) -> str:
    return f"{_folder() / name_of(vault)}.lock"


def _folder() -> Path:
    """Where sockets of this user lie; a short path, because they may not be long."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())

"""What the tests are guarded against: the network, the real keychain, left-over threads, windows and timers.

Each guard is a context manager, so that `conftest.py` can wrap it around every test and
`test_guards.py` can show that it bites.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import socket
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Any

import keyring.backend
import keyring.errors
import pytest

LOCAL_HOSTS = frozenset({"", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::"})
# Threads of the test tools themselves. A dummy thread is Python's note of a Qt thread; those are looked at below.
TOOL_THREADS = ("pytest_timeout", "pytest-timeout", "execnet", "Dummy-")
GRACE_SECONDS = 2.0


class InMemoryKeyring(keyring.backend.KeyringBackend):
    """A keychain that forgets everything at the end of the test."""

    priority = 1  # type: ignore[assignment]  # keyring declares a class property

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        try:
            del self.entries[service, username]
        except KeyError:
            raise keyring.errors.PasswordDeleteError("There is no such entry.") from None


class NetworkUsed(BaseException):
    """A test reached for the network. Not an Exception, so that no `except Exception` swallows it."""


def refuse_network(patch: pytest.MonkeyPatch) -> None:
    """Let sockets reach this computer only, by address or by file, and look up no other name."""
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else host
        if isinstance(name, str) and name not in LOCAL_HOSTS and not name.startswith("127."):
            raise NetworkUsed(f"A test tried to reach {name}. Advocate works offline, and so do its tests.")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(address[0] if isinstance(address, tuple) else None)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(address[0] if isinstance(address, tuple) else None)
        return connect_ex(self, address)

    def guarded_lookup(host: Any, *rest: Any, **named: Any) -> Any:
        check(host)
        return getaddrinfo(host, *rest, **named)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_lookup)


class _WarningRecorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record not in self.records:
            self.records.append(record)

    def lines(self) -> list[str]:
        return [f"{record.levelname} {record.name}: {record.getMessage()}" for record in self.records]


# Advocate's own logger tells nothing to the root once the log file is open.
_WATCHED_LOGGERS = ("", "advocate")


@contextlib.contextmanager
def no_log_warnings() -> Iterator[None]:
    """Fail when anything at WARNING or above is logged. A test that expects it takes `caplog` and looks."""
    recorder = _WarningRecorder()
    for name in _WATCHED_LOGGERS:
        logging.getLogger(name).addHandler(recorder)
    try:
        yield
    finally:
        for name in _WATCHED_LOGGERS:
            logging.getLogger(name).removeHandler(recorder)
    if recorder.records:
        pytest.fail("Unexpected log lines (take caplog if they are meant):\n" + "\n".join(recorder.lines()))


@contextlib.contextmanager
def log_as_found() -> Iterator[None]:
    """Close the log file that a test opened, and let its lines reach the root again as before."""
    logger = logging.getLogger("advocate")
    before, level, propagates = list(logger.handlers), logger.level, logger.propagate
    yield
    for handler in [handler for handler in logger.handlers if handler not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    logger.propagate = propagates


def _is_ours(thread: threading.Thread) -> bool:
    return not any(mark in thread.name for mark in TOOL_THREADS)


@contextlib.contextmanager
def no_leaked_threads() -> Iterator[None]:
    """Fail when a thread that the test began outlives it by more than two seconds."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    for thread in set(threading.enumerate()) - before:
        if _is_ours(thread):
            thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - before if _is_ours(thread)]
    if left:
        pytest.fail(f"The test left threads running: {', '.join(sorted(left))}. Close what started them.")


@contextlib.contextmanager
def no_leaked_qt(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail when a window, a running timer or a job of Qt's thread pool outlives the test."""
    widgets = sys.modules["PySide6.QtWidgets"]
    core = sys.modules["PySide6.QtCore"]
    before = set(widgets.QApplication.topLevelWidgets())
    timers: weakref.WeakSet[Any] = weakref.WeakSet()
    start = core.QTimer.start

    def remembering_start(self: Any, *interval: Any) -> None:
        timers.add(self)
        start(self, *interval)

    patch.setattr(core.QTimer, "start", remembering_start)
    yield
    left = _leaked(core, widgets, before, timers)
    if left:
        gc.collect()
        left = _leaked(core, widgets, before, timers)
    if left:
        pytest.fail(
            "The test left behind: " + "; ".join(left) + ". Use qtbot.addWidget, or close and delete it."
        )


def _leaked(core: Any, widgets: Any, before: set[Any], timers: weakref.WeakSet[Any]) -> list[str]:
    import shiboken6

    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    pool = core.QThreadPool.globalInstance()
    names = [
        f"window {type(widget).__name__} {widget.objectName() or widget.windowTitle()}".strip()
        for widget in widgets.QApplication.topLevelWidgets()
        if widget not in before and widget.parentWidget() is None and type(widget).__name__ != "QTipLabel"
    ]
    names += [
        f"timer {timer.objectName() or 'without a name'} of {type(timer.parent()).__name__}"
        for timer in timers
        if shiboken6.isValid(timer) and timer.isActive()
    ]
    if not pool.waitForDone(int(GRACE_SECONDS * 1000)):
        names.append(f"{pool.activeThreadCount()} jobs in Qt's thread pool")
    return names

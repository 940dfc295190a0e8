"""The guards around every test bite: each one is given what it must refuse."""

from __future__ import annotations

import logging
import os
import socket
import threading
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from advocate import logs
from tests import guards


def test_a_socket_reaches_this_computer_only():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        with socket.create_connection(server.getsockname()):
            pass
    with pytest.raises(guards.NetworkUsed, match=r"192\.0\.2\.1"), socket.socket() as outside:
        outside.connect(("192.0.2.1", 443))
    with pytest.raises(guards.NetworkUsed, match=r"example\.org"):
        socket.create_connection(("example.org", 443))


def test_home_and_keychain_belong_to_the_test(home, memory_keyring):
    keyring.set_password("advocate", "vault", "secret")
    assert memory_keyring.entries == {("advocate", "vault"): "secret"}
    assert Path.home() == home
    assert os.environ["XDG_DATA_HOME"].startswith(str(home))


def test_an_unexpected_log_warning_fails(caplog):
    with pytest.raises(pytest.fail.Exception, match="disk nearly full"), guards.no_log_warnings():
        logging.getLogger("advocate.storage").warning("disk nearly full")
    with guards.no_log_warnings():
        logging.getLogger("advocate.storage").info("all is well")


def test_a_log_warning_fails_beside_an_open_log_file_too(caplog, tmp_path):
    with guards.log_as_found():
        logs.start(tmp_path)
        with pytest.raises(pytest.fail.Exception, match="nearly full"), guards.no_log_warnings():
            logging.getLogger("advocate.storage").warning("disk nearly full")


def test_a_log_file_that_a_test_opened_is_closed_after_it(tmp_path):
    logger = logging.getLogger("advocate")
    before = list(logger.handlers), logger.level, logger.propagate
    with guards.log_as_found():
        logs.start(tmp_path)
        assert (list(logger.handlers), logger.level, logger.propagate) != before
    assert (list(logger.handlers), logger.level, logger.propagate) == before


def test_a_thread_left_running_fails(monkeypatch):
    monkeypatch.setattr(guards, "GRACE_SECONDS", 0.05)
    done = threading.Event()
    thread = threading.Thread(target=done.wait, name="forgotten")
    try:
        with pytest.raises(pytest.fail.Exception, match="forgotten"), guards.no_leaked_threads():
            thread.start()
    finally:
        done.set()
        thread.join()


def test_a_window_left_open_fails(qapp, monkeypatch):
    kept = []
    with pytest.raises(pytest.fail.Exception, match="window QLabel lost"), guards.no_leaked_qt(monkeypatch):
        label = QLabel("Hello")
        label.setObjectName("lost")
        kept.append(label)
    kept[0].deleteLater()


def test_a_timer_left_running_fails(qapp, monkeypatch):
    timer = QTimer()
    timer.setObjectName("tick")
    with pytest.raises(pytest.fail.Exception, match="timer tick"), guards.no_leaked_qt(monkeypatch):
        timer.start(60_000)
    timer.stop()


def test_a_closed_window_and_a_stopped_timer_pass(qtbot, monkeypatch):
    with guards.no_leaked_qt(monkeypatch):
        label = QLabel("Hello")
        label.show()
        timer = QTimer(label)
        timer.start(60_000)
        label.close()
        label.deleteLater()
        timer.stop()

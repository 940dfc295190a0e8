"""Puts the window together: Qt, theme, runner, bug reports; and takes it apart again."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from advocate import paths
from advocate.version import VERSION
from ui.errors import BugOverlay, BugReporter
from ui.main_window import MainWindow, apply_look
from ui.runner import Runner
from ui.theme import theme
from ui.vault.opener import Opener
from ui.window_memory import WindowMemory


def run_window(folder: Path | None, *, demo: bool) -> int:
    """Show the window until it is closed. folder: the vault to unlock; demo: a throw-away one instead."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Advocate")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("advocate")
    memory = WindowMemory(None if demo else paths.window_settings())
    theme()
    apply_look(memory.now.look, memory.now.text_size)
    runner = Runner(app)
    bugs = BugReporter(VERSION, app)
    bugs.install()
    runner.bug_met.connect(bugs.take)
    window = MainWindow(runner, memory, Opener(), paths.default_vault())
    bugs.met.connect(lambda report: BugOverlay(window, report).open())
    throw_away = _begin(window, folder, demo=demo)
    window.show()
    runner.errand(app, "log", _start_log, _ignore)
    code = app.exec()
    runner.close()
    if throw_away is not None:
        shutil.rmtree(throw_away, ignore_errors=True)
    return code


def _begin(window: MainWindow, folder: Path | None, *, demo: bool) -> Path | None:
    """Returns the folder to be thrown away at the end, if any."""
    if not demo:
        window.begin(folder)
        return None
    from ui.demo import demo_vault  # lazy: start-up time

    throw_away = Path(tempfile.mkdtemp(prefix="advocate-demo-"))
    window.begin_with(
        lambda: (demo_vault(throw_away / "vault"), None), window.tr("Making up a business to look around in…")
    )
    return throw_away


def _start_log() -> object:
    from advocate import logs  # lazy: start-up time

    return logs.start(paths.logs())


def _ignore(_path: object) -> None:
    """A log that cannot be written is no reason to say anything."""

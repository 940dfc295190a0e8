"""Puts the window together: Qt, theme, runner, bug reports; and takes it apart again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocate import paths
from advocate.version import VERSION
from ui.errors import BugReporter
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.look import apply_look
from ui.resources import load_fallback_fonts
from ui.runner import Runner
from ui.theme import WAS_STYLED, theme
from ui.vault.opener import Opener
from ui.windows.only_one import OnlyOne, raise_other
from ui.wording.language import speak

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from advocate.app import Advocate
    from ui.notices.telling import Notifier


def run_window(folder: Path | None, *, demo: bool, unseen: bool = False) -> int:
    """Show the window until it is closed. folder: the vault to unlock; demo: a throw-away one instead; unseen: begin beside
    the clock, where there is such a place."""
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setProperty(WAS_STYLED, True)
    app.setApplicationName("Advocate")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("advocate")
    app.setQuitOnLastWindowClosed(False)  # the window says when: it may stay beside the clock
    memory = WindowMemory(None if demo else paths.window_settings())
    if not demo and raise_other(_vault(memory, folder), quietly=unseen):
        return 0
    speak(memory.now.language)
    theme()
    apply_look(memory.now.look, memory.now.text_size)
    runner = Runner(app)
    bugs = BugReporter(VERSION, app)
    bugs.install()
    runner.bug_met.connect(bugs.take)
    window = MainWindow(runner, memory, Opener(), paths.default_vault(), _desktop)
    bugs.met.connect(window.show_bug)
    window.opened.connect(lambda _folder: QTimer.singleShot(0, window, lambda: _load_ahead(window)))
    window.ended.connect(app.quit)
    app.commitDataRequest.connect(window.end_with_session)
    if not demo:
        _be_the_only_one(window, _vault(memory, folder))
    throw_away = _begin(window, folder, demo=demo)
    window.painted.connect(load_fallback_fonts)
    window.painted.connect(lambda: runner.errand(app, "log", _start_log, _ignore))
    if not (unseen and _begin_unseen(window)):
        window.show()
    code = app.exec()
    runner.close()
    if throw_away is not None:
        throw_away.cleanup()
    return code


def _desktop() -> Notifier:
    from ui.notices.on_desktop import OnDesktop  # lazy: start-up time

    return OnDesktop()


def _begin_unseen(window: MainWindow) -> bool:
    from ui.tray.unseen import begin_unseen  # lazy: start-up time

    return begin_unseen(window)


def _load_ahead(window: MainWindow) -> None:
    from ui.frame.ahead import LoadAhead  # lazy: start-up time

    if window.workplace is not None:
        LoadAhead(window.workplace.going)


def _vault(memory: WindowMemory, folder: Path | None) -> Path:
    """The one that is about to be opened, as far as anybody knows yet."""
    return folder or (Path(memory.now.vault) if memory.now.vault else paths.default_vault())


def _be_the_only_one(window: MainWindow, vault: Path) -> None:
    """Once the first picture stands, and again for every other vault that is opened."""
    only = OnlyOne(window)
    only.raise_wanted.connect(window.come_forward)
    only.taken.connect(window.quit)
    window.painted.connect(lambda: only.hold(vault))
    window.opened.connect(only.hold)


def _begin(window: MainWindow, folder: Path | None, *, demo: bool) -> TemporaryDirectory[str] | None:
    """Returns the folder to be thrown away at the end, if any."""
    if not demo:
        window.begin(folder)
        return None
    from tempfile import TemporaryDirectory  # lazy: start-up time

    throw_away = TemporaryDirectory(prefix="advocate-demo-", ignore_cleanup_errors=True)
    place = Path(throw_away.name) / "vault"
    window.begin_with(
        lambda: (_demo_vault(place), None), window.tr("Making up a business to look around in…")
    )
    return throw_away


def _demo_vault(place: Path) -> Advocate:
    from ui.demo import demo_vault  # lazy: start-up time

    return demo_vault(place)


def _start_log() -> object:
    from advocate import logs  # lazy: start-up time

    return logs.start(paths.logs())


def _ignore(_path: object) -> None:
    """A log that cannot be written is no reason to say anything."""

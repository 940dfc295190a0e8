"""Starting with the computer: beside the clock, without a window, until somebody wants one."""

from __future__ import annotations

from datetime import datetime

from advocate.clock import SystemClock
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.tray.tray import tray_is_there


def begin_unseen(window: MainWindow) -> bool:
    """False, and nothing was done, where there is no such place."""
    if not tray_is_there():
        return False
    window.begin_unseen(next_reminder(window.memory), SystemClock())
    return True


def next_reminder(memory: WindowMemory) -> datetime | None:
    """UTC; None where none was planned, or what is written there is no moment."""
    try:
        found = datetime.fromisoformat(memory.now.next_reminder)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None

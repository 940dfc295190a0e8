"""The list of the sign beside the clock: what waits for an answer, what comes next, and the daily acts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.acts.shortcuts import shortcuts
from ui.widgets.menu import Menu


class TrayMenu(Menu):
    """`act_wanted(key)` for an act of the table, `place_wanted(key)`; `open_wanted`, `quit_wanted`."""

    open_wanted = Signal()
    act_wanted = Signal(str)
    place_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.addAction(_tr("Open Advocate")).triggered.connect(self.open_wanted)
        self.addSeparator()
        self._waiting = self.addAction("")
        self._waiting.triggered.connect(self._on_due_triggered)
        self._due = self.addAction("")
        self._due.triggered.connect(self._on_due_triggered)
        self._note = self.addAction(_tr("Quick note"))
        self._note.triggered.connect(self._on_note_triggered)
        self._log = self.addAction(_tr("Log a call"))
        self._log.triggered.connect(self._on_log_triggered)
        self.addSeparator()
        self.addAction(_tr("Quit")).triggered.connect(self.quit_wanted)
        shortcuts().changed.connect(self._show_keys)
        self._show_keys()

    def show_standing(self, unanswered: str, next_due: str, *, is_locked: bool) -> None:
        """Sentences; an empty one is not there. Of a locked vault only opening it and leaving are offered."""
        for action in (self._note, self._log):
            action.setVisible(not is_locked)
        for action, words in ((self._waiting, unanswered), (self._due, next_due)):
            action.setText(words.replace("&", "&&"))
            action.setVisible(bool(words))

    def _show_keys(self) -> None:
        """Shown only: a menu's own shortcuts would take the keys away from the windows."""
        for action, key, words in (
            (self._note, "note.quick", _tr("Quick note")),
            (self._log, "call.log", _tr("Log a call")),
        ):
            keys = shortcuts().text(key)
            action.setText(f"{words}\t{keys}" if keys else words)

    def _on_due_triggered(self) -> None:
        self.place_wanted.emit("today")

    def _on_note_triggered(self) -> None:
        self.act_wanted.emit("note.quick")

    def _on_log_triggered(self) -> None:
        self.act_wanted.emit("call.log")


def unanswered_words(count: int) -> str:
    """`2 reminders unanswered`; empty for none."""
    return QCoreApplication.translate("Tray", "%n reminder(s) unanswered", "", count) if count else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tray", text)

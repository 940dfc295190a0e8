"""An overlay to fill in: its foot stays in view, Ctrl+Enter saves from every field, and an error keeps all that was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from advocate.changes import Changes
from advocate.errors import AdvocateError
from ui.acts.notice import KEEP, OPEN, SNOOZE
from ui.acts.shortcuts import shortcuts
from ui.calls.keys import FieldShortcut
from ui.left_vault import LeftVault
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay
from ui.widgets.overlay_foot import OverlayFoot
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = Qt.KeyboardModifier.ControlModifier


class Foot(OverlayFoot):
    """What went wrong, what Esc does, and the buttons."""

    def __init__(self, save: str, leave: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.error = Para("", "body", "late.text", self)
        self.error.hide()
        self.note = Para("", "small", "muted", self, max_lines=2)
        self.leave_button = PlainButton(leave, self, hint="Esc")
        self.save_button = PrimaryButton(save, self, hint="Ctrl+Return")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.leave_button)
        row.addWidget(self.save_button)
        self.column.addWidget(self.error)
        self.column.addLayout(row)


class FormOverlay(Overlay):
    """Children fill `column` and say in `save` what is done; `run` does it. It goes away by itself once it has closed."""

    saved = Signal(object)
    """The Changes of its command."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        title: str,
        *,
        save: str,
        leave: str = "",
        width: int = 560,
    ) -> None:
        super().__init__(window, title, width=width)
        self.runner = runner
        self._is_saving = False
        self._is_saved = False
        self.foot = Foot(save, leave or self.tr("Cancel"), self.panel)
        self.set_foot(self.foot)
        self.foot.save_button.clicked.connect(self.try_to_save)
        self.foot.leave_button.clicked.connect(self.dismiss)
        self.closed.connect(self.deleteLater)
        LeftVault.of(window).left.connect(self._on_locked)
        self._content.installEventFilter(self)

    def save(self) -> None:
        """Check what is typed and `run` the command; or `say` what is missing. Without a child's own, nothing to do."""

    def try_to_save(self) -> None:
        """As Ctrl+Enter and the button do; once at a time, and only once."""
        if not self.is_saving():
            self.say("")
            self.save()

    def is_saving(self) -> bool:
        """It is being kept, or was."""
        return self._is_saving or self._is_saved

    def unsaved_words(self) -> str:
        """What was typed and would be lost if this went away now; empty where nothing would."""
        return "" if self.is_saving() else typed_words(self)

    def run(self, work: Callable[[Advocate], Changes]) -> None:
        """Do it on the database thread, then close; the window's toast says what was done."""
        self._is_saving = True
        self.foot.save_button.setEnabled(False)
        self.runner.command(self, work, self._on_saved, self._on_failed)

    def say(self, sentence: str, field: QWidget | None = None) -> None:
        """What is wrong, above the buttons; the keyboard goes to `field`. An empty sentence takes it away."""
        self.foot.error.setText(sentence)
        self.foot.error.setVisible(bool(sentence))
        self._place()
        announce(self, sentence)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, field: TextField) -> None:
        """Something is wrong in a field that says so itself: bring the keyboard there, and have it read out."""
        announce(self, field.error())
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_key(self, letter: str, slot: Callable[[], object]) -> None:
        """Alt and that letter or digit, from anywhere inside."""
        FieldShortcut(letter, self).activated.connect(slot)

    def dismiss(self) -> None:
        """Not while it is being saved: what comes back may be an error, and what was typed must still be there."""
        if self._is_saving:
            return
        super().dismiss()
        now = QApplication.focusWidget()
        if now is None or self.isAncestorOf(now):  # who had the keyboard before is gone
            self.window().focusNextChild()

    # -- inside ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._claim(event)
        return super().event(event)

    def _claim(self, event: QKeyEvent) -> None:
        """The page below must not act on keys that are typed here."""
        if event.modifiers() & _COMMAND and not _reaches_the_window(event):
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.try_to_save()
            return
        super().keyPressEvent(event)

    def _on_locked(self) -> None:
        """Nothing that was typed outlives the lock."""
        self._is_saving = False
        self.dismiss()

    def _on_saved(self, changes: Changes) -> None:
        self._is_saving, self._is_saved = False, True
        self.saved.emit(changes)
        self.dismiss()

    def _on_failed(self, error: AdvocateError) -> None:
        self._is_saving = False
        self.foot.save_button.setEnabled(True)
        self.show_failure(error)

    def show_failure(self, error: AdvocateError) -> None:
        """Say why it could not be kept; children may add a way out."""
        self.say(str(error))


def typed_words(overlay: QWidget) -> str:
    """What a person typed into its fields, as far as they changed it."""
    typed = [line.text() for line in overlay.findChildren(QLineEdit) if line.isModified()]
    typed += [area.toPlainText() for area in overlay.findChildren(QTextEdit) if area.document().isModified()]
    return " · ".join(words.strip() for words in typed if words.strip())


def _saves(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & _COMMAND)


def _reaches_the_window(event: QKeyEvent) -> bool:
    """Locking the vault, leaving the program, and the answers to a reminder, which must work from everywhere."""
    return any(shortcuts().is_key(event, act_key) for act_key in ("vault.lock", "quit", KEEP, SNOOZE, OPEN))

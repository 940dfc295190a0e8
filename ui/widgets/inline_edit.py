"""Text that becomes a field when it is clicked or Enter is pressed on it, and is kept as soon as it is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Role
from ui.widgets.announce import announce
from ui.widgets.field_frame import FieldFrame
from ui.widgets.in_view import bring_into_view
from ui.widgets.labels import Para
from ui.widgets.shown_text import ShownText
from ui.widgets.suggestions import Suggestions
from ui.widgets.text_area import GrowingText
from ui.widgets.text_field import BareLine


class InlineEdit(QWidget):
    """`committed(str)` when the text was changed and left (or Enter pressed); Esc brings the old text back.

    name: what the text is ("Company"), for screen readers. multiline: Enter is a new line, Ctrl+Enter keeps.
    wraps: one line that may be long, such as a name: it is seen whole while it is edited, and Enter keeps.
    max_lines: of the text at rest. one_side: at rest it begins where the window is read from, as names in a row do.
    `failed(str)`: the sentence of `fail`, which it says itself unless told not to (says_failure).
    """

    committed = Signal(str)
    edited = Signal(str)
    editing = Signal(bool)
    failed = Signal(str)

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        name: str,
        placeholder: str = "",
        token: str = "ink",
        multiline: bool = False,
        wraps: bool = False,
        says_failure: bool = True,
        max_lines: int = 0,
        one_side: bool = False,
        has_pencil: bool = True,
    ) -> None:
        super().__init__(parent)
        self._text = self._before = self._typed = text
        self._name, self._placeholder = name, placeholder
        self._multiline, self._wraps = multiline, wraps
        self._says_failure = says_failure
        self._ending = False
        self._field: BareLine | GrowingText | None = None
        self._frame: FieldFrame | None = None
        self._error: Para | None = None
        self._suggestions: Suggestions | None = None
        self.shown = ShownText(
            role, self, token=token, placeholder=placeholder or name, name=name, max_lines=max_lines, one_side=one_side,
            has_pencil=has_pencil,
        )  # fmt: skip
        self.shown.clicked.connect(self.edit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.shown)
        self.shown.show_text(text)
        self.setFocusProxy(self.shown)

    @property
    def field(self) -> BareLine | GrowingText:
        """Where it is typed; made when it is wanted for the first time, as most texts are only read."""
        if self._field is None:
            self._field = self._make_field()
        return self._field

    # -- what it shows -----------------------------------------------------------------------------------------------

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, *, shown: str | None = None) -> None:
        """Show a text from elsewhere; what is being typed just now is left alone. shown: other words for it at rest."""
        if text != self._text:
            self._say("")
        self._text = self._before = text
        self.shown.show_text(text if shown is None else shown)

    def set_name(self, name: str, placeholder: str = "") -> None:
        self._name, self._placeholder = name, placeholder
        if self._field is not None:
            self._field.setAccessibleName(name)
            self._field.setPlaceholderText(placeholder)
        self.shown.set_name(name, placeholder or name)

    def set_refusal(self, reason: str) -> None:
        """Why it cannot be edited; empty where it can. The text stays as readable as it was."""
        if self.shown.isEnabled() != (not reason):
            self.shown.setEnabled(not reason)
            self.shown.setToolTip(reason)
            self.shown.setAccessibleDescription(reason)

    def set_suggestions(self, words: Sequence[str]) -> None:
        """For one line: what is offered while somebody types."""
        if isinstance(self.field, BareLine):
            self._suggestions = self._suggestions or Suggestions(self.field)
            self._suggestions.set_words(words)

    def error(self) -> str:
        return self._error.text() if self._error is not None else ""

    # -- editing -----------------------------------------------------------------------------------------------------

    def is_editing(self) -> bool:
        return self._frame is not None and not self._frame.isHidden()

    def typed(self) -> str:
        """What is in the field just now."""
        if not isinstance(self.field, GrowingText):
            return self.field.text()
        text = self.field.toPlainText()
        return text if self._multiline else " ".join(text.splitlines())

    def edit(self) -> None:
        """Turn into a field with the text chosen."""
        if not self.is_editing() and self.shown.isEnabled():
            self._begin(self._text)

    def keep(self) -> None:
        """Keep what is typed just now: the window closes, or somebody else sits down."""
        if self.is_editing():
            self._end(keep=True, focus=False)

    def fail(self, sentence: str) -> None:
        """What was kept could not be: the words before it stand there again, and the sentence below.

        With the keyboard still here, what was typed is there to be mended.
        """
        typed = self._typed
        self._text = self._before
        self.shown.show_text(self._text)
        self._say(sentence)
        announce(self, sentence)
        self.failed.emit(sentence)
        if self.shown.hasFocus() and not self.is_editing():
            self._begin(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or not self.is_editing():
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc belongs to the field while it is open
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        elif event.type() == QEvent.Type.FocusOut and self._has_left():
            self._end(keep=True, focus=False)
        return False

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make_field(self) -> BareLine | GrowingText:
        multiline = self._multiline
        field: BareLine | GrowingText
        if multiline or self._wraps:
            field = GrowingText(2 if multiline else 1, 10 if multiline else 15, self)
        else:
            field = BareLine(self)
        field.setAccessibleName(self._name)
        field.setPlaceholderText(self._placeholder)
        self._frame = FieldFrame(field, self)
        self._frame.row.setContentsMargins(8, 6 if multiline else 4, 8, 6 if multiline else 4)
        self._frame.hide()
        self._column.insertWidget(1, self._frame)
        field.installEventFilter(self)
        field.textChanged.connect(self._on_text_changed)
        return field

    def _begin(self, text: str) -> None:
        field = self.field
        if isinstance(field, GrowingText):
            field.setPlainText(text)
        else:
            field.setText(text)
        self.shown.hide()
        if self._frame is not None:
            self._frame.show()
        self.setFocusProxy(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        self.editing.emit(True)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._say("")
            self._end(keep=False, focus=True)
            return True
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and (not self._multiline or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._end(keep=True, focus=True)
            return True
        return False

    def _has_left(self) -> bool:
        """Not when only a menu or the suggestions opened over the field, or the window lost the person's attention."""
        return (
            self.isActiveWindow()
            and not self.field.hasFocus()
            and self.window().focusWidget() is not self.field
            and not (self._suggestions is not None and self._suggestions.is_open())
        )

    def _end(self, *, keep: bool, focus: bool) -> None:
        if self._ending:
            return
        self._ending = True
        typed = self.typed()
        if self._frame is not None:
            self._frame.hide()
        self.shown.show()
        self.setFocusProxy(self.shown)
        if focus:
            self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ending = False
        self.editing.emit(False)
        if keep and typed != self._text:
            self._say("")
            self._before, self._typed, self._text = self._text, typed, typed
            self.shown.show_text(typed)
            self.committed.emit(typed)

    def _on_text_changed(self) -> None:
        if self.is_editing() and self.field.hasFocus():
            self.edited.emit(self.typed())

    def _say(self, sentence: str) -> None:
        if self._error is None:
            if not sentence:
                return
            self._error = Para("", "small", "late.text", self)
            self._column.addWidget(self._error)
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence) and self._says_failure)
        self.field.setAccessibleDescription(sentence)
        if sentence and self._says_failure:
            bring_into_view(self._error)

"""One line of text with its name above and, where something is wrong, a sentence below; and its passphrase kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Elide, Para, TopColumn, grow_with_text

FIELD_HEIGHT = 35

_CTRL_E = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class BareLine(QLineEdit):
    """Qt's own line, without its frame and ground: the frame around it is painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(-2, 0, -2, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, theme().color("transparent"))
        for role, token in (
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.PlaceholderText, "muted"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "on.accent"),
        ):
            palette.setColor(role, theme().color(token))
        self.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, Ctrl+Z belongs to the window; so does Ctrl+E, by which X11 means End."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            nothing = (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            )
            is_end = event.keyCombination() == _CTRL_E
            if nothing or is_end:
                event.ignore()
                return False
        return super().event(event)


class TextField(QWidget):
    """A labelled line. `edited(str)` while a person types, `committed(str)` on Enter or when the field is left."""

    edited = Signal(str)
    committed = Signal(str)
    returned = Signal()

    def __init__(
        self,
        label: str = "",
        parent: QWidget | None = None,
        *,
        text: str = "",
        placeholder: str = "",
        hint: str = "",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self.line = BareLine(self)
        self.frame = FieldFrame(self.line, self)
        self._label = Elide(label, "section", "muted", self)
        self._label.setBuddy(self.line)
        self._label.setVisible(bool(label))
        self._below = Para(hint, "small", "muted", self)
        self._below.setVisible(bool(hint))
        self.line.setAccessibleName(name or label)
        self.line.setPlaceholderText(placeholder)
        self.line.setText(text)
        self._committed = text
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.editingFinished.connect(self._on_editing_finished)
        self.line.returnPressed.connect(self.returned)
        follow_theme(self)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show a text that comes from elsewhere; tells nobody."""
        self._committed = text
        if text != self.line.text():
            self.line.setText(text)
        self.show_error("")

    def set_label(self, label: str) -> None:
        """Another name for it."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.line.setAccessibleName(label)

    def show_error(self, sentence: str) -> None:
        """What is wrong and what to do, under the field; an empty one takes it away."""
        self._below.setText(sentence or self._hint)
        self._below.set_token("late.text" if sentence else "muted")
        self._below.setVisible(bool(sentence or self._hint))
        self.frame.set_wrong(bool(sentence))
        self.line.setAccessibleDescription(sentence or self._hint)
        if sentence:
            from ui.widgets.in_view import bring_into_view  # lazy: start-up time

            bring_into_view(self._below)

    def error(self) -> str:
        return self._below.text() if self._below.text() != self._hint else ""

    def set_completions(self, words: list[str]) -> None:
        completer = QCompleter(words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def retheme(self) -> None:
        self.frame.setFixedHeight(theme().px(FIELD_HEIGHT))

    def _lay_out(self) -> None:
        column = TopColumn(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.frame)
        column.addWidget(self._below)
        column.addStretch()
        grow_with_text(self)

    def _on_text_edited(self, text: str) -> None:
        self.show_error("")
        self.edited.emit(text)

    def _on_editing_finished(self) -> None:
        if self.line.text() != self._committed:
            self._committed = self.line.text()
            self.committed.emit(self._committed)


class PassphraseField(TextField):
    """A secret line with an eye that shows it while it is on."""

    def __init__(
        self, label: str = "", parent: QWidget | None = None, *, hint: str = "", name: str = ""
    ) -> None:
        super().__init__(label, parent, hint=hint, name=name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton("eye", self.tr("Show what I type"), self)
        self._eye.setCheckable(True)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._on_eye_toggled)
        self.frame.row.setContentsMargins(12, 0, 3, 0)
        self.frame.row.addWidget(self._eye)

    def share_eye(self, earlier: PassphraseField) -> None:
        """Both eyes are one: what is typed here and in the earlier field is shown and hidden together. Tab goes from field
        to field, and then to the eye here; the other one is pressed by hand or by a screen reader, and leaves the caret."""
        self._eye.toggled.connect(earlier._eye.setChecked)
        earlier._eye.toggled.connect(self._eye.setChecked)
        earlier._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def clear(self) -> None:
        self._eye.setChecked(False)
        self.line.clear()
        self._committed = ""

    def _on_eye_toggled(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")

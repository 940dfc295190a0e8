"""Several lines of plain text that grow with what is typed, from a few lines up to a limit, then scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ui.theme import follow_theme, theme
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Elide, Para, TopColumn, grow_with_text
from ui.widgets.long_lines import break_long_lines
from ui.widgets.scroll_bar import ScrollBar

_LINE = 20


class GrowingText(QTextEdit):
    """The bare editor: plain text only, as high as its text between `lines` and `max_lines`."""

    left = Signal()
    returned = Signal()
    wants_height = Signal()

    def __init__(self, lines: int, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._max_lines = lines, max_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="surface"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        follow_theme(self)

    def retheme(self) -> None:
        t = theme()
        self.setFont(t.font("body"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, t.color("transparent"))
        palette.setColor(QPalette.ColorRole.Text, t.color("ink"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, t.color("muted"))
        palette.setColor(QPalette.ColorRole.Highlight, t.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, t.color("on.accent"))
        self.setPalette(palette)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, Ctrl+Z belongs to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            typed = self.document()
            nothing = (event.matches(undo) and not typed.isUndoAvailable()) or (
                event.matches(redo) and not typed.isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.returned.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped; plain, and in lines that can be laid out while somebody types."""
        text = break_long_lines(source.text())
        if text.count("\n") > self._max_lines:
            self._take_height(self._max_lines * theme().px(_LINE), too_long=True)  # or all is laid out twice
        self.insertPlainText(text)

    def _on_size_changed(self, _size: QSizeF) -> None:
        self._fit()

    def _fit(self) -> None:
        line = theme().px(_LINE)
        wanted = int(self.document().size().height() + 0.999)
        height = min(max(wanted, self._lines * line), self._max_lines * line)
        self._take_height(height, too_long=wanted > self._max_lines * line)

    def _take_height(self, height: int, *, too_long: bool) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if too_long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if height != self.height():
            self.setFixedHeight(height)
            self.wants_height.emit()


class TextArea(QWidget):
    """A labelled text. `edited` while typing, `committed(str)` when it is left, `returned` on Ctrl+Enter."""

    edited = Signal()
    committed = Signal(str)
    returned = Signal()

    def __init__(
        self,
        label: str = "",
        parent: QWidget | None = None,
        *,
        text: str = "",
        placeholder: str = "",
        name: str = "",
        lines: int = 3,
        max_lines: int = 8,
    ) -> None:
        super().__init__(parent)
        self.editor = GrowingText(lines, max_lines, self)
        self.editor.setAccessibleName(name or label)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setPlainText(text)
        self.frame = FieldFrame(self.editor, self)
        self.frame.row.setContentsMargins(12, 8, 4, 8)
        self._committed = text
        self._label = Elide(label, "section", "muted", self)
        self._label.setBuddy(self.editor)
        self._label.setVisible(bool(label))
        self._below = Para("", "small", "late.text", self)
        self._below.hide()
        column = TopColumn(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, self.frame, self._below):
            column.addWidget(widget)
        column.addStretch()
        grow_with_text(self)
        self.setFocusProxy(self.editor)
        self.editor.textChanged.connect(self.edited)
        self.editor.left.connect(self._on_editor_left)
        self.editor.returned.connect(self.returned)
        self.editor.wants_height.connect(self.updateGeometry)

    def text(self) -> str:
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text that comes from elsewhere; what was typed can no longer be undone in the field."""
        self._committed = text
        if text != self.text():
            self.editor.setPlainText(text)

    def put_inside(self, widget: QWidget) -> None:
        """A line of its own under the text, in the same frame."""
        row = self.frame.row
        row.removeWidget(self.editor)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.editor)
        column.addWidget(widget)
        row.insertLayout(0, column, 1)

    def show_error(self, sentence: str) -> None:
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
        self.frame.set_wrong(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def _on_editor_left(self) -> None:
        if self.text() != self._committed:
            self._committed = self.text()
            self.committed.emit(self._committed)

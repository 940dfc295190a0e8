"""A text too long to stand in a column: its beginning, and all of it in an overlay where it can be read and changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.overlays.page_overlay import PageOverlay
from ui.theme import follow_theme, theme
from ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Para
from ui.widgets.scroll_bar import ScrollBar

LONG = 2_000
"""Characters; more is shown by its beginning."""
_BEGINNING = 400
_HEIGHT = 440


class LongText(QWidget):
    """`committed(str)` when the text was changed in its overlay."""

    committed = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._text = ""
        self._beginning = Para("", "small", "ink", self)
        self._open = LinkButton("", self, name=self.tr("Read and change: {0}").format(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._beginning)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._open.clicked.connect(self._on_open_clicked)
        self.setFocusProxy(self._open)

    def set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._beginning.setText(text[:_BEGINNING].rstrip() + "…")
        self._open.set_label(self.tr("Read all {0} characters").format(f"{len(text):,}"))

    def _on_open_clicked(self) -> None:
        overlay = LongTextOverlay(self.window(), self._title, self._text, can_edit=True)
        overlay.committed.connect(self.committed)
        overlay.open(overlay.editor)


class LongTextOverlay(PageOverlay):
    """All of a long text; `committed(str)` when it may be changed and was. It deletes itself."""

    committed = Signal(str)

    def __init__(self, window: QWidget, title: str, text: str, *, can_edit: bool = False) -> None:
        super().__init__(window, title, width=720, scrolls=False)
        self._text = text
        self.editor = _LongEditor(self)
        self.editor.setPlainText(text)
        self.editor.setReadOnly(not can_edit)
        self.editor.setAccessibleName(title)
        frame = FieldFrame(self.editor, self)
        frame.row.setContentsMargins(12, 8, 2, 8)
        self.column.addWidget(frame)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch()
        close = PlainButton(self.tr("Close"), self, hint="Esc")
        close.clicked.connect(self.dismiss)
        acts.addWidget(close)
        self.keep = PrimaryButton(self.tr("Keep"), self, shortcut="Ctrl+Return")
        self.keep.setVisible(can_edit)
        self.keep.clicked.connect(self._on_keep_clicked)
        acts.addWidget(self.keep)
        self.column.addLayout(acts)

    def _on_keep_clicked(self) -> None:
        text = self.editor.toPlainText()
        if text != self._text:
            self.committed.emit(text)
        self.dismiss()


class _LongEditor(QPlainTextEdit):
    """Lays out only what is in view, whatever the length."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="surface"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        self.setFixedHeight(theme().px(_HEIGHT))

"""The text of the current timeline entry as a read-only field exactly over its painted body: select and copy."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QRegion,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from ui.painting import whole
from ui.theme import theme
from ui.widgets.body_layout import mark_style, utf16
from ui.widgets.entry_geometry import EntryGeometry
from ui.widgets.measurer import LINE


class EntryEditor(QTextEdit):
    """Fills itself from a geometry record, so that not a pixel moves when it takes the body's place."""

    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._record: EntryGeometry | None = None
        self._shift = 0
        self.setAccessibleName(self.tr("Text of the entry"))
        self.hide()

    def show_record(self, record: EntryGeometry) -> None:
        """Take over the body of this record; nothing happens where it is the one shown already."""
        if record is self._record or record.body is None:
            return
        kept = self._kept_selection(record)
        self._record = record
        self._dress()
        self.setPlainText(record.body.text())
        self._set_line_heights()
        self._mark_words(record)
        self.resize(int(record.body_rect.width()), int(record.body_rect.height()) + 4)
        self._shift = self._baseline_shift(record)
        if kept is not None:
            self._select(*kept)

    def forget(self) -> None:
        self._record = None
        self.hide()

    def place(self, row_top: QPointF, covered: int) -> None:
        """Lie over the body of the row that starts at `row_top` in the viewport; below what stays at its top."""
        if self._record is None:
            return
        rect = self._record.body_rect.translated(row_top)
        self.move(QPoint(whole(rect.left()), whole(rect.top()) + self._shift))
        hidden = covered - self.y()
        if hidden > 0:
            self.setMask(QRegion(QRect(0, hidden, self.width(), max(1, self.height() - hidden))))
        elif not self.mask().isEmpty():
            self.clearMask()

    def selected_text(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def take_mouse(self, event: QMouseEvent, source: QWidget) -> None:
        """A press, move or release that began on the viewport below: selecting works with the first drag."""
        place = self.viewport().mapFrom(source, event.position())
        forwarded = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(self.viewport(), forwarded)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def _kept_selection(self, record: EntryGeometry) -> tuple[int, int] | None:
        same = self._record is not None and self._record.row is record.row
        cursor = self.textCursor()
        return (cursor.anchor(), cursor.position()) if same and cursor.hasSelection() else None

    def _dress(self) -> None:
        t = theme()
        self.setFont(t.font("body"))
        self.document().setDefaultFont(t.font("body"))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, t.color("transparent"))
        palette.setColor(QPalette.ColorRole.Text, t.color("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, t.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, t.color("on.accent"))
        self.setPalette(palette)

    def _set_line_heights(self) -> None:
        style = QTextBlockFormat()
        style.setLineHeight(theme().px(LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(style)

    def _mark_words(self, record: EntryGeometry) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        last = self.document().characterCount() - 1
        text = record.row.body
        for start, length in record.row.marks:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(utf16(text, start), last))
            cursor.setPosition(min(utf16(text, start + length), last), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = mark_style()
            selections.append(selection)
        self.setExtraSelections(selections)

    def _baseline_shift(self, record: EntryGeometry) -> int:
        block = self.document().begin()
        self.document().documentLayout().documentSize()  # lays it out
        if record.body is None or block.layout().lineCount() == 0 or record.body.line_count() == 0:
            return 0
        mine = block.layout().lineAt(0)
        return whole(record.body.first_baseline()) - whole(mine.y() + mine.ascent())

    def _select(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

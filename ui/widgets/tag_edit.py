"""Tags as chips that can be taken off, and a small field to add one, with the tags in use as suggestions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.painting import ChipSpec, chip_size, mirrored, paint_chip, paint_icon
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.buttons import ChipButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painted_button import PaintedButton
from ui.widgets.scroll_bar import ScrollBar
from ui.widgets.text_field import BareLine


class TagChip(PaintedButton):
    """One tag; a click, Delete or Backspace takes it off."""

    role = "chip"

    def __init__(self, tag: str, meaning: Meaning, name: str, parent: QWidget) -> None:
        self._meaning: Meaning = meaning
        super().__init__(tag, parent, name=name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        size = chip_size(ChipSpec(text=self._label))
        return QSize(size.width() + theme().px(12) + 2, size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            spec = ChipSpec(text=self._label, meaning=self._meaning)
            paint_chip(p, self.rect(), spec, hovered=self.underMouse(), rtl=self.rtl)
            side = theme().px(12)
            box = QRectF(self.width() - side - 6, 0, side, self.height())
            paint_icon(p, mirrored(box, self.rect(), rtl=self.rtl), "x", f"{self._meaning}.text", 10)


class TagEdit(QWidget):
    """`added(str)` and `removed(str)`; the caller keeps them and calls `set_tags` with what is there now."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str, meaning: Meaning = "neutral") -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self._meaning: Meaning = meaning
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._add = ChipButton(
            self.tr("Add"), "neutral", self, icon="plus", name=self.tr("Add: {0}").format(name)
        )
        self._add.clicked.connect(self._on_add_clicked)
        self._line = BareLine(self)
        self._line.setAccessibleName(self._add.accessibleName())
        self._frame = FieldFrame(self._line, self)
        self._frame.row.setContentsMargins(8, 1, 4, 1)
        self._line.returnPressed.connect(self._on_return_pressed)
        self._words = QStringListModel(self)
        self._make_completer()
        self._frame.hide()
        self._line.installEventFilter(self)
        self._chips: list[TagChip] = []
        self._flow.addWidget(self._add)
        self._flow.addWidget(self._frame)

    def tags(self) -> list[str]:
        return list(self._tags)

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; chips of tags that stay are left as they are, and keep the keyboard."""
        self._tags = list(tags)
        kept = {chip.label(): chip for chip in self._chips}
        for chip in self._chips:
            self._flow.removeWidget(chip)
        self._chips = [kept.pop(tag, None) or self._make_chip(tag) for tag in self._tags]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
            chip.show()
        for chip in kept.values():
            chip.hide()
            chip.deleteLater()
        self.updateGeometry()

    def set_suggestions(self, tags: Sequence[str]) -> None:
        self._words.setStringList(list(tags))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close_line(focus=True)
                return True
        elif watched is self._line and event.type() == QEvent.Type.FocusOut and not self._popup_open():
            self._take_line()
            self._close_line(focus=False)
        return False

    def _make_chip(self, tag: str) -> TagChip:
        chip = TagChip(tag, self._meaning, self.tr("Take off: {0}").format(tag), self)
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    def _make_completer(self) -> None:
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        words = QListView(self)
        words.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, words, ground="surface"))
        completer.setPopup(words)
        self._popup = words
        self._line.setCompleter(completer)

    def _popup_open(self) -> bool:
        return self._popup.isVisible()

    def _on_add_clicked(self) -> None:
        self._add.hide()
        t = theme()
        self._frame.setFixedSize(t.px(130), t.px(24))
        self._frame.show()
        self._line.setFocus()

    def _on_return_pressed(self) -> None:
        self._take_line()

    def _take_line(self) -> None:
        tag = " ".join(self._line.text().split())
        self._line.clear()
        if tag and tag.casefold() not in {known.casefold() for known in self._tags}:
            self.set_tags([*self._tags, tag])
            self.added.emit(tag)

    def _close_line(self, *, focus: bool) -> None:
        self._line.clear()
        self._frame.hide()
        self._add.show()
        if focus:
            self._add.setFocus()

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, TagChip):
            tag = chip.label()
            at = self._tags.index(tag)
            others = [known for known in self._chips if known is not chip]
            (others[min(at, len(others) - 1)] if others else self._add).setFocus()
            self.set_tags([known for known in self._tags if known != tag])
            self.removed.emit(tag)

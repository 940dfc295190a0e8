"""One out of several, in a painted frame with a list that opens below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.painting import CONTROL_RADIUS, mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.labels import Elide
from ui.widgets.scroll_bar import ScrollBar


class _ChoiceDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        t = theme()
        width = QFontMetricsF(t.font("body")).horizontalAdvance(str(index.data())) + 36
        return QSize(int(width), t.px(30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = theme()
        is_heading = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        painter.fillRect(rect, t.color("surface"))
        if chosen and not is_heading:
            rrect(painter, rect.adjusted(3, 1, -3, -1), 6, t.color("accent.soft"))
        inner = rect.adjusted(12, 6 if is_heading else 0, -12, 0)
        font, token = (t.font("section"), "muted") if is_heading else (t.font("body"), "ink")
        text(painter, inner, str(index.data()), font, t.color(token), rtl=rtl)


class Choices(QComboBox):
    """The bare combo box: keys, list and announcement are Qt's, the picture is ours.

    `left_off` with Enter, or when the keyboard goes elsewhere.
    """

    left_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self.is_keyed = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        view = QListView(self)
        view.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, view, ground="surface"))
        self.setView(view)
        self.setItemDelegate(_ChoiceDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the box and the list that opens from it."""
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        t = theme()
        measured = QFontMetricsF(t.font("body"))
        width = max((measured.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=60)
        return QSize(int(width) + 24 + t.px(24), t.px(35))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(35))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_keyed = True
        super().keyPressEvent(event)
        self.is_keyed = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_off.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left_off.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a page must not change what a field says

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as p:
            line = "focus" if self.hasFocus() else "muted" if self.underMouse() else "line.strong"
            ground = t.color("surface" if self.isEnabled() else "sunken")
            width = t.line_width() if self.hasFocus() else 1.0
            rrect(p, self.rect(), CONTROL_RADIUS, ground, t.color(line), width=width)
            side = t.px(16)
            arrow = QRectF(self.width() - side - 8, 0, side, self.height())
            paint_icon(p, mirrored(arrow, self.rect(), rtl=rtl), "chevron-down", "muted", 16)
            words = QRectF(12, 0, self.width() - side - 28, self.height())
            token = "ink" if self.isEnabled() else "faint"
            box = mirrored(words, self.rect(), rtl=rtl)
            text(p, box, self.currentText(), t.font("body"), t.color(token), rtl=rtl)


@dataclass(frozen=True, slots=True)
class Heading:
    """In place of a key: these words stand over the choices below them, and cannot be chosen."""


HEADING = Heading()


class ChoiceField(QWidget):
    """A labelled choice. `chosen(key)` when a person picks another; keys may be any value, HEADING over a group of them.

    waits: letters and arrows lead through the choices and are told only with Enter or once the field is left, for what is
    kept at once; what is picked from the open list is told as it is picked.
    """

    chosen = Signal(object)

    def __init__(
        self,
        label: str = "",
        choices: Sequence[tuple[Any, str]] = (),
        parent: QWidget | None = None,
        *,
        name: str = "",
        waits: bool = False,
    ) -> None:
        super().__init__(parent)
        self._waits = waits
        self._is_owing = False
        self.box = Choices(self)
        self.box.set_name(name or label)
        self._label = Elide(label, "section", "muted", self)
        self._label.setBuddy(self.box)
        self._label.setVisible(bool(label))
        self._choices: list[tuple[Any, str]] = []
        self._keys: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.box.activated.connect(self._on_box_activated)
        self.box.left_off.connect(self._on_left_off)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """(key, words) of each; the chosen key stays where it is still there."""
        if list(choices) == self._choices:
            return
        key = self.key()
        self._choices = list(choices)
        self._keys = [choice[0] for choice in choices]
        self.box.clear()
        self.box.addItems([choice[1] for choice in choices])
        self._rule_out_headings()
        if key in self._keys:
            self.choose(key)
        self.box.updateGeometry()

    def _rule_out_headings(self) -> None:
        """They are passed over by arrows and letters; the first choice stands there at first."""
        model = self.box.model()
        if isinstance(model, QStandardItemModel):
            for place in (place for place, key in enumerate(self._keys) if key == HEADING):
                model.item(place).setEnabled(False)
        first = next((place for place, key in enumerate(self._keys) if key != HEADING), -1)
        self.box.setCurrentIndex(first)

    def choose(self, key: Any) -> None:
        """Show this choice, without telling."""
        if key in self._keys and key != HEADING:
            self._is_owing = False
            self.box.setCurrentIndex(self._keys.index(key))

    def key(self) -> Any:
        index = self.box.currentIndex()
        return self._keys[index] if 0 <= index < len(self._keys) else None

    def _on_box_activated(self, index: int) -> None:
        self._is_owing = self._waits and self.box.is_keyed
        if not self._is_owing:
            self.chosen.emit(self._keys[index])

    def _on_left_off(self) -> None:
        if self._is_owing:
            self._is_owing = False
            self.chosen.emit(self.key())

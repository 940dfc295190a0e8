"""A row of a card that can be chosen: painted as the rows of the long lists are, with real buttons at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.acts.shortcuts import shortcuts
from ui.theme import theme
from ui.widgets.columns import ListRow
from ui.widgets.painted_button import PaintedButton
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate

OPEN = "open"
MENU = "menu"
_PAD = 16
_GAP = 8
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Line(PaintedButton):
    """`act_wanted(act, value)` on its letter, its button or Enter; `step_wanted(±1)` on the arrows; `entered`.

    keys: by the key of an act in ui/acts, what it asks for here. tip: the exact moments behind its words, asked when
    somebody points at it.
    """

    act_wanted = Signal(str, object)
    step_wanted = Signal(int)
    entered = Signal()

    def __init__(self, delegate: RowDelegate, parent: QWidget, *, keys: Mapping[str, str]) -> None:
        self.value: Any = None
        self.tip: Callable[[Any], str] | None = None
        self._delegate = delegate
        self._keys = keys
        self._is_last = False
        self._shown: ListRow | None = None
        self.acts: list[PaintedButton] = []
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_PAD, 0, _PAD, 1)
        self._row.setSpacing(_GAP)
        self._row.addStretch(1)
        self.clicked.connect(self._on_clicked)

    def add_act(self, act: str, button: PaintedButton) -> None:
        """A button at the row's end that asks for that act."""
        button.setProperty("act", act)
        button.clicked.connect(self._on_act_clicked)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.acts.append(button)

    def show_value(self, value: Any) -> None:
        """Painted again only where it reads differently: most answers bring most rows as they were."""
        self.value = value
        row = self._delegate.list_row(value)
        if row == self._shown:
            return
        self._shown = row
        self.set_label(row.title)
        self.setAccessibleName(row.spoken())
        for button in self.acts:
            button.setAccessibleName(f"{button.label()}: {row.title}")

    def set_last(self, is_last: bool) -> None:
        """The last one has no line below it."""
        if is_last != self._is_last:
            self._is_last = is_last
            self.update()

    def set_stop(self, is_stop: bool) -> None:
        """Whether the Tab key meets this row, and then its buttons."""
        policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
        for widget in (self, *self.acts):
            widget.setFocusPolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().row(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.tip is not None:
            self.setToolTip(self.tip(self.value))
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_reason = None  # it paints a ring of its own
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        act = next((act for key, act in self._keys.items() if shortcuts().is_key(event, key)), "")
        if act:
            self.act_wanted.emit(act, self.value)
        elif key in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.step_wanted.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.act_wanted.emit(MENU, self.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            if self._is_last:
                p.setClipRect(self.rect().adjusted(0, 0, 0, -2))
            self._delegate.paint_row(
                p,
                QRectF(self.rect()),
                self.value,
                current=self.hasFocus() or any(button.hasFocus() for button in self.acts),
                ring=self.hasFocus(),
                hovered=self.underMouse(),
                rtl=self.rtl,
            )

    def _on_clicked(self) -> None:
        self.act_wanted.emit(OPEN, self.value)

    def _on_act_clicked(self) -> None:
        self.act_wanted.emit(str(self.sender().property("act")), self.value)

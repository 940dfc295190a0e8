"""The card of every step before a vault is open: a title, a sentence, fields, one main act, quiet ones beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.painting import RADIUS
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.labels import Label, Para

if TYPE_CHECKING:
    from ui.widgets.busy_bar import BusyRow
    from ui.widgets.error_panel import ErrorPanel
    from ui.widgets.scroll_area import ScrollArea

WIDTH = 480
_SIDE, _ABOVE, _BELOW, _SPACING = 28, 24, 24, 14


class GateCard(Box):
    """Children fill `body` and add their acts with `add_acts`; `say_busy` and `say_error` work alike everywhere.

    `grown` when it wants another height. Where it is given less than it wants, what stands above the acts scrolls.
    """

    grown = Signal()

    def __init__(self, title: str, sentence: str, parent: QWidget, *, step: str = "") -> None:
        super().__init__("card", parent)
        self.setAccessibleName(title)
        self._area: ScrollArea | None = None
        self._inside = QWidget(self)
        self._inside.installEventFilter(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_SIDE - 1, _ABOVE - RADIUS, _SIDE - 1, 0)
        column.setSpacing(_SPACING)
        head = QVBoxLayout()
        head.setSpacing(6)
        if step:
            head.addWidget(Label(step, "small", "muted", self))
        head.addWidget(Para(title, "title", "ink", self))
        self._sentence = Para(sentence, "body", "muted", self)
        self._sentence.setVisible(bool(sentence))
        head.addWidget(self._sentence)
        column.addLayout(head)
        self._inner = column
        self._error: ErrorPanel | None = None
        self._busy: BusyRow | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(_SPACING)
        column.addLayout(self.body)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(_SIDE - 1, _SPACING, _SIDE - 1, _BELOW)
        self._foot.setSpacing(_SPACING)
        self._foot.addLayout(self._acts)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, RADIUS, 1, 0)  # what scrolls is square: it begins below the corners
        self._outer.setSpacing(0)
        self._outer.addWidget(self._inside, 1)
        self._outer.addLayout(self._foot)
        self._buttons: list[QPushButton] = []
        follow_theme(self)

    @property
    def scrolls(self) -> bool:
        return self._area is not None

    def make_scrollable(self) -> None:
        """Once the window was painted: scroll areas cost Qt's binding more than all of this card."""
        if self._area is not None:
            return
        from ui.widgets.scroll_area import ScrollArea  # lazy: start-up time

        before = QApplication.focusWidget()
        self._area = ScrollArea(self._inside, self, ground="surface")
        self._outer.insertWidget(0, self._area, 1)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._area.show()
        if before is not None and self.isAncestorOf(before):
            before.setFocus()

    def wanted_height(self) -> int:
        """With all that it says just now, so that nothing would have to scroll."""
        width = self.width() - 2
        inside, foot = self._inner.totalHeightForWidth(width), self._foot.totalHeightForWidth(width)
        if inside < 0:
            inside = self._inner.totalSizeHint().height()
        if foot < 0:
            foot = self._foot.totalSizeHint().height()
        return RADIUS + inside + foot

    def add_acts(self, *buttons: QPushButton) -> None:
        """The main act first; what leads elsewhere after it."""
        for button in buttons:
            self._acts.addWidget(button)
            self._buttons.append(button)
        self._acts.addStretch()

    def add_below(self, widget: QWidget) -> None:
        """Under the acts: what leads elsewhere."""
        self._foot.addWidget(widget)

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def say_busy(self, words: str) -> None:
        """Words while something runs, and the acts rest; empty when it is over."""
        if self._busy is None and words:
            from ui.widgets.busy_bar import BusyRow  # lazy: start-up time

            self._busy = BusyRow("", self, cancellable=False)
            self._foot.insertWidget(0, self._busy)
        if self._busy is not None:
            self._busy.show_progress(words)
            self._busy.setVisible(bool(words))
        for button in self._buttons:
            button.setEnabled(not words)
        if words:
            self.forget_error()

    def say_error(self, error: AdvocateError) -> None:
        self.say_busy("")
        if self._error is None:
            from ui.widgets.error_panel import ErrorPanel  # lazy: start-up time

            self._error = ErrorPanel(parent=self)
            self._inner.insertWidget(self._inner.indexOf(self.body), self._error)
        self._error.show_error(error.title, error.message, error.hint)
        self._error.show()
        if self.scrolls:
            from ui.widgets.in_view import bring_into_view  # lazy: start-up time

            bring_into_view(self._error)

    def forget_error(self) -> None:
        if self._error is not None:
            self._error.hide()

    def error_text(self) -> str:
        shown = self._error is not None and self._error.isVisibleTo(self)
        return self._error.accessibleName() if shown and self._error is not None else ""

    def focus_first(self) -> None:
        """Where typing begins on this card."""
        if self._buttons:
            self._buttons[0].setFocus()

    def retheme(self) -> None:
        self.setFixedWidth(theme().px(WIDTH))

    # -- inside ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._area is not None and self._area.verticalScrollBar().maximum() > 0:
            with QPainter(self) as p:
                p.fillRect(1, self._area.geometry().bottom() + 1, self.width() - 2, 1, theme().color("line"))

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self.update()

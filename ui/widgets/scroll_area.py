"""A scroll area around a page: slim bar, no focus of its own, and it follows the keyboard's focus."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.theme import follow_theme
from ui.widgets.focus_moves import follow_focus
from ui.widgets.ground import fill_ground
from ui.widgets.scroll_bar import ScrollBar


class ScrollArea(QScrollArea):
    """Shows `content` at the area's width. `ground` is the token behind the bar."""

    def __init__(
        self, content: QWidget | None = None, parent: QWidget | None = None, *, ground: str = "canvas"
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground=ground))
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)
        follow_focus(self._on_focus_changed)
        follow_theme(self)

    def set_content(self, content: QWidget) -> None:
        """It fills its own ground: what is opaque is moved when it scrolls, and only what comes into sight is painted."""
        self.setWidget(content)
        self.retheme()

    def retheme(self) -> None:
        content = self.widget()
        if content is not None:
            fill_ground(content, self._ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in sight where the area gets lower, as above a toast."""
        super().resizeEvent(event)
        now, content, before = QApplication.focusWidget(), self.widget(), event.oldSize().height()
        if event.size().height() >= before or now is None or content is None or not content.isAncestorOf(now):
            return
        if 0 <= now.mapTo(content, QPoint(0, 0)).y() - self.verticalScrollBar().value() < before:
            self.ensureWidgetVisible(now, 24, 24)

    def _on_focus_changed(self, now: QWidget | None) -> None:
        content = self.widget()
        if now is None or content is None or not shiboken6.isValid(now) or not self.isVisible():
            return
        if content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 24, 24)

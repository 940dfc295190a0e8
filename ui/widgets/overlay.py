"""A dialog that lies inside the window: a painted panel with a shadow. Esc closes it, and the focus goes back."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.acts.shortcuts import shortcuts
from ui.painting import rrect
from ui.shadow import REACH, paint_shadow
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.labels import Label
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.toast_band import ToastBand

RADIUS = 12
TOP = 90
_EDGE = 24
_BELOW = 20
_CORNER = RADIUS - 1
"""What scrolls is square and ends where the rounding begins."""
_ABOVE_CORNERS = _BELOW - _CORNER
_SHADOW = REACH + RADIUS


class Panel(QFrame):
    """The sheet of an overlay, without its corners: Qt knows that it hides what lies below, so that nothing there is painted
    anew with every change in it. The corners are the overlay's."""

    def __init__(self, overlay: QWidget) -> None:
        super().__init__(overlay)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        across = QRegion(RADIUS, 0, width - 2 * RADIUS, height)
        self.setMask(across.united(QRegion(0, RADIUS, width, height - 2 * RADIUS)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_sheet(p, self.rect())


def paint_sheet(p: QPainter, rect: QRect) -> None:
    rrect(p, rect, RADIUS, theme().color("surface"), theme().color("line.strong"))


class Overlay(QWidget):
    """Covers `window` while it is open. `closed` when it has gone, whichever way.

    Put widgets into `column`. title: shown with a closing cross, and what a screen reader calls the dialog;
    without one the panel starts with the content (as Find does), and `name` says what it is called.
    scrolls: the content scrolls where the window is too low for it.
    """

    closed = Signal()

    def __init__(
        self, window: QWidget, title: str = "", *, name: str = "", width: int = 560, scrolls: bool = True
    ) -> None:
        super().__init__(window)
        self._width = width
        self._focus_before: QWidget | None = None
        self.setAccessibleName(name or title)
        self.panel = Panel(self)
        self._sheet = QVBoxLayout(self.panel)
        self._sheet.setContentsMargins(
            1, 1 if title or not scrolls else _CORNER, 1, _CORNER if scrolls else 1
        )
        self._sheet.setSpacing(0)
        self._cross: IconButton | None = None
        self._sheet_foot: QWidget | None = None
        self._head: QHBoxLayout | None = self._make_head(title) if title else None
        if self._head is not None:
            self._sheet.addLayout(self._head)
        self._content = QWidget(self.panel)
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(24, 0 if title else 8, 24, _ABOVE_CORNERS if scrolls else _BELOW)
        self.column.setSpacing(12)
        self._area: ScrollArea | None = None
        if scrolls:
            self._area = ScrollArea(self._content, self.panel, ground="surface")
            self._sheet.addWidget(self._area)
        else:
            self._sheet.addWidget(self._content)
        for heard in (self, self._content, window):  # `event` itself stays Qt's own
            heard.installEventFilter(self)
        self._kept_focus = KeptFocus(self, self._stops)
        self._toast_band = ToastBand.of(window)
        self._toast_band.changed.connect(self._place)
        self.hide()
        follow_theme(self)

    def set_foot(self, foot: QWidget) -> None:
        """Stays in view below what scrolls. Says in `heightForWidth` or `sizeHint` how high it is."""
        self._sheet_foot = foot
        self._sheet.addWidget(foot)
        self._sheet.setContentsMargins(1, self._sheet.contentsMargins().top(), 1, 1)
        margins = self.column.contentsMargins()
        margins.setBottom(_BELOW)
        self.column.setContentsMargins(margins)

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on `focus` or on the first thing that takes it."""
        self._focus_before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._toast_band.overlay_moved.emit()  # a toast that stood there is not to lie below it
        first = focus or next(iter(self._stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    def dismiss(self) -> None:
        """Close it and give the keyboard back to who had it."""
        if self.isHidden():
            return
        self.hide()
        before = self._focus_before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def retheme(self) -> None:
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest and watched in (self, self._content):
            self._place()  # something in it was shown, hidden or grew
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        shortcuts().cover(self)

    def hideEvent(self, event: QHideEvent) -> None:
        shortcuts().uncover(self)
        super().hideEvent(event)
        self._toast_band.overlay_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)
        event.accept()  # keys do not fall through to the page below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        if not stops:
            self.setFocus()
            return True
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_shadow(p, self.panel.geometry(), RADIUS)
            paint_sheet(p, self.panel.geometry())

    def _make_head(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 14, 12)
        label = Label(title, "heading", "ink", self.panel)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(label)
        cross = IconButton("x", self.tr("Close"), self.panel)
        cross.clicked.connect(self.dismiss)
        row.addWidget(cross)
        self._cross = cross
        return row

    def _stops(self) -> list[QWidget]:
        """What takes the keyboard inside, in the order it was made; the closing cross comes last."""
        found = [
            widget
            for widget in self.panel.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(self)
            and widget.isEnabled()
            and widget.focusProxy() is None
        ]
        return [w for w in found if w is not self._cross] + [w for w in found if w is self._cross]

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(theme().px(self._width), window.width() - 2 * _EDGE)
        top = max(min(TOP, max(_EDGE, window.height() // 10)), self._toast_band.height)
        height = min(window.height() - top - _EDGE, self._wanted_height(width))
        before, now = self.panel.geometry(), QRect((window.width() - width) // 2, top, width, height)
        self.panel.setGeometry(now)
        if now != before:
            self.update(_shadow_moved(before, now))
            if self.isVisible():
                self._toast_band.overlay_moved.emit()

    def _wanted_height(self, width: int) -> int:
        inner = width - 2
        layout = self.column
        content = layout.heightForWidth(inner) if layout.hasHeightForWidth() else layout.sizeHint().height()
        head = self._head.sizeHint().height() if self._head is not None else 0
        foot = _height_at(self._sheet_foot, inner) if self._sheet_foot is not None else 0
        margins = self._sheet.contentsMargins()
        around = margins.top() + margins.bottom() + head + foot
        return max(content, layout.minimumSize().height()) + around


def _shadow_moved(before: QRect, now: QRect) -> QRect:
    """Where the shadow of a panel changes, which its own new size does not repaint: around its lower edge alone where that is
    all that moved."""
    around = before.united(now).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW)
    if (before.topLeft(), before.width()) == (now.topLeft(), now.width()):
        around.setTop(min(before.bottom(), now.bottom()) - _SHADOW)
    return around


def _height_at(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()

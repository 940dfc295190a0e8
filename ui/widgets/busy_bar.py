"""Long work in one row: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Elide

_TICK = 40  # milliseconds


class BusyBar(QProgressBar):
    """A thin painted bar. With no total known a piece wanders along it, unless motion is reduced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setRange(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        box = QRectF(self.rect())
        with QPainter(self) as p:
            rrect(p, box, 3, t.color("sunken"))
            piece = QRectF(box)
            if self.maximum() > self.minimum():
                share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
                piece.setWidth(max(6.0, box.width() * share) if share > 0 else 0)
            else:
                piece.setWidth(box.width() * 0.25)
                piece.moveLeft((box.width() - piece.width()) * self._at)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                piece.moveRight(box.right() - (piece.left() - box.left()))
            rrect(p, piece, 3, t.color("accent"))

    def _on_tick(self) -> None:
        if self.maximum() == self.minimum() and not theme().reduced_motion:
            self._at = (self._at + 0.02) % 1.0
            self.update()


class BusyRow(QWidget):
    """Words, bar and a stop button. `cancelled` when the person stops it; the words go to screen readers too."""

    cancelled = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None, *, cancellable: bool = True) -> None:
        super().__init__(parent)
        self._words = Elide(words, "small", "muted", self)
        self.bar = BusyBar(self)
        self.bar.setAccessibleName(words)
        self._stop = SmallButton(self.tr("Stop"), self)
        self._stop.setVisible(cancellable)
        self._stop.clicked.connect(self._on_stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        row.addWidget(self._stop)

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Total 0: nobody knows how much there is."""
        self._words.setText(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleName(words)
        self._stop.setEnabled(True)

    def words(self) -> str:
        return self._words.text()

    def _on_stop_clicked(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()

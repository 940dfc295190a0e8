"""Lines above the timeline: what just happened with a file, which case is shown, a customer that is put away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.painting import CONTROL_RADIUS, rrect
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Para, grow_with_text
from ui.widgets.marks import Icon


class NoticeLine(QFrame):
    """A sentence, perhaps with one act. `acted` on its button; `left` on its cross or Esc, after which it is hidden."""

    acted = Signal()
    left = Signal()

    def __init__(
        self,
        icon: str,
        meaning: Meaning,
        parent: QWidget | None = None,
        *,
        act: str = "",
        can_leave: bool = True,
    ) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._words = Para("", "small", "ink", self)
        self.button = SmallButton(act, self)
        self.button.setVisible(bool(act))
        self.close_button = IconButton("x", self.tr("Close"), self, size=12)
        self.close_button.setVisible(can_leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Icon(icon, 16, f"{meaning}.text", self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        grow_with_text(self)
        self.button.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show it, and have it read out; nothing to say hides it."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        announce(self, sentence)

    def words(self) -> str:
        return self._words.text()

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.close_button.isHidden():
            self.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            rrect(p, QRectF(self.rect()), CONTROL_RADIUS, theme().color(f"{self._meaning}.soft"))

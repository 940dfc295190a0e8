"""What a page says when there is nothing to show: what it is for, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.painting import Align
from ui.theme import follow_theme, theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Avatar


class EmptyState(QWidget):
    """Icon, title, sentence and buttons in the middle of whatever it is given."""

    def __init__(
        self, icon: str, title: str, sentence: str, *buttons: QPushButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least: QSize | None = None
        self._title = Label(title, "heading", "ink", self)
        self._title.setAlignment(Align.AlignHCenter)
        self._sentence = Para(sentence, "body", "muted", self)
        self._sentence.setAlignment(Align.AlignHCenter | Align.AlignTop)
        self._mark = Avatar("", 46, self, icon=icon)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row = QWidget(self)
        acts = FlowLayout(self._row, spacing=8, row_spacing=8, is_centred=True)
        for button in buttons:
            acts.addWidget(button)
        column.addSpacing(4)
        column.addWidget(self._row)
        column.addStretch(3)
        follow_theme(self)

    def say(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._least = None

    def minimumSizeHint(self) -> QSize:
        """Without the mark, which goes first where there is no room. Layouts around it ask a hundred times over."""
        if self._least is None:
            self._least = QSize(super().minimumSizeHint().width(), self._height_of_words())
        return self._least

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.FontChange}:
            self._least = None  # what it says, or how, is another
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._least = None
        self._sentence.setFixedWidth(theme().px(400))
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < self._height_of_words() + self._mark.sizeHint().height() + 48
        self._mark.setVisible(not is_low)
        margin = 8 if is_low else 24
        self._column.setContentsMargins(24, margin, 24, margin)

    def _height_of_words(self) -> int:
        title, sentence = self._title.sizeHint(), self._sentence.heightForWidth(self._sentence.width())
        return title.height() + sentence + self._row.heightForWidth(max(0, self.width() - 48)) + 52

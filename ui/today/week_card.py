"""How this week's promises went, in a figure each and in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.kept_rate import KeptFigures
from ui.today.card import SideCard
from ui.today.greeting import week_words
from ui.widgets.density import follow_density
from ui.widgets.labels import Label, Para


class Figure(QWidget):
    """A figure with what it counts below it."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._figure = Label("", "display", "ink", self)
        self._words = Label(words, "small", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._figure)
        column.addWidget(self._words)

    def show_figure(self, figure: str) -> None:
        self._figure.setText(figure)
        self.setAccessibleName(f"{figure} {self._words.text()}")


class WeekCard(SideCard):
    """Always there: with nothing to count it says so. `record_wanted` when somebody wants to see the week in the record."""

    record_wanted = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.record_button = self.head.add_link(self.tr("Record"))
        self.record_button.setAccessibleName(self.tr("This week in the record"))
        self.record_button.clicked.connect(self.record_wanted)
        self.share = Figure(self.tr("kept in time"), self)
        self.late = Figure(self.tr("late"), self)
        self.broken = Figure(self.tr("broken"), self)
        self._figures = QWidget(self)
        row = QHBoxLayout(self._figures)
        row.setContentsMargins(16, 2, 16, 4)
        row.setSpacing(24)
        for figure in (self.share, self.late, self.broken):
            row.addWidget(figure)
        row.addStretch(1)
        self.words = Para("", "small", "muted", self)
        self.content.addWidget(self._figures)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 0, 16, 8)
        inside.addWidget(self.words)
        follow_density(row)
        follow_density(inside)
        self.content.addLayout(inside)

    def show_week(self, week: KeptFigures) -> None:
        """late: kept late, and late and still open."""
        self._figures.setVisible(week.percent is not None)
        if week.percent is not None:
            self.share.show_figure(self.tr("{0} %").format(week.percent))
        self.late.show_figure(f"{week.kept_late + week.late:,}")
        self.broken.show_figure(f"{week.broken:,}")
        self.words.setText(week_words(week))

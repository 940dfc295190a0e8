"""Asked once, when the window is closed for the first time: stay beside the clock, or quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay


class StayOverlay(Overlay):
    """`chosen(stay)`; Esc leaves the window open and asks again the next time."""

    chosen = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Stay beside the clock?"), width=500)
        words = (
            self.tr("Advocate can stay there as a small sign and tell you when a promise falls due."),
            self.tr("The vault stays open meanwhile, so lock it when you leave the computer to others."),
        )
        for sentence in words:
            self.column.addWidget(Para(sentence, "body", "ink", self.panel))
        later = self.tr("You can choose otherwise in the settings, under Reminders.")
        self.column.addWidget(Para(later, "small", "muted", self.panel))
        row = QWidget(self.panel)
        buttons = FlowLayout(row, spacing=8, row_spacing=8)
        self.stay_button = PrimaryButton(self.tr("Stay and remind me"), row)
        self.quit_button = PlainButton(self.tr("Quit"), row)
        buttons.addWidget(self.stay_button)
        buttons.addWidget(self.quit_button)
        self.column.addWidget(row)
        self.stay_button.clicked.connect(self._on_stay_clicked)
        self.quit_button.clicked.connect(self._on_quit_clicked)
        self.closed.connect(self.deleteLater)

    def _on_stay_clicked(self) -> None:
        self.dismiss()
        self.chosen.emit(True)

    def _on_quit_clicked(self) -> None:
        self.dismiss()
        self.chosen.emit(False)


def ask_to_stay(window: QWidget, chosen: Callable[[bool], object]) -> None:
    """Unless it is being asked already."""
    if any(not asked.isHidden() for asked in window.findChildren(StayOverlay)):
        return
    overlay = StayOverlay(window)
    overlay.chosen.connect(chosen)
    overlay.open(overlay.stay_button)

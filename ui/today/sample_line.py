"""One calm line on Today while everybody there is made up, with the way to be rid of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Para, grow_with_text
from ui.widgets.marks import Icon


class SampleLine(QWidget):
    """`settings_wanted` when the person wants the sample gone. Hidden at first."""

    settings_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Para(
            self.tr("A made-up business, to look around in: nobody here is real."),
            "small",
            "muted",
            self,
        )
        self.link = LinkButton(self.tr("Remove it in Settings"), self, quiet=True)
        self.link.clicked.connect(self.settings_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon("sparkles", 16, "muted", self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)  # beside the icon from whichever side the window is read
        row.addStretch(1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        grow_with_text(self)
        self.hide()

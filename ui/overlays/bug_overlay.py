"""What people see of a bug, once: that we slipped, that nothing is lost, and a report that can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay


class BugOverlay(Overlay):
    """Says that we slipped, that nothing is lost, and lets the report be copied. Closes with Esc."""

    def __init__(self, window: QWidget, report: str) -> None:
        super().__init__(window, self.tr("Advocate made a mistake"), width=520)
        self._report = report
        self.column.addWidget(
            Para(
                self.tr(
                    "That is our fault, not yours. What you saved is safe in the vault, and you can carry on."
                    " If it happens again, please send us the report that you can copy here."
                    " It names places in the program, and holds no names, words or secrets of yours."
                ),
                parent=self.panel,
            )
        )
        row = QWidget(self.panel)
        buttons = FlowLayout(row, spacing=8, row_spacing=8)
        self.copy_button = PrimaryButton(self.tr("Copy report"), row, icon="copy")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        close = PlainButton(self.tr("Carry on"), row)
        close.clicked.connect(self.dismiss)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(close)
        self.column.addWidget(row)
        self.closed.connect(self.deleteLater)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.set_label(self.tr("Copied"))

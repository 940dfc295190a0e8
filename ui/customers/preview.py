"""The pane at the right of the customers' list: the current one at a glance. It waits until the arrows rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.customers.preview_content import PreviewContent, pane_width
from ui.customers.preview_questions import Preview, read_preview
from ui.painting import RADIUS
from ui.runner import Runner
from ui.theme import follow_theme
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import IconButton, SmallPrimaryButton
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea

DELAY = 80
"""Milliseconds the arrows must rest: nobody who runs through the list waits for it."""


class CustomerPreview(Box):
    """`open_wanted(CustomerId)`, `window_wanted(CustomerId)`, `closed` by its cross. Asks only while it is in sight."""

    open_wanted = Signal(object)
    window_wanted = Signal(object)
    closed = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._runner = runner
        self._wanted: CustomerId | None = None
        self._shown: CustomerId | None = None
        self._content: PreviewContent | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._ask)
        self.setAccessibleName(self.tr("Preview"))
        self._holder = QWidget(self)
        self._inside = QHBoxLayout(self._holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._nobody = Para(
            self.tr("Whoever you stand on in the list shows here."), "small", "muted", self._holder
        )
        self._nobody.setContentsMargins(16, 16, 16, 16)
        self._nobody.hide()
        self._inside.addWidget(self._nobody)
        area = ScrollArea(self._holder, self, ground="surface")
        column = self.column(margins=(1, RADIUS - 2, 1, 1), spacing=0)  # what scrolls is square
        column.addWidget(area, 1)
        column.addWidget(Rule(self))
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(12, 8, 12, 8)
        foot.setSpacing(6)
        self.open_button = SmallPrimaryButton(self.tr("Open"), self._foot, hint_act="customers.open")
        self.window_button = IconButton(
            "external-link",
            self.tr("Open in a window of its own"),
            self._foot,
            hint_act="customers.window",
        )
        self.close_button = IconButton(
            "x", self.tr("Hide the preview"), self._foot, hint_act="customers.preview"
        )
        foot.addWidget(self.open_button)
        foot.addWidget(self.window_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addWidget(self._foot)
        self._enable(ready=False)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.window_button.clicked.connect(self._on_window_clicked)
        self.close_button.clicked.connect(self.closed)
        follow_theme(self)

    def show_customer(self, customer_id: CustomerId | None) -> None:
        """The one the list stands on. What is shown stays until the next is here."""
        if customer_id == self._wanted:
            return
        self._wanted = customer_id
        if self.isVisible():
            self._timer.start()

    def refresh(self) -> None:
        """Something of the vault changed."""
        if self.isVisible():
            self._ask()

    def retheme(self) -> None:
        self.setFixedWidth(pane_width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown != self._wanted:
            self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        if self._wanted is None:
            self._show(None)
            return
        work = partial(read_preview, customer_id=self._wanted)
        self._runner.query(self, "preview", work, self._on_read, self._on_failed)

    def _on_read(self, preview: Preview) -> None:
        if preview.customer.id == self._wanted:
            self._show(preview)

    def _on_failed(self, _error: AdvocateError) -> None:
        """They went meanwhile; the list is about to say so."""
        self._show(None)

    def _show(self, preview: Preview | None) -> None:
        old, self._content = self._content, None
        if preview is not None:
            self._content = PreviewContent(preview, self._holder)
            self._inside.addWidget(self._content)
        if old is not None:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = preview.customer.id if preview is not None else None
        self._enable(ready=preview is not None)
        self._nobody.setVisible(preview is None)

    def _enable(self, *, ready: bool) -> None:
        self.open_button.setEnabled(ready)
        self.window_button.setEnabled(ready)

    def _on_open_clicked(self) -> None:
        if self._shown is not None:
            self.open_wanted.emit(self._shown)

    def _on_window_clicked(self) -> None:
        if self._shown is not None:
            self.window_wanted.emit(self._shown)

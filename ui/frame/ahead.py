"""What the first customer of the day will need is loaded while nothing else is wanted: a little at a time."""

from __future__ import annotations

import importlib
from collections import deque

from PySide6.QtCore import QObject, QTimer

from ui.frame.going import Going

SOON = ("customer", "customers", "promises")
"""The places that nobody should wait for when they first go there, the likeliest first."""
_MODULES = (
    "ui.widgets.timeline_view",
    "ui.timeline.timeline_column",
    "ui.timeline.entry_acts",
    "ui.profile.profile_column",
    "ui.customer.history_overlay",
    "ui.customer.open_column",
    "ui.customer.customer_page",
    "ui.capture.strip",
    "ui.customers.list_table",
    "ui.customers.page",
    "ui.promises.page",
    "ui.find.find_overlay",
)
_FIRST_PAUSE = 800
"""Milliseconds until the first step, so that the page in sight has its answers."""
_PAUSE = 60


class LoadAhead(QObject):
    """One module, then one page, at every step; it ends by itself. The place in sight is never touched."""

    def __init__(self, going: Going) -> None:
        super().__init__(going)
        self._going = going
        self._modules = deque(_MODULES)
        self._places = deque(place for place in SOON if place in going.places)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._timer.start(_FIRST_PAUSE)

    def _step(self) -> None:
        if self._modules:
            importlib.import_module(self._modules.popleft())
        elif self._places:
            self._going.page(self._places.popleft())
        else:
            self.deleteLater()
            return
        self._timer.start(_PAUSE)

"""The menu of everything that can be done with one promise, wherever it is shown."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise
from ui.acts.shortcuts import shortcuts
from ui.promises.act_table import CUSTOMER, ONLY, acts_for
from ui.widgets.menu import Menu


class PromiseMenu(Menu):
    """`act_wanted(act, promise)`. keys: per act the key of ui/acts whose letter is shown beside it.

    without: acts that make no sense where it opens. only: what narrowing the list to the customer is called just now, which
    whoever opens it does; not offered where that is empty.
    """

    act_wanted = Signal(str, object)

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        *,
        keys: dict[str, str] | None = None,
        without: Collection[str] = (),
        only: str = "",
    ) -> None:
        super().__init__(parent)
        self._promise = promise
        for act in acts_for(promise, in_list=bool(only)):
            if act.key in without:
                continue
            action = QAction(only if act.key == ONLY else act.label(), self)
            action.setData(act.key)
            if keys and act.key in keys:
                action.setShortcut(shortcuts().shown(keys[act.key]))
            elif keys and act.key == CUSTOMER:
                action.setShortcut(QKeySequence("Return"))
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(self._on_triggered)
            self.addAction(action)
        self.aboutToHide.connect(self.deleteLater)

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.act_wanted.emit(str(action.data()), self._promise)

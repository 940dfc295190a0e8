"""The list of promises with its one-letter keys, and the row of buttons that does the same for the current one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.promise import Promise, PromiseState
from ui.promises.delegate import PromiseDelegate
from ui.widgets.box import Rule
from ui.widgets.buttons import SmallButton, SmallPrimaryButton
from ui.widgets.labels import Elide
from ui.widgets.paged_list import PagedList

KEEP, CHANGE, BREAK, RELEASE, REOPEN, CUSTOMER = ("keep", "change", "break", "release", "reopen", "customer")
_KEYS = {
    Qt.Key.Key_K: KEEP,
    Qt.Key.Key_C: CHANGE,
    Qt.Key.Key_B: BREAK,
    Qt.Key.Key_R: RELEASE,
    Qt.Key.Key_O: REOPEN,
}
_WHEN_OPEN = (KEEP, CHANGE, BREAK, RELEASE, CUSTOMER)
_WHEN_ENDED = (REOPEN, CUSTOMER)


def acts_for(promise: Promise | None) -> tuple[str, ...]:
    """What can be done with it."""
    if promise is None:
        return ()
    return _WHEN_OPEN if promise.state is PromiseState.OPEN else _WHEN_ENDED


class PromiseList(PagedList):
    """`act_wanted(act, promise)` on a letter; Enter and a double click want the customer. A click only chooses the row."""

    act_wanted = Signal(str, object)

    def __init__(self, delegate: PromiseDelegate, parent: QWidget, *, name: str) -> None:
        super().__init__(delegate, parent, name=name)
        self.opened.connect(self._on_opened)

    def promise(self) -> Promise | None:
        """The current one."""
        row = self.current_row()
        return row if isinstance(row, Promise) else None

    def want(self, act: str) -> None:
        """Ask for this act on the current promise, where it can be done."""
        promise = self.promise()
        if act in acts_for(promise):
            self.act_wanted.emit(act, promise)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _KEYS.get(Qt.Key(event.key()))
        if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.want(act)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseReleaseEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.want(CUSTOMER)

    def _on_opened(self, _index: QModelIndex) -> None:
        self.want(CUSTOMER)


class PromiseActsBar(QWidget):
    """`wanted(act)`; shows what can be done with the current promise, each with its key."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Elide("", "small", "muted", self)
        labels = (
            (KEEP, self.tr("Kept"), "K"),
            (CHANGE, self.tr("Change"), "C"),
            (BREAK, self.tr("Broken"), "B"),
            (RELEASE, self.tr("Released"), "R"),
            (REOPEN, self.tr("Open again"), "O"),
            (CUSTOMER, self.tr("Customer"), "Return"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        column.addLayout(row)
        column.addWidget(Rule(self))
        row.addWidget(self._words, 1)
        self.buttons: dict[str, SmallButton | SmallPrimaryButton] = {}
        for act, label, hint in labels:
            kind = SmallPrimaryButton if act == KEEP else SmallButton
            button = kind(label, self, hint=hint)
            button.setProperty("act", act)
            button.clicked.connect(self._on_button_clicked)
            row.addWidget(button)
            self.buttons[act] = button
        self.show_promise(None)

    def show_promise(self, promise: Promise | None) -> None:
        possible = acts_for(promise)
        for act, button in self.buttons.items():
            button.setVisible(act in possible)
            words = promise.words if promise else ""
            button.setAccessibleName(f"{button.label()}: {words}")
        self._words.setText(promise.words if promise else self.tr("Choose a promise with the arrow keys."))

    def _on_button_clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("act")))

"""The row of buttons over the list of promises: what can be done with the current one, or with all that are chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.promise import Promise
from ui.promises import act_table
from ui.promises.act_table import TABLE, acts_for
from ui.promises.words import shown_words
from ui.widgets.box import Rule
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.labels import Elide

SHOWN = (
    act_table.KEEP,
    act_table.MOVE,
    act_table.SNOOZE,
    act_table.GIVE,
    act_table.RELEASE,
    act_table.BREAK,
    act_table.REOPEN,
)
_FIRST_TO_GO = (act_table.BREAK, act_table.RELEASE, act_table.GIVE, act_table.SNOOZE, act_table.MOVE)


class PromiseActsBar(QWidget):
    """`wanted(act)`; `let_go` when nothing is to be chosen any more; `more_wanted` for all that can be done."""

    wanted = Signal(str)
    let_go = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.clear_button = IconButton("x", self.tr("Choose nothing any more"), self, hint="Esc")
        self.clear_button.clicked.connect(self.let_go)
        self._words = Elide("", "small", "muted", self)
        labels = {
            act_table.KEEP: self.tr("Kept"),
            act_table.MOVE: self.tr("Another time"),
            act_table.SNOOZE: self.tr("Snooze"),
            act_table.GIVE: self.tr("Give to…"),
            act_table.RELEASE: self.tr("Released"),
            act_table.BREAK: self.tr("Broken"),
            act_table.REOPEN: self.tr("Open again"),
        }
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.clear_button)
        row.addWidget(self._words, 1)
        self.buttons: dict[str, SmallButton | SmallPrimaryButton] = {}
        for act in SHOWN:
            kind = SmallPrimaryButton if act == act_table.KEEP else SmallButton
            button = kind(labels[act], self, hint_act=f"promises.{act}")
            button.setProperty("act", act)
            button.clicked.connect(self._on_button_clicked)
            row.addWidget(button)
            self.buttons[act] = button
        self.more_button = IconButton("ellipsis", self.tr("Everything that can be done"), self)
        self.more_button.clicked.connect(self.more_wanted)
        row.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule(self))
        self._possible: tuple[str, ...] = ()
        self._shown: object = None
        self.show_promise(None)

    def show_promise(self, current: Promise | None, *, marked: int = 0, are_open: bool = True) -> None:
        """marked: how many were chosen by hand, with which an act is done instead; are_open: whether they can be ended."""
        shown = (current, marked, are_open)
        if shown == self._shown:
            return
        self._shown = shown
        several = marked > 0
        if several:
            possible = [act.key for act in TABLE if act.several and are_open]
            words = self.tr("{0} chosen").format(f"{marked:,}")
        else:
            possible = [act.key for act in acts_for(current)]
            words = shown_words(current) if current else self.tr("Choose a promise with the arrow keys.")
        self._possible = tuple(possible)
        self._words.setText(words)
        self._words.set_role("strong" if several else "small", "ink" if several else "muted")
        self.clear_button.setVisible(several)
        self.more_button.setVisible(current is not None and not several)
        for button in self.buttons.values():
            button.setAccessibleName(f"{button.label()}: {words}")
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """The rarer acts wait in the menu where there is no room."""
        shown = [act for act in SHOWN if act in self._possible]
        room = self.width() * 0.72
        for act in _FIRST_TO_GO:
            if sum(self.buttons[each].sizeHint().width() + 6 for each in shown) > room and act in shown:
                shown.remove(act)
        for act, button in self.buttons.items():
            button.setVisible(act in shown)

    def _on_button_clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("act")))

"""The top of Today: greeting, date, how things stand, and whose promises are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from advocate.domain.today import Scope
from ui.acts.shortcuts import shortcuts
from ui.widgets.announce import announce
from ui.widgets.chips import ChipBar
from ui.widgets.labels import Elide, Para
from ui.widgets.tips import tip_text

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TodayHead(QWidget):
    """`scope_chosen(key)`, the value of a Scope."""

    scope_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.greeting = Elide("", "title", "ink", self)
        self.standing = Elide("", "body", "muted", self)
        self.standing_below = Para("", "body", "muted", self)
        self.scope = ChipBar((), self, name=self.tr("Whose promises"))
        self.scope.chosen.connect(self.scope_chosen)
        self._departments = ""
        shortcuts().changed.connect(self._show_tip)
        words = self._words = QBoxLayout(_ACROSS)
        words.setSpacing(12)
        words.addWidget(self.greeting, 0, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self.standing, 1, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self.standing_below)
        self._all = QBoxLayout(_ACROSS, self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(12)
        self._all.addLayout(words, 1)
        self._all.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignVCenter)
        self.stack(False)

    def show_words(self, greeting: str, standing: str) -> None:
        self.greeting.setText(greeting)
        self.standing.setText(standing)
        self.standing_below.setText(standing)

    def show_scopes(self, scopes: Sequence[Scope], chosen: Scope, departments: Sequence[str] = ()) -> None:
        """departments: the names of mine."""
        labels = {
            Scope.MINE: self.tr("Mine"),
            Scope.DEPARTMENT: self.tr("My departments") if len(departments) > 1 else self.tr("My department"),
            Scope.EVERYONE: self.tr("Everyone"),
        }
        choices = [(scope.value, labels[scope]) for scope in scopes]
        if choices != self._shown:
            self._shown = choices
            self.scope.set_choices(choices)
        self.scope.choose(chosen.value)
        self.scope.setVisible(bool(scopes))
        self._departments = ", ".join(departments)
        self._show_tip()

    def choose_next(self) -> None:
        """The next of them, from the last one on with the first."""
        keys = [key for key, _ in self._shown or ()]
        if keys:
            at = (keys.index(self.scope.key()) + 1) % len(keys)
            self.scope.choose(keys[at])
            announce(self.scope, (self._shown or [])[at][1])
            self.scope_chosen.emit(keys[at])

    def _show_tip(self) -> None:
        """Which departments are meant, and the key that goes on to the next choice."""
        parts = [self.tr("My departments: {0}").format(self._departments)] if self._departments else []
        if key := shortcuts().text("today.whose"):
            parts.append(self.tr("{0} chooses the next").format(key))
        self.scope.setToolTip(tip_text("\n".join(parts)) if parts else "")

    _shown: list[tuple[str, str]] | None = None

    def stack(self, is_narrow: bool) -> None:
        """One below the other where there is no room."""
        self._all.setDirection(_DOWN if is_narrow else _ACROSS)
        self._words.setDirection(_DOWN if is_narrow else _ACROSS)
        self._words.setSpacing(2 if is_narrow else 12)
        self.standing.setVisible(not is_narrow)
        self.standing_below.setVisible(is_narrow)

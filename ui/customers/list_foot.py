"""The line under the list: which keys help, or what can be done with everybody who is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.customer import CustomerState
from ui.acts.shortcuts import shortcuts
from ui.customers.selection_bar import SelectionBar
from ui.painting import key_text
from ui.theme import follow_theme, theme
from ui.widgets.labels import Elide

translate = QCoreApplication.translate


class ListFoot(QWidget):
    """Keeps its height, so that the list does not jump; a low window shows it only while somebody is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hints = Elide("", "small", "muted", self)
        self.bar = SelectionBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hints)
        column.addWidget(self.bar)
        self._is_low = False
        self._marked = 0
        follow_theme(self)

    def show_state(
        self, *, marked: int, state: CustomerState, typed: str, has_rows: bool, on_list: bool
    ) -> None:
        """typed: the beginning of a name that is being looked for on the list. on_list: it has the keyboard."""
        had_keyboard = self.bar.isAncestorOf(self.focusWidget() or self)
        self._marked = marked
        if typed:
            words = self.tr("Going to “{0}”").format(typed)
        else:
            words = "" if not has_rows else _hints(state) if on_list else _way_in()
        self.hints.setText(words)
        self.hints.setVisible(not marked)
        self.bar.show_count(marked, restores=state is not CustomerState.ACTIVE)
        self.bar.buttons["trash"].setVisible(state is not CustomerState.TRASHED)
        self._fit()
        if had_keyboard and not marked:
            self.bar.let_go.emit()

    def fit(self, width: int, *, is_low: bool) -> None:
        """width: effective, of the page."""
        self._is_low = is_low
        self.bar.fit_to(width)
        self._fit()

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(30))

    def _fit(self) -> None:
        self.setVisible(bool(self._marked) or not self._is_low)


def _way_in() -> str:
    """While the keyboard is elsewhere on the page."""
    return translate("customers", "{0} goes into the list").format(key_text("Down"))


def _hints(state: CustomerState) -> str:
    """The keys as they are now."""
    keys = shortcuts()
    archive = key_text(keys.shown("customers.archive"))
    away = (
        translate("customers", "{0} archives").format(archive)
        if state is CustomerState.ACTIVE
        else translate("customers", "{0} brings back").format(archive)
    )
    return " · ".join(
        (
            translate("customers", "Type to go to a name"),
            translate("customers", "Enter opens"),
            translate("customers", "Space chooses"),
            away,
        )
    )

"""A line of the profile: what can be done with it, by key and from its menu, each with its shortcut beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.acts.shortcuts import shortcuts, written
from ui.theme import theme
from ui.widgets.menu import Menu


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAct:
    """act: its key in the table of acts; keys: shown for what the line's own button does, as Enter. begins: a line above."""

    words: str
    run: Callable[[], object]
    act: str = ""
    keys: str = ""
    icon: str = ""
    begins: bool = False

    def shown_keys(self) -> str:
        keys = shortcuts().shown(self.act) if self.act else QKeySequence(self.keys)
        return written(keys)


class ProfileRow(QWidget):
    """Children say what can be done (`row_acts`)."""

    def row_acts(self) -> Sequence[RowAct]:
        """In the order of the menu, those that can be done now."""
        return ()

    def run_act(self, act_key: str) -> bool:
        """Do it; False where this line cannot."""
        for one in self.row_acts():
            if one.act == act_key:
                one.run()
                return True
        return False

    def describe(self, widget: QWidget) -> None:
        """Say the keys of this line to screen readers."""
        keys = [f"{one.words} {one.shown_keys()}" for one in self.row_acts() if one.act and one.shown_keys()]
        widget.setAccessibleDescription(", ".join(keys))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        if menu.actions():
            menu.popup(event.globalPos())
        event.accept()

    def make_menu(self) -> Menu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self.row_acts():
            if one.begins and menu.actions():
                menu.addSeparator()
            keys = one.shown_keys()
            action = menu.addAction(one.words + (f"\t{keys}" if keys else ""), one.run)
            if one.icon:
                action.setIcon(theme().qicon(one.icon))
        return menu


def row_of(widget: QWidget | None) -> ProfileRow | None:
    """The line that a widget belongs to."""
    while widget is not None and not isinstance(widget, ProfileRow):
        widget = widget.parentWidget()
    return widget

"""The views of the list as tabs in one row; those without room wait in a menu. What was changed can be saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.customers.saved_views import ViewTab
from ui.theme import follow_theme, theme
from ui.widgets.buttons import ChipButton, IconButton, LinkButton
from ui.widgets.chips import FilterChip
from ui.widgets.labels import Label
from ui.widgets.menu import Menu
from ui.widgets.painted_button import one_tab_stop

_SPACING = 8
_LONGEST = 28


class ViewButton(FilterChip):
    """One tab; its menu is asked for with the menu key or the right button."""

    menu_wanted = Signal(str, QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.key, event.globalPos())


class ViewsBar(QWidget):
    """`chosen(key)`; `menu_wanted(key, QPoint)` for rename, share and remove; `save_wanted`, `save_as_wanted`,
    `reset_wanted` for what was changed."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    save_wanted = Signal()
    save_as_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Views"))
        self._tabs: tuple[ViewTab, ...] = ()
        self._on = ""
        self._buttons: list[ViewButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._group.buttonToggled.connect(self._on_toggled)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._make_rest()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def _make_rest(self) -> None:
        self.acts_button = IconButton("ellipsis", self.tr("Change this view"), self)
        self.more_button = ChipButton(self.tr("More"), "neutral", self, icon="chevron-down")
        self.more_button.setAccessibleName(self.tr("More views"))
        self.changed = Label(self.tr("changed"), "small", "due.text", self)
        self.save = LinkButton(self.tr("Save"), self, name=self.tr("Save the changes to this view"))
        self.save_as = LinkButton(self.tr("Save view…"), self, name=self.tr("Save this as a view"))
        self.reset = LinkButton(self.tr("Reset"), self, name=self.tr("As the view was saved"))
        for widget in (self.acts_button, self.more_button, self.changed, self.save, self.save_as, self.reset):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.acts_button.clicked.connect(self._on_acts_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.save.clicked.connect(self.save_wanted)
        self.save_as.clicked.connect(self.save_as_wanted)
        self.reset.clicked.connect(self.reset_wanted)

    # -- what the page tells it ------------------------------------------------------------------------------------

    def show_views(self, tabs: tuple[ViewTab, ...], on: str, *, changed: bool) -> None:
        """Which views there are, which one is on, and whether the list is other than that."""
        is_same = [(t.key, t.title, t.saved) for t in tabs] == [(t.key, t.title, t.saved) for t in self._tabs]
        had_keyboard = any(button.hasFocus() for button in self._buttons)
        self._tabs, self._on = tabs, on
        if not is_same:
            self._make_buttons()
        tab = next((tab for tab in tabs if tab.key == on), None)
        is_saved = tab is not None and tab.saved is not None
        self.acts_button.setVisible(is_saved)
        self.changed.setVisible(changed and is_saved)
        self.save.setVisible(changed and is_saved)
        self.save_as.setVisible(changed)
        self.save_as.set_label(self.tr("Save as…") if is_saved else self.tr("Save view…"))
        self.reset.setVisible(changed and is_saved)
        self._show_on()
        self._fit()
        if had_keyboard and not is_same:
            self._focus_on()

    def _make_buttons(self) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, tab in enumerate(self._tabs):
            is_shared = tab.saved is not None and tab.saved.is_shared
            title = tab.title if len(tab.title) <= _LONGEST else tab.title[: _LONGEST - 1].rstrip() + "…"
            button = ViewButton(title, tab.key, self, icon="users" if is_shared else "")
            button.setAccessibleName(
                self.tr("{0}, shared with the team").format(tab.title) if is_shared else tab.title
            )
            button.setToolTip(tab.title if title != tab.title else "")
            button.menu_wanted.connect(self.menu_wanted)
            self._group.addButton(button)
            self._row.insertWidget(place, button)
            self._buttons.append(button)

    def _show_on(self) -> None:
        self._group.blockSignals(True)
        for button in self._buttons:
            button.setChecked(button.key == self._on)
        self._group.blockSignals(False)
        one_tab_stop(self._buttons)

    def _focus_on(self) -> None:
        for button in self._buttons:
            if button.key == self._on:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    # -- room ------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(28))

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(28))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many tabs as there is room for; the one that is on is always among them."""
        rest = (self.acts_button, self.changed, self.save, self.save_as, self.reset, self.more_button)
        shown = [widget for widget in rest if not widget.isHidden() or widget is self.more_button]
        room = self.width() - sum(widget.sizeHint().width() + _SPACING for widget in shown)
        on = next((button for button in self._buttons if button.key == self._on), None)
        room -= on.sizeHint().width() + _SPACING if on is not None else 0
        away = {tab.key for tab in self._tabs if tab.is_put_away}
        is_full = False
        for button in self._buttons:
            wide = button.sizeHint().width() + _SPACING
            if button is not on:
                is_full = is_full or wide > room
                room -= 0 if is_full else wide
            button.setVisible(button is on or (not is_full and button.key not in away))

    def waiting(self) -> tuple[ViewTab, ...]:
        """The views that stand in the menu only."""
        hidden = {button.key for button in self._buttons if button.isHidden()}
        return tuple(tab for tab in self._tabs if tab.key in hidden)

    # -- hands -----------------------------------------------------------------------------------------------------

    def _on_clicked(self, button: ViewButton) -> None:
        self._take(button.key)

    def _on_toggled(self, button: ViewButton, checked: bool) -> None:
        if checked and button.key != self._on:  # arrows switch at once, without a click
            self._take(button.key)

    def _take(self, key: str) -> None:
        if key != self._on:
            self._on = key
            one_tab_stop(self._buttons)
            self.chosen.emit(key)

    def _on_more_clicked(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tab in self.waiting():
            menu.addAction(tab.title.replace("&", "&&"), partial(self._take_waiting, tab.key))
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 2)))

    def _take_waiting(self, key: str) -> None:
        self._take(key)
        self._show_on()
        self._fit()
        self._focus_on()

    def _on_acts_clicked(self) -> None:
        place = self.acts_button.mapToGlobal(QPoint(0, self.acts_button.height() + 2))
        self.menu_wanted.emit(self._on, place)

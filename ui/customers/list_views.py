"""Which view the list shows, how the person changed it, and saving that under a name. Remembered per person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from advocate.changes import Changes
from advocate.domain.ids import SavedViewId
from advocate.domain.saved_view import SavedView
from ui.customers.filter_choice import FilterChoice
from ui.customers.filter_words import all_words
from ui.customers.known import Known
from ui.customers.list_setting import ListSetting, read_setting
from ui.customers.saved_views import ALL, PLACE, ViewTab, is_changed, setting_of, view_tabs
from ui.customers.views_bar import ViewsBar
from ui.overlays.view_overlay import ViewOverlay
from ui.page import Page
from ui.widgets.menu import Menu

if TYPE_CHECKING:
    from advocate.app import Advocate

_NOW, _OWN, _VIEW = "now", "own", "view"


class ListViews(QObject):
    """`gone_to` when a view, or a reset, changed how the list is: see `now`."""

    gone_to = Signal()

    def __init__(self, page: Page, bar: ViewsBar) -> None:
        super().__init__(page)
        self._page = page
        self._bar = bar
        self._tabs: tuple[ViewTab, ...] = view_tabs(())
        self._key = ALL
        self._own = ListSetting()
        self._has_read = False
        self.now = ListSetting()
        self.known = Known()
        bar.chosen.connect(self.go)
        bar.menu_wanted.connect(self._on_menu_wanted)
        bar.save_wanted.connect(self._on_save_wanted)
        bar.save_as_wanted.connect(self.save_as)
        bar.reset_wanted.connect(self._on_reset_wanted)

    def restore(self) -> None:
        """As the person left it; a search is not begun again."""
        self._own = read_setting(self._page.remembered(_OWN))
        self.now = read_setting(self._page.remembered(_NOW))
        self._key = self._page.remembered(_VIEW) or ALL
        self._show()

    def ask(self) -> None:
        """Read which views there are."""
        self._page.runner.query(self, "views", _read_views, self._on_read)

    def take(self, now: ListSetting) -> None:
        """The person changed a filter, a column or the order."""
        self.now = now
        if self._tab().saved is None:
            self._own = replace(now, filters=FilterChoice())
            self._page.remember(_OWN, _to_text(self._own))
        self._remember()
        self._show()

    def go(self, key: str) -> None:
        """Show that view as it is saved."""
        self._key = key
        self.now = setting_of(self._tab(), self._own)
        self._remember()
        self._show()
        self.gone_to.emit()

    def forget_lost(self, known: Known) -> None:
        """Tags and fields that are gone narrow nothing."""
        self.known = known
        filters = self.now.filters.without_lost(
            frozenset(tag.id for tag in known.tags), frozenset(each.id for each in known.fields)
        )
        if filters != self.now.filters:
            self.take(replace(self.now, filters=filters))
            self.gone_to.emit()

    # -- saving ------------------------------------------------------------------------------------------------------

    def save_as(self) -> None:
        """Under another name; a view of that name is replaced, which undo takes back."""
        window = self._page.window()
        holds = ", ".join(all_words(self.now.filters, self.known)) or self.tr("all customers")
        words = self.tr("It keeps the filters ({0}), the columns and the order.").format(holds)
        overlay = ViewOverlay(window, self.tr("Save view"), holds=words)
        overlay.named.connect(self._save)
        overlay.begin()

    def _save(self, name: str, shared: bool) -> None:
        value = self.now.to_text()
        self._page.runner.command(
            self, lambda app: app.views.save(PLACE, name, value, shared=shared), self._on_saved
        )

    def _on_saved(self, changes: Changes) -> None:
        if changes.made is not None:
            self._key = str(changes.made)
            self._remember()
        self.ask()

    def _on_save_wanted(self) -> None:
        saved = self._tab().saved
        if saved is not None:
            self._save(saved.name, saved.is_shared)

    def _on_reset_wanted(self) -> None:
        self.go(self._key)

    # -- one view ----------------------------------------------------------------------------------------------------

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        saved = next((tab.saved for tab in self._tabs if tab.key == key), None)
        menu = Menu(self._bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if saved is None:
            menu.addAction(self.tr("Save view…"), self.save_as)
        else:
            menu.addAction(self.tr("Rename…"), partial(self._rename, saved))
            words = self.tr("Keep to myself") if saved.is_shared else self.tr("Share with the team")
            menu.addAction(words, partial(self._share, saved))
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self._remove, saved.id))
        menu.popup(place)

    def _rename(self, saved: SavedView) -> None:
        overlay = ViewOverlay(
            self._page.window(), self.tr("Rename view"), name=saved.name, shared=saved.is_shared
        )
        overlay.shared.hide()
        overlay.named.connect(partial(self._on_renamed, saved))
        overlay.begin()

    def _on_renamed(self, saved: SavedView, name: str, _shared: bool) -> None:
        if name != saved.name:
            self._page.runner.command(self, lambda app: app.views.rename(saved.id, name))

    def _share(self, saved: SavedView) -> None:
        self._page.runner.command(
            self, lambda app: app.views.save(PLACE, saved.name, saved.value, shared=not saved.is_shared)
        )

    def _remove(self, view_id: SavedViewId) -> None:
        self._page.runner.command(self, lambda app: app.views.remove(view_id))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _on_read(self, saved: tuple[SavedView, ...]) -> None:
        self._tabs = view_tabs(saved)
        is_first, self._has_read = not self._has_read, True
        if all(tab.key != self._key for tab in self._tabs):  # it was removed: the list stays as it is
            self._key = ALL
            self._remember()
        self._show()
        if is_first:
            self._search_as_saved()

    def _search_as_saved(self) -> None:
        """A saved view may search for something, which is not remembered but is part of it."""
        tab = self._tab()
        if tab.saved is not None and tab.filters.text:
            saved = read_setting(tab.saved.value)
            if _unsearched(saved).filters == self.now.filters:
                self.now = replace(self.now, filters=saved.filters)
                self._show()
                self.gone_to.emit()

    def _tab(self) -> ViewTab:
        """The view that is on; everybody where it is not known (yet)."""
        return next((tab for tab in self._tabs if tab.key == self._key), self._tabs[0])

    def _show(self) -> None:
        tab = self._tab()
        is_awaited = tab.key != self._key and not self._has_read
        self._bar.show_views(self._tabs, tab.key, changed=not is_awaited and is_changed(tab, self.now))

    def _remember(self) -> None:
        """What is searched for is nobody's business tomorrow, and would be written with every word."""
        self._page.remember(_NOW, _to_text(_unsearched(self.now)))
        self._page.remember(_VIEW, "" if self._key == ALL else self._key)


def _unsearched(setting: ListSetting) -> ListSetting:
    return replace(setting, filters=replace(setting.filters, text=""))


def _to_text(setting: ListSetting) -> str:
    """Nothing for the list as it usually is: there is nothing to remember."""
    return "" if setting == ListSetting() else setting.to_text()


def _read_views(app: Advocate) -> tuple[SavedView, ...]:
    return app.views.list_views(PLACE)

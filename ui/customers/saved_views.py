"""The views of the customers' list: those everybody has, and those that were saved. Which one is on, and is it changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerState
from advocate.domain.saved_view import SavedView
from ui.customers.filter_choice import MINE, FilterChoice
from ui.customers.list_setting import ListSetting, read_setting

translate = QCoreApplication.translate
PLACE = "customers"
ALL, MY_OWN, ARCHIVED, TRASH = "all", "mine", "archived", "trash"
_OWN_FILTERS = {
    ALL: FilterChoice(),
    MY_OWN: FilterChoice(owner=MINE),
    ARCHIVED: FilterChoice(state=CustomerState.ARCHIVED),
    TRASH: FilterChoice(state=CustomerState.TRASHED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewTab:
    """One view as a tab. saved: None for those everybody has; is_put_away: only in the menu unless it is on."""

    key: str
    title: str
    filters: FilterChoice
    saved: SavedView | None = None
    is_put_away: bool = False


def view_tabs(saved: Iterable[SavedView]) -> tuple[ViewTab, ...]:
    """In the order they stand: everybody, mine, what was saved by name, and last what is put away."""
    words = {
        ALL: translate("views", "All customers"),
        MY_OWN: translate("views", "Mine"),
        ARCHIVED: translate("views", "Archived"),
        TRASH: translate("views", "Trash"),
    }
    own = {
        key: ViewTab(key=key, title=words[key], filters=filters, is_put_away=key in {ARCHIVED, TRASH})
        for key, filters in _OWN_FILTERS.items()
    }
    mine = (
        ViewTab(key=str(view.id), title=view.name, filters=read_setting(view.value).filters, saved=view)
        for view in saved
    )
    return (own[ALL], own[MY_OWN], *mine, own[ARCHIVED], own[TRASH])


def setting_of(tab: ViewTab, own: ListSetting) -> ListSetting:
    """How the list is when this view is gone to; views that everybody has keep the person's own columns and order."""
    if tab.saved is not None:
        return read_setting(tab.saved.value)
    return replace(own, filters=tab.filters)


def is_changed(tab: ViewTab, now: ListSetting) -> bool:
    """Whether the list is not as the view says. Widths do not count; of the views everybody has only the filters do."""
    if tab.saved is None:
        return now.filters != tab.filters
    saved = read_setting(tab.saved.value)
    return replace(saved, widths={}) != replace(now, widths={})

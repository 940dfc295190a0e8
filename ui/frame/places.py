"""The places of the window: what they are called, where they stand in the navigation, and how each page is made.

A new page is one entry here. Pages are imported and built when somebody first goes there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.page import Page
from ui.runner import Runner
from ui.widgets.nav_item import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceEntry:
    """act: of `ui/acts/`, leads here. under: the entry of the navigation that is lit while the person is here, where it is not this one itself."""

    key: str
    label: str
    icon: str = ""
    under: str = ""
    at_foot: bool = False
    act: str = ""
    build: Callable[[Runner, QWidget], Page]

    def words(self) -> str:
        return QCoreApplication.translate("places", self.label)


def _today(runner: Runner, parent: QWidget) -> Page:
    from ui.today.page import TodayPage  # lazy: start-up time

    return TodayPage(runner, parent)


def _customers(runner: Runner, parent: QWidget) -> Page:
    from ui.customers.page import CustomersPage  # lazy: start-up time

    return CustomersPage(runner, parent)


def _customer(runner: Runner, parent: QWidget) -> Page:
    from ui.customer.customer_page import CustomerPage  # lazy: start-up time

    return CustomerPage(runner, parent)


def _promises(runner: Runner, parent: QWidget) -> Page:
    from ui.promises.page import PromisesPage  # lazy: start-up time

    return PromisesPage(runner, parent)


def _notes(runner: Runner, parent: QWidget) -> Page:
    from ui.ambassadors.page import NotesPage  # lazy: start-up time

    return NotesPage(runner, parent)


def _settings(runner: Runner, parent: QWidget) -> Page:
    from ui.settings.page import SettingsPage  # lazy: start-up time

    return SettingsPage(runner, parent)


def _import(runner: Runner, parent: QWidget) -> Page:
    from ui.importing.page import ImportPage  # lazy: start-up time

    return ImportPage(runner, parent)


PLACES: tuple[PlaceEntry, ...] = (
    PlaceEntry(
        key="today",
        label=str(QT_TRANSLATE_NOOP("places", "Today")),
        icon="sun",
        act="place.today",
        build=_today,
    ),
    PlaceEntry(
        key="customers",
        label=str(QT_TRANSLATE_NOOP("places", "Customers")),
        icon="users",
        act="place.customers",
        build=_customers,
    ),
    PlaceEntry(
        key="customer",
        label=str(QT_TRANSLATE_NOOP("places", "Customer")),
        under="customers",
        build=_customer,
    ),
    PlaceEntry(
        key="promises",
        label=str(QT_TRANSLATE_NOOP("places", "Promises")),
        icon="handshake",
        act="place.promises",
        build=_promises,
    ),
    PlaceEntry(
        key="notes",
        label=str(QT_TRANSLATE_NOOP("places", "Ambassador notes")),
        icon="megaphone",
        act="place.notes",
        build=_notes,
    ),
    PlaceEntry(
        key="import",
        label=str(QT_TRANSLATE_NOOP("places", "Bring customers in")),
        icon="upload",
        at_foot=True,
        act="place.import",
        build=_import,
    ),
    PlaceEntry(
        key="settings",
        label=str(QT_TRANSLATE_NOOP("places", "Settings")),
        icon="settings",
        at_foot=True,
        act="place.settings",
        build=_settings,
    ),
)
FIRST_PLACE = "today"


def in_navigation(places: tuple[PlaceEntry, ...] = PLACES) -> tuple[Place, ...]:
    """Those with an icon, as the navigation shows them."""
    return tuple(
        Place(entry.key, entry.words(), entry.icon, entry.act, entry.at_foot)
        for entry in places
        if entry.icon
    )

"""What the list is asked for: search, filters, view, columns and order, and the menus they are chosen in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.domain.customer import CustomerOrder
from advocate.domain.ids import TagId
from ui.customers.columns_overlay import ColumnsOverlay
from ui.customers.filter_choice import FilterChoice
from ui.customers.filter_overlay import FilterOverlay
from ui.customers.known import Known, read_known
from ui.customers.list_asking import ListAsking
from ui.customers.list_columns import NEWEST_FIRST, ORDERS, all_columns, chosen_columns, fields_in
from ui.customers.list_head import ListHead
from ui.customers.list_questions import ListQuestion
from ui.customers.list_setting import NAME, ListSetting
from ui.customers.list_table import CustomerTable
from ui.customers.list_views import ListViews
from ui.page import Page

DEBOUNCE = 60  # milliseconds between the last key and the question


class Narrowing(QObject):
    """`begun` whenever another question is about to be asked. `known`: tags, fields and members, once they are read."""

    begun = Signal()
    known_changed = Signal(object)

    def __init__(self, page: Page, head: ListHead, table: CustomerTable, asking: ListAsking) -> None:
        super().__init__(page)
        self._page = page
        self._head = head
        self._table = table
        self._asking = asking
        self.known = Known()
        self._knows = False
        self.views = ListViews(page, head.views)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.search)
        self._connect()

    def _connect(self) -> None:
        self.views.gone_to.connect(self._take_setting)
        head, table = self._head, self._table
        head.field.edited.connect(self._on_field_edited)
        head.filter_wanted.connect(self.choose_filters)
        head.columns_wanted.connect(self.choose_columns)
        head.filters.removed.connect(self._on_filter_removed)
        head.filters.cleared.connect(self.filters_off)
        table.sorted_by.connect(self._on_sorted_by)
        table.columns_changed.connect(self._on_columns_changed)
        table.widened.connect(self._on_widened)
        table.columns_wanted.connect(self.choose_columns)
        table.again_wanted.connect(self.ask_anew)
        table.empty.filters_off_wanted.connect(self.filters_off)

    # -- asking ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """As the person left it."""
        self.views.restore()
        self._take_setting()
        self.ask_known()

    def setting(self) -> ListSetting:
        return self.views.now

    def ask_anew(self) -> None:
        """Another question."""
        self._timer.stop()
        self.begun.emit()
        self.ask()

    def ask(self) -> None:
        """The same customers in another order or with other columns."""
        setting = self.setting()
        self._head.filters.show_choice(setting.filters, self.known)
        self._asking.begin(
            ListQuestion(
                filters=setting.filters,
                order=ORDERS.get(setting.order, CustomerOrder.NAME),
                descending=setting.descending,
                fields=fields_in(self._table.columns()),
            )
        )

    def ask_known(self) -> None:
        self._page.runner.query(self, "known", read_known, self._on_known)

    def _take_setting(self) -> None:
        """The list becomes what the view says: its line, its filters, its columns, its order."""
        setting = self.setting()
        self._show_text()
        order = setting.order if setting.order in ORDERS else NAME
        self._table.header.show_sorting(order, descending=setting.descending)
        self._show_columns()
        self.ask_anew()

    def _on_known(self, known: Known) -> None:
        had_fields, self.known = self.known.fields, known
        self.known_changed.emit(known)
        if not self._knows:
            self._knows = True
            self.views.ask()
        self.views.forget_lost(known)
        self._head.filters.show_choice(self.setting().filters, known)
        if had_fields != known.fields:
            self._show_columns()
            if fields_in(self._table.columns()) != self._asking.question.fields:
                self.ask()

    # -- the search ------------------------------------------------------------------------------------------------

    def is_typing(self) -> bool:
        """Whether what stands in the line is not asked yet."""
        return self._timer.isActive()

    def search(self) -> None:
        """Ask for what stands in the line, at once."""
        self._narrow(replace(self.setting().filters, text=self._head.field.text()))

    def soon(self) -> None:
        """Search once the fingers rest."""
        self._timer.start()

    def rest(self) -> None:
        """The page is left: nothing is asked for it any more."""
        self._timer.stop()

    def _on_field_edited(self, _text: str) -> None:
        self.soon()

    def _show_text(self) -> None:
        if self._head.field.text() != self.setting().filters.text:
            self._head.field.set_text(self.setting().filters.text)

    # -- filters ---------------------------------------------------------------------------------------------------

    def choose_filters(self) -> None:
        overlay = FilterOverlay(self._page.window(), lambda: self.setting().filters, self.known)
        overlay.chosen.connect(self._narrow)
        overlay.begin()

    def filters_off(self) -> None:
        """The search stays."""
        self._narrow(FilterChoice(text=self.setting().filters.text))

    def everybody(self) -> None:
        """Neither search nor filters."""
        self._narrow(FilterChoice())

    def only_tag(self, tag_id: TagId) -> None:
        """Everybody who bears it, as when somebody pressed the tag on a customer's page."""
        self._narrow(FilterChoice(tag_ids=(tag_id,)))

    def _narrow(self, filters: FilterChoice) -> None:
        self.views.take(replace(self.setting(), filters=filters))
        self._show_text()
        self.ask_anew()

    def _on_filter_removed(self, key: str) -> None:
        self._narrow(self.setting().filters.without(key))

    # -- columns and order -----------------------------------------------------------------------------------------

    def choose_columns(self) -> None:
        shown = [column.key for column in self._table.columns()[1:]]
        overlay = ColumnsOverlay(self._page.window(), all_columns(self.known.fields), shown)
        overlay.changed.connect(self._on_columns_changed)
        overlay.begin()

    def _show_columns(self) -> None:
        self._table.show_columns(chosen_columns(self.setting(), self.known.fields))

    def _on_columns_changed(self, keys: tuple[str, ...]) -> None:
        self.views.take(replace(self.setting(), columns=keys))
        self._show_columns()
        if set(fields_in(self._table.columns())) - set(self._asking.question.fields):
            self.ask()

    def _on_widened(self, key: str, width: int) -> None:
        """Width 0: as it usually is."""
        widths = {each: wide for each, wide in self.setting().widths.items() if each != key}
        if width:
            widths[key] = width
        self.views.take(replace(self.setting(), widths=widths))
        self._show_columns()

    def _on_sorted_by(self, key: str, descending: bool) -> None:
        if key in NEWEST_FIRST and self.setting().order != key:
            descending = True
            self._table.header.show_sorting(key, descending=True)
        self.views.take(replace(self.setting(), order=key, descending=descending))
        self.ask()

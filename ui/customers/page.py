"""The customers: all of them in one list, narrowed as you type, chosen by the many, opened with Enter."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerOrder
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.customers import list_questions
from ui.customers.adding import Adding
from ui.customers.chosen_acts import ChosenActs
from ui.customers.columns_overlay import ColumnsOverlay
from ui.customers.filter_choice import FilterChoice
from ui.customers.filter_overlay import FilterOverlay
from ui.customers.known import Known, read_known
from ui.customers.list_asking import ListAsking
from ui.customers.list_columns import (
    NEWEST_FIRST,
    ORDERS,
    all_columns,
    chosen_columns,
    fields_in,
)
from ui.customers.list_foot import ListFoot
from ui.customers.list_head import ListHead
from ui.customers.list_questions import ListAnswer, ListQuestion
from ui.customers.list_setting import NAME, ListSetting
from ui.customers.list_table import CustomerTable
from ui.customers.list_views import ListViews
from ui.customers.marks import Marks
from ui.customers.preview import CustomerPreview
from ui.customers.row_words import RowWords
from ui.customers.type_ahead import TypeAhead
from ui.page import Page
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box

if TYPE_CHECKING:
    from advocate.domain.ids import CustomerId

DEBOUNCE = 60  # milliseconds between the last key and the question
_MINUTE = 60_000
_LOW, _PREVIEW_FROM = 480, 1000
"""Effective sizes of the page: pixels divided by the text scale."""
_MARGINS, _TIGHT = (24, 18, 24, 16), (24, 12, 24, 12)
_ROWS = (
    "customers", "customer_tags", "tags", "promises", "interactions", "relations", "pinned_notes", "contact_points",
    "field_values", "field_definitions", "members",
)  # fmt: skip
_KNOWN = ("tags", "customer_tags", "field_definitions", "members")
NEW = "new"
"""The argument of this place that begins a new customer at once."""


class CustomersPage(Page):
    """Emits go_to("customer" or "customer-window", CustomerId), go_to("import", None)."""

    key = "customers"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Customers")
        self.known = Known()
        self._wants_preview = True
        self._knows = False
        self.marks = Marks(self)
        self.asking = ListAsking(runner, self.marks, self)
        self.type_ahead = TypeAhead(self)
        self.adding = Adding(self)
        self._timer = _timer(self, DEBOUNCE, single=True)
        self._minute = _timer(self, _MINUTE, single=False)
        self._build()
        self.views = ListViews(self, self.head.views)
        self.acts = ChosenActs(self.list, self.marks, runner)
        self._connect()
        self._bind()
        follow_theme(self)

    # -- what the window tells it --------------------------------------------------------------------------------

    def shown_to_user(self, argument: object) -> None:
        if not self.asking.has_asked:
            self._wants_preview = self.remembered("preview") != "off"
            self.views.restore()
            self._take_setting()
            self._ask_known()
            self._fit()
        else:
            self.asking.go_on()
        if argument == NEW:
            self.adding.begin()

    def records_changed(self, changes: Changes) -> None:
        if changes.touched("saved_views"):
            self.views.ask()
        if changes.touched(*_ROWS):
            self.asking.go_on()
            self.preview.refresh()
        if changes.touched(*_KNOWN):
            self._ask_known()

    def focus_first(self) -> None:
        self.head.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        ground = Box("page", self)
        whole.addWidget(ground)
        self._column = column = ground.column(margins=_MARGINS, spacing=12)
        self.head = ListHead(self.title, self)
        column.addWidget(self.head)
        body = QHBoxLayout()
        body.setSpacing(16)
        self.table = CustomerTable(self.asking.fetch, self.marks, self)
        self.list, self.model = self.table.list, self.table.model
        self.preview = CustomerPreview(self.runner, self)
        body.addWidget(self.table, 1)
        body.addWidget(self.preview)
        column.addLayout(body, 1)
        self.foot = ListFoot(self)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_typing_rested)
        self._minute.timeout.connect(self._on_minute)
        self.asking.began.connect(self._on_began)
        self.asking.went_on.connect(self._on_went_on)
        self.asking.rows_came.connect(self._on_rows_came)
        self.asking.failed.connect(self._on_failed)
        self.asking.is_slow.connect(self.table.busy.setVisible)
        self.asking.place_found.connect(self.list.show_row)
        self.type_ahead.changed.connect(self._on_type_ahead)
        self.marks.changed.connect(self._show_foot)
        self.views.gone_to.connect(self._take_setting)
        self._connect_head()
        self._connect_table()
        self.foot.bar.wanted.connect(self._on_act_wanted)
        self.foot.bar.let_go.connect(self._let_go)
        self.acts.open_wanted.connect(self._open)
        self.acts.window_wanted.connect(self._open_window)
        self.adding.made.connect(self._open)
        self.adding.existing_wanted.connect(self._open)
        self.preview.open_wanted.connect(self._open)
        self.preview.window_wanted.connect(self._open_window)
        self.preview.closed.connect(self._toggle_preview)

    def _connect_head(self) -> None:
        head = self.head
        head.field.edited.connect(self._on_field_edited)
        head.field.returned.connect(self._on_field_returned)
        head.field.down_pressed.connect(self._go_into_list)
        head.field.esc_pressed.connect(self._let_go)
        head.filter_wanted.connect(self._choose_filters)
        head.columns_wanted.connect(self._choose_columns)
        head.new_wanted.connect(self._on_new_wanted)
        head.preview_wanted.connect(self._toggle_preview)
        head.filters.removed.connect(self._on_filter_removed)
        head.filters.cleared.connect(self._filters_off)
        head.filters.left.connect(self.focus_first)

    def _connect_table(self) -> None:
        table, empty = self.table, self.table.empty
        table.sorted_by.connect(self._on_sorted_by)
        table.columns_changed.connect(self._on_columns_changed)
        table.widened.connect(self._on_widened)
        table.columns_wanted.connect(self._choose_columns)
        table.again_wanted.connect(self._ask_anew)
        table.list.opened.connect(self._on_opened)
        table.list.moved.connect(self._on_moved)
        table.list.typed.connect(self._on_typed)
        table.list.range_wanted.connect(self.asking.mark)
        table.list.filter_wanted.connect(self.focus_first)
        table.list.let_go.connect(self._let_go)
        empty.new_wanted.connect(self._on_new_wanted)
        empty.paste_wanted.connect(self.adding.begin_from_clipboard)
        empty.import_wanted.connect(self._on_import_wanted)
        empty.sample_wanted.connect(self._on_sample_wanted)
        empty.filters_off_wanted.connect(self._filters_off)
        empty.everything_wanted.connect(self._show_everybody)

    def _bind(self) -> None:
        """Keys that work on the whole page, and those that would stand in the way of typing only on the list."""
        keys = shortcuts()
        keys.bind(self, "customers.clear", self._filters_off)
        keys.bind(self, "customers.preview", self._toggle_preview)
        keys.bind(self, "customers.save_view", self.views.save_as)
        for act in ("tag", "assign", "archive", "export"):
            keys.bind(self, f"customers.{act}", partial(self.acts.do, act))
        on_list = Qt.ShortcutContext.WidgetShortcut
        keys.bind(self.list, "customers.trash", partial(self.acts.do, "trash"), on_list)
        keys.bind(self.list, "customers.mark_all", self.asking.mark, on_list)
        keys.bind(self.list, "customers.window", self._open_current_window, on_list)
        keys.bind(self.list, "customers.paste", self.adding.begin_from_clipboard, on_list)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _setting(self) -> ListSetting:
        return self.views.now

    def _take_setting(self) -> None:
        """The list becomes what the view says: its line, its filters, its columns, its order."""
        setting = self._setting()
        if self.head.field.text() != setting.filters.text:
            self.head.field.set_text(setting.filters.text)
        order = setting.order if setting.order in ORDERS else NAME
        self.table.header.show_sorting(order, descending=setting.descending)
        self.table.show_columns(chosen_columns(setting, self.known.fields))
        self._ask_anew()

    def _ask_anew(self) -> None:
        """Another question: nobody stays chosen who might be out of sight."""
        self._timer.stop()
        self.type_ahead.stop()
        self.marks.clear()
        self._ask()

    def _ask(self) -> None:
        setting = self._setting()
        self.acts.state = setting.filters.state
        self.head.filters.show_choice(setting.filters, self.known)
        self.asking.begin(
            ListQuestion(
                filters=setting.filters,
                order=ORDERS.get(setting.order, CustomerOrder.NAME),
                descending=setting.descending,
                fields=fields_in(self.table.columns()),
            )
        )

    def _ask_known(self) -> None:
        self.runner.query(self, "known", read_known, self._on_known)

    def _on_known(self, known: Known) -> None:
        had_fields = self.known.fields
        self.known = self.acts.known = known
        if not self._knows:
            self._knows = True
            self.views.ask()
        self.views.forget_lost(known)
        self.head.filters.show_choice(self._setting().filters, known)
        if had_fields != known.fields:
            self.table.show_columns(chosen_columns(self._setting(), known.fields))
            if fields_in(self.table.columns()) != self.asking.question.fields:
                self._ask()

    def _on_began(self, answer: ListAnswer) -> None:
        self._take_words(answer)
        self.model.restart(answer.count)
        self.model.show_page(0, answer.rows)
        self.list.start_again()
        self.list.show_row(0)
        self._show_state(answer)

    def _on_went_on(self, answer: ListAnswer) -> None:
        self._take_words(answer)
        self.model.refresh(answer.count)
        if answer.count and not self.list.currentIndex().isValid():
            self.list.show_row(0)
        self._show_state(answer)

    def _on_rows_came(self, answer: ListAnswer) -> None:
        self._take_words(answer)
        self.model.show_page(answer.first, answer.rows)
        self._on_moved(self.list.currentIndex())

    def _on_failed(self, error: AdvocateError) -> None:
        had_keyboard = self.list.hasFocus()
        self.table.show_error(error)
        if had_keyboard:
            self.table.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_minute(self) -> None:
        """Promises become late by themselves, and "today" becomes "yesterday"."""
        if self.asking.has_asked:
            self.asking.go_on()

    # -- showing ---------------------------------------------------------------------------------------------------

    def _take_words(self, answer: ListAnswer) -> None:
        fields = {each.id: each for each in self.known.fields}
        self.table.show_words(RowWords(reader=answer.reader, columns=self.table.columns(), fields=fields))

    def _show_state(self, answer: ListAnswer) -> None:
        had_keyboard = self.list.hasFocus() or self.table.again_button.hasFocus()
        self.head.count.setText(self._count_words(answer.count))
        self._show_foot()
        self._on_moved(self.list.currentIndex())
        if answer.count:
            self.table.show_list()
            return
        filters = answer.question.filters
        self.table.empty.show_reason(filters, self.known, is_empty_vault=answer.is_empty_vault)
        self.table.show_nothing()
        if had_keyboard:
            self.focus_first()

    def _count_words(self, count: int) -> str:
        figure = f"{count:,}"
        if not self._setting().filters.is_plain():
            return self.tr("{0} found").format(figure)
        return self.tr("1 customer") if count == 1 else self.tr("{0} customers").format(figure)

    def _show_foot(self) -> None:
        self.foot.show_state(
            marked=len(self.marks),
            state=self._setting().filters.state,
            typed=self.type_ahead.typed(),
            has_rows=bool(self.model.rowCount()),
        )

    def _fit(self) -> None:
        """A small window leaves its room to the list."""
        scale = theme().scale
        width, is_low = round(self.width() / scale), self.height() / scale < _LOW
        self._column.setContentsMargins(*(_TIGHT if is_low else _MARGINS))
        self._column.setSpacing(8 if is_low else 12)
        has_room = width >= _PREVIEW_FROM
        self.head.fit(width, is_low=is_low, has_preview=has_room)
        self.head.preview_button.setChecked(self._wants_preview)
        self.preview.setVisible(has_room and self._wants_preview)
        self.foot.fit(width, is_low=is_low)

    def _toggle_preview(self) -> None:
        had_keyboard = self.preview.isAncestorOf(self.focusWidget() or self)
        self._wants_preview = not self._wants_preview
        self.remember("preview", "on" if self._wants_preview else "off")
        self._fit()
        if had_keyboard:
            self._go_into_list()

    # -- narrowing and columns -------------------------------------------------------------------------------------

    def _narrow(self, filters: FilterChoice) -> None:
        self.views.take(replace(self._setting(), filters=filters))
        if self.head.field.text() != filters.text:
            self.head.field.set_text(filters.text)
        self._ask_anew()

    def _on_field_edited(self, _text: str) -> None:
        self._timer.start()

    def _on_typing_rested(self) -> None:
        self._timer.stop()
        self._narrow(replace(self._setting().filters, text=self.head.field.text()))

    def _choose_filters(self) -> None:
        overlay = FilterOverlay(self.window(), lambda: self._setting().filters, self.known)
        overlay.chosen.connect(self._narrow)
        overlay.begin()

    def _on_filter_removed(self, key: str) -> None:
        self._narrow(self._setting().filters.without(key))

    def _filters_off(self) -> None:
        """The search stays."""
        self._narrow(FilterChoice(text=self._setting().filters.text))

    def _show_everybody(self) -> None:
        self.focus_first()
        self._narrow(FilterChoice())

    def _choose_columns(self) -> None:
        shown = [column.key for column in self.table.columns()[1:]]
        overlay = ColumnsOverlay(self.window(), all_columns(self.known.fields), shown)
        overlay.changed.connect(self._on_columns_changed)
        overlay.begin()

    def _on_columns_changed(self, keys: tuple[str, ...]) -> None:
        self.views.take(replace(self._setting(), columns=keys))
        self.table.show_columns(chosen_columns(self._setting(), self.known.fields))
        words = self.model.words
        if words is not None:
            self.table.show_words(replace(words, columns=self.table.columns()))
        if set(fields_in(self.table.columns())) - set(self.asking.question.fields):
            self._ask()

    def _on_widened(self, key: str, width: int) -> None:
        """Width 0: as it usually is."""
        widths = {each: wide for each, wide in self._setting().widths.items() if each != key}
        if width:
            widths[key] = width
        self.views.take(replace(self._setting(), widths=widths))
        self.table.show_columns(chosen_columns(self._setting(), self.known.fields))

    def _on_sorted_by(self, key: str, descending: bool) -> None:
        if key in NEWEST_FIRST and self._setting().order != key:
            descending = True
            self.table.header.show_sorting(key, descending=True)
        self.views.take(replace(self._setting(), order=key, descending=descending))
        self._ask()

    # -- keys and hands --------------------------------------------------------------------------------------------

    def _on_field_returned(self) -> None:
        """Enter opens the first that was found, also when it was quicker than the answer."""
        if self._timer.isActive():
            self._on_typing_rested()
        elif self.model.rowCount():
            self._on_opened(self.list.currentIndex())
        elif self.head.field.text().strip():
            self._on_new_wanted()

    def _go_into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.show_row(0)

    def _on_typed(self, text: str) -> None:
        """Letters lead to a name while the list is in the order of names; else they search. Space alone chooses."""
        if text == " " and not self.type_ahead.typed():
            self.list.toggle_current()
        elif self._setting().order == NAME and (text or self.type_ahead.typed()):
            self.type_ahead.add(text)
        elif text.strip() or not text:
            self._search_with(text)

    def _search_with(self, text: str) -> None:
        self.focus_first()
        if text:
            self.head.field.line.insert(text)
        else:
            self.head.field.line.backspace()
        self._timer.start()

    def _on_type_ahead(self, beginning: str) -> None:
        if beginning:
            self.asking.find(beginning)
        self._show_foot()

    def _let_go(self) -> None:
        self.marks.clear()
        if not self.list.hasFocus() and not self.head.field.line.hasFocus():
            self._go_into_list()

    def _on_act_wanted(self, act: str) -> None:
        """The bar may go with the act: the keyboard is back on the list before."""
        self._go_into_list()
        self.acts.do("archive" if act == "restore" else act)

    def _on_moved(self, index: QModelIndex) -> None:
        customer = self.model.row(index.row()) if index.isValid() else None
        if customer is not None:
            self.preview.show_customer(customer.id)
        elif not self.model.rowCount():
            self.preview.show_customer(None)

    def _on_opened(self, index: QModelIndex) -> None:
        customer = self.model.row(index.row()) if index.isValid() else None
        if customer is not None:
            self._open(customer.id)

    def _open(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer", customer_id)

    def _open_window(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer-window", customer_id)

    def _open_current_window(self) -> None:
        customer = self.list.current_customer()
        if customer is not None:
            self._open_window(customer.id)

    # -- adding ----------------------------------------------------------------------------------------------------

    def _on_new_wanted(self) -> None:
        found_nothing = self.model.rowCount() == 0
        self.adding.begin(self.head.field.text() if found_nothing else "")

    def _on_import_wanted(self) -> None:
        self.go_to.emit("import", None)

    def _on_sample_wanted(self) -> None:
        self.focus_first()  # the button rests now and goes away
        self.table.empty.show_filling()
        self.runner.command(self, list_questions.fill_with_sample, None, self._on_sample_failed)

    def _on_sample_failed(self, error: AdvocateError) -> None:
        self._ask()  # the offer stands again
        self.runner.command_failed.emit(error)


def _timer(owner: Page, interval: int, *, single: bool) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(single)
    timer.setInterval(interval)
    return timer

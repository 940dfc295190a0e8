"""The customers: all of them in one list, narrowed as you type, chosen by the many, opened with Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ids import TagId
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.customers.adding import Adding
from ui.customers.chosen_acts import ChosenActs
from ui.customers.known import Known
from ui.customers.list_asking import ListAsking
from ui.customers.list_foot import ListFoot
from ui.customers.list_hands import ListHands
from ui.customers.list_head import ListHead
from ui.customers.list_questions import ListAnswer
from ui.customers.list_table import CustomerTable
from ui.customers.marks import Marks
from ui.customers.narrowing import Narrowing
from ui.customers.preview import CustomerPreview
from ui.customers.row_words import RowWords
from ui.page import Page
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.every_minute import EveryMinute

if TYPE_CHECKING:
    from advocate.domain.ids import CustomerId

_LOW, _PREVIEW_FROM = 480, 1000
"""Effective sizes of the page: pixels divided by the text scale."""
_MARGINS, _TIGHT = (24, 18, 24, 16), (24, 12, 24, 12)
_ROWS = (
    "customers", "customer_tags", "tags", "promises", "interactions", "relations", "pinned_notes", "contact_points",
    "field_values", "field_definitions", "members",
)  # fmt: skip
_KNOWN = ("tags", "customer_tags", "field_definitions", "members")


class CustomersPage(Page):
    """Emits go_to("customer" or "customer-window", CustomerId), go_to("import", None). Its argument may be a TagId."""

    key = "customers"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Customers")
        self._wants_preview = True
        self._is_empty_vault = False
        self.marks = Marks(self)
        self.asking = ListAsking(runner, self.marks, self)
        self.adding = Adding(self)
        self._minute = EveryMinute(self)
        self._build()
        self.narrowing = Narrowing(self, self.head, self.table, self.asking)
        self.hands = ListHands(self.head, self.table, self.narrowing, self.asking, self.marks)
        self.acts = ChosenActs(self.list, self.marks, runner)
        self._connect()
        self._connect_list()
        self._bind()
        follow_theme(self)

    # -- what the window tells it --------------------------------------------------------------------------------

    def shown_to_user(self, argument: object) -> None:
        if not self.asking.has_asked:
            self._wants_preview = self.remembered("preview") != "off"
            self.narrowing.begin()
            self._fit()
        elif not isinstance(argument, UUID):
            self.asking.go_on()
        if isinstance(argument, UUID):
            self.narrowing.only_tag(TagId(argument))

    def records_changed(self, changes: Changes) -> None:
        if changes.touched("saved_views"):
            self.narrowing.views.ask()
        if changes.touched(*_ROWS):
            self.asking.go_on()
            self.preview.refresh()
        if changes.touched(*_KNOWN):
            self.narrowing.ask_known()

    def focus_first(self) -> None:
        self.hands.go_to_line()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.narrowing.rest()
        self.hands.type_ahead.stop()

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
        self._minute.timeout.connect(self._on_minute)
        self.narrowing.begun.connect(self._on_begun)
        self.narrowing.known_changed.connect(self._on_known_changed)
        self.asking.began.connect(self._on_began)
        self.asking.went_on.connect(self._on_went_on)
        self.asking.rows_came.connect(self._on_rows_came)
        self.asking.failed.connect(self._on_failed)
        self.asking.is_slow.connect(self.table.busy.setVisible)
        self.acts.working.connect(self.table.show_working)
        self.acts.working.connect(self.foot.bar.setDisabled)
        self.marks.changed.connect(self._show_foot)
        self.head.preview_wanted.connect(self._toggle_preview)
        self.foot.bar.wanted.connect(self._on_act_wanted)
        self.foot.bar.let_go.connect(self.hands.let_go)
        self.adding.sample_ended.connect(self._on_sample_ended)
        self.adding.sample_progressed.connect(self.table.empty.show_progress)
        for opener in (self.hands, self.acts, self.preview):
            opener.open_wanted.connect(self._open)
            opener.window_wanted.connect(self._open_window)
        for opener in (self.adding.made, self.adding.existing_wanted):
            opener.connect(self._open)
        self.preview.closed.connect(self._toggle_preview)

    def _connect_list(self) -> None:
        empty = self.table.empty
        self.hands.new_wanted.connect(self.adding.begin)
        self.hands.typed.connect(self._show_foot)
        self.list.moved.connect(self._on_moved)
        self.list.keyboard_moved.connect(self._show_foot)
        empty.paste_wanted.connect(self.adding.begin_from_clipboard)
        empty.import_wanted.connect(self._on_import_wanted)
        empty.sample_wanted.connect(self._on_sample_wanted)
        empty.stop_wanted.connect(self.adding.stop_sample)
        empty.everything_wanted.connect(self._on_everything_wanted)

    def _bind(self) -> None:
        """Keys that work on the whole page, and those that would stand in the way of typing only on the list."""
        keys = shortcuts()
        keys.bind(self, "customers.clear", self.narrowing.filters_off)
        keys.bind(self, "customers.preview", self._toggle_preview)
        keys.bind(self, "customers.save_view", self.narrowing.views.save_as)
        for act in ("tag", "assign", "archive", "export"):
            keys.bind(self, f"customers.{act}", partial(self.acts.do, act))
        on_list = Qt.ShortcutContext.WidgetShortcut
        keys.bind(self.list, "customers.trash", partial(self.acts.do, "trash"), on_list)
        keys.bind(self.list, "customers.paste", self.adding.begin_from_clipboard, on_list)

    # -- what the vault answers ------------------------------------------------------------------------------------

    def _on_begun(self) -> None:
        """Another question: nobody stays chosen who might be out of sight."""
        self.hands.type_ahead.stop()
        self.marks.clear()
        self.acts.state = self.narrowing.setting().filters.state

    def _on_known_changed(self, known: Known) -> None:
        self.acts.known = known

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
            self.asking.go_on(weighs_marks=False)

    # -- showing ---------------------------------------------------------------------------------------------------

    def _take_words(self, answer: ListAnswer) -> None:
        fields = {each.id: each for each in self.narrowing.known.fields}
        words = RowWords(
            reader=answer.reader,
            columns=self.table.columns(),
            marks_sample=not answer.is_all_sample,
            fields=fields,
        )
        self.table.show_words(words)

    def _show_state(self, answer: ListAnswer) -> None:
        if answer.is_empty_vault != self._is_empty_vault:
            self._is_empty_vault = answer.is_empty_vault
            self._fit()
        had_keyboard = self.list.hasFocus() or self.table.again_button.hasFocus()
        self.head.show_count(answer.count, self._count_words(answer))
        self._show_foot()
        self._on_moved(self.list.currentIndex())
        if answer.count:
            self.table.show_list()
            return
        filters = answer.question.filters
        self.table.empty.show_reason(filters, self.narrowing.known, is_empty_vault=answer.is_empty_vault)
        self.table.show_nothing(is_empty_vault=answer.is_empty_vault)
        if had_keyboard:
            self.focus_first()

    def _count_words(self, answer: ListAnswer) -> str:
        if not answer.question.filters.is_plain():
            return self.tr("%Ln found", "", answer.count)
        if answer.is_all_sample:
            return self.tr("%Ln customer(s), sample data", "", answer.count)
        return self.tr("%Ln customer(s)", "", answer.count)

    def _show_foot(self) -> None:
        self.foot.show_state(
            marked=len(self.marks),
            state=self.narrowing.setting().filters.state,
            typed=self.hands.type_ahead.typed(),
            has_rows=bool(self.model.rowCount()),
            on_list=self.list.hasFocus(),
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
        self.preview.setVisible(has_room and self._wants_preview and not self._is_empty_vault)
        self.foot.fit(width, is_low=is_low)

    def _toggle_preview(self) -> None:
        focused = self.focusWidget()
        had_keyboard = focused is not None and self.preview.isAncestorOf(focused)
        self._wants_preview = not self._wants_preview
        self.remember("preview", "on" if self._wants_preview else "off")
        self._fit()
        if had_keyboard:
            self.hands.go_into_list()

    # -- keys and hands --------------------------------------------------------------------------------------------

    def _on_act_wanted(self, act: str) -> None:
        """The bar may go with the act: the keyboard is back on the list before."""
        self.hands.go_into_list()
        self.acts.do(act)

    def _on_moved(self, index: QModelIndex) -> None:
        customer = self.model.row(index.row()) if index.isValid() else None
        if customer is not None:
            self.preview.show_customer(customer.id)
        elif not self.model.rowCount():
            self.preview.show_customer(None)

    def _open(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer", customer_id)

    def _open_window(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer-window", customer_id)

    # -- adding ----------------------------------------------------------------------------------------------------

    def _on_import_wanted(self) -> None:
        self.go_to.emit("import", None)

    def _on_sample_wanted(self) -> None:
        self.focus_first()  # the button goes away
        self.table.empty.show_filling()
        self.adding.fill_with_sample()

    def _on_sample_ended(self) -> None:
        self.table.empty.end_filling()
        self.narrowing.ask()

    def _on_everything_wanted(self) -> None:
        self.focus_first()
        self.narrowing.everybody()

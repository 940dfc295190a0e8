"""All promises: what is late, due, open and ended, in groups, whose it is, and what to do with it; from the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.promise_groups import PromiseGrouping
from ui.acts.shortcuts import shortcuts
from ui.calls.desk import Desk
from ui.grouped.page import GroupedPage, RowReading
from ui.promises import act_table
from ui.promises.acts_bar import PromiseActsBar
from ui.promises.empty import EmptyPromises
from ui.promises.filter_bar import PromiseFilterBar
from ui.promises.filters import KEYS, LATE, TODAY
from ui.promises.grouping import day_of, edges_of, whose_group
from ui.promises.only_customer import OnlyCustomer
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_list import KEYS_OF_ACTS, PromiseList
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.question import Question, question_from
from ui.promises.reading import Standing, read_rows, read_standing
from ui.promises.record.question import Behind, RecordQuestion
from ui.promises.record.switch import RecordSwitch
from ui.promises.views import PromiseViews
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import PrimaryButton

if TYPE_CHECKING:
    from advocate.app import Advocate

_QUESTION = "question"
_ELSEWHERE = (act_table.MOVE, act_table.DUE, act_table.GIVE, act_table.CHANGE)
"""Acts that may send a row to another group: the keyboard stays, on the one that takes its place."""


class PromisesPage(GroupedPage):
    """argument of shown_to_user: a Question, the key of one (of KEYS in filters.py), a RecordQuestion, or None."""

    key = "promises"
    tables: ClassVar[tuple[str, ...]] = (
        "promises",
        "reminders",
        "customers",
        "members",
        "departments",
        "settings",
    )

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Promises")
        self._desk: Desk | None = None
        self._filter = PromiseFilter()
        self._only: OnlyCustomer | None = None
        self._follows = True
        self._week_begins = 0
        self._acts = PromiseActs(self, runner)
        self.make_button = PrimaryButton(self.tr("Make a promise"), self, act="promise.make")
        self.filters = PromiseFilterBar(self)
        self.bar = PromiseActsBar(self)
        self.list = PromiseList(self, self.fetch, name=self.title)
        self.empty = EmptyPromises(self)
        self._question = question_from(self.remembered(_QUESTION))
        self.views = PromiseViews(self, self.filters.views_button)
        self._take(self._question)
        self.record = RecordSwitch(self)
        self.lay_out(
            self.list,
            self.make_button,
            self.filters,
            self._card(),
            self.empty,
            views=self.record.chips,
            other=self.record.view,
        )
        self._on_switched()
        self._connect()
        follow_theme(self)

    def shown_to_user(self, argument: object) -> None:
        is_key = isinstance(argument, str) and argument in KEYS
        is_named = is_key or isinstance(argument, Question)
        before = self._question
        if isinstance(argument, Question):
            self._take(replace(argument, by=self._question.by, sort=self._question.sort))
            self.record.show_list()
        elif is_key:
            self._take(
                replace(self._question, key=str(argument), customer="", text="", made_in="", behind=None)
            )
            self.record.show_list()
        elif isinstance(argument, RecordQuestion):
            self.record.show_record(argument)
        elif self._question.behind is not None:  # the way back from a figure's promises
            self._take(self._question.away())
            self.record.show_record()
        self.views.ask()
        self.ask(fresh=is_named or self._question != before or not self.was_answered)

    def records_changed(self, changes: Changes) -> None:
        if changes.touched("saved_views"):
            self.views.ask()
        super().records_changed(changes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        self.filters.fit(self.width() / theme().scale, self.height() / theme().scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beside the list, which is not in sight while it is empty, too."""
        if self._question.customer and shortcuts().is_key(event, f"promises.{act_table.ONLY}"):
            self._show_all_customers()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        if self.record.is_on:
            self.record.view.focus_first()
        else:
            super().focus_first()

    def instead(self) -> QWidget | None:
        return self.record.view if self.record.is_on else None

    # -- asking ----------------------------------------------------------------------------------------------------

    def _take(self, question: Question) -> None:
        """Ask this from now on, here and the next time."""
        self._question = question
        self.filters.show_question(question)
        self.views.show_question(question)
        self.remember(_QUESTION, question.as_text())
        self.list.marks.clear()

    def ask(self, *, fresh: bool) -> None:
        super().ask(fresh=fresh)
        self.record.ask()

    def reading(self, first: int, count: int) -> Callable[[Advocate], Standing]:
        return partial(read_standing, question=self._question, first=first, count=count)

    def row_reading(self) -> RowReading:
        return partial(read_rows, wanted=self._filter)

    def show_answer(self, answer: Standing, *, fresh: bool) -> None:
        desk, question, self._filter, counts, groups, known, self._week_begins, self._only = answer
        self._desk = desk
        if question.key != self._question.key:  # it chose what is most pressing
            self._question = replace(self._question, key=question.key)
            self.filters.show_question(self._question)
            self.views.show_question(self._question)
        self.list.use(desk)
        self.filters.show_counts(counts)
        self.filters.show_owners(desk)
        self.filters.customer.show_customer(self._only)
        self._show_summary(counts)
        self.list.show_groups(
            groups, fresh=fresh, known=known, headed=question.has_groups, follow=self._follows
        )
        self._follows = True
        is_new = not any(counts.values()) and not question.is_narrowed
        only = self._only if question.is_to_one else None
        self.empty.show_for(
            question.key, is_new=is_new, is_narrowed=question.is_narrowed_otherwise, only=only
        )

    def _on_keys_wanted(self, first: int, count: int) -> None:
        wanted = self._filter
        self.runner.query(
            self,
            "marks",
            lambda app: dict.fromkeys(app.promises.ids(wanted, first, count)),
            self.list.mark_keys,
        )

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show_summary(self, counts: Mapping[str, int]) -> None:
        """How things stand, and for whom, where there is more than one it could be; with whom says the chip."""
        late, today = counts[LATE], counts[TODAY]
        parts = [self.tr("{0} late").format(f"{late:,}") if late else self.tr("nothing late")]
        parts.append(
            self.tr("{0} due today").format(f"{today:,}") if today else self.tr("nothing more due today")
        )
        whose = self.filters.whose_words()
        self.summary.setText(" · ".join([whose, *parts] if whose else parts))

    def show_current(self) -> None:
        self.bar.show_promise(
            self.list.promise(), marked=len(self.list.marks), are_open=self._question.can_be_ended
        )

    def _card(self) -> QWidget:
        card = Box("card", self)
        inside = card.column(margins=(1, 1, 1, 6))
        inside.addWidget(self.bar)  # above the list: at the window's foot a toast would lie over it
        inside.addSpacing(5)
        inside.addWidget(self.list, 1)
        return card

    # -- what people do ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_question_changed)
        self.filters.all_customers_wanted.connect(self._show_all_customers)
        self.views.gone_to.connect(self._on_question_changed)
        self.list.act_wanted.connect(self._on_act_wanted)
        self.list.opened.connect(self._on_opened)
        self.list.marks.changed.connect(self.show_current)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.list.keys_wanted.connect(self._on_keys_wanted)
        self.list.move_wanted.connect(self._on_move_wanted)
        self.bar.wanted.connect(self._on_bar_wanted)
        self.bar.let_go.connect(self._on_let_go)
        self.bar.more_wanted.connect(self._on_more_wanted)
        self.record.switched.connect(self._on_switched)
        self.record.view.figure_wanted.connect(self._on_figure_wanted)
        self._acts.customer_wanted.connect(self.open_customer)
        self._acts.done.connect(self._on_done)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.empty.make_button.clicked.connect(self._on_make_clicked)
        self.empty.all_button.clicked.connect(self._on_all_clicked)

    def _on_question_changed(self, question: Question) -> None:
        self._take(question)
        self.ask(fresh=True)

    def _on_switched(self) -> None:
        self.filters.setVisible(not self.record.is_on)
        self.show_body()

    def _on_figure_wanted(self, figure: Behind) -> None:
        """A step of its own, so that the way back leads to the record."""
        self.go_to.emit(self.key, Question.of_figure(figure))

    def _on_opened(self, _index: QModelIndex) -> None:
        promise = self.list.current_value()
        if isinstance(promise, Promise):
            self.open_customer(promise.customer_id)

    def _on_act_wanted(self, act: str) -> None:
        promise = self.list.promise()
        if act == act_table.ONLY:
            self._narrow_to_customer(promise)
        elif len(self.list.marks) > 1 or (promise is None and len(self.list.marks)):
            self._follows = act not in _ELSEWHERE
            self._acts.do_with_many(act, self.list.chosen())
        elif promise is not None:
            self._follows = act not in _ELSEWHERE
            self._acts.do(act, promise)
            announce(self, shown_words(promise))

    def _on_bar_wanted(self, act: str) -> None:
        if self.bar.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_act_wanted(act)

    def _on_more_wanted(self) -> None:
        self._on_menu_wanted(self.bar.more_button.mapToGlobal(QPoint(0, self.bar.more_button.height())))

    def _on_menu_wanted(self, at: QPoint) -> None:
        promise = self.list.current_value()
        if isinstance(promise, Promise):
            keys = {act: key for key, act in KEYS_OF_ACTS.items()}
            is_on = bool(self._question.customer)
            only = self.tr("All customers again") if is_on else self.tr("Only this customer")
            menu = self._acts.open_menu(promise, at, keys=keys, only=only)
            menu.act_wanted.connect(self._on_menu_act_wanted)

    def _on_menu_act_wanted(self, act: str, promise: Promise) -> None:
        """What is about the list; the rest is the promise's."""
        if act == act_table.ONLY:
            self._narrow_to_customer(promise)

    def _narrow_to_customer(self, promise: Promise | None) -> None:
        """To the one it was made to; to all of them again where it is narrowed already."""
        if self._question.customer:
            self._show_all_customers()
        elif promise is not None:
            self._on_question_changed(self._question.only(promise.customer_id))
            self.list.seek(promise.id)
            announce(self, self.tr("Only {0}").format(promise.customer_name))

    def _show_all_customers(self) -> None:
        """The keyboard stays on the promise, or goes to where more is asked for."""
        promise, place = self.list.promise(), self.list if self.list.isVisible() else self.filters.search
        self._on_question_changed(self._question.only(None))
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        if promise is not None:
            self.list.seek(promise.id)
        announce(self, self.tr("All customers again"))

    def _on_let_go(self) -> None:
        self.list.marks.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        """What was done with many is done: nothing is chosen any more, and the keyboard stays where it is."""
        self.list.marks.clear()

    def _on_move_wanted(self, key: Hashable, ids: Sequence[PromiseId]) -> None:
        """Dragged, or sent with a key, to another group."""
        desk = self._desk
        by = PromiseGrouping(self._question.by)
        if desk is None:
            return
        if by is PromiseGrouping.DUE:
            day = day_of(key, edges_of(desk, self._week_begins), desk.zone)
            if day is not None:
                current = self.list.promise()
                only = current if current is not None and tuple(ids) == (current.id,) else None
                self._acts.move_many(ids, only, day=day)
        elif (someone := whose_group(desk, by, key)) is not None:
            self._acts.give_to(ids, someone)

    def _on_make_clicked(self) -> None:
        """To the customer that the list is narrowed to, unless somebody else is chosen."""
        customer = self._only.to_promise if self._only and self._question.customer else None
        overlay = PromiseOverlay(self.window(), self.runner, customer)
        overlay.saved.connect(self.stand_on_made)
        overlay.open()

    def _on_all_clicked(self) -> None:
        """Without what narrowed it."""
        self._on_question_changed(self._question.unnarrowed())
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

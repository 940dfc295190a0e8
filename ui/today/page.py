"""Today: what is late and due, what waits for a home or an answer, whom we have not heard from, how the week went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerSummary
from advocate.domain.interaction import Direction
from advocate.domain.kept_rate import EVERYONES, Whose
from advocate.domain.moment import local
from advocate.domain.promise import Promise
from advocate.domain.today import Scope
from ui.acts.shortcuts import shortcuts
from ui.calls.customer_choice import whom
from ui.calls.member_choice import Someone
from ui.page import Page
from ui.promises.promise_acts import PromiseActs
from ui.promises.question import Question
from ui.promises.record.question import RecordQuestion
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.today.cards import TodayCards
from ui.today.greeting import calm_words, greeting, standing_words
from ui.today.head import TodayHead
from ui.today.line import MENU, OPEN
from ui.today.promises_card import LETTERS
from ui.today.reading import TodayPicture, departments_for, read_picture, scopes_for
from ui.today.sample_line import SampleLine
from ui.widgets.density import follow_density
from ui.widgets.every_minute import EveryMinute
from ui.widgets.scroll_area import ScrollArea

_STACKED_BELOW = 1000
_TABLES = (
    "promises",
    "reminders",
    "customers",
    "cases",
    "members",
    "departments",
    "settings",
    "quick_notes",
    "ambassador_notes",
    "interactions",
    "handoffs",
    "handoff_promises",
    "escalations",
)
_SCOPE = "scope"


class TodayPage(Page):
    """The first place of the window. While the vault has no customers the beginning stands here instead."""

    key = "today"
    asks_when_shown = True

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Today")
        self._picture: TodayPicture | None = None
        self._scope = _scope_named(self.remembered(_SCOPE))
        self._wants_focus = False
        self._acts = PromiseActs(self, runner)
        self._content = QWidget(self)
        self.head = TodayHead(self._content)
        self.sample = SampleLine(self._content)
        self.cards = TodayCards(runner, self._content)
        self._beginning: QWidget | None = None
        self._area = ScrollArea(self._content, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._area)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(16)
        follow_density(column)
        column.addWidget(self.head)
        column.addWidget(self.sample)
        column.addWidget(self.cards)
        column.addStretch(1)
        self._minute = EveryMinute(self)
        self._connect()
        self._content.hide()
        follow_theme(self)

    def shown_to_user(self, argument: object) -> None:
        self._ask()

    def records_changed(self, changes: Changes) -> None:
        if changes.touched(*_TABLES):
            self._ask()

    def focus_first(self) -> None:
        """On the first promise; in what there is to begin with, while there are no customers."""
        if self._picture is None:
            self._wants_focus = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._beginning is not None and self._beginning.isVisible():
            self._beginning.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cards.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    # -- asking and showing ------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.runner.query(self, "today", partial(read_picture, scope=self._scope), self._on_picture)

    def _on_picture(self, picture: TodayPicture) -> None:
        self._picture = picture
        if not picture.has_customers:
            self._show_beginning()
            return
        wall = local(picture.desk.now(), picture.desk.zone)
        scopes, departments = scopes_for(picture.desk), departments_for(picture.desk)
        whose = self._scope if scopes else None
        standing = standing_words(wall, picture.today, whose, is_of_several=len(departments) > 1)
        self.head.show_words(greeting(wall, picture.desk.me.name), standing)
        self.head.show_scopes(scopes, self._scope, [each.name for each in departments])
        self.sample.setVisible(picture.is_sample)
        self.cards.show_today(picture.today, picture.desk, picture.reader)
        self.cards.promises.show_calm(calm_words(picture.today))
        self.cards.first_steps.refresh()
        self._leave_beginning()
        self._stack.setCurrentWidget(self._area)
        self._content.show()
        self._take_focus()

    def _take_focus(self) -> None:
        """The keyboard was to come here before there was anything: now, unless it went elsewhere meanwhile."""
        if self._wants_focus and QApplication.focusWidget() in (None, self):
            self.focus_first()
        self._wants_focus = False

    def _leave_beginning(self) -> None:
        """The keyboard that came to the beginning while this was being asked for goes on to what takes its place."""
        here = QApplication.focusWidget()
        if self._beginning is not None and here is not None and self._beginning.isAncestorOf(here):
            self._wants_focus = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_beginning(self) -> None:
        if self._beginning is None:
            from ui.beginning.panel import BeginningPanel  # lazy: start-up time

            panel = BeginningPanel(self.runner, self)
            panel.go_to.connect(self.go_to)
            self._beginning = panel
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(self._beginning)
        self._take_focus()

    def _fit(self) -> None:
        """Beside each other where there is room, else one below the other."""
        is_narrow = self.width() / theme().scale < _STACKED_BELOW
        self.head.stack(is_narrow)
        self.cards.stack(is_narrow)

    # -- what people do ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.cards.first_steps.go_to.connect(self.go_to)
        self.head.scope_chosen.connect(self._on_scope_chosen)
        self.sample.settings_wanted.connect(self._on_sample_settings)
        cards = self.cards
        cards.promises.act_wanted.connect(self._on_act_wanted)
        cards.promises.more_wanted.connect(self._on_more_wanted)
        cards.customer_wanted.connect(self._on_customer_wanted)
        cards.notes_wanted.connect(self._on_notes_wanted)
        cards.call_wanted.connect(self._on_call_wanted)
        cards.hello_wanted.connect(self._on_hello_wanted)
        cards.week.record_wanted.connect(self._on_record_wanted)
        shortcuts().bind(self.head.scope, "today.whose", self.head.choose_next)
        shortcuts().bind(cards.week, "today.record", self._on_record_wanted)
        self._acts.customer_wanted.connect(self._on_customer_wanted)
        self._minute.timeout.connect(self._ask)

    def _on_scope_chosen(self, key: str) -> None:
        self._scope = _scope_named(key)
        self.remember(_SCOPE, key)
        self._ask()

    def _on_act_wanted(self, act: str, promise: Promise) -> None:
        if act == OPEN:
            self._on_customer_wanted(promise.customer_id)
        elif act == MENU:
            letters = {act: key for key, act in LETTERS.items()}
            self._acts.open_menu(promise, self._menu_place(promise), keys=letters)
        else:
            self._acts.do(act, promise)

    def _menu_place(self, promise: Promise) -> QPoint:
        """Where the pointer is; on the line itself when it was asked for by key."""
        line = self.cards.promises.line_of(promise)
        if line is None or line.underMouse():
            return QCursor.pos()
        return line.mapToGlobal(line.rect().center())

    def _on_more_wanted(self, group: str) -> None:
        """The page of all promises, asking for the same ones; as it was left where all of them are wanted."""
        if not group or self._picture is None:
            self.go_to.emit("promises", None)
            return
        me, today = self._picture.desk.me, self._picture.today
        shown = (*today.late, *today.due_today, *today.upcoming)
        if any(promise.owner_id is None and promise.department_id is None for promise in shown):
            self.go_to.emit("promises", Question(key=group))  # nobody's stand among them: theirs is no filter
            return
        # My departments' are my colleagues' and the departments' own: narrowed to one of them, some would be missing.
        whose = Someone(member_id=me.id) if self._scope is Scope.MINE else Someone()
        self.go_to.emit("promises", Question(key=group).of(whose))

    def _on_record_wanted(self) -> None:
        """This week in the record: mine, or everyone's where more than mine is shown."""
        if self._picture is None:
            return
        desk = self._picture.desk
        whose = Whose(member_id=desk.me.id) if self._scope is Scope.MINE else EVERYONES
        self.go_to.emit("promises", RecordQuestion(whose=whose, stands_on=desk.today()))

    def _on_customer_wanted(self, customer_id: object) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_sample_settings(self) -> None:
        self.go_to.emit("settings", "vault.sample")

    def _on_notes_wanted(self) -> None:
        self.go_to.emit("notes", None)

    def _on_call_wanted(self, customer: CustomerSummary) -> None:
        self._log(customer, Direction.IN)

    def _on_hello_wanted(self, customer: CustomerSummary) -> None:
        self._log(customer, Direction.OUT)

    def _log(self, customer: CustomerSummary, direction: Direction) -> None:
        about = whom(customer)
        if about is not None:
            self._acts.log_contact(about, direction)


def _scope_named(name: str) -> Scope:
    """Mine, unless another was remembered."""
    return next((scope for scope in Scope if scope.value == name), Scope.MINE)

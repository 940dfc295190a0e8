"""Make a promise to a customer, or change one: what, by when, and who will do it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.cadence import repeated
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.promise import Due, Promise, PromiseDraft, Reminded
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.desk import Desk, load_due_words, read_desk
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import MemberChoice, Someone
from ui.promises.due_field import DueField
from ui.promises.remind_choice import RemindChoice
from ui.promises.repeating_due_field import RepeatingDueField
from ui.promises.their_time import TheirTime
from ui.promises.words_field import PromisedWordsField
from ui.runner import Runner


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different; None leaves it as it is."""

    words: str | None = None
    due: Due | None = None
    owner: Someone | None = None
    reminded: Reminded | None = None


class PromiseOverlay(FormOverlay):
    """customer None: it asks whom. promise: the one to be changed; it must be open."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        customer: Customer | CustomerSummary | Whom | None,
        *,
        promise: Promise | None = None,
    ) -> None:
        title = self.tr("Change a promise") if promise else self.tr("Make a promise")
        super().__init__(window, runner, title, save=self.tr("Save") if promise else self.tr("Promise"))
        self._promise = promise
        self._desk: Desk | None = None
        self.customer = CustomerChoice(runner, self, question=self.tr("To whom?"), letter="W")
        self.words = PromisedWordsField(self.tr("What do we promise?"), self)
        self.due = (DueField if promise else RepeatingDueField)(self.tr("By when"), self)
        self.owner = MemberChoice(self.tr("Who keeps it"), self)
        self.theirs = TheirTime(self, self.due)
        self.remind = RemindChoice(self)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.due, 3, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.owner, 2, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.customer)
        self.column.addWidget(self.words)
        self.column.addLayout(both)
        self.column.addWidget(self.theirs)
        self.column.addWidget(self.remind)
        self.words.committed.connect(self._on_words_committed)
        self.words.returned.connect(self._on_words_returned)
        self.due.returned.connect(self.try_to_save)
        self.due.edited.connect(self._on_due_edited)
        self.customer.chosen.connect(self._on_customer_chosen)
        self.theirs.meant.connect(self._read_by)
        self.on_key("W", self.customer.take_focus)
        self._show(whom(customer))

    def open(self, focus: QWidget | None = None) -> None:
        known = self.customer.customer() is not None
        super().open(focus or (self.words.line if known else self.customer.search.field.line))
        self.words.line.end(False)  # words to be changed are not typed away by the first letter
        self.runner.query(self, "desk", read_desk, self._on_desk)
        self.runner.query(self, "reminding", lambda app: app.reminders.befores(), self.remind.use)
        self.runner.query(self, "words", load_due_words, _nothing)

    def save(self) -> None:
        customer = self.customer.customer()
        self._take_time_out_of_words()
        if customer is None:
            self.say(self.tr("To whom? Choose a customer first."), self.customer.search.field.line)
        elif not self.words.text().strip():
            self.say(self.tr("What is promised? A few words are enough."), self.words.line)
        elif self.due.value() is None:
            self.due.complain()
            self.point_at(self.due)
        elif self._promise is None:
            self._make(self._draft(customer.id))
        else:
            self._save_change(self._promise)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _show(self, customer: Whom | None) -> None:
        promise = self._promise
        if promise is None:
            self.customer.show_customer(customer)
            if customer is not None:
                self.theirs.ask(self.runner, customer.id)
            return
        shown = customer or Whom(id=promise.customer_id, name=promise.customer_name)
        self.customer.show_customer(shown, fixed=True)
        self.theirs.ask(self.runner, promise.customer_id, promise.due)
        self.words.set_text(promise.words)
        self.owner.choose(_owner_of(promise))
        self.remind.choose(promise.remind)

    def _on_desk(self, desk: Desk) -> None:
        self._desk = desk
        if self._promise is None:
            self.owner.choose(self.owner.key() or Someone(member_id=desk.me.id))
        self.theirs.use(desk)
        self._read_by(self.theirs.desk() or desk)
        if self._promise is not None and not self.due.text():
            self.due.set_value(self._promise.due)
        self._on_due_edited()
        self.owner.use(desk)

    def _read_by(self, desk: Desk) -> None:
        """desk: on whose clock times are read."""
        self.due.use(desk)
        self.words.use(desk)

    def _draft(self, customer_id: CustomerId) -> PromiseDraft:
        desk, due, owner = self._desk, self.due.value(), self.owner.someone()
        assert desk is not None
        assert due is not None
        return PromiseDraft(
            customer_id=customer_id,
            words=self.words.text(),
            due=due,
            made_at=desk.now(),
            owner_id=owner.member_id,
            department_id=owner.department_id,
            remind=self.remind.befores(),
        )

    def _make(self, draft: PromiseDraft) -> None:
        rule = self.due.rule() if isinstance(self.due, RepeatingDueField) else ""
        if rule and self._desk is not None:
            working = self._desk.working
            self.run(lambda app: app.cadences.make(repeated(draft, rule, working)))
        else:
            self.run(lambda app: app.promises.make(draft))

    def _save_change(self, promise: Promise) -> None:
        change = self._change(promise)
        if change == Change():
            self.dismiss()
            return
        owner = change.owner or Someone()
        self.run(
            lambda app: app.promises.change(
                promise.id,
                words=change.words,
                due=change.due,
                owner_id=owner.member_id,
                department_id=owner.department_id,
                reminded=change.reminded,
            )
        )

    def _change(self, promise: Promise) -> Change:
        words, due, owner = self.words.text().strip(), self.due.value(), self.owner.someone()
        remind = self.remind.befores()
        return Change(
            words if words != promise.words else None,
            due if due != promise.due else None,
            owner if owner != _owner_of(promise) else None,
            Reminded(remind) if remind != promise.remind else None,
        )

    def _on_due_edited(self) -> None:
        self.words.want_time(wanted=not self.due.text().strip())

    def _on_words_committed(self) -> None:
        self._take_time_out_of_words()

    def _on_words_returned(self) -> None:
        self._take_time_out_of_words()
        if self.due.value() is None:
            self.due.line.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.try_to_save()

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            self.theirs.ask(self.runner, customer.id)
            self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_time_out_of_words(self) -> None:
        """`call back friday 3pm` typed in one breath: the time goes where times are, unless there is one already."""
        due = self.words.value()
        if due is not None:
            words, how_often = self.words.words_alone(), self.words.how_often()
            if how_often:
                self.due.set_typed(how_often)
            else:
                self.due.set_value(due)
            self.words.set_typed(words)
            self._on_due_edited()


def _owner_of(promise: Promise) -> Someone:
    return Someone(promise.owner_id, promise.department_id if promise.owner_id is None else None)


def _nothing(_result: None) -> None:
    """The answer itself is not wanted, only that the question was asked."""

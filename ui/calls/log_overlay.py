"""Log a contact with a customer, with the promises made in it, from the keyboard; or correct one that was logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from advocate.domain.case import Case
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.interaction import Channel, Direction, Interaction
from advocate.errors import AdvocateError, Conflict
from ui.calls.contact_form import ContactForm, focus_chip
from ui.calls.contact_values import (
    case_draft,
    interaction_draft,
    is_empty,
    promise_drafts,
    shown,
)
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.desk import Desk, load_due_words, read_desk
from ui.calls.draft_offer import DraftOffer
from ui.calls.drafts import ContactDraft, DraftShelf
from ui.calls.form_overlay import FormOverlay
from ui.runner import Runner
from ui.widgets.labels import Elide
from ui.wording.time_words import duration_words, moment_words

if TYPE_CHECKING:
    from advocate.app import Advocate

_SECOND = 1000


class LogContactOverlay(FormOverlay):
    """customer None: it asks who it was. correct: the contact that is to say something else; reply_to: the one that is
    answered, on its channel and in its case. Esc keeps what was typed."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        customer: Customer | CustomerSummary | Whom | None,
        *,
        channel: Channel = Channel.CALL,
        direction: Direction = Direction.IN,
        correct: Interaction | None = None,
        reply_to: Interaction | None = None,
    ) -> None:
        title = self.tr("Correct a contact") if correct else self.tr("Log a contact")
        if reply_to is not None:
            title, channel, direction = self.tr("Log a reply"), reply_to.channel, turned(reply_to.direction)
        super().__init__(window, runner, title, save=self.tr("Save"), leave=self.tr("Later"), width=720)
        self._correct, self._reply_to = correct, reply_to
        self._version = correct.version if correct else None
        self._desk: Desk | None = None
        self._opened_at: datetime | None = None
        self._initial: ContactDraft | None = None
        self._save_when_ready = False
        self._shelf = DraftShelf.of(window)
        self.offer = DraftOffer(self)
        self.customer = CustomerChoice(runner, self, letter="W")
        self.form = ContactForm(self, promises=correct is None)
        self.answered = Elide(answered_words(reply_to) if reply_to else "", "small", "muted", self)
        self.answered.setVisible(reply_to is not None)
        for widget in (self.offer, self.customer, self.answered, self.form):
            self.column.addWidget(widget)
        self.customer.show_customer(whom(customer))
        self.form.choose_channel(correct.channel if correct else channel)
        self.form.direction.choose(direction.value)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._show_elapsed)
        self._connect()
        self.foot.note.setText(self.tr("Esc keeps what you typed for later."))

    def open(self, focus: QWidget | None = None) -> None:
        """The keyboard is in the text at once; in the search where nobody knows yet who it is."""
        known = self.customer.customer() is not None or self._correct is not None
        super().open(focus or (self.form.text.editor if known else self.customer.search.field.line))
        self.offer.offer(self._shelf.newest(self._key()))
        self.runner.query(self, "desk", self._read, self._on_desk)
        self.runner.query(self, "words", load_due_words, _nothing)

    def save(self) -> None:
        if self._desk is None:
            self._save_when_ready = True
            return
        customer, draft = self.customer.customer(), self.form.draft()
        if customer is None:
            self.say(self.tr("Who was it with? Choose a customer first."), self.customer.search.field.line)
        elif is_empty(draft):
            self.say(self.tr("Nothing is typed yet. A few words are enough."), self.form.text.editor)
        elif (problem := self.form.details.problem()) is not None:
            self.form.unfold(True)
            self.point_at(problem)
        elif self._correct is None and self.form.promises.is_unfinished():
            self.form.promises.complain()
            self.point_at(self.form.promises.field)
        else:
            self._run(customer, draft, self._desk)

    def dismiss(self) -> None:
        draft = self.unsaved()
        if draft is not None:
            self._shelf.keep(draft)
        super().dismiss()

    def unsaved_words(self) -> str:
        """The draft says it all."""
        return ""

    def unsaved(self) -> ContactDraft | None:
        """What would be lost if this went away now."""
        if self._is_saved or self._is_saving or self.isHidden():
            return None
        draft = self._draft_for_later()
        return draft if draft != self._initial and draft.is_worth_keeping() else None

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def show_failure(self, error: AdvocateError) -> None:
        if isinstance(error, Conflict) and self._correct is not None:
            interaction_id = self._correct.id
            self.runner.query(
                self,
                "again",
                lambda app: app.interactions.get_interaction(interaction_id),
                self._on_changed_meanwhile,
            )
        else:
            super().show_failure(error)

    # -- what comes back -------------------------------------------------------------------------------------------

    def _read(self, app: Advocate) -> tuple[Desk, Whom | None, Sequence[Case]]:
        """On the database thread."""
        customer = self.customer.customer()
        if customer is None and self._correct is not None:
            customer = whom(app.customers.get_customer(self._correct.customer_id))
        cases = app.cases.list_cases(customer.id) if customer else ()
        return read_desk(app), customer, cases

    def _on_desk(self, found: tuple[Desk, Whom | None, Sequence[Case]]) -> None:
        desk, customer, cases = found
        self._desk = desk
        self._opened_at = self._opened_at or desk.now()
        self.form.use(desk)
        if customer is not None and self.customer.customer() is None:
            self.customer.show_customer(customer)
        correct = self._correct
        self.form.details.set_cases(cases, self._case_now())
        if correct is not None and self._initial is None:
            self._show_contact(correct)
        self._show_elapsed()
        if self._measures():
            self._clock.start()
        if self._save_when_ready:
            self._save_when_ready = False
            self.try_to_save()

    def _on_cases(self, cases: Sequence[Case]) -> None:
        self.form.details.set_cases(cases, self._case_now())

    def _case_now(self) -> CaseId | None:
        begins_with = self._correct or self._reply_to
        return begins_with.case_id if begins_with else None

    def _on_changed_meanwhile(self, current: Interaction) -> None:
        self._version = current.version
        self.say(
            self.tr(
                "Somebody corrected this contact while you were typing. Yours is still here: save again to put it in "
                "place of theirs (the history keeps both), or press Esc to leave theirs."
            )
        )

    # -- inside ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        form = self.form
        self.customer.chosen.connect(self._on_customer_chosen)
        self.offer.carried_on.connect(self._on_carried_on)
        self.offer.thrown_away.connect(self._on_thrown_away)
        form.unfolded.connect(self._on_unfolded)
        form.channel_chosen.connect(self._on_channel_chosen)
        form.details.changed.connect(self._show_elapsed)
        form.text.returned.connect(self.try_to_save)
        self.on_key("W", self.customer.take_focus)
        self.on_key("N", form.text.editor.setFocus)
        self.on_key("C", lambda: focus_chip(form.channel))
        self.on_key("D", form.turn_direction)
        self.on_key("P", form.promises.field.line.setFocus)
        self.on_key("O", lambda: focus_chip(form.outcome))
        self.on_key("J", form.delight.line.setFocus)
        self.on_key("M", form.more.click)
        self.on_key("R", self.offer.take)
        self.on_key("X", self.offer.drop)
        for figure in range(1, 8):
            self.on_key(str(figure), lambda figure=figure: form.effort.choose(figure))

    def _key(self) -> CustomerId | None:
        customer = self.customer.customer()
        return self._correct.id if self._correct else customer.id if customer else None  # type: ignore[return-value]

    def _measures(self) -> bool:
        return self._correct is None and self.form.is_running_call()

    def _elapsed(self) -> timedelta | None:
        """Whole seconds since the overlay opened, for a call that is being had."""
        if self._desk is None or self._opened_at is None or not self._measures():
            return None
        passed = max(timedelta(), self._desk.now() - self._opened_at)
        return timedelta(seconds=int(passed.total_seconds()))

    def _show_elapsed(self) -> None:
        is_typed = bool(self.form.details.duration.text().strip())
        self.form.show_running(None if is_typed else self._elapsed())

    def _show_contact(self, correct: Interaction) -> None:
        self.form.show_draft(shown(correct, self.customer.customer()))
        self.form.details.start.set_value(correct.started_at)
        self.form.details.duration.set_value(correct.duration)
        self.form.unfold(True)
        self._initial = self._draft_for_later()

    def _draft_for_later(self) -> ContactDraft:
        """What is typed; a call that was being had keeps its start and its length so far."""
        draft = replace(
            self.form.draft(),
            customer=self.customer.customer(),
            corrects=self._correct.id if self._correct else None,
        )
        elapsed = self._elapsed()
        if elapsed is None or self._desk is None or self._opened_at is None:
            return draft
        began = moment_words(self._opened_at, self._desk.now(), self._desk.zone)
        return replace(draft, start=began, duration=draft.duration or duration_words(elapsed))

    def _run(self, customer: Whom, draft: ContactDraft, desk: Desk) -> None:
        details, correct, version = self.form.details, self._correct, self._version
        now = desk.now()
        started = details.start.value() or self._opened_at or now
        measured = self._elapsed() or None  # no time at all is no length
        duration = details.duration.value() if details.duration.text().strip() else measured
        kept = interaction_draft(
            draft, customer, desk, started_at=started, duration=duration, corrected=correct,
            reply_to_id=self._reply_to_id(customer),
        )  # fmt: skip
        new_case = case_draft(draft, customer, desk, started)
        if correct is None:
            promises = promise_drafts(self.form.promises.promised(), customer, now)
            self.run(lambda app: app.interactions.log(kept, promises, new_case=new_case))
        else:
            self.run(lambda app: app.interactions.correct(correct.id, kept, version, new_case=new_case))

    def _reply_to_id(self, customer: Whom) -> InteractionId | None:
        """It stays a reply while it is about the same customer."""
        answered = self._reply_to
        return answered.id if answered is not None and answered.customer_id == customer.id else None

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            self.say("")
            self.answered.setVisible(self._reply_to_id(customer) is not None)
            self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.offer.offer(self._shelf.newest(customer.id))
            self.runner.query(self, "cases", lambda app: app.cases.list_cases(customer.id), self._on_cases)

    def _on_unfolded(self) -> None:
        QTimer.singleShot(0, self, self._bring_details_into_view)  # once the new height is known

    def _bring_details_into_view(self) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(self.form.details, 0, 16)

    def _on_channel_chosen(self) -> None:
        self._show_elapsed()
        if self._desk is not None and self._measures():
            self._clock.start()

    def _on_carried_on(self, draft: ContactDraft) -> None:
        """The offered one takes the place of what is typed, which waits on the shelf in its turn."""
        self._shelf.remove(draft)
        self._shelf.keep(self._draft_for_later())
        self.offer.offer(None)
        if draft.customer is not None:
            self.customer.show_customer(draft.customer)
        self.form.show_draft(draft)
        self._show_elapsed()
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_thrown_away(self, draft: ContactDraft) -> None:
        self._shelf.remove(draft)
        self.offer.offer(self._shelf.newest(self._key()))
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def turned(direction: Direction) -> Direction:
    """A reply goes the other way."""
    return Direction.OUT if direction is Direction.IN else Direction.IN


def answered_words(contact: Interaction) -> str:
    """Which contact is answered: its title, or how it begins."""
    words = contact.title or " ".join(contact.body[:200].split())
    return QCoreApplication.translate("LogContactOverlay", "Reply to: {0}").format(words)


def _nothing(_result: None) -> None:
    """The answer itself is not wanted, only that the question was asked."""

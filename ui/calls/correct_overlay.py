"""Correct a contact that was logged: the same form as while it was written down, with what it says now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from advocate.domain.case import Case
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.interaction import Interaction
from advocate.errors import AdvocateError, Conflict
from ui.calls.contact_form import ContactForm, focus_chip
from ui.calls.contact_values import case_draft, interaction_draft, is_empty, shown
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.desk import Desk, read_desk
from ui.calls.draft_offer import DraftOffer
from ui.calls.drafts import ContactDraft, DraftShelf
from ui.calls.form_overlay import FormOverlay
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate


class CorrectContactOverlay(FormOverlay):
    """customer: None where it is to be looked up. Esc keeps what was typed until the vault is locked."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        customer: Customer | CustomerSummary | Whom | None,
        contact: Interaction,
    ) -> None:
        super().__init__(
            window,
            runner,
            self.tr("Correct a contact"),
            save=self.tr("Save"),
            leave=self.tr("Later"),
            width=720,
        )
        self._contact = contact
        self._version = contact.version
        self._desk: Desk | None = None
        self._initial: ContactDraft | None = None
        self._save_when_ready = False
        self._shelf = DraftShelf.of(window)
        self.offer = DraftOffer(self)
        self.customer = CustomerChoice(runner, self, letter="W")
        self.form = ContactForm(self, promises=False)
        for widget in (self.offer, self.customer, self.form):
            self.column.addWidget(widget)
        self.customer.show_customer(whom(customer))
        self.form.choose_channel(contact.channel)
        self.form.direction.choose(contact.direction.value)
        self.form.show_running(None)
        self._connect()
        self.foot.note.setText(self.tr("Esc keeps what you typed for later."))

    def open(self, focus: QWidget | None = None) -> None:
        """The keyboard is in the text at once."""
        super().open(focus or self.form.text.editor)
        self.offer.offer(self._shelf.newest(self._contact.id))
        self.runner.query(self, "desk", self._read, self._on_desk)

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

    def show_failure(self, error: AdvocateError) -> None:
        if not isinstance(error, Conflict):
            super().show_failure(error)
            return
        contact_id = self._contact.id
        self.runner.query(
            self,
            "again",
            lambda app: app.interactions.get_interaction(contact_id),
            self._on_changed_meanwhile,
        )

    # -- what comes back -------------------------------------------------------------------------------------------

    def _read(self, app: Advocate) -> tuple[Desk, Whom | None, Sequence[Case]]:
        """On the database thread."""
        customer = self.customer.customer() or whom(app.customers.get_customer(self._contact.customer_id))
        cases = app.cases.list_cases(customer.id) if customer else ()
        return read_desk(app), customer, cases

    def _on_desk(self, found: tuple[Desk, Whom | None, Sequence[Case]]) -> None:
        self._desk, customer, cases = found
        self.form.use(self._desk)
        if customer is not None and self.customer.customer() is None:
            self.customer.show_customer(customer)
        self.form.details.set_cases(cases, self._contact.case_id)
        if self._initial is None:
            self._show_contact()
        if self._save_when_ready:
            self._save_when_ready = False
            self.try_to_save()

    def _on_cases(self, cases: Sequence[Case]) -> None:
        self.form.details.set_cases(cases, self._contact.case_id)

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
        form.text.returned.connect(self.try_to_save)
        self.on_key("W", self.customer.take_focus)
        self.on_key("N", form.text.editor.setFocus)
        self.on_key("C", lambda: focus_chip(form.channel))
        self.on_key("D", form.turn_direction)
        self.on_key("O", lambda: focus_chip(form.outcome))
        self.on_key("J", form.delight.line.setFocus)
        self.on_key("M", form.more.click)
        self.on_key("R", self.offer.take)
        self.on_key("X", self.offer.drop)
        for figure in range(1, 8):
            self.on_key(str(figure), lambda figure=figure: form.effort.choose(figure))

    def _show_contact(self) -> None:
        self.form.show_draft(shown(self._contact, self.customer.customer()))
        self.form.details.start.set_value(self._contact.started_at)
        self.form.details.duration.set_value(self._contact.duration)
        self.form.unfold(True)
        self._initial = self._draft_for_later()

    def _draft_for_later(self) -> ContactDraft:
        return replace(self.form.draft(), customer=self.customer.customer(), corrects=self._contact.id)

    def _run(self, customer: Whom, draft: ContactDraft, desk: Desk) -> None:
        details, contact, version = self.form.details, self._contact, self._version
        started = details.start.value() or contact.started_at
        duration = details.duration.value() if details.duration.text().strip() else None
        kept = interaction_draft(
            draft, customer, desk, started_at=started, duration=duration, corrected=contact
        )
        new_case = case_draft(draft, customer, desk, started)
        self.run(lambda app: app.interactions.correct(contact.id, kept, version, new_case=new_case))

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            self.say("")
            self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.runner.query(self, "cases", lambda app: app.cases.list_cases(customer.id), self._on_cases)

    def _on_unfolded(self) -> None:
        QTimer.singleShot(0, self, self._bring_details_into_view)  # once the new height is known

    def _bring_details_into_view(self) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(self.form.details, 0, 16)

    def _on_carried_on(self, draft: ContactDraft) -> None:
        """The offered one takes the place of what is typed, which waits on the shelf in its turn."""
        self._shelf.remove(draft)
        typed = self._draft_for_later()
        if typed != self._initial:
            self._shelf.keep(typed)
        self.offer.offer(None)
        if draft.customer is not None:
            self.customer.show_customer(draft.customer)
        self.form.show_draft(draft)
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_thrown_away(self, draft: ContactDraft) -> None:
        self._shelf.remove(draft)
        self.offer.offer(self._shelf.newest(self._contact.id))
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

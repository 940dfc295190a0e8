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
from advocate.domain.open_call import OpenCall
from advocate.errors import AdvocateError, Conflict
from ui.calls.contact_form import ContactForm, focus_chip
from ui.calls.contact_values import case_draft, interaction_draft, is_empty, shown
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.desk import Desk, read_desk
from ui.calls.draft_offer import DraftOffer
from ui.calls.drafts import ContactDraft
from ui.calls.form_overlay import FormOverlay
from ui.capture.call_values import draft_of
from ui.capture.correction import Correction
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate


class CorrectContactOverlay(FormOverlay):
    """customer: None where it is to be looked up. Esc keeps what was typed in the vault, whatever happens."""

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
        self._is_showing = self._told_failure = False
        self.correction = Correction(runner, self, contact, self._typed)
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
        self.offer.offer(self.correction.earlier())
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
        if not self._is_saving and not self._is_saved and not self.isHidden():
            self.correction.lay_aside()
        super().dismiss()

    def unsaved_words(self) -> str:
        """It is in the vault already, unless nothing can be written there."""
        return self.form.text.text() if self.correction.error() else ""

    def show_failure(self, error: AdvocateError) -> None:
        self.correction.let_back()
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
        self.correction.kept_changed.connect(self._on_kept_changed)
        self.saved.connect(self.correction.saved)
        form.edited.connect(self._on_edited)
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
        self._show(shown(self._contact, self.customer.customer()))
        self.form.unfold(True)
        self._initial = self._draft_for_later()

    def _show(self, draft: ContactDraft) -> None:
        self._is_showing = True
        self.form.show_draft(draft)
        self._show_times(draft)
        self._is_showing = False

    def _show_times(self, draft: ContactDraft) -> None:
        """As the contact has them, to the second, where nobody typed others."""
        if not draft.start:
            self.form.details.start.set_value(self._contact.started_at)
        if not draft.duration:
            self.form.details.duration.set_value(self._contact.duration)

    def _draft_for_later(self) -> ContactDraft:
        draft, details = self.form.draft(), self.form.details
        is_start = details.start.value() == self._contact.started_at
        is_length = details.duration.value() == self._contact.duration
        return replace(
            draft,
            customer=self.customer.customer(),
            start="" if is_start else draft.start,
            duration="" if is_length else draft.duration,
        )

    def _typed(self) -> ContactDraft | None:
        """What would be lost; None where nothing was changed."""
        draft = self._draft_for_later()
        return draft if self._initial not in (None, draft) and draft.is_worth_keeping() else None

    def _on_edited(self) -> None:
        if not self._is_showing:
            self.correction.touch()

    def _on_kept_changed(self) -> None:
        error = self.correction.error()
        words = self.tr("Not saved yet: {why} What you typed is still here, and is tried again.")
        if error or self._told_failure:
            self.say(words.format(why=error) if error else "")
        self._told_failure = bool(error)

    def _run(self, customer: Whom, draft: ContactDraft, desk: Desk) -> None:
        details, contact, version = self.form.details, self._contact, self._version
        started = details.start.value() or contact.started_at
        duration = details.duration.value() if details.duration.text().strip() else None
        kept = interaction_draft(
            draft, customer, desk, started_at=started, duration=duration, corrected=contact
        )
        new_case = case_draft(draft, customer, desk, started)
        call = self.correction.let_go()
        self.run(
            lambda app: app.interactions.correct(contact.id, kept, version, new_case=new_case, open_call=call)
        )

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        self.correction.touch()
        if customer is not None:
            self.say("")
            self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.runner.query(self, "cases", lambda app: app.cases.list_cases(customer.id), self._on_cases)

    def _on_unfolded(self) -> None:
        QTimer.singleShot(0, self, self._bring_details_into_view)  # once the new height is known

    def _bring_details_into_view(self) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(self.form.details, 0, 16)

    def _on_carried_on(self, call: OpenCall) -> None:
        """The offered one takes the place of what is typed, which waits in its turn."""
        self.correction.take_up(call)
        self.offer.offer(None)
        draft = draft_of(call)
        if draft.customer is not None:
            self.customer.show_customer(draft.customer)
        self._show(draft)
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_thrown_away(self, call: OpenCall) -> None:
        self.correction.put_away(call)
        self.offer.offer(self.correction.earlier())
        self.form.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

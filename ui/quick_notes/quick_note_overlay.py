"""A quick note (Ctrl+N): the words at once, the customer now or later. Kept without one it waits on Today to be sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advocate.domain.interaction import Channel, InteractionDraft
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.form_overlay import FormOverlay
from ui.quick_notes.laid_aside import LaidAside
from ui.runner import Runner
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.changes import Changes
    from advocate.domain.customer import Customer, CustomerSummary
    from advocate.domain.ids import CustomerId


class QuickNoteOverlay(FormOverlay):
    """customer: who is in sight just now; anybody else, or nobody, can be chosen."""

    def __init__(
        self, window: QWidget, runner: Runner, customer: Customer | CustomerSummary | Whom | None = None
    ) -> None:
        super().__init__(
            window, runner, self.tr("Quick note"), save=self.tr("Keep"), leave=self.tr("Later"), width=540
        )
        self._shelf = LaidAside.of(window)
        self.text = TextArea(
            "",
            self,
            text=self._shelf.text,
            placeholder=self.tr("What should not be forgotten…"),
            name=self.tr("Note"),
            lines=4,
            max_lines=12,
        )
        self.customer = CustomerChoice(
            runner, self, question=self.tr("About whom, if you know it now"), letter="C"
        )
        self.customer.show_customer(whom(customer))
        self.customer.chosen.connect(self._on_customer_chosen)
        self.column.addWidget(self.text)
        self.column.addWidget(self.customer)
        self.on_key("C", self.customer.take_focus)
        self.text.returned.connect(self.try_to_save)
        self._say_where()

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.text.editor)

    def unsaved_words(self) -> str:
        """What would be lost if this went away now."""
        return "" if self._is_saved or self._is_saving else self.text.text().strip()

    def save(self) -> None:
        text, chosen = self.text.text(), self.customer.customer()
        if not text.strip():
            self.say(self.tr("A few words are needed."), self.text.editor)
            return
        self.run(lambda app: keep_note(app, text, chosen.id if chosen else None))

    def dismiss(self) -> None:
        """Later: the words stand here again the next time."""
        if not self._is_saving:
            self._shelf.text = self.unsaved_words()
        super().dismiss()

    def _on_locked(self) -> None:
        self.text.set_text("")
        super()._on_locked()

    def _on_customer_chosen(self, _customer: object) -> None:
        self._say_where()

    def _say_where(self) -> None:
        chosen = self.customer.customer()
        if chosen is None:
            words = self.tr("Without a customer it waits on Today.")
        else:
            words = self.tr("Goes to the timeline of {name}.").format(name=chosen.name)
        self.foot.note.setText(words)


def keep_note(app: Advocate, text: str, customer_id: CustomerId | None) -> Changes:
    """On that customer's timeline, or to be sorted later. Runs on the database thread."""
    if customer_id is None:
        return app.quick_notes.write(text)
    draft = InteractionDraft(
        customer_id=customer_id,
        channel=Channel.NOTE,
        started_at=app.clock.now(),
        zone=app.member.zone,
        body=text,
    )
    return app.interactions.log(draft)

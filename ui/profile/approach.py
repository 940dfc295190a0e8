"""How to talk with a customer: what they are like, what they want to hear, what not to say; each line edited in place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Approach, Customer
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from advocate.errors import AdvocateError
from ui.profile import profile_acts
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label, Para
from ui.widgets.section import Section


class ApproachSection(Section):
    """Known lines stand there; the plus shows the others to be filled."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ApproachSection", "How to talk with them"),
            parent,
            add=QCoreApplication.translate("ApproachSection", "Say more about how to talk with them"),
        )
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self._approach = Approach()
        self._is_open = False
        self.edits = {
            "personality": self._make_edit(self.tr("What they are like")),
            "wants": self._make_edit(self.tr("What they want to hear")),
            "avoid": self._make_edit(self.tr("What not to say")),
        }
        self._captions = {
            "wants": Label(self.tr("Wants"), "small", "muted", self),
            "avoid": Label(self.tr("Better not"), "small", "muted", self),
        }
        self.channel = ChoiceField(self.tr("Likes to be reached by"), self._channels(), self)
        self.channel_words = Para("", "small", "ink", self)
        self.first_button = LinkButton(self.tr("Say how to talk with them"), self, icon="plus", quiet=True)
        self._refusal = ""
        self._lay_out()
        self.channel.chosen.connect(self._on_channel_chosen)
        self.add_wanted.connect(self._on_add_wanted)
        self.first_button.clicked.connect(self._on_add_wanted)

    def show_customer(self, customer: Customer, refusal: str = "") -> None:
        if customer.id != self._customer_id:
            self._customer_id = customer.id
            self._is_open = False
        self._refusal = refusal
        self._approach = customer.approach
        self._show()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make_edit(self, name: str) -> InlineEdit:
        edit = InlineEdit("", "small", self, name=name, placeholder=name, multiline=True)
        edit.committed.connect(self._on_committed)
        return edit

    def _channels(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("not known")),
            (Channel.CALL.value, self.tr("phone")),
            (Channel.EMAIL.value, self.tr("e-mail")),
            (Channel.TEXT.value, self.tr("text message")),
            (Channel.CHAT.value, self.tr("chat")),
            (Channel.SOCIAL.value, self.tr("social media")),
            (Channel.IN_PERSON.value, self.tr("in person")),
            (Channel.LETTER.value, self.tr("letter")),
        ]

    def _channel_sentence(self, channel: str) -> str:
        known = {
            Channel.CALL.value: self.tr("Likes to be reached by phone"),
            Channel.EMAIL.value: self.tr("Likes to be reached by e-mail"),
            Channel.TEXT.value: self.tr("Likes to be reached by text message"),
            Channel.CHAT.value: self.tr("Likes to be reached by chat"),
            Channel.SOCIAL.value: self.tr("Likes to be reached on social media"),
            Channel.IN_PERSON.value: self.tr("Likes to be met in person"),
            Channel.LETTER.value: self.tr("Likes to be written a letter"),
        }
        return known.get(channel) or self.tr("Likes to be reached by {way}").format(way=channel)

    def _lay_out(self) -> None:
        for part, edit in self.edits.items():
            if part in self._captions:
                self.column.addWidget(self._captions[part])
            self.column.addWidget(edit)
        for widget in (self.channel_words, self.channel):
            self.column.addWidget(widget)
        self.column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self) -> None:
        for part, edit in self.edits.items():
            text = getattr(self._approach, part)
            edit.set_text(text)
            edit.set_refusal(self._refusal)
            shown = bool(text) or self._is_open or edit.is_editing()
            edit.setVisible(shown)
            if part in self._captions:
                self._captions[part].setVisible(shown)
        self.channel.choose(self._approach.channel)
        self.channel.setVisible(self._is_open)
        self.channel_words.setText(self._channel_sentence(self._approach.channel))
        self.channel_words.setVisible(bool(self._approach.channel) and not self._is_open)
        is_empty = not self._approach.lines() and not self._approach.channel
        can_add = not self._is_open and not self._refusal
        self.first_button.setVisible(is_empty and can_add)
        self.show_add(can_add and not is_empty and not self._is_full())
        self.setVisible(not (is_empty and self._refusal))

    def _is_full(self) -> bool:
        return len(self._approach.lines()) == len(self.edits) and bool(self._approach.channel)

    def _on_add_wanted(self) -> None:
        self._is_open = True
        self._show()
        empty = next((edit for edit in self.edits.values() if not edit.text()), None)
        if empty is not None:
            empty.edit()
        else:
            self.channel.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_committed(self, text: str) -> None:
        part, edit = next((part, edit) for part, edit in self.edits.items() if edit is self.sender())
        before = self._approach
        self._keep(replace(before, **{part: text}), edit, before)

    def _on_channel_chosen(self, channel: str) -> None:
        self._keep(replace(self._approach, channel=channel), None, self._approach)

    def _keep(self, approach: Approach, edit: InlineEdit | None, before: Approach) -> None:
        if self._customer_id is None:
            return
        self._approach = approach  # what is typed next must not bring the old words back
        work = partial(profile_acts.set_approach, customer_id=self._customer_id, approach=approach)
        self._runner.command(self, work, failed=partial(self._on_failed, edit, before))

    def _on_failed(self, edit: InlineEdit | None, before: Approach, error: AdvocateError) -> None:
        self._approach = before
        if edit is not None:
            edit.fail(str(error))
        else:
            self.channel.choose(before.channel)

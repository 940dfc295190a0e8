"""The form of one contact: what was said first, then how, what was promised, how it ended. Knows drafts, no service."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.interaction import Channel, Direction, Outcome
from ui.calls.desk import Desk
from ui.calls.details_form import DetailsForm
from ui.calls.drafts import ContactDraft
from ui.calls.effort_bar import EffortBar
from ui.calls.keys import Caption, field_key
from ui.calls.outcome_chips import outcome_chips, outcome_hints, outcome_key, outcome_of
from ui.calls.promise_entry import PromiseEntry
from ui.calls.words import channels, directions
from ui.theme import follow_theme, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.labels import Dot, Elide, Label
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class ContactForm(QWidget):
    """`draft()` is what it holds; `show_draft` fills it; `edited` with every change a person makes, the text's included.

    promises: whether promises can be made in it; text: the field of the text, where it stands outside.
    """

    edited = Signal()

    channel_chosen = Signal()
    ending_changed = Signal()
    unfolded = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, promises: bool = True, text: TextArea | None = None
    ) -> None:
        super().__init__(parent)
        self._is_text_outside = text is not None
        self.channel = ChipBar((), self, name=self.tr("Channel"))
        self.channel.set_choices(channels())
        self.direction = ChipBar((), self, name=self.tr("Direction"))
        self.direction.set_choices(directions())
        self.running = _Running(self)
        self.text = text or TextArea("", self, name=self.tr("What was said"), lines=4, max_lines=9)
        self.text.editor.setPlaceholderText(self.tr("What was said, so that nobody has to ask again"))
        self.promises = PromiseEntry(self, letter="P")
        self.promises.setVisible(promises)
        self.outcome = ChipBar((), self, name=self.tr("How it ended"))
        self._own_outcomes: tuple[str, ...] = ()
        self._outcome_chips: list[tuple[str, str]] = []
        self._shows_outcome_keys = False
        self._offer_outcomes(Outcome.OPEN.value)
        self.effort = EffortBar(self)
        self.delight = TextField("", self, name=self.tr("A moment of delight"))
        self.delight.line.setPlaceholderText(self.tr("worth remembering, if there was one"))
        self.more = LinkButton("", self, icon="chevron-right", hint=field_key("M"))
        self.more_words = Elide("", "small", "muted", self)
        self.details = DetailsForm(self)
        self._lay_out()
        self.more.clicked.connect(self._on_more_clicked)
        self.details.changed.connect(self._show_more_words)
        self.channel.chosen.connect(self._on_channel_chosen)
        self._tell_edits()
        self.unfold(False)

    def use(self, desk: Desk) -> None:
        self.promises.use(desk)
        self.details.use(desk)
        self._own_outcomes = desk.own_outcomes
        self._offer_outcomes(self.outcome.key())
        self._show_more_words()

    def draft(self) -> ContactDraft:
        details = self.details
        outcome, own_outcome = outcome_of(self.outcome.key())
        return ContactDraft(
            channel=Channel(self.channel.key()),
            direction=Direction(self.direction.key()),
            text=self.text.text(),
            promises=self.promises.accepted(),
            promise_line=self.promises.field.text(),
            outcome=outcome,
            own_outcome=own_outcome,
            effort=self.effort.effort(),
            delight=self.delight.text().strip(),
            title=details.title.text().strip(),
            start=details.start.lasting(),
            duration=details.duration.text().strip(),
            department_id=details.department.key(),
            case_id=details.case_id(),
            new_case=details.new_case(),
            number_used=details.number.text().strip(),
        )

    def show_draft(self, draft: ContactDraft) -> None:
        self.choose_channel(draft.channel)
        self.direction.choose(draft.direction.value)
        self.text.set_text(draft.text)
        self.promises.set_accepted(draft.promises, draft.promise_line)
        self._offer_outcomes(outcome_key(draft.outcome, draft.own_outcome))
        self.effort.set_effort(draft.effort)
        self.delight.set_text(draft.delight)
        self.details.title.set_text(draft.title)
        self.details.start.take_up(draft.start)
        self.details.duration.set_typed(draft.duration)
        self.details.number.set_text(draft.number_used)
        self.details.department.choose(draft.department_id)
        self.details.choose_case(draft.case_id, draft.new_case)
        self._show_more_words()

    def choose_channel(self, channel: Channel) -> None:
        self.channel.choose(channel.value)
        self._on_channel_chosen()

    def unfold(self, unfolded: bool) -> None:
        """Show or fold away the details."""
        self.details.setVisible(unfolded)
        self.more.set_icon("chevron-down" if unfolded else "chevron-right")
        self.more.set_label(
            self.tr("Less") if unfolded else self.tr("More: title, start, duration, department, case")
        )
        self._show_more_words()

    def show_more(self, shown: bool) -> None:
        """Whether there is a way to fold the details away; where there is none, they stand as they are."""
        self.more.setVisible(shown)
        self.more_words.setVisible(shown)

    def show_running(self, elapsed: timedelta | None) -> None:
        """The clock of a call; None takes it away."""
        self.running.show_elapsed(elapsed)

    def is_running_call(self) -> bool:
        """Whether it is a call that is being had, so that its length is the time since the form opened."""
        return self.channel.key() == Channel.CALL.value and not self.details.start.text().strip()

    def turn_direction(self) -> None:
        self.direction.choose(
            Direction.OUT.value if self.direction.key() == Direction.IN.value else Direction.IN.value
        )
        self.edited.emit()

    def choose_outcome(self, outcome: Outcome) -> None:
        """As a person does."""
        self._choose_outcome(outcome.value)

    def choose_own_outcome(self, place: int) -> None:
        """As a person does: the team's own at that place of its list, from 0, where there is one."""
        if place < len(self._own_outcomes):
            self._choose_outcome(outcome_key(Outcome.OWN, self._own_outcomes[place]))

    def show_outcome_keys(self) -> None:
        """On each chip the key that chooses it, where somebody has bound them."""
        self._shows_outcome_keys = True
        self._offer_outcomes(self.outcome.key())

    # -- inside ----------------------------------------------------------------------------------------------------

    def _choose_outcome(self, key: str) -> None:
        self.outcome.choose(key)
        self.edited.emit()
        self.ending_changed.emit()

    def _offer_outcomes(self, key: str) -> None:
        """The chips that there are to choose from, that one chosen."""
        chips = outcome_chips(self._own_outcomes, key)
        if chips != self._outcome_chips:
            self._outcome_chips = chips
            self.outcome.set_choices(chips)
        if self._shows_outcome_keys:
            self.outcome.show_hints(outcome_hints(self._own_outcomes))
        self.outcome.choose(key)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._how())
        if not self._is_text_outside:
            column.addLayout(self._said())
        column.addWidget(self.promises)
        column.addLayout(_under(Caption(self.tr("How it ended"), "O", self), self.outcome))
        both = QHBoxLayout()
        both.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        hard = Caption(self.tr("How hard was it for them?"), "1–7", self)
        both.addLayout(_under(hard, self.effort), 4)
        both.addLayout(_under(Caption(self.tr("A moment of delight"), "J", self), self.delight), 3)
        column.addLayout(both)
        more = QHBoxLayout()
        more.setSpacing(12)
        more.addWidget(self.more, 0, top)
        more.addWidget(self.more_words, 1, top)
        column.addLayout(more)
        column.addWidget(self.details)

    def _said(self) -> QVBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(4)
        caption = Caption(self.tr("What was said"), "N", self)
        caption.label.setBuddy(self.text.editor)
        said.addWidget(caption)
        said.addWidget(self.text)
        return said

    def _tell_edits(self) -> None:
        for field in (self.text, self.promises.field, self.delight, self.details):
            told = field.changed if isinstance(field, DetailsForm) else field.edited
            told.connect(self._on_edited)
        for bar in (self.channel, self.direction, self.outcome, self.effort):
            bar.chosen.connect(self._on_edited)
        self.outcome.chosen.connect(self.ending_changed)
        self.promises.changed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.edited.emit()

    def _how(self) -> QVBoxLayout:
        captions = QHBoxLayout()
        captions.setSpacing(12)
        captions.addWidget(Caption(self.tr("How"), "C", self))
        captions.addWidget(self.running)
        chips = QHBoxLayout()
        chips.setSpacing(16)
        chips.addWidget(self.channel, 1)
        self._direction_box = QWidget(self)
        inside = QHBoxLayout(self._direction_box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.direction)
        inside.addWidget(Caption("", "D", self._direction_box))
        chips.addWidget(self._direction_box)
        both = QVBoxLayout()
        both.setSpacing(6)
        both.addLayout(captions)
        both.addLayout(chips)
        return both

    def _show_more_words(self) -> None:
        self.more_words.setText("" if self.details.isVisibleTo(self) else self.details.summary())

    def _on_more_clicked(self) -> None:
        self.unfold(not self.details.isVisibleTo(self))
        if self.details.isVisibleTo(self):
            self.details.title.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.unfolded.emit()

    def _on_channel_chosen(self) -> None:
        self._direction_box.setVisible(self.channel.key() != Channel.NOTE.value)
        self.channel_chosen.emit()


class _Running(QWidget):
    """The clock of a call that runs: `03:12`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dot = Dot("call", self)
        self._words = Label("", "small", "call.text", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        follow_theme(self)

    def retheme(self) -> None:
        self._dot.setFixedSize(theme().px(8), theme().px(8))

    def show_elapsed(self, elapsed: timedelta | None) -> None:
        self.setVisible(elapsed is not None)
        if elapsed is not None:
            self._words.setText(clock_of(elapsed))


def clock_of(elapsed: timedelta) -> str:
    """`03:12`, and from an hour on `1:03:12`."""
    seconds = max(0, int(elapsed.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    clock = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{clock}" if hours else clock


def focus_chip(bar: ChipBar) -> None:
    """Put the keyboard on the chosen chip; arrows change it from there."""
    for chip in bar.findChildren(FilterChip):
        if chip.isChecked():
            chip.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _under(caption: QWidget, field: QWidget) -> QVBoxLayout:
    both = QVBoxLayout()
    both.setSpacing(6)
    both.addWidget(caption)
    both.addWidget(field)
    both.addStretch(1)
    return both

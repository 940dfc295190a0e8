"""What a strip is made of, and how its parts stand: in one row, in two where the window is narrow, the form above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.interaction import Channel
from ui.acts.shortcuts import shortcuts
from ui.calls.contact_form import ContactForm
from ui.calls.customer_choice import CustomerChoice, Whom
from ui.calls.keys import field_key
from ui.capture.about_promise import AboutPromise
from ui.capture.guide_row import GuideRow
from ui.capture.head import StripHead
from ui.capture.tabs import CallTabs
from ui.found.line import FoundLine
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import IconButton, PlainButton, PrimaryButton
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.text_area import TextArea

_ONE_ROW_FROM = 1150
_MOST_LINES = 6
_SHARE = 0.55
"""Of the window's height that an unfolded strip takes at most: the page above it stays readable."""
_FOUND_SHARE = 0.62
"""The same while somebody is looked for: until it is known who it is, the page matters less."""
_LOWEST = 48
_SIDE, _BETWEEN_BUTTONS = 20, 8
_TEXT_WIDTH = 240
"""The least that the text keeps beside head and buttons."""


class StripParts(Box):
    """Shows and folds; what is done with it is its child's."""

    folded = Signal(bool)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__("strip", parent)
        self._runner = runner
        self._told_failure = False
        self._asks_whom = False
        self._is_wide: bool | None = None
        self.setAccessibleName(self.tr("Contact being written down"))
        self.tabs = CallTabs(self)
        self.whom = CustomerChoice(runner, self, question=self.tr("Who is it?"), letter="W")
        self.text = TextArea("", self, name=self.tr("What was said"), lines=1, max_lines=_MOST_LINES)
        self.text.editor.setPlaceholderText(self.tr("What was said, so that nobody has to ask again"))
        self.found = FoundLine(self.text.frame)
        self.text.put_inside(self.found)
        self.form = ContactForm(self, text=self.text)
        self.form.show_running(None)
        self.form.unfold(True)
        self.form.show_more(False)
        self.form.show_outcome_keys()
        self.over = ScrollArea(self.form, self, ground="surface")
        self.over.hide()
        self._fold_line = Rule(self)
        self._fold_line.hide()
        self.guide_row = GuideRow(field_key("G"), self)
        self.head = StripHead(self)
        self.more_button = PlainButton("", self, hint=field_key("M"))
        self.hand_off_button = PlainButton(self.tr("Hand off…"), self)
        self.brief_button = IconButton("id-card", self.tr("Show the brief"), self, hint_act="call.brief")
        self.brief_button.hide()
        self.save_button = PrimaryButton(self.tr("Save"), self, hint="Ctrl+Return")
        self.drop_button = IconButton("x", self.tr("Put away without saving"), self, hint_act="call.put_away")
        self.about = AboutPromise(self)
        self.problem = Para("", "small", "late.text", self)
        self.problem.hide()
        self.more_button.clicked.connect(self.turn_fold)
        self.form.channel_chosen.connect(self._fit_buttons)
        self._lay_out()
        self._show_fold()
        follow_theme(self)

    def retheme(self) -> None:
        self._arrange()
        self._fit_buttons()
        self._fit_form()

    def is_unfolded(self) -> bool:
        return self.over.isVisibleTo(self)

    def unfold(self, unfolded: bool) -> None:
        """Show the whole form above the text, or fold it away."""
        if unfolded and not self.is_unfolded():
            self.show_top()
        self.over.setVisible(unfolded)
        self._fold_line.setVisible(unfolded)
        self._show_fold()
        self._fit_form()
        self.folded.emit(not unfolded)

    def show_top(self) -> None:
        """The form from its beginning: how it went, what is promised."""
        self.over.verticalScrollBar().setValue(0)

    def turn_fold(self) -> None:
        self.unfold(not self.is_unfolded())
        if not self.is_unfolded():
            self.text.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_whom(self) -> None:
        """The keyboard where one says who it is."""
        self._asks_whom = True
        self._show_fold()
        self.whom.take_focus()

    def show_whom(self, customer: Whom | None, typed: str) -> None:
        """typed: what was typed of somebody nobody knows yet."""
        self._asks_whom = False
        self.whom.show_customer(customer)
        self.whom.search.field.set_text("" if customer else typed)
        self._show_fold()

    def say(self, sentence: str, field: QWidget | None = None) -> None:
        """What is wrong, under the text; an empty sentence takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        announce(self, sentence)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._fit_buttons()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_found()
            self._fit_form()
        return super().event(event)

    # -- how it stands -------------------------------------------------------------------------------------------------

    def _show_fold(self) -> None:
        unfolded = self.is_unfolded()
        self.more_button.set_label(self.tr("Less") if unfolded else self.tr("More"))
        self.whom.setVisible(unfolded or self._asks_whom or self.whom.customer() is None)
        self._fit_buttons()

    def offer_brief(self, is_offered: bool) -> None:
        """Whether there is a brief of them that is folded away."""
        self.brief_button.setVisible(is_offered)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Handing on is offered once it is known who it is, where there is room for it beside who it is, More and Save."""
        button = self.hand_off_button
        always = (self.brief_button, self.more_button, button, self.save_button, self.drop_button)
        shown = [each for each in always if each is button or not each.isHidden()]
        needed = sum(each.sizeHint().width() + _BETWEEN_BUTTONS for each in shown) - _BETWEEN_BUTTONS
        needed += self.head.minimumWidth() + 2 * self._grid.horizontalSpacing()
        needed += theme().px(_TEXT_WIDTH) if self._is_wide else 0
        is_call = self.whom.customer() is not None and self.form.channel.key() != Channel.NOTE.value
        button.setVisible(is_call and needed <= self.width() - 2 * _SIDE)
        button.setToolTip(shortcuts().text("handoff.give"))

    def _fit_found(self) -> None:
        """As many of those who may be meant as have room above the text."""
        if not self.whom.isHidden():
            taken = self._rest(self.over if self.is_unfolded() else None) - self.whom.height_of_found()
            self.whom.show_found_within(int(self.window().height() * _FOUND_SHARE) - taken)

    def _rest(self, but: QWidget | None) -> int:
        """What all that is shown needs in height, apart from that."""
        layout = self.layout()
        needed = layout.minimumSize().height() if layout is not None else 0
        return needed - (but.height() if but is not None else 0)

    def _fit_form(self) -> None:
        """As high as it needs, up to its share of the window."""
        if not self.is_unfolded():
            return
        width = self.over.viewport().width()
        form = self.form
        wanted = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
        room = int(self.window().height() * _SHARE) - self._rest(self.over)
        height = min(wanted, max(theme().px(_LOWEST), room))
        if height != self.over.height():
            self.over.setFixedHeight(height)

    def _lay_out(self) -> None:
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(_BETWEEN_BUTTONS)
        parts = (
            self.brief_button,
            self.more_button,
            self.hand_off_button,
            self.save_button,
            self.drop_button,
        )
        for button in parts:
            buttons.addWidget(button)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 12)
        column.setSpacing(8)
        for part in (self.tabs, self.whom, self.over, self._fold_line):
            column.addWidget(part)
        column.addWidget(self.guide_row)
        column.addLayout(self._grid)
        column.addWidget(self.about)
        column.addWidget(self.problem)
        self.tabs.hide()

    def _arrange(self) -> None:
        is_wide = self.width() / theme().scale >= _ONE_ROW_FROM
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self.head, self.text, self._buttons):
            self._grid.removeWidget(part)
        beginning = middle | (Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self.head, 0, 0, beginning)
        self._grid.addWidget(self._buttons, 0, 2, middle)
        if is_wide:
            self._grid.addWidget(self.text, 0, 1)
        else:
            self._grid.addWidget(self.text, 1, 0, 1, 3)
        self._grid.setColumnStretch(0, 0 if is_wide else 1)
        self._grid.setColumnStretch(1, 1 if is_wide else 0)

"""What stands in a strip: it shows an open contact and tells `OpenCalls` what is typed, one form for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.case import Case
from advocate.domain.ids import OpenCallId
from advocate.domain.interaction import Channel
from advocate.domain.open_call import OpenCall
from ui.calls.customer_choice import Whom
from ui.calls.drafts import ContactDraft
from ui.capture.call_values import draft_of, filled, whom_of
from ui.capture.call_writing import Kept
from ui.capture.case_title import case_title
from ui.capture.left_at import AT_THE_END, LeftAt
from ui.capture.open_calls import OpenCalls
from ui.capture.strip_parts import StripParts
from ui.capture.tabs import Tab
from ui.capture.words import clock_text, tab_name
from ui.found.in_text import FoundInText
from ui.runner import Runner
from ui.widgets.announce import announce


class StripForm(StripParts):
    """Which contact is shown, and when it is saved or put away, is its child's matter."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(runner, parent)
        self._calls = OpenCalls.of(runner)
        self._current: OpenCallId | None = None
        self._is_showing = False
        self._is_typed = False
        self._knows_cases = False
        self._left_at = LeftAt(runner)
        self.listening = FoundInText(runner, self.form, self.found, self.current)
        self.listening.case_taken.connect(self._on_case_taken)
        self.listening.case_wanted.connect(self._show_case)
        self.listening.promise_wanted.connect(self._on_promise_wanted)
        self.listening.promises_wanted.connect(self._on_promises_wanted)
        calls = self._calls
        calls.renamed.connect(self._on_renamed)
        calls.case_gone.connect(self._on_case_gone)
        calls.kept_changed.connect(self._on_kept_changed)
        calls.collecting.connect(self._collect)
        calls.team_changed.connect(self._on_team_changed)
        self.form.edited.connect(self._on_edited)
        form = self.form
        for changed in (form.channel.chosen, form.direction.chosen, form.effort.chosen, form.ending_changed):
            changed.connect(self._on_how_changed)
        self.form.details.changed.connect(self._on_how_changed)
        self.whom.search.field.edited.connect(self._on_edited)
        self.whom.chosen.connect(self._on_customer_chosen)

    def current(self) -> OpenCall | None:
        """The one that is shown, as it is held: what was typed within the last moment may not be in it."""
        return self._calls.find(self._current)

    # -- what is shown ---------------------------------------------------------------------------------------

    def _show(self, call: OpenCall) -> None:
        desk = self._calls.desk
        if desk is None:
            return
        self._is_showing = True
        self.form.use(desk)
        self.show_whom(whom_of(call), call.name)
        self.form.details.set_cases(())
        self.form.show_draft(draft_of(call))
        self._is_showing = self._is_typed = False
        self.text.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.say("")
        self.listening.begin(call)
        self._ask_cases(call)
        self._show_times()

    def _show_times(self) -> None:
        call = self.current()
        if call is not None and self._calls.desk is not None:
            self.head.show_call(call, self._calls.now(), self._calls.kept(call.id))
            if self.tabs.isVisibleTo(self):
                self._show_tabs()

    def _show_tabs(self) -> None:
        calls = self._calls.calls()
        self.tabs.setVisible(len(calls) > 1)
        if len(calls) < 2 or self._calls.desk is None:
            return
        now = self._calls.now()
        kept = {call.id: self._calls.kept(call.id) is not Kept.NO for call in calls}
        self.tabs.show_tabs(
            [
                Tab(call_id=call.id, name=tab_name(call), clock=clock_text(call, now), is_kept=kept[call.id])
                for call in calls
            ],
            self._current,
        )

    # -- what is typed ---------------------------------------------------------------------------------------

    def _collect(self) -> None:
        """Tell what stands in the form, where somebody typed since the last time."""
        call, desk = self.current(), self._calls.desk
        if call is None or desk is None:
            return
        caret = self.text.editor.textCursor()
        at = AT_THE_END if caret.atEnd() else caret.position()
        self._left_at.note(str(call.id), at, self.is_unfolded(), self._has_keyboard())
        if self._is_typed:
            self._is_typed = False
            now = filled(call, self._draft(call), desk)
            typed = self.form.details.duration.value() if now.duration.strip() else None
            name = now.name if now.customer_id is not None else self.whom.search.field.text().strip()
            self._calls.hold(replace(now, clock=now.clock.say(typed), name=name))

    def _draft(self, call: OpenCall) -> ContactDraft:
        draft = replace(self.form.draft(), customer=whom_of(call))
        if self._knows_cases:
            return draft
        return replace(draft, case_id=call.case_id, new_case=call.new_case)

    def _on_edited(self) -> None:
        if self._is_showing or self._current is None:
            return
        self._is_typed = True
        self._calls.touch(self._current)
        self.listening.look_soon()

    def _on_how_changed(self) -> None:
        """What the head says is another now: not to wait for the next second."""
        if not self._is_showing:
            self._collect()
            self._show_times()

    # -- what changes ----------------------------------------------------------------------------------------

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        self._collect()
        call = self.current()
        if call is None:
            return
        if customer is None:
            self._calls.change(replace(call, customer_id=None, name="", case_id=None, reply_to_id=None))
            return
        self.say("")
        number = call.number_used or customer.reached_at
        self._calls.change(
            replace(
                call,
                customer_id=customer.id,
                name=customer.name,
                number_used=number,
                case_id=None,
                reply_to_id=None,
            )
        )
        self.form.details.number.set_text(number)
        self.show_whom(customer, "")
        self._ask_cases(self._calls.find(call.id) or call)
        self.listening.look_anew()
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_cases(self, call: OpenCall) -> None:
        customer_id = call.customer_id
        self._knows_cases = customer_id is None  # then there are none
        if customer_id is not None:
            self._runner.query(
                self, "cases", lambda app: app.cases.list_cases(customer_id), partial(self._on_cases, call.id)
            )

    def _on_cases(self, call_id: OpenCallId, cases: Sequence[Case]) -> None:
        call = self.current()
        if call is None or call.id != call_id:
            return
        self._is_showing = True
        self.form.details.set_cases(cases, call.case_id)
        self.form.details.choose_case(call.case_id, call.new_case)
        self._is_showing = False
        self._knows_cases = True
        self.listening.look()

    def _on_case_taken(self, case: Case) -> None:
        self._collect()
        call = self.current()
        if call is not None:
            self._calls.change(replace(call, case_id=case.id, new_case=None))
            self.form.details.choose_case(case.id, None)

    def make_case(self) -> None:
        """A new case named by what was typed; where there is one already, or nothing to name it by, its name is asked."""
        self._collect()
        call = self.current()
        if call is None or (call.channel is Channel.NOTE and call.customer_id is None):
            return
        if call.case_id is None and call.new_case is None:
            title = case_title(call.title, call.text)
            self._calls.change(replace(call, new_case=title))
            self.form.details.choose_case(None, title)
            self.listening.look()
            if title:
                announce(self, self.tr("New case: {0}").format(title))
                return
        self._show_case()

    def _show_case(self) -> None:
        self.unfold(True)
        self.form.details.focus_case()
        QTimer.singleShot(0, self, self._keep_focus_in_sight)  # once it is known how high the form may be

    def _on_promise_wanted(self, words: str) -> None:
        """Its time is to be typed."""
        self.unfold(True)
        field = self.form.promises.field
        field.set_typed(f"{words} ")
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        field.line.end(False)

    def _on_promises_wanted(self) -> None:
        self.unfold(True)
        self.form.promises.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_renamed(self, call_id: OpenCallId) -> None:
        call = self._calls.find(call_id)
        self._show_tabs()
        if call is None or call_id != self._current:
            return
        known = self.whom.customer()
        if known is not None and call.customer_id is None:
            words = self.tr(
                "{name} is not among the customers any more. What you typed is still here: say who it was."
            )
            self.say(words.format(name=call.name or known.name))
        elif known is None and call.customer_id is not None:
            self.say("")
        if known != whom_of(call):
            self.show_whom(whom_of(call), call.name)
            self._ask_cases(call)
        self._show_times()

    def _on_case_gone(self, call_id: OpenCallId) -> None:
        call = self._calls.find(call_id)
        if call is not None and call_id == self._current:
            self._ask_cases(call)

    def _on_team_changed(self) -> None:
        if self._calls.desk is not None:
            self._is_showing = True
            self.form.use(self._calls.desk)
            self._is_showing = False

    def _on_kept_changed(self, call_id: OpenCallId) -> None:
        if call_id != self._current:
            return
        self._show_times()
        error = self._calls.error(call_id)
        if error is not None:
            words = self.tr("Not saved yet: {why} What you typed is still here, and is tried again.")
            self.say(words.format(why=str(error)))
            self._told_failure = True
        elif self._told_failure:
            self._told_failure = False
            self.say("")

    def _keep_focus_in_sight(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self.over.isAncestorOf(now):
            self.over.ensureWidgetVisible(now)

    def _has_keyboard(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

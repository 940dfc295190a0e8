"""The strip at the window's foot: one contact while it is written down, with those that wait beside it as tabs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate.changes import Changes
from advocate.domain.ids import OpenCallId, PromiseId
from advocate.domain.interaction import Channel
from advocate.domain.open_call import OpenCall
from advocate.domain.promise import Promise
from advocate.errors import AdvocateError
from ui.calls.drafts import ContactDraft
from ui.capture.left_at import AT_THE_END
from ui.capture.saving import is_nothing, save_of
from ui.capture.strip_form import StripForm
from ui.capture.strip_keys import bind_strip_keys
from ui.capture.words import title_words
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SECOND = 1000


class CallStrip(StripForm):
    """`left` when the keyboard goes back to the page; `saved(SavedCall)` when a contact is being saved, `logged(OpenCallId,
    InteractionId)` once it was, `came_back` when it could not be."""

    left = Signal()
    saved = Signal(object)
    logged = Signal(object, object)
    came_back = Signal()
    turned = Signal()
    """Another contact is in sight, or none any more."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(runner, parent)
        self._promises: dict[OpenCallId, Promise] = {}
        self._second = QTimer(self)
        self._second.setInterval(_SECOND)
        self._second.timeout.connect(self._show_times)
        self._connect()
        self.hide()

    # -- which one -----------------------------------------------------------------------------------------------------

    def take_up(self) -> None:
        """The vault is open: as it was left, the keyboard too where it was here."""
        left = self._left_at.read()
        calls = self._calls.calls()
        if not calls:
            return
        wanted = next((call for call in calls if str(call.id) == left.call_id), calls[-1])
        self.show_call(wanted.id, with_keyboard=left.had_keyboard)
        self.unfold(left.is_unfolded)
        cursor = self.text.editor.textCursor()
        if left.caret != AT_THE_END and wanted.id == self._current:
            cursor.setPosition(min(left.caret, len(wanted.text)))
            self.text.editor.setTextCursor(cursor)

    def show_call(self, call_id: OpenCallId, *, with_keyboard: bool = True) -> None:
        call = self._calls.find(call_id)
        if call is None:
            return
        if call_id != self._current:
            self._collect()
            self._current = call_id
            self.show_top()
            self._show(call)
        self._show_tabs()
        self.show()
        self.turned.emit()
        self._second.start()
        if with_keyboard:
            self.take_keyboard()
            announce(self, title_words(call))

    def offer_to_keep(self, call_id: OpenCallId, promise: Promise) -> None:
        """That contact is about this promise: one key saves it and marks the promise kept."""
        self._promises[call_id] = promise
        self._show_times()

    def promise(self) -> Promise | None:
        """What would be kept: the promise that the shown contact is about, while it is with that customer."""
        call = self.current()
        promise = self._promises.get(call.id) if call is not None else None
        return promise if promise is not None and call and call.customer_id == promise.customer_id else None

    def show_nth(self, place: int) -> None:
        """Counted from 0."""
        calls = self._calls.calls()
        if place < len(calls):
            self.show_call(calls[place].id)

    def take_keyboard(self) -> None:
        """Into the text, whoever it is with: a word that is said is a word that is kept."""
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is done --------------------------------------------------------------------------------------------------

    def save_and_keep(self) -> None:
        """With the promise it is about marked kept, in one step; just saved where it is about none."""
        promise = self.promise()
        self.save(promise.id if promise is not None else None)

    def save(self, keeps: PromiseId | None = None) -> None:
        self._collect()
        call, desk = self.current(), self._calls.desk
        if call is None or desk is None:
            return
        self.say("")
        draft = self._draft(call)
        if self._misses_something(call, draft):
            return
        save = save_of(call, draft, self.form, desk, keeps)
        self._calls.write_now()  # taking the step back brings the strip back, with the last word
        if self._calls.let_go(call.id) is None:
            return
        if save.saved is not None:
            self.saved.emit(save.saved)
        self._runner.command(
            self, save.work, partial(self._on_saved, call.id), partial(self._on_not_done, call.id)
        )

    def put_away(self) -> None:
        """Without saving; the toast brings it back."""
        self._collect()
        call = self.current()
        if call is None:
            return
        self._calls.write_now()
        self._calls.let_go(call.id)
        self._runner.command(
            self,
            partial(_drop, call_id=call.id),
            partial(self._on_dropped, call.id),
            partial(self._on_not_done, call.id),
        )

    def turn_clock(self) -> None:
        """Stop it, or let it go on."""
        self._collect()
        call = self.current()
        if call is not None:
            now = self._calls.now()
            clock = call.clock.resume(now) if call.clock.is_paused else call.clock.pause(now)
            self._calls.change(replace(call, clock=clock))
            self._show_times()

    def leave(self) -> None:
        """The keyboard goes back to the page; the strip stays."""
        self.left.emit()

    # -- what comes back -----------------------------------------------------------------------------------------------

    def _on_saved(self, call_id: OpenCallId, changes: Changes) -> None:
        self._calls.gone(call_id)
        if changes.made is not None and changes.touched("interactions"):
            self.logged.emit(call_id, changes.made)

    def _on_dropped(self, call_id: OpenCallId, _changes: Changes) -> None:
        self._calls.gone(call_id)

    def _on_not_done(self, call_id: OpenCallId, error: AdvocateError) -> None:
        self._calls.let_back(call_id)
        self.came_back.emit()
        self.show_call(call_id)
        self.say(str(error))

    def _on_listed(self) -> None:
        """The current one may have gone: then the next one is shown, or none."""
        calls = self._calls.calls()
        if any(call.id == self._current for call in calls):
            self._show_tabs()
            return
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._current = None
        if calls:
            self.show_call(calls[0].id, with_keyboard=had_keyboard)
            return
        self._second.stop()
        self.unfold(False)
        self.say("")
        if had_keyboard and self._calls.desk is not None:
            self.left.emit()
        self.hide()
        self.turned.emit()

    # -- inside --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._calls.listed.connect(self._on_listed)
        self.tabs.chosen.connect(self.show_call)
        self.head.pause_wanted.connect(self.turn_clock)
        self.save_button.clicked.connect(self._on_save_wanted)
        self.about.keep_wanted.connect(self.save_and_keep)
        self.drop_button.clicked.connect(self.put_away)
        self.text.returned.connect(self._on_save_wanted)
        self.text.editor.installEventFilter(self)
        bind_strip_keys(self)

    def _show_times(self) -> None:
        super()._show_times()
        self.about.show_promise(self.promise())

    def _on_save_wanted(self) -> None:
        self.save()

    def _misses_something(self, call: OpenCall, draft: ContactDraft) -> bool:
        form = self.form
        if is_nothing(call, draft):
            self.say(self.tr("Nothing is typed yet. A few words are enough."), self.text.editor)
        elif draft.customer is None and call.channel is not Channel.NOTE:
            self._wait_for_whom(call)
        elif (problem := form.details.problem()) is not None:
            self._point_at(problem)
        elif form.promises.is_unfinished():
            form.promises.complain()
            self._point_at(form.promises.field)
        else:
            return False
        return True

    def _wait_for_whom(self, call: OpenCall) -> None:
        """It is over, and nobody knows yet who it was: it stays here, its clock standing."""
        if not call.clock.is_paused:
            self.turn_clock()
        words = self.tr("Kept here until you know who it was. Choose a customer, then save.")
        self.say(words, self.whom.search.field.line)

    def _point_at(self, field: TextField) -> None:
        self.unfold(True)
        announce(self, field.error())
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes what was found under the text, and moves on where nothing was."""
        if (
            watched is self.text.editor
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Tab and is_plain:
                return self.listening.take()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        elif _is_typed(event):
            self.take_keyboard()
            self.text.editor.insertPlainText(event.text())
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        """Esc: the form folds, then what was found is silenced, then the keyboard goes back to the page."""
        if self.is_unfolded():
            self.unfold(False)
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (self.text.editor.hasFocus() and self.listening.silence()):
            self.leave()


def _is_typed(event: QKeyEvent) -> bool:
    """A letter that nothing in the strip took, as on a button: it is a word that is said."""
    command = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    typed = event.text()
    return bool(typed.strip()) and typed.isprintable() and not event.modifiers() & command


def _drop(app: Advocate, call_id: OpenCallId) -> Changes:
    return app.open_calls.drop(call_id)

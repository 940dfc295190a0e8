"""What is found in the text of a strip while it is typed: promises, wording, the case it belongs to; and what taking each does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from advocate.changes import Changes
from advocate.domain.case_fit import CaseSuggestion
from advocate.domain.interaction import Channel
from advocate.domain.open_call import OpenCall
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.promise_phrases.typed_note import TypedNote
from advocate.domain.text import fold
from advocate.domain.wording_hints.finding import find_hints
from advocate.domain.wording_hints.hint import WordingHint, WordingLists
from ui.calls.contact_form import ContactForm
from ui.capture.found_line import Found, FoundLine
from ui.capture.found_promise import made_of, promised_from, same_words, words_of
from ui.capture.found_shown import CASE, case_chosen, case_key, case_shown, hint_shown, promise_shown
from ui.capture.open_calls import OpenCalls
from ui.capture.part_read import part_around
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.marked_text import Mark, mark, place_in, replace_part

if TYPE_CHECKING:
    from advocate.app import Advocate

READ_AFTER = 40
"""Milliseconds after the first key that was not read yet."""
_ASK_CASE_AFTER = 400
_ADDED = ("wording_entries", "settings")


class FoundInText(QObject):
    """Feeds the line under the text of one form. `current` is the contact that stands in it. `promise_wanted` where a
    promise lacks its time, which is to be typed; `case_taken(Case)`; `promises_wanted` and `case_wanted` to show what was
    taken."""

    promise_wanted = Signal(str)
    promises_wanted = Signal()
    case_taken = Signal(object)
    case_wanted = Signal()

    def __init__(
        self, runner: Runner, form: ContactForm, line: FoundLine, current: Callable[[], OpenCall | None]
    ) -> None:
        super().__init__(line)
        self._runner = runner
        self._form = form
        self._line = line
        self._current = current
        self._calls = OpenCalls.of(runner)
        self._note: TypedNote | None = None
        self._lists: WordingLists | None = None
        self._knows_lists = False
        self._suggested: CaseSuggestion | None = None
        self._marks: list[Mark] = []
        self._soon = _once(self, READ_AFTER, self.look)
        self._case_soon = _once(self, _ASK_CASE_AFTER, self._ask_case)
        line.taken.connect(self._on_taken)
        line.silenced.connect(self._on_silenced)
        runner.changed.connect(self._on_changed)

    # -- looking -------------------------------------------------------------------------------------------------------

    def begin(self, call: OpenCall) -> None:
        """Another contact is shown: what stands in it was said when its clock was read last."""
        desk = self._calls.desk
        if desk is None:
            return
        self._note = TypedNote(desk.zone, desk.language, region=desk.region)
        self._note.begin(part_around(call.text, len(call.text)).text, call.clock.read_at)
        self._suggested = None
        if not self._knows_lists:
            self._ask_lists()
        self.look()
        self.ask_case_soon()

    def look_soon(self) -> None:
        """With every key; cheap."""
        if not self._soon.isActive():
            self._soon.start()
        self.ask_case_soon()

    def ask_case_soon(self) -> None:
        self._case_soon.start()

    def look(self) -> None:
        """Read the text around the caret as it stands now, and say what is in it."""
        self._soon.stop()
        call = self._current()
        if call is None or self._note is None:
            return
        editor = self._form.text.editor
        text = editor.toPlainText()
        caret = place_in(text, editor.textCursor().position())
        found = [*self._promises(call, text, caret), *self._hints(call, text, caret)]
        offered = sorted((each for each in found if not each.is_done), key=lambda each: abs(each.end - caret))
        done = [each for each in found if each.is_done]
        self._line.show_found([*offered, *self._case(call), *done[::-1]])
        marks = [Mark(each.start, each.end, each.meaning) for each in offered]
        if marks != self._marks:
            self._marks = marks
            mark(editor, text, marks)

    # -- what is done with it ------------------------------------------------------------------------------------------

    def take(self) -> bool:
        """As Tab does: what was typed within the last moment counts."""
        if self._soon.isActive():
            self.look()
        return self._line.take()

    def silence(self) -> bool:
        """As Esc does: no more of it for this text."""
        return self._line.silence()

    def say_so(self) -> None:
        """The sentence that the first hint offers stands in place of its words."""
        hint = self._first_hint()
        if hint is not None:
            self._take_hint(hint)

    def never_again(self) -> None:
        """No hints for these words any more, in no text of whoever types."""
        hint = self._first_hint()
        if hint is not None:
            self._runner.command(self, lambda app: app.wording.dismiss(hint.words))

    # -- inside --------------------------------------------------------------------------------------------------------

    def _promises(self, call: OpenCall, text: str, caret: int) -> list[Found]:
        desk = self._calls.desk
        holds_promises = call.customer_id is not None or call.channel is not Channel.NOTE
        if desk is None or self._note is None or not holds_promises:
            return []
        part, now, found = part_around(text, caret), desk.now(), []
        for each in self._note.read(part.text, now):
            placed = replace(each, start=each.start + part.start, end=each.end + part.start)
            made = made_of(placed, self._form.promises.accepted())
            is_over = placed.due.due is not None and placed.due.due.end <= now
            if made is None and (is_over or _is_silenced(call, placed.span)):
                continue
            is_done = made is not None and (made.due == placed.due.due or placed.due.due is None)
            found.append(promise_shown(placed, desk, is_done=is_done))
        return found

    def _hints(self, call: OpenCall, text: str, caret: int) -> list[Found]:
        if self._lists is None:
            return []
        part = part_around(text, caret)
        hints = (
            replace(each, start=each.start + part.start, end=each.end + part.start)
            for each in find_hints(part.text, self._lists)
        )
        return [hint_shown(each) for each in hints if not _is_silenced(call, each.span)]

    def _case(self, call: OpenCall) -> list[Found]:
        if not _asks_for_case(call):
            title = self._form.details.case_words()
            return [case_chosen(title, is_new=call.new_case is not None)] if title else []
        suggested, desk = self._suggested, self._calls.desk
        if suggested is None or desk is None:
            return []
        is_theirs = suggested.case.customer_id == call.customer_id
        is_silenced = case_key(suggested.case) in call.silenced
        return [case_shown(suggested, desk)] if is_theirs and not is_silenced else []

    def _on_taken(self, found: Found) -> None:
        key = found.key
        if isinstance(key, FoundPromise):
            if found.is_done:
                self.promises_wanted.emit()
            else:
                self._take_promise(key)
        elif isinstance(key, WordingHint):
            self._take_hint(key)
        elif key == CASE:
            self.case_wanted.emit()
        elif isinstance(key, CaseSuggestion):
            self._suggested = None
            self.case_taken.emit(key.case)
            self.look()

    def _take_promise(self, found: FoundPromise) -> None:
        desk, promises = self._calls.desk, self._form.promises
        if desk is None:
            return
        promised = promised_from(found, desk)
        if promised is None:
            self.promise_wanted.emit(words_of(found, desk))
            return
        before = made_of(found, promises.accepted())
        kept = tuple(each for each in promises.accepted() if each is not before)
        promises.set_accepted((*kept, promised), promises.field.text())
        announce(self._line, self.tr("Promised: {0}").format(promised.words))
        self.look()

    def _take_hint(self, hint: WordingHint) -> None:
        replace_part(self._form.text.editor, hint.start, hint.end, hint.say)
        self.look()

    def _on_silenced(self, found: Found) -> None:
        call = self._current()
        if call is None:
            return
        key = found.key
        words = case_key(key.case) if isinstance(key, CaseSuggestion) else _span(key)
        self._calls.change(replace(call, silenced=(*call.silenced, words)))
        self.look()

    def _first_hint(self) -> WordingHint | None:
        keys = (each.key for each in self._line.found())
        return next((key for key in keys if isinstance(key, WordingHint)), None)

    # -- what the vault knows ------------------------------------------------------------------------------------------

    def _ask_lists(self) -> None:
        self._knows_lists = True
        self._runner.query(self, "wording", _read_lists, self._on_lists)

    def _on_lists(self, lists: WordingLists | None) -> None:
        self._lists = lists
        self.look()

    def _on_changed(self, changes: Changes) -> None:
        if self._knows_lists and any(changes.touched(table) for table in _ADDED):
            self._ask_lists()
        if changes.touched("cases"):
            self.ask_case_soon()

    def _ask_case(self) -> None:
        call = self._current()
        text = self._form.text.text()
        if call is None or call.customer_id is None or not _asks_for_case(call) or not text.strip():
            self._suggested = None
            return
        customer_id = call.customer_id
        self._runner.query(
            self,
            "case",
            lambda app: app.cases.suggest(customer_id, text),
            partial(self._on_case, call),
        )

    def _on_case(self, asked: OpenCall, suggested: CaseSuggestion | None) -> None:
        call = self._current()
        if call is not None and call.id == asked.id and call.customer_id == asked.customer_id:
            self._suggested = suggested
            self.look()


def _read_lists(app: Advocate) -> WordingLists | None:
    """On the database thread. None where whoever is here wants no hints."""
    return app.wording.lists() if app.wording.read().is_on else None


def _asks_for_case(call: OpenCall) -> bool:
    return call.case_id is None and call.new_case is None


def _is_silenced(call: OpenCall, span: str) -> bool:
    return any(same_words(each, span) for each in call.silenced)


def _span(key: object) -> str:
    return fold(key.span) if isinstance(key, FoundPromise | WordingHint) else ""


def _once(owner: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.CoarseTimer)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer

"""What is found in the text of a strip while it is typed: promises, wording, the case it belongs to; and what taking each does."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.domain.case_fit import CaseSuggestion
from advocate.domain.interaction import Channel
from advocate.domain.open_call import OpenCall
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.promise_phrases.typed_note import TypedNote
from advocate.domain.text import fold
from advocate.domain.wording_hints.finding import find_hints
from advocate.domain.wording_hints.hint import WordingHint
from ui.calls.contact_form import ContactForm
from ui.capture.open_calls import OpenCalls
from ui.found.known_here import KnownHere, asks_for_case
from ui.found.line import Found, FoundLine
from ui.found.part import part_around
from ui.found.promise import made_of, promised_from, same_words, words_of
from ui.found.shown import CASE, case_chosen, case_key, case_shown, hint_shown, promise_shown
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.marked_text import GAP, Mark, mark, place_in, replace_part

READ_AFTER = 40
"""Milliseconds after the first key that was not read yet."""
_SENTENCE_ENDS = ".!?:;\n"
_SENTENCE = re.compile(r"[.!?\n]")
_LONGEST_SENTENCE = 300


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
        self._known = KnownHere(runner, form.text, current)
        self._marks: list[Mark] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER)
        self._soon.timeout.connect(self.look)
        self._known.changed.connect(self.look)
        line.taken.connect(self._on_taken)
        line.silenced.connect(self._on_silenced)

    # -- looking -------------------------------------------------------------------------------------------------------

    def begin(self, call: OpenCall) -> None:
        """Another contact is shown: what stands in it was said when its clock was read last."""
        desk = self._calls.desk
        if desk is None:
            return
        self._note = TypedNote(desk.zone, desk.language, region=desk.region)
        self._note.begin(part_around(call.text, len(call.text)).text, call.clock.read_at)
        self._known.begin()
        self.look()

    def look_soon(self) -> None:
        """With every key; cheap."""
        if not self._soon.isActive():
            self._soon.start()
        self._known.ask_case_soon()

    def look_anew(self) -> None:
        """It is with somebody else now, or in another case."""
        self.look()
        self._known.ask_case_soon()

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
        for each in self._note.read(part.text, now, working=desk.working):
            placed = replace(each, start=each.start + part.start, end=each.end + part.start)
            made = made_of(placed, self._form.promises.accepted())
            is_over = placed.due.due is not None and placed.due.due.end <= now
            is_quiet = is_over or _has_gap(text, placed) or _is_silenced(call, placed.span)
            if made is None and is_quiet:
                continue
            is_done = made is not None and (made.due == placed.due.due or placed.due.due is None)
            found.append(promise_shown(placed, desk, is_done=is_done))
        return found

    def _hints(self, call: OpenCall, text: str, caret: int) -> list[Found]:
        lists = self._known.lists
        if lists is None:
            return []
        part = part_around(text, caret)
        hints = (
            replace(each, start=each.start + part.start, end=each.end + part.start)
            for each in find_hints(part.text, lists)
        )
        heard = [each for each in hints if not _is_silenced(call, each.span)]
        heard.sort(key=lambda each: abs(each.end - caret))
        return [hint_shown(each, has_keys=each is heard[0]) for each in heard]

    def _case(self, call: OpenCall) -> list[Found]:
        if not asks_for_case(call):
            title = self._form.details.case_words()
            return [case_chosen(title, is_new=call.new_case is not None)] if title else []
        suggested, desk = self._known.case_of(call), self._calls.desk
        if suggested is None or desk is None or case_key(suggested.case) in call.silenced:
            return []
        return [case_shown(suggested, desk)]

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
        editor = self._form.text.editor
        before = editor.toPlainText()[: hint.start].rstrip(" \t")
        begins = not before or before[-1] in _SENTENCE_ENDS
        said = hint.say if begins else hint.say[:1].lower() + hint.say[1:]
        replace_part(editor, hint.start, hint.end, said)
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


def _has_gap(text: str, found: FoundPromise) -> bool:
    """Whether it stands in a sentence that a hint offered, in which something is still to be typed."""
    return GAP in _SENTENCE.split(text[found.start : found.start + _LONGEST_SENTENCE], maxsplit=1)[0]


def _is_silenced(call: OpenCall, span: str) -> bool:
    return any(same_words(each, span) for each in call.silenced)


def _span(key: object) -> str:
    return fold(key.span) if isinstance(key, FoundPromise | WordingHint) else ""

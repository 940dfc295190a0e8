"""How each thing that is found in a text stands in the line under it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.case import Case
from advocate.domain.case_fit import CaseSuggestion
from advocate.domain.moment import local
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.wording_hints.hint import WordingHint
from ui.acts.shortcuts import shortcuts
from ui.calls.desk import Desk
from ui.found.line import Found
from ui.found.promise import shown_words
from ui.painting import key_text
from ui.wording.time_words import day_words

CASE = "case"
"""The key of the case that was chosen."""
_LONGEST_SPAN = 32


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoundInText", text)


def promise_shown(found: FoundPromise, desk: Desk, *, is_done: bool) -> Found:
    """Amber, as everything that is due; with a handshake once it was taken."""
    words = shown_words(found, desk, is_done=is_done)
    start = found.start + max(0, found.span.find(found.due_phrase))
    tip = _tr("Taken. A click shows it.") if is_done else _tr("Tab promises it. Esc: not a promise.")
    return Found(
        words=words,
        tip=f"{words}\n{tip}",
        meaning="due",
        key=found,
        icon="handshake" if is_done else "plus",
        start=start,
        end=start + len(found.due_phrase) if found.due_phrase else found.end,
        is_done=is_done,
    )


def hint_shown(hint: WordingHint, *, has_keys: bool) -> Found:
    """Quiet: what was typed, and what to say instead. has_keys: of several the first is what the keys mean."""
    span = hint.span if len(hint.span) <= _LONGEST_SPAN else f"{hint.span[: _LONGEST_SPAN - 1].rstrip()}…"
    keys, never = shortcuts().shown("call.say_so"), key_text(shortcuts().shown("call.never_say"))
    tip = _tr("{0} writes it so. Esc: not in this text. {1}: never again.").format(key_text(keys), never)
    return Found(
        words=_tr("“{0}” → {1}").format(span, hint.say),
        tip=f"{hint.say}\n{tip}",
        meaning="accent",
        key=hint,
        icon="message-square-quote",
        start=hint.start,
        end=hint.end,
        keys=keys if has_keys else "",
        by_tab=False,
    )


def case_shown(suggested: CaseSuggestion, desk: Desk) -> Found:
    opened = day_words(local(suggested.case.opened_at, desk.zone).date(), desk.today())
    words = _tr("Belongs to: {0}, opened {1}").format(suggested.case.title, opened)
    because = _tr("Both say: {0}").format(", ".join(suggested.because)) if suggested.because else ""
    tip = "\n".join(part for part in (words, because, _tr("Tab puts it there. Esc: it does not.")) if part)
    return Found(words=words, tip=tip, meaning="neutral", key=suggested, icon="folder")


def case_chosen(title: str, *, is_new: bool) -> Found:
    """The case it belongs to, with the key that leads to its name."""
    words = _tr("New case: {0}").format(title) if is_new else _tr("Case: {0}").format(title)
    tip = f"{words}\n{_tr('A click leads to it.')}"
    keys = shortcuts().shown("call.case")
    return Found(words=words, tip=tip, meaning="neutral", key=CASE, icon="folder", keys=keys, is_done=True)


def case_key(case: Case) -> str:
    """What is kept of a case that was silenced."""
    return f"case {case.id}"

"""What the line for the next step begins with: the promise that was typed and not made, or what the outcome asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.interaction import Outcome
from advocate.domain.promise_phrases.finding import find_promises
from ui.calls.desk import Desk
from ui.capture.saving import SavedCall
from ui.found.promise import same_words, words_of

_LOOKED_AT = 2_000
"""Characters from the end of the text: what is promised is said last."""


def begun_from(saved: SavedCall, desk: Desk) -> str:
    """Empty where nothing asks for a next step. What is found is only offered, never made by itself."""
    now, said = desk.now(), saved.text[-_LOOKED_AT:]
    found = [
        each
        for each in find_promises(said, now, desk.zone, desk.language, region=desk.region)
        if not any(same_words(words, each.span) for words in saved.silenced)
    ]
    timed = [each for each in found if each.due.due is not None and each.due.due.end > now]
    last = (timed or found)[-1:]
    if last:
        words = words_of(last[0], desk)
        return words if last[0].due_phrase in words else f"{words} {last[0].due_phrase}".strip()
    if saved.outcome in (Outcome.CALL_AGAIN, Outcome.NO_ANSWER, Outcome.VOICEMAIL):
        return QCoreApplication.translate("NextStep", "call again tomorrow")
    return ""

"""What the line for the next step begins with: the promise that was typed and not made, or what the outcome asks for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advocate.domain.interaction import Outcome
from advocate.domain.promise_phrases.finding import find_promises
from advocate.domain.promise_phrases.found import FoundPromise
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.capture.saving import SavedCall
from ui.found.promise import owner_of, same_words, words_of

_LOOKED_AT = 2_000
"""Characters from the end of the text: what is promised is said last."""
_ENDED = (Outcome.RESOLVED, Outcome.PASSED_ON, Outcome.OWN)
"""After these nothing is missing where nothing was promised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """words: as the line begins with them; owner: who of the team is to do it, None for whoever types."""

    words: str = ""
    owner: Someone | None = None


def begun_from(saved: SavedCall, desk: Desk) -> Begun | None:
    """None where nothing asks for a next step. What is found is only offered, never made by itself."""
    if saved.is_note:
        return None
    left = _left_over(saved, desk)
    if left is not None:
        words = words_of(left, desk)
        words = words if left.due_phrase in words else f"{words} {left.due_phrase}".strip()
        return Begun(words=words, owner=owner_of(left, desk))
    if saved.made or saved.outcome in _ENDED:
        return None
    if saved.outcome in (Outcome.CALL_AGAIN, Outcome.NO_ANSWER, Outcome.VOICEMAIL):
        return Begun(words=QCoreApplication.translate("NextStep", "call again tomorrow"))
    return Begun()


def _left_over(saved: SavedCall, desk: Desk) -> FoundPromise | None:
    """The last promise that was typed, is to come, and was neither made nor silenced; rather one with its time."""
    now = desk.now()
    said = find_promises(
        saved.text[-_LOOKED_AT:], now, desk.zone, desk.language, region=desk.region, working=desk.working
    )
    found = [each for each in said if not _is_answered(each, saved)]
    timed = [each for each in found if each.due.due is not None and each.due.due.end > now]
    untimed = [each for each in found if each.due.due is None]
    return next(iter((timed or untimed)[-1:]), None)


def _is_answered(found: FoundPromise, saved: SavedCall) -> bool:
    made = any(same_words(each.typed, found.span) or each.due == found.due.due for each in saved.made)
    return made or any(same_words(words, found.span) for words in saved.silenced)

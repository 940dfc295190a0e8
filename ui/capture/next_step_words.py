"""What the line for the next step begins with: the promise that was typed and not made, or what the outcome asks for."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from advocate.domain.due_phrases import split_promise
from advocate.domain.interaction import Outcome
from ui.calls.desk import Desk
from ui.capture.saving import SavedCall

_LOOKED_AT = 2_000
"""Characters from the end of the text: what is promised is said last."""
_SENTENCES = re.compile(r"[.!?;\n]+\s*")
_OURS = re.compile(r"\b(?:i|we)(?:['’]ll| will)\b\s*", re.IGNORECASE)
_MOST = 6
_LONGEST = 160


def begun_from(saved: SavedCall, desk: Desk) -> str:
    """Empty where nothing asks for a next step. What is found is only offered, never made by itself."""
    for sentence in reversed(_SENTENCES.split(saved.text[-_LOOKED_AT:])[-_MOST:]):
        ours = _OURS.search(sentence)
        if ours is None:
            continue
        said = " ".join(sentence[ours.end() :].split())[:_LONGEST]
        _rest, due = split_promise(said, desk.now(), desk.zone, desk.language, region=desk.region)
        if due is not None:
            return said
    if saved.outcome in (Outcome.CALL_AGAIN, Outcome.NO_ANSWER, Outcome.VOICEMAIL):
        return QCoreApplication.translate("NextStep", "call again tomorrow")
    return ""

"""A promise found in a text: where it stands, what is promised, by whom and by when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advocate.domain.due_times.understood import NOTHING, UnderstoodDue


class Promiser(StrEnum):
    """Who is to do it: the one who types, our side as a whole, or somebody of ours who is named."""

    I = "I"  # noqa: E741  # the word itself
    WE = "we"
    THIRD_PARTY = "third party"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPromise:
    """start and end: of its words in the text, which `span` repeats. action: what is promised, without who and when.
    doer: as named in the text, such as `the technician`; empty for the one who types. due_phrase: as typed; empty
    where no time is said, and of a due NOTHING where the time is a vague one (`soon`)."""

    start: int
    end: int
    span: str
    action: str
    owner: Promiser
    doer: str = ""
    due_phrase: str = ""
    due: UnderstoodDue = NOTHING

"""What the notes page is asked: whose notes, and in which groups. Remembered as text."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ambassador_note import NoteGrouping

TO_ME, MY_DEPARTMENT, FROM_ME, ALL = KEYS = ("to_me", "my_department", "from_me", "all")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteQuestion:
    """key: one of KEYS, empty for what most wants to be read; by: a NoteGrouping."""

    key: str = ""
    by: str = NoteGrouping.STATE.value

    def as_text(self) -> str:
        return f"{self.key} {self.by}"


def question_from(text: str) -> NoteQuestion:
    """As `as_text` wrote it; what makes no sense is left out."""
    key, _, by = text.partition(" ")
    return NoteQuestion(
        key=key if key in KEYS else "",
        by=by if by in {each.value for each in NoteGrouping} else NoteGrouping.STATE.value,
    )

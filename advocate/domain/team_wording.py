"""What a team adds to the wording hints or takes out of them, and what each member does not want to be told again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advocate.domain.ids import WordingEntryId
from advocate.domain.text import fold_words


class WordingList(StrEnum):
    """ADDED and REMOVED belong to the team; DISMISSED to one member."""

    ADDED = "added"
    REMOVED = "removed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingEntry:
    """kind: of the hint (`distancing`, `helpless`, `blame`, `unkind`); say: the sentence that is offered instead; both
    only where the phrase was added."""

    id: WordingEntryId
    phrase: str
    kind: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamWording:
    """Everything the hints need beside their default lists. dismissed: of the member at the keyboard; is_on: whether they
    want hints at all."""

    added: tuple[WordingEntry, ...] = ()
    removed: tuple[WordingEntry, ...] = ()
    dismissed: tuple[WordingEntry, ...] = ()
    is_on: bool = True

    def silent(self) -> frozenset[str]:
        """The keys of all phrases that give no hint."""
        return frozenset(phrase_key(entry.phrase) for entry in (*self.removed, *self.dismissed))


def phrase_key(phrase: str) -> str:
    """What two spellings of one phrase share: folded words."""
    return " ".join(fold_words(phrase).split())

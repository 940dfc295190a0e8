"""What a team adds to the wording hints or takes out of them, and what each member does not want to be told again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from advocate.domain.ids import WordingEntryId
from advocate.domain.text import fold
from advocate.domain.wording_hints.hint import HintKind, WordingLists, WordingPhrase


class WordingList(StrEnum):
    """ADDED and REMOVED belong to the team; DISMISSED to one member."""

    ADDED = "added"
    REMOVED = "removed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingEntry:
    """phrase: as WordingPhrase has it, and of a dismissed one the words of its hint; kind and say: only where it was added."""

    id: WordingEntryId
    phrase: str
    kind: HintKind | None = None
    say: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamWording:
    """Everything the hints need beside their default lists. dismissed: of the member at the keyboard; is_on: whether they
    want hints at all."""

    added: tuple[WordingEntry, ...] = ()
    removed: tuple[WordingEntry, ...] = ()
    dismissed: tuple[WordingEntry, ...] = ()
    is_on: bool = True

    def lists(self, defaults: WordingLists) -> WordingLists:
        """What to look for: the default lists of a language as this team changed them, without what was dismissed."""
        removed = {phrase_key(entry.phrase) for entry in self.removed}
        added = (
            WordingPhrase(kind=entry.kind, phrase=entry.phrase, say=entry.say)
            for entry in self.added
            if entry.kind is not None
        )
        kept = (each for each in defaults.phrases if phrase_key(each.phrase) not in removed)
        dismissed = frozenset(entry.phrase for entry in self.dismissed)
        return replace(defaults, phrases=(*kept, *added), dismissed=defaults.dismissed | dismissed)


def phrase_key(phrase: str) -> str:
    """What two spellings of one phrase share: letter case and blanks make no difference."""
    return fold(phrase)

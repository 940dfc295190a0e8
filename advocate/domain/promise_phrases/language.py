"""What a language brings along so that promises in it can be found: words with their tags, patterns over those, and lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from advocate.domain.promise_phrases.tagged import Tags


class Subject(StrEnum):
    """Who does what is said. NOBODY: left out; OTHERS: the customer or somebody who is none of ours; THING: neither."""

    I = "I"  # noqa: E741  # the word itself
    WE = "we"
    OURS = "third party"
    YOU = "you"
    OTHERS = "others"
    THING = "thing"
    NOBODY = "nobody"


class Need(StrEnum):
    """What a phrase needs beside it to be a promise."""

    NOTHING = "nothing"
    DEED = "a deed, or a time"
    TIME = "a time"
    CLOCK = "a time that is no vague one"
    CADENCE = "a time that repeats"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A phrase in which promises stand. pattern: over tags, its group `act` where the deed begins; subjects: who may
    do it; need: what else must be said; at_start: only where a line begins; not_behind:
    tags of words that it does not follow; never_guessed: not of a name that only may be one; needs_told:
    only as something that we told them; owner: who does it where the frame
    itself says so."""

    name: str
    pattern: str
    subjects: frozenset[Subject]
    need: Need = Need.DEED
    at_start: bool = False
    not_behind: Tags = frozenset()
    never_guessed: bool = False
    needs_told: bool = False
    owner: Subject | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PromiseLanguage:
    """words: folded words and phrases to their tags; joined: what is written in one word to the two it stands
    for, before a word with one of the tags joined_before and not behind one with one of never_joined; endings: what is torn off a word (`'ll`); abbreviations: words whose full stop ends no sentence; frames: in the
    order in which they are tried; until: words before the end of what lasts; adverb_ending, past_ending and doing_ending: of words that it does not list; spelt_like: words that are known with one
    slip of the fingers too, never_meant: words that are meant as they stand, however near to one of those."""

    language: str
    words: Mapping[str, Tags]
    joined: Mapping[str, tuple[str, str]]
    joined_before: Tags
    never_joined: Tags
    endings: tuple[str, ...]
    abbreviations: frozenset[str]
    frames: tuple[Frame, ...]
    until: frozenset[str]
    adverb_ending: str = "\n"
    past_ending: str = "\n"
    doing_ending: str = "\n"
    spelt_like: frozenset[str] = frozenset()
    never_meant: frozenset[str] = frozenset()

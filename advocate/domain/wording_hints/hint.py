"""What a wording hint is, and the lists that a team can edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class HintKind(StrEnum):
    """DISTANCING hides behind others, a policy or the system; HELPLESS refuses and stops there; BLAME puts the fault on
    the customer or a colleague; UNKIND speaks badly of the customer."""

    DISTANCING = "distancing"
    HELPLESS = "helpless"
    BLAME = "blame"
    UNKIND = "unkind"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingPhrase:
    """A phrase worth a hint, in the words of phrases.py, and the `we` sentence to say instead. but_not: what it does
    not mean; unless_led_on: no hint where the text goes on to another time, way or person."""

    kind: HintKind
    phrase: str
    say: str
    but_not: tuple[str, ...] = ()
    unless_led_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingLists:
    """The lists of a language. groups: words that stand for one another, by the name that phrases call them (`@we`);
    ways_on: phrases that lead on after a refusal; not_ways: those that only sound like it; dismissed: words that
    nobody wants to hear about again, as WordingHint.words has them."""

    language: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    phrases: tuple[WordingPhrase, ...]
    ways_on: tuple[str, ...] = ()
    not_ways: tuple[str, ...] = ()
    dismissed: frozenset[str] = frozenset()

    def without(self, words: str) -> WordingLists:
        """The same lists, never again with a hint on these words."""
        return replace(self, dismissed=self.dismissed | {words})

    def with_phrases(self, *phrases: WordingPhrase) -> WordingLists:
        """The same lists and some more."""
        return replace(self, phrases=(*self.phrases, *phrases))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingHint:
    """start and end: of the words in the text, which `span` repeats; say: a sentence to say instead; words: what to
    dismiss, the same however it was spelled."""

    start: int
    end: int
    span: str
    kind: HintKind
    say: str
    words: str


def each_line(
    kind: HintKind, say: str, phrases: str, *, but_not: str = "", unless_led_on: bool = False
) -> tuple[WordingPhrase, ...]:
    """Several phrases of one kind, a line each; but_not the same."""
    return tuple(
        WordingPhrase(
            kind=kind,
            phrase=phrase,
            say=say,
            but_not=tuple(each.strip() for each in but_not.splitlines() if each.strip()),
            unless_led_on=unless_led_on,
        )
        for phrase in (each.strip() for each in phrases.splitlines())
        if phrase
    )

"""One sentence read: its words with their tags, and the times in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advocate.domain.due_times.understood import PlacedDue, dues_in
from advocate.domain.promise_phrases.language import PromiseLanguage
from advocate.domain.promise_phrases.sentences import Sentence
from advocate.domain.promise_phrases.tagged import Word
from advocate.domain.promise_phrases.words import TIME, alphabet, words_of
from advocate.domain.working_time import WorkingTime

_DEEDS = frozenset({"deed", "deed-s", "deed-ing", "deed-ed", "done-ed"})
_HIDDEN = "\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRead:
    """spelled: one letter for each word; places are those in the sentence's text."""

    sentence: Sentence
    language: PromiseLanguage
    words: Sequence[Word]
    spelled: str
    times: Sequence[PlacedDue]

    def has(self, first: int, last: int, *tags: str) -> bool:
        """Whether a word from the first on, the last not included, has one of the tags."""
        return any(not word.tags.isdisjoint(tags) for word in self.words[max(0, first) : max(0, last)])


def read_sentence(
    sentence: Sentence,
    said_at: datetime,
    zone: str,
    language: PromiseLanguage,
    region: str,
    working: WorkingTime | None = None,
) -> SentenceRead:
    read = words_of(sentence.text, language)
    shown = _without_particles(sentence.text, read)
    times = dues_in(shown, said_at, zone, language.language, region=region, working=working)
    words = _with_times(read, times)
    return SentenceRead(
        sentence=sentence,
        language=language,
        words=words,
        spelled=alphabet(language).spell(words),
        times=times,
    )


def _without_particles(text: str, words: Sequence[Word]) -> str:
    """The text with the last word of every deed of several words hidden: `swing by Thursday` is no `by Thursday`."""
    for word in words:
        if " " in word.folded and not word.tags.isdisjoint(_DEEDS):
            last = text.rfind(" ", word.start, word.end) + 1
            text = text[:last] + _HIDDEN * (word.end - last) + text[word.end :]
    return text


def _with_times(words: Sequence[Word], times: Sequence[PlacedDue]) -> list[Word]:
    """The words of a time are no names, verbs or signs any more; `due` before it stays what it is."""
    return [
        word._replace(tags=TIME)
        if "agreed" not in word.tags
        and any(word.start < time.end and time.start < word.end for time in times)
        else word
        for word in words
    ]

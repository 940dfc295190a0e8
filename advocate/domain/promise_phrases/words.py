"""Reads a sentence into words with their tags, as a language has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from advocate.domain.promise_phrases.language import PromiseLanguage
from advocate.domain.promise_phrases.tagged import Alphabet, Tags, Word
from advocate.domain.slips import meant
from advocate.domain.text import fold

_SHAPES = re.compile(
    r"""(?P<number>[£$€]?\d+(?:[.,:/]\d+)*%?)
      | (?P<word>[wW]/(?!\w) | [^\W\d_]{2,}\d(?!\w) | [^\W\d_]/[^\W\d_]+ | [^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)*)
      | (?P<sign>[^\s\w]|_)""",
    re.VERBOSE,
)
# Tags of what the vocabulary does not know, by its shape.
NUMBER, NAME, OTHER, PAST, DOING, ADVERB, SIGN = (
    frozenset(tags.split()) for tags in ("number", "name", "word", "word past", "word ing", "adv", "sign")
)
DOING_NAME = frozenset({"name", "ing"})
TIME = frozenset({"time"})
SHAPES = (NUMBER, NAME, OTHER, PAST, DOING, DOING_NAME, ADVERB, SIGN, TIME)
_MOST_LETTERS = 40


@lru_cache(maxsize=8)
def alphabet(language: PromiseLanguage) -> Alphabet:
    return Alphabet((*language.words.values(), *SHAPES))


def words_of(text: str, language: PromiseLanguage) -> list[Word]:
    """Every word and sign; several words that the language knows as one are one, the longest first."""
    shapes = [shape for shape in _SHAPES.finditer(text) if not _is_full_stop_of_word(shape, text)]
    single = _torn([part for shape in shapes for part in _parts(shape, language)], language)
    folded = [word.folded for word in single]
    words: list[Word] = []
    at = 0
    while at < len(single):
        length = _longest_known(folded, at, language)
        if length > 1:
            whole = " ".join(folded[at : at + length])
            words.append(Word(single[at].start, single[at + length - 1].end, whole, language.words[whole]))
        else:
            words.append(single[at])
        at += length
    return words


def _is_full_stop_of_word(shape: re.Match[str], text: str) -> bool:
    """Inside a sentence a full stop behind a word is that of an abbreviation: `at no. 14`."""
    start = shape.start()
    return shape[0] == "." and start > 0 and text[start - 1].isalpha() and text[start + 1 : start + 2] == " "


def _torn(words: list[Word], language: PromiseLanguage) -> list[Word]:
    """`ill` before a verb is `i'll`: torn into the two words it stands for, but not the `were` of `we were sending`."""
    torn: list[Word] = []
    for place, word in enumerate(words):
        pair = language.joined.get(word.folded)
        behind = words[place + 1].tags if place + 1 < len(words) else frozenset[str]()
        before = words[place - 1].tags if place else frozenset[str]()
        if (
            pair
            and not behind.isdisjoint(language.joined_before)
            and before.isdisjoint(language.never_joined)
        ):
            cut = word.start + len(pair[0])
            torn.append(Word(word.start, cut, pair[0], language.words[pair[0]]))
            torn.append(Word(cut, word.end, pair[1], language.words[pair[1]]))
        else:
            torn.append(word)
    return torn


def _longest_known(folded: list[str], at: int, language: PromiseLanguage) -> int:
    most = min(_longest_from(language).get(folded[at], 1), len(folded) - at)
    return next((n for n in range(most, 1, -1) if " ".join(folded[at : at + n]) in language.words), 1)


@lru_cache(maxsize=8)
def _longest_from(language: PromiseLanguage) -> dict[str, int]:
    """For every word that begins a phrase, how many words the longest one has."""
    longest: dict[str, int] = {}
    for phrase in language.words:
        first, count = phrase.split(" ", 1)[0], phrase.count(" ") + 1
        longest[first] = max(longest.get(first, 1), count)
    return longest


def _parts(shape: re.Match[str], language: PromiseLanguage) -> Iterator[Word]:
    """`I'll` is two words, and so is the `ill` of hasty fingers; most shapes are one."""
    start, end, typed = shape.start(), shape.end(), shape[0]
    if shape.lastgroup == "number":
        yield Word(start, end, typed, language.words.get(typed, NUMBER))
        return
    folded = fold(typed).replace("’", "'") if len(typed) <= _MOST_LETTERS else ""
    if shape.lastgroup == "sign":
        yield Word(start, end, folded, language.words.get(folded, SIGN))
        return
    if folded in language.words:
        yield Word(start, end, folded, language.words[folded])
        return
    for ending in language.endings:
        if folded.endswith(ending) and len(folded) > len(ending):
            cut = end - len(ending)
            yield Word(
                start,
                cut,
                folded[: -len(ending)],
                _tags(typed[: -len(ending)], folded[: -len(ending)], language),
            )
            yield Word(cut, end, ending, language.words[ending])
            return
    yield Word(start, end, folded, _tags(typed, folded, language))


def _tags(typed: str, folded: str, language: PromiseLanguage) -> Tags:
    known = language.words.get(folded)
    if known is None and not typed[:1].isupper():
        slip = meant(folded, language.spelt_like, language.never_meant)
        known = language.words.get(slip) if slip else None
    if known is not None:
        return known
    is_doing = folded.endswith(language.doing_ending)
    if typed[:1].isupper():
        return DOING_NAME if is_doing else NAME
    if folded.endswith(language.adverb_ending):
        return ADVERB
    if is_doing:
        return DOING
    return PAST if folded.endswith(language.past_ending) else OTHER

"""Passphrases: the one spelling they are derived from, and an honest word about how easily they are guessed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from advocate.errors import InvalidValue

LENGTH_LIMIT = 1024
"""Characters. Enough for a page of text, short enough that nothing can be made to hang."""
MEASURED_LENGTH = 100
"""zxcvbn's time grows faster than the length, and what is beyond 100 characters adds nothing to a top score."""
KNOWN_WORDS_LIMIT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """key: for translations; text: English."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """score: 0 (guessed at once) to 4 (out of reach)."""

    score: int
    warning: Advice | None
    suggestions: tuple[Advice, ...]


def normalised_passphrase(typed: str) -> bytes:
    """NFKC and UTF-8, so that every keyboard and every system gives the same bytes. Raises InvalidValue."""
    if not typed or typed.isspace():
        raise _refused("Please type a passphrase.", "A few words that only you would put together are best.")
    if len(typed) > LENGTH_LIMIT:
        raise _refused(
            f"That passphrase is longer than {LENGTH_LIMIT} characters.", "A handful of words is plenty."
        )
    try:
        return unicodedata.normalize("NFKC", typed).encode()
    except UnicodeEncodeError:
        raise _refused(
            "That passphrase contains a broken character.", "Please type it instead of pasting it."
        ) from None


def measure_strength(typed: str, known_words: Iterable[str] = ()) -> Strength:
    """known_words: what a stranger would try first, such as the member's and the business's name."""
    from zxcvbn import zxcvbn  # lazy: start-up time  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    text = unicodedata.normalize("NFKC", typed[:MEASURED_LENGTH])[:MEASURED_LENGTH]
    if not text:  # WORKAROUND: zxcvbn 4.5 raises IndexError on an empty text
        return Strength(
            score=0, warning=None, suggestions=(_ADVICE["few_words"], _ADVICE["no_symbols_needed"])
        )
    inputs = list(_words_of(known_words))
    result = cast("dict[str, Any]", zxcvbn(text, user_inputs=inputs, max_length=MEASURED_LENGTH))
    feedback = cast("dict[str, Any]", result["feedback"])
    found = (_ADVICE.get(_KEYS.get(said, "")) for said in feedback["suggestions"])
    return Strength(
        score=int(result["score"]),
        warning=_ADVICE.get(_KEYS.get(feedback["warning"], "")),
        suggestions=tuple(dict.fromkeys(advice for advice in found if advice)),
    )


def _words_of(names: Iterable[str]) -> Iterable[str]:
    for name in list(names)[:KNOWN_WORDS_LIMIT]:
        plain = unicodedata.normalize("NFKC", name[:MEASURED_LENGTH])
        yield from {plain, *plain.split()} - {""}


def _refused(message: str, hint: str) -> InvalidValue:
    return InvalidValue(message, hint, field="passphrase")


_ADVICE = {
    key: Advice(key=key, text=text)
    for key, text in {
        "few_words": "Put together a few words that have nothing to do with each other.",
        "no_symbols_needed": "Symbols, digits and capitals are not needed; length is what counts.",
        "add_words": "Add another word or two. Unusual ones are best.",
        "straight_keys": "Keys in a row are tried early.",
        "short_keys": "Short patterns on the keyboard are tried early.",
        "longer_keys": "If you like a pattern, make it longer and let it turn more often.",
        "repeats": "The same again and again is tried early.",
        "avoid_repeats": "Leave out what repeats.",
        "sequence": "Runs like abc or 6543 are tried early.",
        "avoid_sequences": "Leave out runs of letters or digits.",
        "recent_years": "Years are tried early.",
        "avoid_years": "Leave out years, above all those of your own life.",
        "dates": "Dates are tried early.",
        "avoid_dates": "Leave out dates and years that belong to you.",
        "top_10": "This is one of the ten passwords everybody tries first.",
        "top_100": "This is one of the hundred passwords everybody tries first.",
        "common": "Many people have chosen this one before, so it is tried early.",
        "like_common": "This is close to one that many people have chosen.",
        "single_word": "One word alone is quickly found.",
        "single_name": "A name alone is quickly found.",
        "common_names": "Common names are tried early.",
        "capitals": "A capital at the start helps very little.",
        "all_capitals": "All capitals is tried right after all small letters.",
        "reversed": "Words spelled backwards are tried too.",
        "swapped_letters": "Swaps like @ for a are tried too.",
    }.items()
}

_KEYS = {
    "Use a few words, avoid common phrases.": "few_words",
    "No need for symbols, digits, or uppercase letters.": "no_symbols_needed",
    "Add another word or two. Uncommon words are better.": "add_words",
    "Straight rows of keys are easy to guess.": "straight_keys",
    "Short keyboard patterns are easy to guess.": "short_keys",
    "Use a longer keyboard pattern with more turns.": "longer_keys",
    'Repeats like "aaa" are easy to guess.': "repeats",
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': "repeats",
    "Avoid repeated words and characters.": "avoid_repeats",
    'Sequences like "abc" or "6543" are easy to guess.': "sequence",
    "Avoid sequences.": "avoid_sequences",
    "Recent years are easy to guess.": "recent_years",
    "Avoid recent years.": "avoid_years",
    "Avoid years that are associated with you.": "avoid_years",
    "Dates are often easy to guess.": "dates",
    "Avoid dates and years that are associated with you.": "avoid_dates",
    "This is a top-10 common password.": "top_10",
    "This is a top-100 common password.": "top_100",
    "This is a very common password.": "common",
    "This is similar to a commonly used password.": "like_common",
    "A word by itself is easy to guess.": "single_word",
    "Names and surnames by themselves are easy to guess.": "single_name",
    "Common names and surnames are easy to guess.": "common_names",
    "Capitalization doesn't help very much.": "capitals",
    "All-uppercase is almost as easy to guess as all-lowercase.": "all_capitals",
    "Reversed words aren't much harder to guess.": "reversed",
    "Predictable substitutions like '@' instead of 'a' don't help very much.": "swapped_letters",
}

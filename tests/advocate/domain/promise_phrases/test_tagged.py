from __future__ import annotations

from advocate.domain.promise_phrases.tagged import Alphabet, Word

ME, WILL, DEED, BOTH = (
    frozenset({"i"}),
    frozenset({"will"}),
    frozenset({"deed"}),
    frozenset({"deed", "thing"}),
)
LETTERS = Alphabet([ME, WILL, DEED, BOTH])


def spelled(*tags: frozenset[str]) -> str:
    return LETTERS.spell(Word(place, place + 1, "x", each) for place, each in enumerate(tags))


def test_a_pattern_is_one_over_the_tags_of_words():
    pattern = LETTERS.pattern("<i>(?P<act><will><deed>)")
    match = pattern.search(spelled(WILL, ME, WILL, BOTH))
    assert match is not None
    assert (match.span(), match.start("act")) == ((1, 4), 2)
    assert not pattern.search(spelled(ME, DEED))


def test_one_of_several_tags_or_none_of_them():
    assert LETTERS.pattern("<i|thing>").findall(spelled(ME, DEED, BOTH)) == [spelled(ME), spelled(BOTH)]
    assert LETTERS.pattern("<!i|deed>").findall(spelled(ME, WILL, BOTH)) == [spelled(WILL)]


def test_a_tag_that_no_word_has_fits_nowhere():
    assert not LETTERS.pattern("<nobody>").search(spelled(ME, WILL, DEED))

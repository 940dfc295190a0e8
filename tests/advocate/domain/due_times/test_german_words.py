from __future__ import annotations

from advocate.domain.due_times.german import GERMAN
from advocate.domain.due_times.german_words import folded_words, in_every_spelling, number_words, spelt
from advocate.domain.due_times.tokens import Token
from advocate.domain.text import fold


def test_umlauts_may_be_typed_as_two_letters_or_without_their_dots():
    assert spelt("nächste") == ("nachste", "naechste")
    assert spelt("dreißig") == ("dreissig",)
    assert folded_words("früh heute") == {"fruh", "frueh", "heute"}
    assert in_every_spelling(iter([("märz", (Token("m", 3),))])) == {
        "marz": (Token("m", 3),),
        "maerz": (Token("m", 3),),
    }


def test_numbers_in_words():
    numbers = dict(number_words())
    assert (numbers["zwölf"], numbers["fünfundvierzig"], numbers["einundzwanzig"]) == (12, 45, 21)
    assert len(set(numbers.values())) == len(numbers)


def test_every_phrase_is_folded_as_typed_words_are():
    assert [phrase for phrase in (*GERMAN.phrases, *GERMAN.repeats) if phrase != fold(phrase)] == []


def test_a_slip_is_not_made_of_a_word_of_time():
    assert GERMAN.never_meant.isdisjoint(GERMAN.phrases)
    assert GERMAN.spelt_like <= {*GERMAN.phrases, *GERMAN.repeats}

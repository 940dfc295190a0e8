from __future__ import annotations

import subprocess
import sys
import time

import pytest
import zxcvbn
from hypothesis import given
from hypothesis import strategies as st

from advocate.errors import InvalidValue
from advocate.security.passphrase import _ADVICE, _KEYS, LENGTH_LIMIT, measure_strength, normalised_passphrase


def test_composed_and_decomposed_spellings_are_one() -> None:
    assert normalised_passphrase("Gru\u0308ße ﬁnden") == normalised_passphrase("Grüße finden")


@pytest.mark.parametrize(
    "typed", ["x", "a b", "\x00", "\u202eherons", "🌻" * 1024, "x" * LENGTH_LIMIT, "ﷺ" * 1024]
)
def test_odd_passphrases_are_taken(typed: str) -> None:
    assert normalised_passphrase(typed)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Please type a passphrase"),
        (" \t\u00a0", "Please type a passphrase"),
        ("x" * (LENGTH_LIMIT + 1), "longer than 1024"),
        ("x" * 5_000_000, "longer than 1024"),
        ("heron\ud800", "broken character"),
    ],
)
def test_what_cannot_be_a_passphrase_gets_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence) as caught:
        normalised_passphrase(typed)
    assert caught.value.field == "passphrase"
    assert caught.value.hint
    assert "xxx" not in str(caught.value)


@given(st.text(max_size=1100))
def test_any_text_is_taken_or_refused_with_a_sentence(typed: str) -> None:
    refusable = not typed or typed.isspace() or len(typed) > LENGTH_LIMIT
    if refusable:
        with pytest.raises(InvalidValue):
            normalised_passphrase(typed)
    else:
        assert normalised_passphrase(typed)


def test_scores_run_from_guessed_at_once_to_out_of_reach() -> None:
    assert measure_strength("password").score == 0
    assert measure_strength("nineteen quiet herons over the pond").score == 4


def test_names_of_the_person_and_the_business_do_not_help() -> None:
    phrase = "Quillfeather Flooring"
    known = measure_strength(phrase, ["Ottoline Quillfeather", "Quillfeather Flooring"])
    assert known.score < measure_strength(phrase).score


def test_advice_is_keyed_and_in_our_words() -> None:
    strength = measure_strength("Password")
    assert strength.warning is not None
    assert strength.warning.key == "top_10"
    assert [advice.key for advice in strength.suggestions] == ["add_words", "capitals"]
    assert all(advice.text.endswith(".") for advice in _ADVICE.values())
    assert set(_KEYS.values()) == set(_ADVICE)


@given(st.text(alphabet=st.sampled_from("aA1@!qwertz2019 pP$sS0oOdDmary"), min_size=1, max_size=12))
def test_every_remark_of_the_meter_has_our_words(typed: str) -> None:
    feedback = zxcvbn.zxcvbn(typed)["feedback"]
    for remark in [feedback["warning"], *feedback["suggestions"]]:
        assert not remark or remark in _KEYS


@pytest.mark.parametrize("typed", ["", "a" * 1_000_000, "\x00", "\ud800", "aA1" * 300, "ﷺ" * 1024])
def test_long_and_odd_texts_are_measured_quickly(typed: str) -> None:
    begun = time.perf_counter()
    assert 0 <= measure_strength(typed, ["x" * 100_000, "", "\ud800"]).score <= 4
    assert time.perf_counter() - begun < 2


def test_the_meter_is_loaded_only_when_used() -> None:
    program = (
        "import sys, advocate.security.key_ring; print(sorted({'zxcvbn', 'keyring'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

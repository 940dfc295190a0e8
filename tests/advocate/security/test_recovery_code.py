from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.errors import InvalidValue
from advocate.security.recovery_code import (
    ALPHABET,
    GROUP_LENGTH,
    MistypedCode,
    RecoveryCode,
    parse_recovery_code,
)

TYPO_SEED = 20_261_121
TYPO_TRIES = 20_000

secrets_160 = st.binary(min_size=20, max_size=20)


def groups_blamed(typed: str) -> tuple[int, ...] | None:
    try:
        parse_recovery_code(typed)
    except MistypedCode as slip:
        return slip.groups
    return None


@given(secrets_160)
def test_what_is_shown_is_what_is_read(secret: bytes) -> None:
    code = RecoveryCode(secret)
    assert parse_recovery_code(code.text) == code
    assert [len(group) for group in code.groups] == [5] * 8
    assert set("".join(code.groups)) <= set(ALPHABET)


@given(secrets_160, st.randoms(use_true_random=False))
def test_every_usual_way_of_typing_it_is_read(secret: bytes, draw: random.Random) -> None:
    code = RecoveryCode(secret)
    looks_like = {"0": "0oO", "1": "1iIlL"}
    letters = [
        draw.choice(looks_like.get(letter, letter + letter.lower())) for letter in "".join(code.groups)
    ]
    separators = ["", " ", "  ", "-", " – ", "\u00a0", "\n", "\t", "\u2011", "\u200b"]
    typed = "".join(letter + draw.choice(separators) for letter in letters)
    assert parse_recovery_code(f" {typed} ") == code


def test_full_width_letters_are_read() -> None:
    code = RecoveryCode(bytes(range(20)))
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter != "-" else letter for letter in code.text)
    assert unicodedata.normalize("NFKC", wide) == code.text
    assert parse_recovery_code(wide) == code


def one_slip(code: RecoveryCode, draw: random.Random) -> tuple[str, set[int]]:
    """The code with one letter replaced or two different neighbours swapped, and the groups that it touches."""
    letters = list("".join(code.groups))
    while True:
        place = draw.randrange(len(letters))
        if draw.random() < 0.5:
            wrong = draw.choice(ALPHABET)
            if wrong != letters[place]:
                letters[place] = wrong
                return "".join(letters), {place // GROUP_LENGTH + 1}
        elif place + 1 < len(letters) and letters[place] != letters[place + 1]:
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
            return "".join(letters), {place // GROUP_LENGTH + 1, (place + 1) // GROUP_LENGTH + 1}


def test_single_typos_and_swaps_are_found_and_the_group_is_named() -> None:
    draw = random.Random(TYPO_SEED)
    found = named = 0
    for _ in range(TYPO_TRIES):
        typed, touched = one_slip(RecoveryCode(draw.randbytes(20)), draw)
        blamed = groups_blamed(typed)
        found += blamed is not None
        named += blamed is not None and set(blamed) == touched
    print(f"typos found {found}/{TYPO_TRIES}, group named {named}/{TYPO_TRIES}, seed {TYPO_SEED}")
    assert found >= TYPO_TRIES * 0.9999
    assert named >= TYPO_TRIES * 0.9999


def test_two_groups_in_each_others_place_are_found() -> None:
    draw = random.Random(5)
    for _ in range(2000):
        groups = list(RecoveryCode(draw.randbytes(20)).groups)
        first, second = sorted(draw.sample(range(8), 2))
        groups[first], groups[second] = groups[second], groups[first]
        assert groups_blamed("-".join(groups)) == (first + 1, second + 1)


def test_lost_and_doubled_letters_are_found() -> None:
    draw = random.Random(6)
    for _ in range(2000):
        groups = list(RecoveryCode(draw.randbytes(20)).groups)
        index, place = draw.randrange(8), draw.randrange(5)
        letter = groups[index][place]
        change = draw.choice(["", letter * 2])
        groups[index] = groups[index][:place] + change + groups[index][place + 1 :]
        assert groups_blamed("-".join(groups)) == (index + 1,)
        assert groups_blamed("".join(groups)) is not None


@pytest.mark.parametrize("index", range(8))
def test_a_letter_lost_without_dashes_points_at_its_group_or_just_after(index: int) -> None:
    code = RecoveryCode(bytes(range(60, 80)))
    joined = "".join(code.groups)
    place = index * 5 + 2
    blamed = groups_blamed(joined[:place] + joined[place + 1 :])
    assert blamed in {(index + 1,), (index + 2,)}


def test_a_letter_that_no_code_has_is_named() -> None:
    groups = list(RecoveryCode(bytes(range(20))).groups)
    groups[3] = "U" + groups[3][1:]
    with pytest.raises(MistypedCode, match="There is a character in group 4 that no recovery code has"):
        parse_recovery_code("-".join(groups))


def test_the_sentence_names_two_groups() -> None:
    groups = list(RecoveryCode(bytes(range(20))).groups)
    groups[2], groups[6] = groups[6], groups[2]
    with pytest.raises(InvalidValue, match="There is a slip in groups 3 and 7") as caught:
        parse_recovery_code("-".join(groups))
    assert caught.value.field == "recovery_code"
    assert caught.value.title == "Please check the code"


@pytest.mark.parametrize(
    "typed", ["", " - ", "A" * 5_000_000, "nineteen quiet herons", "\ud800" * 40, "\x00" * 40]
)
def test_what_is_no_code_gets_a_sentence(typed: str) -> None:
    with pytest.raises(MistypedCode) as caught:
        parse_recovery_code(typed)
    assert len(str(caught.value)) < 300
    assert str(caught.value).isprintable()


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_sentence(typed: str) -> None:
    blamed = groups_blamed(typed)
    assert blamed is None or all(1 <= group <= 8 for group in blamed)


def test_the_code_is_not_shown_by_accident() -> None:
    code = RecoveryCode(bytes(range(20)))
    assert repr(code) == "RecoveryCode(hidden)"
    with pytest.raises(TypeError):
        hash(code)
    with pytest.raises(ValueError, match="160"):
        RecoveryCode(bytes(19))
    assert RecoveryCode.fresh() != RecoveryCode.fresh()

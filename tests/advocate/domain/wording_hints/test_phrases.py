from __future__ import annotations

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.wording_hints.english import ENGLISH_WORDING
from advocate.domain.wording_hints.phrases import compiled, example, find_phrase, tagged_text
from advocate.errors import InvalidValue

GROUPS = (("we", ("i", "we", "our_team")),)


def finds(phrase: str, text: str) -> str | None:
    """The words of the text that the phrase fits."""
    read = tagged_text(text)
    for start, end in find_phrase(compiled(phrase, GROUPS), read):
        first, last = read.place(start, end - 1)
        return text[first:last]
    return None


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("not my job", "It's NOT my job.", "NOT my job"),
        ("can't", "we cant", "cant"),
        ("cant", "we can’t", "can’t"),
        ("a|b_c d", "x b c d", "b c d"),
        ("very? good", "so good", "good"),
        ("very? good", "very good", "very good"),
        ("@we can", "our team can", "our team can"),
        ("so * far", "so very far", "so very far"),
        ("so * far", "so far", None),
        ("so *2 far", "so far", "so far"),
        ("so *2 far", "so very much too far", None),
        ("^ sorry", "well, sorry", "sorry"),
        ("^ sorry", "so sorry", None),
        ("sorry $", "sorry, no", "sorry"),
        ("sorry $", "sorry no", None),
        ("else ?", "anything else?", "else?"),
        ("time waster", "a time-waster", "time-waster"),
        ("no can", "no, can", None),
        ("café", "CAFE", "CAFE"),
    ],
)
def test_what_a_phrase_fits(phrase: str, text: str, found: str | None):
    assert finds(phrase, text) == found


def test_an_example_shows_people_how_a_phrase_reads():
    assert example("^ @we|they can't help *3", GROUPS) == "I can't help …"
    assert example("^ @we|they can't help *3", GROUPS, like="What they can") == "they can't help …"
    for phrase in ENGLISH_WORDING.phrases:
        assert example(phrase.phrase, ENGLISH_WORDING.groups).strip(" …")


@hypothesis.example(phrase="*1", text="")
@given(
    st.text(alphabet=st.sampled_from("ab @we|_?*^$ 1'-") | st.characters(), max_size=30), st.text(max_size=50)
)
def test_any_phrase_is_read_or_refused_in_words(phrase: str, text: str):
    try:
        found = finds(phrase, text)
    except InvalidValue:
        return
    assert found is None or found in text

from __future__ import annotations

import pytest

from advocate.domain.promise_phrases.english_verbs import forms, together


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("call", "call calls calling called"),
        ("fix", "fix fixes fixing fixed"),
        ("reply", "reply replies replying replied"),
        ("lay", "lay lays laying laid"),
        ("ship", "ship ships shipping shipped"),
        ("arrive", "arrive arrives arriving arrived"),
        ("send", "send sends sending sent"),
        ("be", "be is being was were been"),
        ("visit", "visit visits visiting visited"),
        ("cancel", "cancel cancels cancelling cancelled"),
    ],
)
def test_the_forms_of_a_verb(verb: str, expected: str):
    assert [form for form, _ in forms(verb)] == expected.split()


def test_a_verb_with_what_stands_behind_it_in_every_form():
    assert [form for form, _ in together("get back|be\n with")][:4] == [
        "get back",
        "gets back",
        "getting back",
        "got back",
    ]

"""What stands in the form of a contact."""

from __future__ import annotations

from ui.calls.drafts import ContactDraft


def test_words_are_worth_keeping_and_a_choice_alone_is_not():
    assert not ContactDraft(effort=3, text="  ").is_worth_keeping()
    for typed in ("text", "promise_line", "title", "delight"):
        assert ContactDraft(**{typed: "Half a thought"}).is_worth_keeping()

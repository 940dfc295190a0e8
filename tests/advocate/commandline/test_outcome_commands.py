"""The team's own outcomes, listed, edited and logged from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.advocate.commandline.conftest import Run


def _names(run: Run, shop: Path, *edit: str) -> list[str]:
    return run("outcomes", shop, *edit, "--json").json["outcomes"]


def test_they_are_added_renamed_moved_and_removed(run: Run, shop: Path):
    assert run("outcomes", shop).out == "The team has no outcomes of its own. --add makes the first.\n"
    assert _names(run, shop, "--add", "Quote sent") == ["Quote sent"]
    assert _names(run, shop, "--add", "Visit booked") == ["Quote sent", "Visit booked"]
    assert _names(run, shop, "--rename", "quote-sent", "Offer sent") == ["Offer sent", "Visit booked"]
    assert _names(run, shop, "--first", "visit booked") == ["Visit booked", "Offer sent"]
    assert run("outcomes", shop).out == "1. Visit booked\n2. Offer sent\n"
    assert _names(run, shop, "--remove", "Visit booked") == ["Offer sent"]


def test_what_cannot_be_is_said_and_changes_nothing(run: Run, shop: Path):
    missing = run("outcomes", shop, "--remove", "Quote sent")
    assert (missing.code, "--add makes the first" in missing.err) == (1, True)
    run("outcomes", shop, "--add", "Quote sent")
    for edit, why in (
        (("--rename", "Visit", "Tour"), "There are: “Quote sent”."),
        (("--add", "quote SENT"), "among the outcomes already"),
        (("--add", "voicemail"), "among the outcomes already"),
        (("--add", " "), "empty"),
    ):
        answer = run("outcomes", shop, *edit)
        assert (answer.code, why in " ".join(answer.err.split())) == (1, True), edit
    assert _names(run, shop) == ["Quote sent"]


@pytest.mark.parametrize("typed", ["Quote sent", "quote-sent", "QUOTE  sent"])
def test_one_is_logged_by_its_words_and_said_on_the_timeline(run: Run, shop: Path, typed: str):
    run("outcomes", shop, "--add", "Quote sent")
    call = ("log", shop, "maria gomez", "--channel", "call", "--text", "Oak")
    kept = run(*call, "--outcome", typed, "--json").json["interaction"]
    assert (kept["outcome"], kept["own_outcome"]) == ("own", "Quote sent")
    assert "Call in · Quote sent · Priya Natarajan" in run("show", shop, "maria gomez").out
    run("outcomes", shop, "--rename", "quote sent", "Offer sent")
    assert "Call in · Quote sent · Priya Natarajan" in run("show", shop, "maria gomez").out


def test_one_that_is_not_in_the_list_is_refused_with_those_that_are(run: Run, shop: Path):
    run("outcomes", shop, "--add", "Quote sent")
    call = ("log", shop, "maria gomez", "--channel", "call", "--text", "Oak")
    for typed in ("visit booked", "own", ""):
        answer = run(*call, "--outcome", typed)
        said = " ".join(answer.err.split())
        assert (answer.code, "There is no outcome" in said) == (1, True)
        assert "call-again" in said
        assert "“Quote sent”" in said
    assert "    Oak\n" not in run("show", shop, "maria gomez").out

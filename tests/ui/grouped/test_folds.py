"""What was folded is kept as a text."""

from __future__ import annotations

import pytest

from ui.grouped.folds import folds_as_text, folds_from_text


def test_what_was_folded_is_folded_again():
    assert folds_from_text(folds_as_text({"late", "today"})) == {"late", "today"}
    assert folds_from_text(folds_as_text(())) == set()


@pytest.mark.parametrize("left", ["", "no JSON", '{"late": 1}', "7"])
def test_what_was_left_long_ago_and_makes_no_sense_is_left_out(left):
    assert folds_from_text(left) == set()

"""The team's own reasons: a list for each kind of end, which take the place of the usual ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.history import Verb
from advocate.domain.own_reasons import LONGEST_REASON, MOST_REASONS, ReasonKind
from advocate.errors import InvalidValue
from tests import consistency

NAMES = ("The ferry did not go", "No part in stock")


def test_there_are_none_until_somebody_adds_one_and_each_kind_has_its_own(advocate: Advocate) -> None:
    assert [advocate.own_reasons.names(kind) for kind in ReasonKind] == [()] * 5
    changes = advocate.own_reasons.set_names("late", ["  The ferry \n did not go ", NAMES[1]])
    assert changes.verb is Verb.OWN_REASONS_EDITED
    advocate.own_reasons.set_names(ReasonKind.MOVED, ["Snow"])
    assert advocate.own_reasons.names("late") == NAMES
    assert advocate.own_reasons.names("moved") == ("Snow",)
    assert advocate.own_reasons.names("broken") == ()


def test_they_are_put_in_order_taken_away_and_back_again(advocate: Advocate) -> None:
    advocate.own_reasons.set_names("late", NAMES)
    before = consistency.rows(advocate)
    advocate.own_reasons.set_names("late", NAMES[::-1])
    assert advocate.own_reasons.names("late") == NAMES[::-1]
    advocate.own_reasons.set_names("late", [])
    assert advocate.own_reasons.names("late") == ()
    advocate.history.undo()
    advocate.history.undo()
    assert consistency.rows(advocate) == before
    assert advocate.own_reasons.set_names("late", NAMES).command_id is None


@pytest.mark.parametrize(
    "names",
    [
        ["Snow", " "],
        ["Snow", "SNÓW"],
        ["x" * (LONGEST_REASON + 1)],
        [f"Reason {number}" for number in range(MOST_REASONS + 1)],
    ],
)
def test_what_could_not_be_told_apart_or_chosen_from_is_refused(advocate: Advocate, names: list[str]) -> None:
    advocate.own_reasons.set_names("broken", NAMES)
    with pytest.raises(InvalidValue) as refused:
        advocate.own_reasons.set_names("broken", names)
    assert refused.value.field == "reason"
    assert advocate.own_reasons.names("broken") == NAMES


def test_as_many_as_have_keys_are_kept_and_another_kind_is_none(advocate: Advocate) -> None:
    names = tuple(f"{number} {'x' * (LONGEST_REASON - 2)}" for number in range(MOST_REASONS))
    advocate.own_reasons.set_names("snoozed", names)
    assert advocate.own_reasons.names("snoozed") == names
    with pytest.raises(ValueError, match="weather"):
        advocate.own_reasons.names("weather")


def test_they_are_taken_along_with_everything_else(advocate: Advocate, tmp_path: Path) -> None:
    advocate.own_reasons.set_names("late", NAMES)
    advocate.exporting.export(tmp_path / "export")
    files = [path for path in (tmp_path / "export").rglob("*") if path.suffix in (".json", ".jsonl")]
    assert any(NAMES[0] in path.read_text(encoding="utf-8") for path in files)

"""The call guide: the team's steps, each member's own choice whether it is shown."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.call_guide import DEFAULT_GUIDE
from advocate.domain.ids import MemberId
from advocate.errors import InvalidValue
from tests import consistency


def _steps(advocate: Advocate) -> tuple[str, ...]:
    return tuple(step.text for step in advocate.call_guide.read().steps)


def test_it_is_off_and_the_default_until_somebody_edits_it(advocate: Advocate) -> None:
    guide = advocate.call_guide.read()
    assert (guide.is_on, guide.is_default, _steps(advocate)) == (False, True, DEFAULT_GUIDE)


def test_it_is_turned_on_for_oneself(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    advocate.call_guide.show(True)
    assert (advocate.call_guide.read().is_on, sam.call_guide.read().is_on) == (True, False)
    advocate.history.undo()
    assert not advocate.call_guide.read().is_on


def test_the_list_is_edited_as_a_whole_and_taken_back(advocate: Advocate) -> None:
    advocate.call_guide.set_steps(["  Say \n hello ", "Listen", "Promise"])
    assert _steps(advocate) == ("Say hello", "Listen", "Promise")
    assert not advocate.call_guide.read().is_default
    before = consistency.rows(advocate)
    advocate.call_guide.set_steps(["Listen", "Promise"])
    assert _steps(advocate) == ("Listen", "Promise")
    advocate.history.undo()
    assert consistency.rows(advocate) == before
    advocate.call_guide.set_steps([])
    assert _steps(advocate) == DEFAULT_GUIDE
    assert advocate.call_guide.set_steps([]).command_id is None


@pytest.mark.parametrize("steps", [["Listen", " "], ["step"] * 31, ["x" * 301]])
def test_what_is_no_short_list_is_refused(advocate: Advocate, steps: list[str]) -> None:
    with pytest.raises(InvalidValue):
        advocate.call_guide.set_steps(steps)
    assert _steps(advocate) == DEFAULT_GUIDE

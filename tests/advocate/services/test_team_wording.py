"""The team's wording: phrases added and taken out by the team, dismissed by each for themselves."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.ids import MemberId, WordingEntryId
from advocate.errors import Conflict, InvalidValue, NotFound


def test_hints_are_on_and_nothing_is_changed_at_first(advocate: Advocate) -> None:
    wording = advocate.wording.read()
    assert (wording.added, wording.removed, wording.dismissed, wording.is_on) == ((), (), (), True)
    advocate.wording.show(False)
    assert not advocate.wording.read().is_on


def test_the_team_adds_and_takes_out(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    advocate.wording.add("the warehouse lost it", "blame", "We will find it")
    assert advocate.wording.remove("corporate policy").words() == "Took out the phrase corporate policy"
    wording = sam.wording.read()
    assert [(each.phrase, each.kind, each.say) for each in wording.added] == [
        ("the warehouse lost it", "blame", "We will find it")
    ]
    assert wording.silent() == {"corporate policy"}
    with pytest.raises(Conflict):
        sam.wording.add("The WAREHOUSE lost it", "blame", "x")
    assert sam.wording.remove("Corporate  Policy").command_id is None
    advocate.history.undo()
    assert sam.wording.read().silent() == frozenset()


def test_each_dismisses_for_themselves_and_for_ever(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    made = advocate.wording.dismiss("they said").made
    assert advocate.wording.dismiss("They said").command_id is None
    assert sam.wording.dismiss("they said").made is not None
    assert advocate.wording.read().silent() == sam.wording.read().silent() == {"they said"}
    assert advocate.wording.take_off(WordingEntryId(made)).words() == "Hints for they said again"
    assert (advocate.wording.read().silent(), sam.wording.read().silent()) == (frozenset(), {"they said"})
    with pytest.raises(NotFound):
        advocate.wording.take_off(WordingEntryId(made))


def test_an_added_phrase_is_taken_off(advocate: Advocate) -> None:
    made = WordingEntryId(advocate.wording.add("no can do", "helpless", "We can").made)
    assert advocate.wording.take_off(made).words() == "Took out the phrase no can do"
    assert advocate.wording.read().added == ()
    advocate.history.undo()
    assert advocate.wording.read().added[0].id == made


@pytest.mark.parametrize(
    ("phrase", "kind"), [("", "blame"), ("—", "blame"), ("x" * 301, "blame"), ("fine", "angry")]
)
def test_what_is_no_phrase_is_refused(advocate: Advocate, phrase: str, kind: str) -> None:
    with pytest.raises(InvalidValue):
        advocate.wording.add(phrase, kind, "We")

"""The team's wording: phrases added and taken out by the team, dismissed by each for themselves."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.ids import MemberId, WordingEntryId
from advocate.domain.wording_hints.finding import find_hints
from advocate.domain.wording_hints.hint import HintKind
from advocate.errors import Conflict, InvalidValue, NotFound

POLICY = "That is not our policy."


def _spans(advocate: Advocate, text: str) -> list[str]:
    return [hint.span for hint in find_hints(text, advocate.wording.lists())]


def test_hints_are_on_and_nothing_is_changed_at_first(advocate: Advocate) -> None:
    wording = advocate.wording.read()
    assert (wording.added, wording.removed, wording.dismissed, wording.is_on) == ((), (), (), True)
    assert _spans(advocate, POLICY) != []
    advocate.wording.show(False)
    assert not advocate.wording.read().is_on


def test_the_team_adds_a_phrase(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    said = "Well, it fell from the moon again."
    assert _spans(sam, said) == []
    advocate.wording.add("fell from the moon", HintKind.BLAME, "We will find it")
    (hint,) = find_hints(said, sam.wording.lists())
    assert (hint.span, hint.kind, hint.say) == ("fell from the moon", HintKind.BLAME, "We will find it")
    with pytest.raises(Conflict):
        sam.wording.add("Fell from the  MOON", HintKind.BLAME, "x")
    advocate.history.undo()
    assert _spans(sam, said) == []


def test_the_team_takes_a_default_phrase_out(advocate: Advocate) -> None:
    before = advocate.wording.lists().phrases
    assert advocate.wording.remove(before[0].phrase).words() == f"Took out the phrase {before[0].phrase}"
    assert advocate.wording.remove(before[0].phrase).command_id is None
    assert advocate.wording.lists().phrases == tuple(
        each for each in before if each.phrase != before[0].phrase
    )


def test_each_dismisses_for_themselves_and_for_ever(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    (hint,) = find_hints(POLICY, advocate.wording.lists())
    made = advocate.wording.dismiss(hint.words).made
    assert advocate.wording.dismiss(hint.words).command_id is None
    assert (_spans(advocate, POLICY), _spans(sam, POLICY)) == ([], [hint.span])
    assert sam.wording.dismiss(hint.words).made is not None
    assert advocate.wording.take_off(WordingEntryId(made)).words() == f"Hints for {hint.words} again"
    assert (_spans(advocate, POLICY), _spans(sam, POLICY)) == ([hint.span], [])
    with pytest.raises(NotFound):
        advocate.wording.take_off(WordingEntryId(made))


def test_an_added_phrase_is_taken_off(advocate: Advocate) -> None:
    made = WordingEntryId(advocate.wording.add("no can do", HintKind.HELPLESS, "We can").made)
    assert advocate.wording.take_off(made).words() == "Took out the phrase no can do"
    assert advocate.wording.read().added == ()
    advocate.history.undo()
    assert advocate.wording.read().added[0].id == made


@pytest.mark.parametrize(("phrase", "say"), [("", "We"), ("x" * 301, "We"), ("no can do", " ")])
def test_what_is_no_phrase_is_refused(advocate: Advocate, phrase: str, say: str) -> None:
    with pytest.raises(InvalidValue):
        advocate.wording.add(phrase, HintKind.BLAME, say)
    assert advocate.wording.read().added == ()

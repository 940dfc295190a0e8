"""The call guide, the team's own outcomes and the team's wording as rows."""

from __future__ import annotations

from advocate.app import Advocate
from advocate.domain.ids import MemberId
from advocate.domain.team_wording import WordingList
from advocate.domain.wording_hints.hint import HintKind
from advocate.storage.team_words import GuideStore, OwnOutcomeStore, WordingStore


def test_steps_in_order_and_entries_by_list(advocate: Advocate) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    advocate.call_guide.set_steps(["b", "a"])
    advocate.wording.add("one", HintKind.BLAME, "we")
    advocate.wording.remove("two")
    advocate.wording.dismiss("three")
    with advocate.vault.database.reading() as connection:
        assert [step.text for step in GuideStore(connection).steps()] == ["b", "a"]
        mine, theirs = WordingStore(connection, advocate.member.id), WordingStore(connection, sam)
        assert [[each.phrase for each in mine.entries(which)] for which in WordingList] == [
            ["one"],
            ["two"],
            ["three"],
        ]
        assert [[each.phrase for each in theirs.entries(which)] for which in WordingList] == [
            ["one"],
            ["two"],
            [],
        ]


def test_own_outcomes_in_their_order(advocate: Advocate) -> None:
    advocate.own_outcomes.set_names(["b", "a"])
    with advocate.vault.database.reading() as connection:
        assert list(OwnOutcomeStore(connection).kept().values()) == ["b", "a"]

"""Interactions with their participants, in and out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ids import CustomerId, InteractionId
from advocate.domain.interaction import Channel, Direction, InteractionDraft, Outcome, Participant
from advocate.errors import Conflict, NotFound
from advocate.storage.interactions import InteractionStore, interaction_columns
from advocate.storage.recording import table_of
from advocate.storage.rows.contacts import InteractionRow
from tests import factories


def _whole_draft(advocate: Advocate, who: CustomerId) -> InteractionDraft:
    return factories.interaction_draft(
        who, direction=Direction.OUT, channel=Channel.IN_PERSON, outcome=Outcome.PASSED_ON, effort=7,
        delight="Brought cake", department_id=advocate.team.add_department("Dispatch").made,
        duration=timedelta(hours=2, seconds=1),
        participants=(
            Participant(name="Maria Gomez", customer_id=who), Participant(name="Priya", member_id=advocate.member.id),
            Participant(name="the dog"),
        ),
    )  # fmt: skip


def test_what_goes_in_comes_out(advocate: Advocate) -> None:
    draft = _whole_draft(advocate, factories.customer(advocate))
    kept = advocate.interactions.get_interaction(InteractionId(advocate.interactions.log(draft).made))
    for name in ("customer_id", "channel", "direction", "started_at", "zone", "duration", "title", "body", "outcome",
                 "effort", "delight", "department_id", "case_id", "participants"):  # fmt: skip
        assert getattr(kept, name) == getattr(draft, name), name
    assert (kept.member_name, kept.is_corrected, kept.version) == ("Priya Natarajan", False, 1)


def test_a_draft_says_every_column_but_whose_it_is_and_where_it_came_from(advocate: Advocate) -> None:
    columns = set(interaction_columns(_whole_draft(advocate, factories.customer(advocate))))
    others = {"id", "customer_id", "member_id", "origin", "is_corrected", "is_pinned", "version"}
    assert columns | others == {column.name for column in table_of(InteractionRow).c}


def test_participants_keep_their_order_through_a_correction_and_its_undo(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    names = [Participant(name=name) for name in "zyxwv"]
    contact = factories.interaction(advocate, who, participants=tuple(names))
    advocate.interactions.correct(contact, factories.interaction_draft(who, participants=tuple(names[::-1])))
    assert [p.name for p in advocate.interactions.get_interaction(contact).participants] == list("vwxyz")
    advocate.history.undo()
    assert [p.name for p in advocate.interactions.get_interaction(contact).participants] == list("zyxwv")
    advocate.history.redo()
    assert [p.name for p in advocate.interactions.get_interaction(contact).participants] == list("vwxyz")


def test_correcting_to_the_same_is_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, participants=(Participant(name="Luis"),))
    same = factories.interaction_draft(who, participants=(Participant(name="Luis"),))
    assert advocate.interactions.correct(contact, same).command_id is None
    assert not advocate.interactions.get_interaction(contact).is_corrected


def test_two_who_correct_at_once_are_told(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who)
    seen = advocate.interactions.get_interaction(contact).version
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="one"), seen)
    with pytest.raises(Conflict):
        advocate.interactions.correct(contact, factories.interaction_draft(who, body="two"), seen)
    assert advocate.interactions.get_interaction(contact).body == "one"


def test_removing_takes_the_participants_along_and_brings_them_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, participants=(Participant(name="Luis"),))
    advocate.interactions.remove(contact)
    with pytest.raises(NotFound):
        advocate.interactions.get_interaction(contact)
    with advocate.vault.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM participants").scalar_one() == 0
    advocate.history.undo()
    assert advocate.interactions.get_interaction(contact).participants[0].name == "Luis"


def test_several_are_read_at_once_without_those_gone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    ids = [factories.interaction(advocate, who, title=str(number)) for number in range(3)]
    with advocate.vault.database.reading() as connection:
        found = InteractionStore(connection).several([*ids, who])
        assert InteractionStore(connection).several([]) == {}
    assert {i: found[i].title for i in ids} == dict(zip(ids, "012", strict=True))
    assert len(found) == 3

"""Help is offered as a part of what is saved."""

from __future__ import annotations

from dataclasses import replace

from advocate.app import Advocate
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.interaction import Channel
from tests import factories


def test_nobody_is_told_to_ask_themselves(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    advocate.customers.assign([who], advocate.member.id)
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Sam Reed"
    advocate.history.undo()
    factories.interaction(sam, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Priya Natarajan"


def test_our_own_notes_offer_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    changes = advocate.interactions.log(
        factories.interaction_draft(who, channel=Channel.NOTE, body="her lawyer", effort=7)
    )
    assert not changes.touched("escalations")


def test_it_stands_among_the_changes_and_goes_with_them(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    changes = advocate.interactions.log(factories.interaction_draft(who, body="her lawyer", effort=7))
    assert len(changes.records["escalations"]) == 2
    assert advocate.history.undoable().id == changes.command_id, "one step"
    advocate.history.undo(changes.command_id)
    assert advocate.escalations.of_customer(who) == ()


def test_who_owns_nobody_else_is_asked_who_knows_them_then_a_colleague_then_anybody(
    advocate: Advocate,
) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "", "there is nobody else"
    advocate.history.undo()
    claims = DepartmentId(advocate.team.add_department("Claims").made)
    advocate.team.edit_member(replace(advocate.member, department_id=claims))
    anybody = MemberId(advocate.team.add_member("Ann Bell").made)
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Ann Bell"
    advocate.history.undo()
    advocate.team.add_member("Sam Reed", department_id=claims)
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Sam Reed", "of my department"
    advocate.history.undo()
    factories.interaction(advocate.seated(anybody), who)
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Ann Bell", "she spoke with her"
    advocate.history.undo()
    advocate.team.edit_member(replace(advocate.team.get_member(anybody), is_active=False))
    factories.interaction(advocate, who, effort=7)
    assert advocate.escalations.offers(who)[0].ask_name == "Sam Reed", "who left is asked nothing"

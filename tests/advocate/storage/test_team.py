"""Members, departments and settings as they are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import DepartmentId, MemberId
from advocate.errors import Conflict, NotFound
from advocate.storage.team import TeamStore
from tests import factories


def test_a_member_comes_back_as_they_were(advocate: Advocate) -> None:
    department = DepartmentId(advocate.team.add_department("Dispatch").made)
    made = MemberId(
        advocate.team.add_member("Sam Reed", email="sam@firm.example", department_id=department).made
    )
    sam = advocate.team.get_member(made)
    changed = replace(
        sam, name="Samuel Reed", zone="Asia/Tokyo", region="JP", language="ja", department_id=None
    )
    advocate.team.edit_member(changed)
    assert advocate.team.get_member(made) == replace(changed, version=2)
    advocate.history.undo()
    assert advocate.team.get_member(made) == replace(sam, version=3)


def test_active_ones_come_first_by_name_in_any_case(advocate: Advocate) -> None:
    for name in ("abel", "Zoe", "Bea"):
        advocate.team.add_member(name)
        advocate.team.add_department(name)
    bea = next(member for member in advocate.team.members() if member.name == "Bea")
    advocate.team.edit_member(replace(bea, is_active=False))
    with advocate.vault.database.reading() as connection:
        store = TeamStore(connection)
        assert [member.name for member in store.members()] == ["abel", "Priya Natarajan", "Zoe", "Bea"]
        assert [department.name for department in store.departments()] == ["abel", "Bea", "Zoe"]


def test_a_department_that_is_no_longer_offered_stands_last(advocate: Advocate) -> None:
    for name in ("Dispatch", "Purchasing"):
        advocate.team.add_department(name)
    first = advocate.team.departments()[0]
    advocate.team.edit_department(replace(first, is_active=False))
    assert [department.name for department in advocate.team.departments()] == ["Purchasing", "Dispatch"]
    with pytest.raises(Conflict, match="while you were editing"):
        advocate.team.edit_department(replace(first, name="Shipping"))


def test_a_name_that_is_taken_is_refused_however_it_is_changed(advocate: Advocate) -> None:
    dispatch = DepartmentId(advocate.team.add_department("Dispatch").made)
    advocate.team.add_department("Élan")
    with pytest.raises(Conflict, match="already"):
        advocate.team.rename_department(dispatch, "elan")
    with pytest.raises(Conflict, match="already"):
        advocate.team.edit_department(replace(advocate.team.departments()[0], name="ELAN"))
    advocate.team.rename_department(dispatch, "DISPATCH")
    assert [department.name for department in advocate.team.departments()] == ["DISPATCH", "Élan"]


def test_a_member_with_work_to_their_name_is_not_taken_back(advocate: Advocate) -> None:
    added = advocate.team.add_member("Sam Reed")
    promise = factories.promise(advocate, factories.customer(advocate), owner_id=added.made)
    with pytest.raises(Conflict):
        advocate.history.undo(added.command_id)
    assert advocate.promises.get_promise(promise).owner_name == "Sam Reed"


def test_settings_of_the_team_and_of_a_member_lie_apart(advocate: Advocate) -> None:
    advocate.settings.set(settings.BUSINESS, "Gomez Interiors")
    advocate.settings.set(settings.THEME, "dark")
    with advocate.vault.database.reading() as connection:
        store = TeamStore(connection)
        assert store.setting("business") == "Gomez Interiors"
        assert store.setting("business", advocate.member.id) is None
        assert store.setting("theme", advocate.member.id) == "dark"
        assert store.setting("theme") is None
        with pytest.raises(NotFound):
            store.get_member(MemberId(factories.customer(advocate)))

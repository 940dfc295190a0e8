"""Saved views: one's own and the team's."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.ids import MemberId, SavedViewId
from advocate.errors import Conflict, InvalidValue, NotFound


def _names(advocate: Advocate, place: str = "customers") -> list[str]:
    return [view.name for view in advocate.views.list_views(place)]


def test_a_view_of_the_same_name_is_replaced(advocate: Advocate) -> None:
    advocate.views.save("customers", "Insurance", '{"tag": 1}')
    advocate.views.save("customers", "insurance", '{"tag": 2}', shared=True)
    (view,) = advocate.views.list_views("customers")
    assert (view.name, view.value, view.is_shared) == ("insurance", '{"tag": 2}', True)
    assert advocate.views.list_views("promises") == ()
    advocate.history.undo()
    assert advocate.views.list_views("customers")[0].value == '{"tag": 1}'


def test_others_see_what_is_shared(advocate: Advocate) -> None:
    advocate.views.save("customers", "Mine", "{}")
    advocate.views.save("customers", "Ours", "{}", shared=True)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    assert _names(sam) == ["Ours"]
    assert _names(advocate) == ["Mine", "Ours"]


def test_views_are_renamed_and_removed_and_come_back(advocate: Advocate) -> None:
    first = SavedViewId(advocate.views.save("customers", "First", "{}").made)
    advocate.views.save("customers", "Second", "{}")
    with pytest.raises(Conflict, match="a view second already"):
        advocate.views.rename(first, "second")
    assert advocate.views.rename(first, "Third").words() == "Renamed the view Third"
    assert advocate.views.remove(first).words() == "Removed the view Third"
    assert _names(advocate) == ["Second"]
    with pytest.raises(NotFound):
        advocate.views.rename(first, "Fourth")
    advocate.history.undo()
    assert _names(advocate) == ["Second", "Third"]


def test_a_view_needs_a_name_and_a_bounded_value(advocate: Advocate) -> None:
    with pytest.raises(InvalidValue):
        advocate.views.save("customers", " ", "{}")
    with pytest.raises(InvalidValue):
        advocate.views.save("customers", "Big", "x" * 20_001)

"""Settings kept in the vault: each member's own, and the team's."""

from __future__ import annotations

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import MemberId
from advocate.errors import InvalidValue


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    member = advocate.team.get_member(MemberId(advocate.team.add_member("Sam Reed").made))
    return Advocate(advocate.vault, member, advocate.clock)


@pytest.mark.parametrize("setting", settings.ALL, ids=lambda setting: setting.name)
def test_what_was_never_chosen_has_its_default(advocate: Advocate, setting: settings.Setting) -> None:
    assert advocate.settings.get(setting) == setting.default


def test_a_personal_choice_is_ones_own(advocate: Advocate, sam: Advocate) -> None:
    advocate.settings.set(settings.THEME, "dark")
    assert (advocate.settings.get(settings.THEME), sam.settings.get(settings.THEME)) == ("dark", "system")
    sam.settings.set(settings.THEME, "light")
    assert advocate.settings.get(settings.THEME) == "dark"


def test_the_teams_choice_is_everybodys(advocate: Advocate, sam: Advocate) -> None:
    sam.settings.set(settings.PAPER, "us-letter")
    assert advocate.settings.get(settings.PAPER) == "us-letter"
    sam.settings.set(settings.BUSINESS, "  Gomez \n Interiors\u202e ")
    assert advocate.settings.get(settings.BUSINESS) == "Gomez Interiors"


def test_choosing_the_same_again_is_no_step(advocate: Advocate) -> None:
    first = advocate.settings.set(settings.THEME, "dark")
    assert first.words() == "Changed the setting Look"
    assert advocate.settings.set(settings.THEME, "dark").command_id is None
    advocate.history.undo()
    assert advocate.settings.get(settings.THEME) == "system"


@pytest.mark.parametrize("name", ["\ud800", "李" * 1200])
def test_a_business_of_any_name_can_be_kept(advocate: Advocate, name: str) -> None:
    advocate.settings.set(settings.BUSINESS, name)
    assert len(advocate.settings.get(settings.BUSINESS)) == len(name)


def test_what_does_not_fit_is_refused(advocate: Advocate) -> None:
    with pytest.raises(InvalidValue, match="Business name"):
        advocate.settings.set(settings.BUSINESS, "b" * 2000)
    with pytest.raises(InvalidValue):
        advocate.settings.set(settings.TEXT_SIZE, "1000")
    assert advocate.settings.get(settings.BUSINESS) == ""

"""Sitting down at a vault, as whom, and getting up again when something fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.domain.ids import MemberId
from advocate.errors import Conflict, InvalidValue, NotFound, WrongKey
from advocate.services import opening
from advocate.services.commands import Commands
from tests import factories
from tests.fakes import CHEAP, FakeClock


def _start(folder: Path, **changes: object):
    wanted = {
        "passphrase": factories.PASSPHRASE, "member_name": "Priya Natarajan", "zone": "UTC", "region": "US",
        "clock": FakeClock(), "costs": CHEAP, "new_id": uuid7,
    }  # fmt: skip
    return opening.start(folder, **{**wanted, **changes})  # type: ignore[arg-type]


def _sit_down(folder: Path, member_id: MemberId | None = None) -> str:
    vault, member = opening.sit_down(folder, opening.by_passphrase(factories.PASSPHRASE), member_id)
    vault.close()
    return member.name


def test_a_vault_begins_with_its_first_member(tmp_path: Path) -> None:
    vault, member, code = _start(tmp_path / "vault", member_name="  Priya \n Natarajan ")
    vault.close()
    assert member.name == "Priya Natarajan"
    assert len(code.split("-")) == 8
    assert _sit_down(tmp_path / "vault") == "Priya Natarajan"
    opened, _ = opening.sit_down(tmp_path / "vault", opening.by_recovery_code(code), None)
    opened.close()


@pytest.mark.parametrize("name", ["", " ", "\u200b", "\u0301", "n" * 301])
def test_a_member_without_a_name_makes_no_vault(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidValue):
        _start(tmp_path / "vault", member_name=name)
    assert not (tmp_path / "vault").exists()


def test_a_vault_whose_first_member_cannot_be_written_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(Commands, "run", fails)
    with pytest.raises(RuntimeError):
        _start(tmp_path / "vault")
    assert not (tmp_path / "vault").exists()


def test_the_first_member_sits_down_unless_another_is_named(advocate: Advocate) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    folder = advocate.vault.folder
    advocate.close()
    assert _sit_down(folder) == "Priya Natarajan"
    assert _sit_down(folder, sam) == "Sam Reed"
    with pytest.raises(NotFound):
        _sit_down(folder, MemberId(UUID(int=9)))
    assert _sit_down(folder) == "Priya Natarajan"


def test_who_left_does_not_sit_down_by_default(advocate: Advocate) -> None:
    advocate.team.add_member("Sam Reed")
    advocate.team.edit_member(replace(advocate.member, is_active=False))
    folder = advocate.vault.folder
    advocate.close()
    assert _sit_down(folder) == "Sam Reed"


def test_nobody_is_locked_out_by_a_team_that_left(advocate: Advocate) -> None:
    """The last one cannot leave; and even when all are gone by undo, the vault still opens."""
    with pytest.raises(Conflict, match="Add a member first"):
        advocate.team.edit_member(replace(advocate.member, is_active=False))
    added = advocate.team.add_member("Sam Reed")
    advocate.team.edit_member(replace(advocate.member, is_active=False))
    advocate.history.undo(added.command_id)
    folder = advocate.vault.folder
    advocate.close()
    assert _sit_down(folder) == "Priya Natarajan"


def test_a_wrong_key_leaves_the_vault_free_for_the_right_one(vault_template: Path) -> None:
    with pytest.raises(WrongKey):
        opening.sit_down(vault_template, opening.by_passphrase("not this one"), None)
    assert _sit_down(vault_template) == "Priya Natarajan"

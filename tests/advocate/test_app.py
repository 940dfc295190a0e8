"""An open vault: made, opened by every way in, closed; the names that the window and the command line use."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.clock import SystemClock
from advocate.domain.ids import MemberId
from advocate.errors import AdvocateError, InvalidValue, KeychainUnavailable, NotFound, VaultInUse, WrongKey
from tests import factories
from tests.fakes import CHEAP, FakeClock

SERVICES = [
    *("team", "customers", "profiles", "tags", "own_fields", "interactions", "cases", "promises", "notes"),
    *("timeline", "search", "history", "importing", "sample", "reports", "exporting", "backups", "settings"),
    "resolver",
]


def test_every_service_is_there_and_no_two_are_one(advocate: Advocate) -> None:
    services = [getattr(advocate, name) for name in SERVICES]
    assert len({id(service) for service in services}) == len(SERVICES)
    assert advocate.member.name == "Priya Natarajan"


def test_a_made_vault_opens_with_its_passphrase_and_its_code(tmp_path: Path, clock: FakeClock) -> None:
    made, code = factories.make_vault(tmp_path / "vault", clock)
    who = factories.customer(made)
    made.close()
    for way in (
        lambda: app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=clock),
        lambda: app.open_with_recovery_code(tmp_path / "vault", code.lower(), clock=clock),
    ):
        opened = way()
        assert opened.customers.get_customer(who).name == "Maria Gomez"
        assert opened.clock is clock
        opened.close()
        opened.close()


def test_what_opens_nothing_leaves_the_vault_free(vault_template: Path) -> None:
    with pytest.raises(WrongKey):
        app.open_with_passphrase(vault_template, "not this one at all")
    with pytest.raises(AdvocateError):
        app.open_with_recovery_code(vault_template, "0000-0000")
    with pytest.raises(KeychainUnavailable):
        app.open_with_keychain(vault_template)
    app.open_with_passphrase(vault_template, factories.PASSPHRASE).close()


def test_the_clock_is_the_computers_unless_another_is_given(vault_template: Path) -> None:
    opened = app.open_with_passphrase(vault_template, factories.PASSPHRASE)
    assert isinstance(opened.clock, SystemClock)
    opened.close()


def test_the_one_named_sits_down(advocate: Advocate) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    folder = advocate.vault.folder
    advocate.close()
    as_sam = app.open_with_passphrase(folder, factories.PASSPHRASE, member_id=sam)
    assert as_sam.member.name == "Sam Reed"
    as_sam.close()
    with pytest.raises(NotFound):
        app.open_with_passphrase(folder, factories.PASSPHRASE, member_id=MemberId(UUID(int=7)))
    app.open_with_passphrase(folder, factories.PASSPHRASE).close()


def test_an_open_vault_is_open_once(advocate: Advocate) -> None:
    with pytest.raises(VaultInUse):
        app.open_with_passphrase(advocate.vault.folder, factories.PASSPHRASE)
    advocate.close()
    app.open_with_passphrase(advocate.vault.folder, factories.PASSPHRASE).close()


@pytest.mark.parametrize(("passphrase", "name"), [(factories.PASSPHRASE, " "), ("", "Priya")])
def test_a_vault_that_cannot_be_made_leaves_no_folder(tmp_path: Path, passphrase: str, name: str) -> None:
    with pytest.raises(InvalidValue):
        app.create(
            tmp_path / "vault", passphrase=passphrase, member_name=name, zone="UTC", region="US", costs=CHEAP
        )
    assert not (tmp_path / "vault").exists()

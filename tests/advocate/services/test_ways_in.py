"""The ways into a vault as they are set up: the passphrase weighed, the code typed back, the keychain."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.errors import KeychainUnavailable, VaultMissing, WrongKey
from advocate.security.keychain import Keychain
from advocate.security.recovery_code import MistypedCode
from advocate.services import opening, ways_in
from tests import factories
from tests.fakes import CHEAP
from tests.guards import InMemoryKeyring

NEW = "an entirely new passphrase 7"


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch, memory_keyring: InMemoryKeyring) -> InMemoryKeyring:
    """The test's own keychain, trusted like a real one."""
    trusted = partial(Keychain, allowed={f"{InMemoryKeyring.__module__}.{InMemoryKeyring.__qualname__}"})
    monkeypatch.setattr(ways_in, "Keychain", trusted)
    monkeypatch.setattr(opening, "Keychain", trusted)
    return memory_keyring


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        app.open_with_passphrase(folder, passphrase).close()
    except WrongKey:
        return False
    return True


def test_a_weak_passphrase_is_answered_with_advice_and_a_good_one_with_nothing() -> None:
    weak = ways_in.weigh_passphrase("password")
    assert weak.score < ways_in.GOOD_ENOUGH
    assert weak.words
    good = ways_in.weigh_passphrase("seven damp otters admire a lighthouse")
    assert good.score >= ways_in.GOOD_ENOUGH
    assert good.words == ""


def test_what_a_stranger_would_try_first_weighs_nothing() -> None:
    typed = "gomezinteriors atlanta"
    known = ways_in.weigh_passphrase(typed, ["gomezinteriors", "atlanta"])
    assert known.score < ways_in.weigh_passphrase(typed).score


def test_a_code_typed_back_right_has_no_wrong_group(advocate: Advocate) -> None:
    shown = ways_in.renew_code(advocate.vault, advocate.clock).text
    assert ways_in.wrong_groups(shown, shown) == ()
    assert ways_in.groups_to_look_at(shown.lower().replace("-", " "), shown) == ()


def test_the_group_with_the_slip_is_named(advocate: Advocate) -> None:
    shown = ways_in.renew_code(advocate.vault, advocate.clock).text
    groups = shown.split("-")
    groups[2] = groups[2][:-1] + ("7" if groups[2][-1] != "7" else "9")
    with pytest.raises(MistypedCode):
        ways_in.wrong_groups("-".join(groups), shown)
    assert 3 in ways_in.groups_to_look_at("-".join(groups), shown)


def test_another_valid_code_differs_and_nothing_typed_is_all_wrong(advocate: Advocate) -> None:
    shown = ways_in.renew_code(advocate.vault, advocate.clock).text
    other = ways_in.renew_code(advocate.vault, advocate.clock).text
    assert ways_in.wrong_groups(other, shown)
    for typed in ("", "?", "\ud800", "0" * 10_000):
        assert ways_in.groups_to_look_at(typed, shown)
    assert ways_in.groups_to_look_at("", shown) == tuple(range(1, 9))


def test_a_new_passphrase_replaces_the_old_one(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    ways_in.set_passphrase(advocate.vault, NEW, advocate.clock, CHEAP)
    folder = advocate.vault.folder
    advocate.close()
    assert (_opens(folder, NEW), _opens(folder, factories.PASSPHRASE)) == (True, False)
    again = app.open_with_passphrase(folder, NEW)
    assert again.customers.get_customer(who).name == "Maria Gomez"
    assert again.vault.notice == ""
    again.close()


def test_a_renewed_code_counts_only_once_it_was_typed_back(tmp_path: Path) -> None:
    advocate, old = factories.make_vault(tmp_path / "vault")
    renewed = ways_in.renew_code(advocate.vault, advocate.clock)
    advocate.close()
    app.open_with_recovery_code(tmp_path / "vault", old).close()

    advocate = app.open_with_recovery_code(tmp_path / "vault", old)
    renewed = ways_in.renew_code(advocate.vault, advocate.clock)
    ways_in.keep_code(advocate.vault, renewed)
    advocate.close()
    app.open_with_recovery_code(tmp_path / "vault", renewed.text).close()
    with pytest.raises(WrongKey):
        app.open_with_recovery_code(tmp_path / "vault", old)
    assert _opens(tmp_path / "vault", factories.PASSPHRASE)


def test_the_keychain_opens_once_it_may_and_no_longer_when_forgotten(
    advocate: Advocate, keychain: InMemoryKeyring
) -> None:
    folder = advocate.vault.folder
    assert ways_in.keychain_is_ready()
    assert not ways_in.keychain_opens(folder)
    ways_in.let_keychain_open(advocate.vault, advocate.clock)
    ways_in.let_keychain_open(advocate.vault, advocate.clock)
    assert ways_in.keychain_opens(folder)
    assert ways_in.keychain_opens_this(advocate.vault)
    assert len(keychain.entries) == 1
    advocate.close()

    opened = app.open_with_keychain(folder)
    assert [kind.value for kind in opened.vault.info().ways_in].count("keychain") == 1
    ways_in.forget_keychain(opened.vault)
    ways_in.forget_keychain(opened.vault)
    assert not ways_in.keychain_opens_this(opened.vault)
    assert keychain.entries == {}
    opened.close()
    with pytest.raises(KeychainUnavailable):
        app.open_with_keychain(folder)
    assert _opens(folder, factories.PASSPHRASE)


def test_a_keychain_that_forgot_locks_nobody_out(advocate: Advocate, keychain: InMemoryKeyring) -> None:
    ways_in.let_keychain_open(advocate.vault, advocate.clock)
    folder = advocate.vault.folder
    advocate.close()
    keychain.entries.clear()
    with pytest.raises(KeychainUnavailable, match="no longer knows"):
        app.open_with_keychain(folder)
    again = app.open_with_passphrase(folder, factories.PASSPHRASE)
    ways_in.let_keychain_open(again.vault, again.clock)
    again.close()
    app.open_with_keychain(folder).close()


def test_without_a_trusted_keychain_it_is_not_offered(advocate: Advocate) -> None:
    assert not ways_in.keychain_is_ready()
    with pytest.raises(KeychainUnavailable):
        ways_in.let_keychain_open(advocate.vault, advocate.clock)
    assert not ways_in.keychain_opens_this(advocate.vault)


def test_another_computers_keychain_is_not_ours(
    advocate: Advocate, keychain: InMemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways_in.let_keychain_open(advocate.vault, advocate.clock)
    monkeypatch.setattr(ways_in.platform, "node", lambda: "another computer")
    assert not ways_in.keychain_opens_this(advocate.vault)


@pytest.mark.parametrize("name", ["", "\x00\u202e", "n" * 5000, "Priyas Rechner 💻"])
def test_a_computer_of_any_name_may_have_a_keychain(
    advocate: Advocate, keychain: InMemoryKeyring, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(ways_in.platform, "node", lambda: name)
    ways_in.let_keychain_open(advocate.vault, advocate.clock)
    assert ways_in.keychain_opens(advocate.vault.folder)


def test_a_folder_without_a_vault_is_said(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        ways_in.keychain_opens(tmp_path)

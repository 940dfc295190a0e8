from __future__ import annotations

import secrets
from dataclasses import replace

import keyring
import pytest

from advocate.errors import AdvocateError, Conflict, InvalidValue, NotFound, VaultDamaged, WrongKey
from advocate.security import key_ring
from advocate.security.data_key import DataKey
from advocate.security.key_file import SLOT_LIMIT, KeyFile, SlotKind
from advocate.security.keychain import Keychain, KeychainProblem, KeychainState
from advocate.security.recovery_code import MistypedCode
from tests.advocate.security.samples import (
    CHEAP,
    LATER,
    NOW,
    OTHER_VAULT_ID,
    PASSPHRASE,
    VAULT_ID,
    new_keys,
)
from tests.guards import InMemoryKeyring


@pytest.fixture
def keychain() -> Keychain:
    return Keychain(allowed={f"{InMemoryKeyring.__module__}.{InMemoryKeyring.__qualname__}"})


@pytest.fixture
def made() -> key_ring.NewKeys:
    return new_keys()


def with_keychain(made: key_ring.NewKeys, keychain: Keychain, computer: str = "Shop laptop") -> KeyFile:
    return key_ring.add_keychain_slot(
        made.key_file, made.data_key, keychain, computer=computer, created_at=LATER
    )


def test_new_keys_open_with_the_passphrase_and_with_the_code(made: key_ring.NewKeys) -> None:
    assert made.key_file.vault_id == VAULT_ID
    assert made.key_file.created_at == NOW
    assert [slot.kind for slot in made.key_file.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert key_ring.unlock_with_passphrase(made.key_file, PASSPHRASE) == made.data_key
    assert key_ring.unlock_with_recovery(made.key_file, made.recovery_code.text.lower()) == made.data_key
    assert key_ring.is_key_of(made.key_file, made.data_key)
    assert key_ring.is_untouched(made.key_file, made.data_key)


def test_every_vault_has_a_key_of_its_own() -> None:
    assert new_keys().data_key != new_keys().data_key


def test_nothing_secret_is_shown(made: key_ring.NewKeys) -> None:
    shown = repr(made)
    assert made.data_key.hex() not in shown
    assert made.recovery_code.text not in shown
    assert PASSPHRASE not in shown


def test_a_passphrase_opens_however_it_was_composed() -> None:
    made = new_keys(passphrase="Gru\u0308ße, Mu\u0308ller")
    assert key_ring.unlock_with_passphrase(made.key_file, "Grüße, Müller") == made.data_key


@pytest.mark.parametrize(
    "typed",
    [
        PASSPHRASE + " ",
        PASSPHRASE.upper(),
        PASSPHRASE + "\x00",
        "\x00",
        "\u202e" + PASSPHRASE,
        "🌻",
        "x" * 1024,
    ],
)
def test_a_wrong_passphrase_gets_a_sentence_without_it(made: key_ring.NewKeys, typed: str) -> None:
    with pytest.raises(WrongKey, match="This passphrase does not open the vault") as caught:
        key_ring.unlock_with_passphrase(made.key_file, typed)
    assert typed not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("typed", ["", "   ", "x" * 1025, "\ud800"])
def test_what_cannot_be_a_passphrase_is_refused_when_made_changed_and_typed(
    made: key_ring.NewKeys, typed: str
) -> None:
    for use in (
        lambda: key_ring.unlock_with_passphrase(made.key_file, typed),
        lambda: key_ring.create_keys(VAULT_ID, typed, created_at=NOW, costs=CHEAP),
        lambda: key_ring.change_passphrase(made.key_file, made.data_key, typed, created_at=NOW, costs=CHEAP),
    ):
        with pytest.raises(InvalidValue):
            use()


def test_a_typo_in_the_code_is_told_from_a_code_of_another_vault(made: key_ring.NewKeys) -> None:
    with pytest.raises(MistypedCode):
        key_ring.unlock_with_recovery(made.key_file, made.recovery_code.text[:-1])
    with pytest.raises(WrongKey, match="written correctly"):
        key_ring.unlock_with_recovery(made.key_file, new_keys().recovery_code.text)


def test_a_new_passphrase_replaces_the_old_one(made: key_ring.NewKeys) -> None:
    keys = key_ring.change_passphrase(
        made.key_file, made.data_key, "seven slow swans", created_at=LATER, costs=CHEAP
    )
    assert key_ring.unlock_with_passphrase(keys, "seven slow swans") == made.data_key
    with pytest.raises(WrongKey):
        key_ring.unlock_with_passphrase(keys, PASSPHRASE)
    assert key_ring.unlock_with_recovery(keys, made.recovery_code.text) == made.data_key
    assert keys.generation == made.key_file.generation + 1
    assert keys.key_check == made.key_file.key_check
    assert key_ring.is_untouched(keys, made.data_key)


def test_a_forgotten_passphrase_is_replaced_after_recovery(made: key_ring.NewKeys) -> None:
    key = key_ring.unlock_with_recovery(made.key_file, made.recovery_code.text)
    keys = key_ring.change_passphrase(made.key_file, key, "a fresh start", created_at=LATER, costs=CHEAP)
    assert key_ring.unlock_with_passphrase(keys, "a fresh start") == made.data_key


def test_a_renewed_code_replaces_the_old_one(made: key_ring.NewKeys) -> None:
    keys, code = key_ring.renew_recovery_code(made.key_file, made.data_key, created_at=LATER)
    assert key_ring.unlock_with_recovery(keys, code.text) == made.data_key
    with pytest.raises(WrongKey, match="older one"):
        key_ring.unlock_with_recovery(keys, made.recovery_code.text)
    assert key_ring.unlock_with_passphrase(keys, PASSPHRASE) == made.data_key


def test_the_keychain_opens_the_vault(
    made: key_ring.NewKeys, keychain: Keychain, memory_keyring: InMemoryKeyring
) -> None:
    keys = with_keychain(made, keychain)
    assert key_ring.unlock_with_keychain(keys, keychain) == made.data_key
    assert key_ring.is_untouched(keys, made.data_key)
    ((service, name),) = memory_keyring.entries
    assert (service, name) == ("Advocate", VAULT_ID)
    assert made.data_key.hex() not in repr(memory_keyring.entries)


def test_remembering_again_replaces_the_slot_of_this_computer_only(
    made: key_ring.NewKeys, keychain: Keychain
) -> None:
    keys = with_keychain(made, keychain, "Old laptop")
    for _ in range(3):
        keys = key_ring.add_keychain_slot(
            keys, made.data_key, keychain, computer="Shop\nlaptop", created_at=LATER
        )
    labels = [slot.label for slot in keys.slots_of(SlotKind.KEYCHAIN)]
    assert labels == ["Old laptop", "Shoplaptop"]
    assert key_ring.unlock_with_keychain(keys, keychain) == made.data_key


def test_a_forgetful_keychain_never_costs_the_vault(
    made: key_ring.NewKeys, keychain: Keychain, memory_keyring: InMemoryKeyring
) -> None:
    keys = with_keychain(made, keychain)
    for kept in ({}, {("Advocate", VAULT_ID): "garbage"}, {("Advocate", VAULT_ID): "A" * 43 + "="}):
        memory_keyring.entries = dict(kept)
        with pytest.raises(KeychainProblem) as caught:
            key_ring.unlock_with_keychain(keys, keychain)
        assert caught.value.state is KeychainState.FORGOTTEN
        assert memory_keyring.entries == kept
    assert key_ring.unlock_with_passphrase(keys, PASSPHRASE) == made.data_key


def test_without_a_keychain_slot_the_keychain_is_not_even_asked(made: key_ring.NewKeys) -> None:
    class Silent(Keychain):
        def get(self, vault_id: str) -> bytes:
            raise AssertionError("The keychain was asked.")

    with pytest.raises(KeychainProblem, match="no longer knows this vault"):
        key_ring.unlock_with_keychain(made.key_file, Silent())


def test_a_refusing_keychain_leaves_the_keys_as_they_were(made: key_ring.NewKeys) -> None:
    with pytest.raises(KeychainProblem) as caught:
        with_keychain(made, Keychain())
    assert caught.value.state is KeychainState.NOT_TRUSTED
    assert keyring.get_keyring().get_password("Advocate", VAULT_ID) is None


def test_the_last_way_in_that_needs_no_keychain_stays(made: key_ring.NewKeys, keychain: Keychain) -> None:
    keys, key = with_keychain(made, keychain), made.data_key
    by_passphrase, by_code, by_keychain = keys.slots
    without_passphrase = key_ring.remove_slot(keys, key, by_passphrase.slot_id)
    assert [slot.kind for slot in without_passphrase.slots] == [SlotKind.RECOVERY, SlotKind.KEYCHAIN]
    with pytest.raises(Conflict, match="last way into the vault"):
        key_ring.remove_slot(without_passphrase, key, by_code.slot_id)
    only_code = key_ring.remove_slot(without_passphrase, key, by_keychain.slot_id)
    with pytest.raises(Conflict, match="last way into the vault"):
        key_ring.remove_slot(only_code, key, by_code.slot_id)
    assert key_ring.unlock_with_recovery(only_code, made.recovery_code.text) == key
    with pytest.raises(NotFound):
        key_ring.remove_slot(only_code, key, by_passphrase.slot_id)


def test_there_is_an_end_to_the_ways_in(made: key_ring.NewKeys, keychain: Keychain) -> None:
    keys = made.key_file
    for number in range(SLOT_LIMIT - len(keys.slots)):
        keys = key_ring.add_keychain_slot(
            keys, made.data_key, keychain, computer=f"Laptop {number}", created_at=LATER
        )
    with pytest.raises(Conflict, match="16 ways in already"):
        key_ring.add_keychain_slot(keys, made.data_key, keychain, computer="One more", created_at=LATER)
    assert key_ring.unlock_with_passphrase(keys, PASSPHRASE) == made.data_key
    again = key_ring.change_passphrase(keys, made.data_key, "still fits", created_at=LATER, costs=CHEAP)
    assert len(again.slots) == SLOT_LIMIT


def test_the_generation_goes_up_by_hand_too(made: key_ring.NewKeys) -> None:
    keys = key_ring.advance_generation(made.key_file, made.data_key)
    assert keys.generation == 2
    assert keys.slots == made.key_file.slots
    assert key_ring.is_untouched(keys, made.data_key)
    assert not key_ring.is_untouched(replace(keys, generation=1), made.data_key)


def test_a_key_of_another_vault_is_never_wrapped(made: key_ring.NewKeys, keychain: Keychain) -> None:
    keys, stranger = made.key_file, DataKey.fresh()
    for change in (
        lambda: key_ring.change_passphrase(keys, stranger, "x", created_at=LATER, costs=CHEAP),
        lambda: key_ring.renew_recovery_code(keys, stranger, created_at=LATER),
        lambda: key_ring.add_keychain_slot(keys, stranger, keychain, computer="x", created_at=LATER),
        lambda: key_ring.remove_slot(keys, stranger, keys.slots[0].slot_id),
        lambda: key_ring.advance_generation(keys, stranger),
    ):
        with pytest.raises(ValueError, match="does not belong"):
            change()


def test_slots_of_one_vault_under_the_name_of_another_open_nothing(made: key_ring.NewKeys) -> None:
    moved = replace(made.key_file, vault_id=OTHER_VAULT_ID)
    with pytest.raises(WrongKey):
        key_ring.unlock_with_passphrase(moved, PASSPHRASE)
    with pytest.raises(WrongKey):
        key_ring.unlock_with_recovery(moved, made.recovery_code.text)


def test_a_foreign_key_check_is_damage_and_not_a_wrong_key(made: key_ring.NewKeys) -> None:
    foreign = replace(made.key_file, key_check=new_keys().key_file.key_check)
    with pytest.raises(VaultDamaged, match="key of another vault"):
        key_ring.unlock_with_passphrase(foreign, PASSPHRASE)


@pytest.mark.parametrize("lost", ["", "p", "r", "k", "pr", "pk", "rk", "prk"])
def test_any_one_way_in_is_enough(made: key_ring.NewKeys, keychain: Keychain, lost: str) -> None:
    keys = with_keychain(made, keychain)
    ways = {
        "p": lambda: key_ring.unlock_with_passphrase(keys, "forgotten" if "p" in lost else PASSPHRASE),
        "r": lambda: key_ring.unlock_with_recovery(keys, "" if "r" in lost else made.recovery_code.text),
        "k": lambda: key_ring.unlock_with_keychain(keys, keychain),
    }
    if "k" in lost:
        keychain.delete(VAULT_ID)
    for way, unlock in ways.items():
        if way in lost:
            with pytest.raises(AdvocateError):
                unlock()
        else:
            assert unlock() == made.data_key


def test_a_thousand_random_secrets_open_nothing(made: key_ring.NewKeys) -> None:
    keys, refused = made.key_file, 0
    for _ in range(1000):
        code = type(made.recovery_code)(secrets.token_bytes(20))
        try:
            key_ring.unlock_with_recovery(keys, code.text)
        except WrongKey:
            refused += 1
    assert refused == 1000

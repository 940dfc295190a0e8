from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from advocate.errors import WrongKey
from advocate.security import slots
from advocate.security.data_key import DataKey
from advocate.security.key_costs import MIB, PassphraseCosts
from advocate.security.key_file import Slot, SlotKind
from tests.advocate.security.samples import CHEAP, LATER, NOW, OTHER_VAULT_ID, VAULT_ID, key_file, new_keys

KEY = DataKey(bytes(range(32)))
SECRETS = {
    SlotKind.PASSPHRASE: b"nineteen quiet herons",
    SlotKind.KEYCHAIN: b"k" * 32,
    SlotKind.RECOVERY: b"r" * 20,
}


def wrap(kind: SlotKind, secret: bytes | None = None) -> Slot:
    secret = secret or SECRETS[kind]
    if kind is SlotKind.PASSPHRASE:
        return slots.wrap_with_passphrase(KEY, secret, vault_id=VAULT_ID, costs=CHEAP, created_at=NOW)
    if kind is SlotKind.KEYCHAIN:
        return slots.wrap_with_keychain_secret(KEY, secret, vault_id=VAULT_ID, created_at=NOW)
    return slots.wrap_with_recovery_code(KEY, secret, vault_id=VAULT_ID, created_at=NOW)


OPENERS: dict[SlotKind, Callable[..., DataKey]] = {
    SlotKind.PASSPHRASE: slots.open_with_passphrase,
    SlotKind.KEYCHAIN: slots.open_with_keychain_secret,
    SlotKind.RECOVERY: slots.open_with_recovery_code,
}

kinds = pytest.mark.parametrize("kind", list(SlotKind))


@kinds
def test_the_right_secret_opens_and_only_that(kind: SlotKind) -> None:
    slot, secret, opener = wrap(kind), SECRETS[kind], OPENERS[kind]
    assert opener(slot, secret, vault_id=VAULT_ID) == KEY
    for wrong in (secret[:-1] + bytes([secret[-1] ^ 1]), secret[:-1], secret + b"\x00", b""):
        with pytest.raises(WrongKey, match="does not open"):
            opener(slot, wrong, vault_id=VAULT_ID)


@kinds
def test_neither_the_key_nor_the_secret_stands_in_the_slot(kind: SlotKind) -> None:
    slot = wrap(kind)
    everything = repr(slot).encode() + slot.wrapped + slot.nonce + slot.salt
    assert KEY.copy_for_wrapping() not in everything
    assert KEY.hex().encode() not in everything
    assert SECRETS[kind] not in everything


@kinds
def test_wrapping_twice_looks_different(kind: SlotKind) -> None:
    first, second = wrap(kind), wrap(kind)
    assert first.wrapped != second.wrapped
    assert first.nonce != second.nonce
    assert first.slot_id != second.slot_id


@kinds
def test_a_slot_moved_to_another_vault_is_refused(kind: SlotKind) -> None:
    with pytest.raises(WrongKey):
        OPENERS[kind](wrap(kind), SECRETS[kind], vault_id=OTHER_VAULT_ID)


@kinds
def test_a_slot_under_another_id_is_refused(kind: SlotKind) -> None:
    moved = replace(wrap(kind), slot_id="0123456789abcdef")
    with pytest.raises(WrongKey):
        OPENERS[kind](moved, SECRETS[kind], vault_id=VAULT_ID)


@kinds
def test_every_changed_bit_of_what_is_wrapped_is_refused(kind: SlotKind) -> None:
    slot = wrap(kind)
    for place in range(0, len(slot.wrapped) * 8, 7):
        changed = bytearray(slot.wrapped)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(WrongKey):
            OPENERS[kind](replace(slot, wrapped=bytes(changed)), SECRETS[kind], vault_id=VAULT_ID)


def test_a_slot_passed_off_as_another_kind_is_refused() -> None:
    secret = b"s" * 20
    disguised = replace(wrap(SlotKind.RECOVERY, secret), kind=SlotKind.KEYCHAIN)
    with pytest.raises(WrongKey):
        slots.open_with_keychain_secret(disguised, secret, vault_id=VAULT_ID)
    with pytest.raises(WrongKey):
        slots.open_with_recovery_code(disguised, secret, vault_id=VAULT_ID)
    with pytest.raises(ValueError, match="Not a passphrase"):
        slots.open_with_passphrase(wrap(SlotKind.RECOVERY), secret, vault_id=VAULT_ID)


def test_lowered_or_raised_costs_and_another_salt_are_refused() -> None:
    costs = PassphraseCosts(memory_bytes=16 * MIB, passes=2)
    slot = slots.wrap_with_passphrase(
        KEY, SECRETS[SlotKind.PASSPHRASE], vault_id=VAULT_ID, costs=costs, created_at=NOW
    )
    for changed in (
        replace(slot, costs=PassphraseCosts(memory_bytes=8 * MIB, passes=2)),
        replace(slot, costs=PassphraseCosts(memory_bytes=16 * MIB, passes=1)),
        replace(slot, costs=PassphraseCosts(memory_bytes=16 * MIB, passes=3)),
        replace(slot, salt=bytes(16)),
    ):
        with pytest.raises(WrongKey):
            slots.open_with_passphrase(changed, SECRETS[SlotKind.PASSPHRASE], vault_id=VAULT_ID)


def test_costs_are_part_of_what_is_sealed_and_not_only_of_the_derivation() -> None:
    """Even who knew the slot's key could not pass other costs off as the ones it was made with."""
    slot = wrap(SlotKind.PASSPHRASE)
    lowered = replace(slot, costs=PassphraseCosts(memory_bytes=9 * MIB, passes=1))
    assert slots._bound_to(slot, VAULT_ID) != slots._bound_to(lowered, VAULT_ID)
    with pytest.raises(WrongKey):
        slots._opened(lowered, slots.derive_passphrase_key(b"x", slot.salt, CHEAP), VAULT_ID)


def test_the_key_check_knows_the_vaults_own_key() -> None:
    made = new_keys()
    assert slots.is_key_of(made.key_file, made.data_key)
    assert not slots.is_key_of(made.key_file, DataKey.fresh())
    assert not slots.is_key_of(replace(made.key_file, vault_id=OTHER_VAULT_ID), made.data_key)
    assert made.data_key.copy_for_wrapping() not in made.key_file.key_check


def test_the_seal_tells_every_edit_made_without_the_key() -> None:
    made = new_keys()
    keys, key = made.key_file, made.data_key
    assert slots.seal_holds(keys, key)
    passphrase_slot, recovery_slot = keys.slots
    for edited in (
        replace(keys, slots=(passphrase_slot,)),
        replace(keys, slots=(recovery_slot, passphrase_slot)),
        replace(keys, slots=(*keys.slots, key_file().slots[0])),
        replace(keys, generation=keys.generation + 1),
        replace(keys, created_at=LATER),
        replace(keys, slots=(replace(passphrase_slot, label="Shop"), recovery_slot)),
        replace(keys, seal=bytes(32)),
    ):
        assert not slots.seal_holds(edited, key)

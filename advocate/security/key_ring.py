"""Everything a vault does with its keys, on plain values: make them, open them, change the ways in.

Nothing here touches the disk: whoever calls saves the key file it gets back with `key_folder.save_key_files`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from advocate.errors import Conflict, VaultDamaged, WrongKey
from advocate.security import slots
from advocate.security.data_key import DataKey
from advocate.security.key_costs import PassphraseCosts
from advocate.security.key_file import LABEL_LIMIT, SLOT_LIMIT, KeyFile, Slot, SlotKind, whole_second
from advocate.security.keychain import Keychain, KeychainProblem, KeychainState
from advocate.security.passphrase import normalised_passphrase
from advocate.security.recovery_code import RecoveryCode, parse_recovery_code


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What `create_keys` made. recovery_code: to be shown once, typed back by the person, and then let go."""

    key_file: KeyFile
    data_key: DataKey
    recovery_code: RecoveryCode


def create_keys(vault_id: str, passphrase: str, *, created_at: datetime, costs: PassphraseCosts) -> NewKeys:
    """A fresh data key, wrapped for the passphrase and for a fresh recovery code. Raises InvalidValue."""
    key, code = DataKey.fresh(), RecoveryCode.fresh()
    by_passphrase = slots.wrap_with_passphrase(
        key, normalised_passphrase(passphrase), vault_id=vault_id, costs=costs, created_at=created_at
    )
    by_code = slots.wrap_with_recovery_code(key, code.secret, vault_id=vault_id, created_at=created_at)
    keys = KeyFile(
        vault_id=vault_id,
        created_at=whole_second(created_at),
        generation=1,
        key_check=slots.key_check(key, vault_id),
        seal=bytes(32),
        slots=(by_passphrase, by_code),
    )
    return NewKeys(slots.sealed(keys, key), key, code)


def unlock_with_passphrase(keys: KeyFile, typed: str) -> DataKey:
    """Raises WrongKey, InvalidValue for what cannot be a passphrase, VaultDamaged. Slow on purpose."""
    passphrase = normalised_passphrase(typed)
    return _first_that_opens(
        keys,
        SlotKind.PASSPHRASE,
        lambda slot: slots.open_with_passphrase(slot, passphrase, vault_id=keys.vault_id),
        WrongKey(
            "This passphrase does not open the vault.",
            "Please check capitals and the keyboard's language. Your recovery code opens the vault too.",
        ),
    )


def unlock_with_recovery(keys: KeyFile, typed: str) -> DataKey:
    """Raises MistypedCode (an InvalidValue) before any key is tried, WrongKey, VaultDamaged."""
    code = parse_recovery_code(typed)
    return _first_that_opens(
        keys,
        SlotKind.RECOVERY,
        lambda slot: slots.open_with_recovery_code(slot, code.secret, vault_id=keys.vault_id),
        WrongKey(
            "This recovery code is written correctly, but it does not open this vault.",
            "It may belong to another vault, or be an older one that was renewed since.",
        ),
    )


def unlock_with_keychain(keys: KeyFile, keychain: Keychain) -> DataKey:
    """Raises KeychainProblem (a KeychainUnavailable), VaultDamaged."""
    if not keys.slots_of(SlotKind.KEYCHAIN):
        raise KeychainProblem(KeychainState.FORGOTTEN)
    secret = keychain.get(keys.vault_id)
    return _first_that_opens(
        keys,
        SlotKind.KEYCHAIN,
        lambda slot: slots.open_with_keychain_secret(slot, secret, vault_id=keys.vault_id),
        KeychainProblem(KeychainState.FORGOTTEN),
    )


def add_keychain_slot(
    keys: KeyFile, key: DataKey, keychain: Keychain, *, computer: str, created_at: datetime
) -> KeyFile:
    """Let this computer's keychain open the vault; replaces what an earlier call made for the same computer.

    computer: a name that people know it by, shown in the list of ways in. Raises KeychainProblem.
    """
    _require_own(keys, key)
    label = "".join(letter for letter in computer if letter.isprintable())[:LABEL_LIMIT]
    kept = tuple(slot for slot in keys.slots if not (slot.kind is SlotKind.KEYCHAIN and slot.label == label))
    if len(kept) >= SLOT_LIMIT:
        raise Conflict(
            f"This vault has {SLOT_LIMIT} ways in already.",
            "Remove a computer you no longer use, then try again.",
        )
    secret = secrets.token_bytes(slots.KEYCHAIN_SECRET_BYTES)
    keychain.put(keys.vault_id, secret)
    slot = slots.wrap_with_keychain_secret(
        key, secret, vault_id=keys.vault_id, created_at=created_at, label=label
    )
    return slots.sealed(keys.with_slots((*kept, slot)), key)


def change_passphrase(
    keys: KeyFile, key: DataKey, passphrase: str, *, created_at: datetime, costs: PassphraseCosts
) -> KeyFile:
    """Replaces every passphrase slot. Needs the open vault, not the old passphrase. Raises InvalidValue."""
    _require_own(keys, key)
    slot = slots.wrap_with_passphrase(
        key, normalised_passphrase(passphrase), vault_id=keys.vault_id, costs=costs, created_at=created_at
    )
    return _with_kind_replaced(keys, key, slot)


def renew_recovery_code(keys: KeyFile, key: DataKey, *, created_at: datetime) -> tuple[KeyFile, RecoveryCode]:
    """The old code opens nothing once the new key file is saved; save it after the new code was typed back."""
    _require_own(keys, key)
    code = RecoveryCode.fresh()
    slot = slots.wrap_with_recovery_code(key, code.secret, vault_id=keys.vault_id, created_at=created_at)
    return _with_kind_replaced(keys, key, slot), code


def remove_slot(keys: KeyFile, key: DataKey, slot_id: str) -> KeyFile:
    """Raises Conflict rather than leave nothing, or nothing but keychains; NotFound."""
    _require_own(keys, key)
    gone = keys.get_slot(slot_id)
    kept = tuple(slot for slot in keys.slots if slot is not gone)
    if all(slot.kind is SlotKind.KEYCHAIN for slot in kept):
        raise Conflict(
            "This is the last way into the vault that does not depend on a computer's keychain, so it stays.",
            "Set a passphrase or a recovery code first.",
        )
    return slots.sealed(keys.with_slots(kept), key)


def advance_generation(keys: KeyFile, key: DataKey) -> KeyFile:
    """The same ways in, one generation on."""
    _require_own(keys, key)
    return slots.sealed(keys.with_slots(keys.slots), key)


def is_untouched(keys: KeyFile, key: DataKey) -> bool:
    """False when somebody without the data key added, removed or edited something in the key file."""
    return slots.seal_holds(keys, key)


def is_key_of(keys: KeyFile, key: DataKey) -> bool:
    """Whether the data key belongs to this vault: if so and the database refuses it, the database is damaged."""
    return slots.is_key_of(keys, key)


def _first_that_opens(
    keys: KeyFile, kind: SlotKind, open_slot: Callable[[Slot], DataKey], otherwise: Exception
) -> DataKey:
    for key in _opened(keys.slots_of(kind), open_slot):
        if not slots.is_key_of(keys, key):
            key.wipe()
            raise VaultDamaged(
                "The key file holds the key of another vault.",
                "Nothing was changed. Every backup of this vault carries its own copy of the keys: open one of those.",
            )
        return key
    raise otherwise


def _opened(candidates: Iterable[Slot], open_slot: Callable[[Slot], DataKey]) -> Iterable[DataKey]:
    for slot in candidates:
        try:
            yield open_slot(slot)
        except WrongKey:
            continue


def _with_kind_replaced(keys: KeyFile, key: DataKey, slot: Slot) -> KeyFile:
    kept = tuple(other for other in keys.slots if other.kind is not slot.kind)
    if len(kept) >= SLOT_LIMIT:
        raise Conflict(
            f"This vault has {SLOT_LIMIT} ways in already.",
            "Remove a computer you no longer use, then try again.",
        )
    return slots.sealed(keys.with_slots((slot, *kept)), key)


def _require_own(keys: KeyFile, key: DataKey) -> None:
    """A slot that wrapped another vault's key would lock people out, so this is a bug, not a message."""
    if not slots.is_key_of(keys, key):
        raise ValueError("This data key does not belong to this key file.")

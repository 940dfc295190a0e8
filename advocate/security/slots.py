"""Wraps the data key into slots and opens them again: for a passphrase, a keychain's secret, or a recovery code.

Each slot is sealed to its vault, its own id, its kind and its costs, so none can be moved or made cheaper to guess.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import replace
from datetime import datetime

import nacl.exceptions
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)

from advocate.errors import WrongKey
from advocate.security.data_key import DataKey, hkdf_sha256
from advocate.security.key_costs import SALT_BYTES, PassphraseCosts, derive_passphrase_key
from advocate.security.key_file import NONCE_BYTES, KeyFile, Slot, SlotKind, whole_second
from advocate.security.key_file_text import sealed_part

KEYCHAIN_SECRET_BYTES = 32


def wrap_with_passphrase(
    key: DataKey,
    passphrase: bytes,
    *,
    vault_id: str,
    costs: PassphraseCosts,
    created_at: datetime,
    label: str = "",
) -> Slot:
    """passphrase: as `passphrase.normalised_passphrase` gives it. Slow on purpose."""
    salt = secrets.token_bytes(SALT_BYTES)
    slot_key = derive_passphrase_key(passphrase, salt, costs)
    empty = _empty_slot(SlotKind.PASSPHRASE, created_at, label, salt=salt, costs=costs)
    return _wrapped(empty, key, slot_key, vault_id)


def wrap_with_keychain_secret(
    key: DataKey, secret: bytes, *, vault_id: str, created_at: datetime, label: str = ""
) -> Slot:
    slot_key = _fast_key(SlotKind.KEYCHAIN, secret, vault_id)
    return _wrapped(_empty_slot(SlotKind.KEYCHAIN, created_at, label), key, slot_key, vault_id)


def wrap_with_recovery_code(
    key: DataKey, secret: bytes, *, vault_id: str, created_at: datetime, label: str = ""
) -> Slot:
    """secret: the code's 160 random bits, which need no slow derivation."""
    slot_key = _fast_key(SlotKind.RECOVERY, secret, vault_id)
    return _wrapped(_empty_slot(SlotKind.RECOVERY, created_at, label), key, slot_key, vault_id)


def open_with_passphrase(slot: Slot, passphrase: bytes, *, vault_id: str) -> DataKey:
    """Raises WrongKey. Slow on purpose: as slow as the slot's costs say."""
    if slot.costs is None:
        raise ValueError("Not a passphrase slot.")
    slot_key = derive_passphrase_key(passphrase, slot.salt, slot.costs)
    return _opened(slot, slot_key, vault_id)


def open_with_keychain_secret(slot: Slot, secret: bytes, *, vault_id: str) -> DataKey:
    """Raises WrongKey."""
    return _opened(slot, _fast_key(SlotKind.KEYCHAIN, secret, vault_id), vault_id)


def open_with_recovery_code(slot: Slot, secret: bytes, *, vault_id: str) -> DataKey:
    """Raises WrongKey."""
    return _opened(slot, _fast_key(SlotKind.RECOVERY, secret, vault_id), vault_id)


def key_check(key: DataKey, vault_id: str) -> bytes:
    """A mark by which a data key is recognised as this vault's, and from which it cannot be found."""
    return hmac.digest(key.derive("key check"), vault_id.encode(), hashlib.sha256)


def is_key_of(keys: KeyFile, key: DataKey) -> bool:
    """Whether this data key is the vault's own. If it is and the database still refuses it, the database is damaged."""
    return hmac.compare_digest(keys.key_check, key_check(key, keys.vault_id))


def sealed(keys: KeyFile, key: DataKey) -> KeyFile:
    """The same key file, vouched for by whoever holds the data key."""
    return replace(keys, seal=_seal(keys, key))


def seal_holds(keys: KeyFile, key: DataKey) -> bool:
    """Whether nothing in the key file was changed by somebody who did not have the data key."""
    return hmac.compare_digest(keys.seal, _seal(keys, key))


def _seal(keys: KeyFile, key: DataKey) -> bytes:
    return hmac.digest(key.derive("key file seal"), sealed_part(keys), hashlib.sha256)


def _fast_key(kind: SlotKind, secret: bytes, vault_id: str) -> bytes:
    return hkdf_sha256(secret, salt=vault_id.encode(), purpose=f"{kind} slot")


def _empty_slot(
    kind: SlotKind,
    created_at: datetime,
    label: str,
    *,
    salt: bytes = b"",
    costs: PassphraseCosts | None = None,
) -> Slot:
    return Slot(
        slot_id=secrets.token_hex(8),
        kind=kind,
        label=label,
        created_at=whole_second(created_at),
        nonce=secrets.token_bytes(NONCE_BYTES),
        wrapped=bytes(48),
        salt=salt,
        costs=costs,
    )


def _bound_to(slot: Slot, vault_id: str) -> bytes:
    costs = slot.costs
    memory_bytes, passes = (costs.memory_bytes, costs.passes) if costs else (0, 0)
    parts = ["Advocate slot 1", vault_id, slot.slot_id, slot.kind, slot.salt.hex(), memory_bytes, passes]
    return json.dumps(parts).encode()


def _wrapped(slot: Slot, key: DataKey, slot_key: bytes, vault_id: str) -> Slot:
    sealed_key = crypto_aead_xchacha20poly1305_ietf_encrypt(
        key.copy_for_wrapping(), _bound_to(slot, vault_id), slot.nonce, slot_key
    )
    return replace(slot, wrapped=sealed_key)


def _opened(slot: Slot, slot_key: bytes, vault_id: str) -> DataKey:
    try:
        secret = crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.wrapped, _bound_to(slot, vault_id), slot.nonce, slot_key
        )
    except nacl.exceptions.CryptoError:
        raise WrongKey("That does not open this vault.", "Nothing was changed. Please try again.") from None
    return DataKey(secret)

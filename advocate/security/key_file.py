"""What a vault's key file says, as frozen values with bounds. Its text is in `key_file_text.py`, its disk in `key_folder.py`.

The file holds no secret in the clear: the data key stands in it only wrapped, once per slot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from advocate.errors import NotFound
from advocate.security.key_costs import SALT_BYTES, WORK_LIMIT, PassphraseCosts

FORMAT_VERSION = 1
SLOT_LIMIT = 16
LABEL_LIMIT = 80
GENERATION_LIMIT = 2**53
NONCE_BYTES = 24
WRAPPED_BYTES = 48
"""A 32-byte key and the 16-byte tag of XChaCha20-Poly1305."""
MARK_BYTES = 32

VAULT_ID_SHAPE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SLOT_ID_SHAPE = re.compile(r"[0-9a-f]{16}")


class SlotKind(StrEnum):
    PASSPHRASE = "passphrase"
    KEYCHAIN = "keychain"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way into the vault. label: for people, e.g. the computer's name. Raises ValueError when malformed."""

    slot_id: str
    kind: SlotKind
    label: str
    created_at: datetime
    nonce: bytes
    wrapped: bytes
    salt: bytes = b""
    costs: PassphraseCosts | None = None

    def __post_init__(self) -> None:
        _require(SLOT_ID_SHAPE.fullmatch(self.slot_id), "slot id")
        _require(len(self.label) <= LABEL_LIMIT and self.label.isprintable(), "label")
        _require_utc_second(self.created_at)
        _require(len(self.nonce) == NONCE_BYTES, "nonce")
        _require(len(self.wrapped) == WRAPPED_BYTES, "wrapped key")
        slow = self.kind is SlotKind.PASSPHRASE
        _require((self.costs is not None) == slow, "costs")
        _require(len(self.salt) == (SALT_BYTES if slow else 0), "salt")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """generation: goes up with every change, so that an older file put back can be told.

    key_check: tells whether a data key is this vault's. seal: tells, once that key is known, whether anything
    here was changed by somebody without it. Raises ValueError when malformed.
    """

    vault_id: str
    created_at: datetime
    generation: int
    key_check: bytes
    seal: bytes
    slots: tuple[Slot, ...]

    def __post_init__(self) -> None:
        _require(VAULT_ID_SHAPE.fullmatch(self.vault_id), "vault id")
        _require_utc_second(self.created_at)
        _require(1 <= self.generation <= GENERATION_LIMIT, "generation")
        _require(len(self.key_check) == MARK_BYTES, "key check")
        _require(len(self.seal) == MARK_BYTES, "seal")
        _require(1 <= len(self.slots) <= SLOT_LIMIT, "number of slots")
        _require(len({slot.slot_id for slot in self.slots}) == len(self.slots), "slot ids")
        _require(sum(slot.costs.work for slot in self.slots if slot.costs) <= WORK_LIMIT, "sum of costs")

    def slots_of(self, kind: SlotKind) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.kind is kind)

    def get_slot(self, slot_id: str) -> Slot:
        """Raises NotFound."""
        for slot in self.slots:
            if slot.slot_id == slot_id:
                return slot
        raise NotFound("This way into the vault is not there any more.", "The vault itself is unchanged.")

    def with_slots(self, slots: tuple[Slot, ...]) -> KeyFile:
        """The next generation with these slots, not sealed yet (see `slots.sealed`)."""
        return replace(self, slots=slots, generation=self.generation + 1)


def whole_second(moment: datetime) -> datetime:
    """The moment as the key file keeps it: UTC, to the second."""
    if moment.tzinfo is None:
        raise ValueError("A moment without a time zone.")
    return moment.astimezone(UTC).replace(microsecond=0)


def _require(held: object, name: str) -> None:
    if not held:
        raise ValueError(f"The {name} is not as a key file has it.")


def _require_utc_second(moment: datetime) -> None:
    _require(moment.utcoffset() == timedelta() and moment.microsecond == 0, "moment")

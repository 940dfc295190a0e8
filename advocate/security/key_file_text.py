"""Key file to text and back: JSON whose last line is a checksum of the lines before it. Bytes in, values out, no disk.

Reading trusts nothing: size, shape, every field and every cost are checked before any key is derived.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any, cast

from advocate.errors import VaultDamaged, VaultTooNew
from advocate.security.key_costs import PassphraseCosts
from advocate.security.key_file import FORMAT_VERSION, SLOT_LIMIT, KeyFile, Slot, SlotKind

SIZE_LIMIT = 64 * 1024
HEAD = b'{"keys":\n'
MIDDLE = b',\n"sha256": "'
FOOT = b'"}\n'
DIGEST_LENGTH = 64


def render_key_file(keys: KeyFile) -> bytes:
    """The text of a key file, always the same for the same value."""
    body = json.dumps(_fields(keys, seal=keys.seal), indent=1, ensure_ascii=True).encode("ascii")
    return HEAD + body + MIDDLE + hashlib.sha256(body).hexdigest().encode() + FOOT


def sealed_part(keys: KeyFile) -> bytes:
    """What the seal is computed over: everything the file says but the seal itself."""
    return json.dumps(_fields(keys, seal=b""), ensure_ascii=True, separators=(",", ":")).encode("ascii")


def parse_key_file(text: bytes) -> KeyFile:
    """Raises VaultDamaged when the text is not exactly what `render_key_file` writes, VaultTooNew for a newer format."""
    try:
        fields = _checked_fields(text)
        if fields["format"] != FORMAT_VERSION:
            if type(fields["format"]) is int and fields["format"] > FORMAT_VERSION:
                raise VaultTooNew(
                    "A newer Advocate wrote the keys of this vault.",
                    "Nothing was changed. Update Advocate on this computer, then open the vault again.",
                )
            raise ValueError("unknown format")
        keys = _key_file(fields)
        if render_key_file(keys) != text:
            raise ValueError("written differently")
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        raise _damaged() from None
    return keys


def _damaged() -> VaultDamaged:
    return VaultDamaged(
        "The vault's key file cannot be read.",
        "Nothing was changed. Every backup of this vault carries its own copy of the keys: open one of those.",
    )


def _checked_fields(text: bytes) -> dict[str, Any]:
    if len(text) > SIZE_LIMIT:
        raise ValueError("too large")
    foot = len(text) - len(FOOT) - DIGEST_LENGTH - len(MIDDLE)
    body = text[len(HEAD) : max(foot, 0)]
    expected = HEAD + body + MIDDLE + hashlib.sha256(body).hexdigest().encode() + FOOT
    if text != expected:
        raise ValueError("checksum")
    fields: object = json.loads(body)
    if not isinstance(fields, dict):
        raise TypeError("not an object")
    return cast("dict[str, Any]", fields)


def _fields(keys: KeyFile, *, seal: bytes) -> dict[str, Any]:
    return {
        "format": FORMAT_VERSION,
        "vault_id": keys.vault_id,
        "created_at": keys.created_at.isoformat(),
        "generation": keys.generation,
        "key_check": keys.key_check.hex(),
        "seal": seal.hex(),
        "slots": [_slot_fields(slot) for slot in keys.slots],
    }


def _slot_fields(slot: Slot) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "slot_id": slot.slot_id,
        "kind": slot.kind.value,
        "label": slot.label,
        "created_at": slot.created_at.isoformat(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }
    if slot.costs is not None:
        fields["argon2id"] = {
            "salt": slot.salt.hex(),
            "memory_bytes": slot.costs.memory_bytes,
            "passes": slot.costs.passes,
        }
    return fields


def _key_file(fields: dict[str, Any]) -> KeyFile:
    if len(fields["slots"]) > SLOT_LIMIT:
        raise ValueError("too many slots")
    return KeyFile(
        vault_id=_text(fields["vault_id"]),
        created_at=datetime.fromisoformat(fields["created_at"]),
        generation=_number(fields["generation"]),
        key_check=bytes.fromhex(fields["key_check"]),
        seal=bytes.fromhex(fields["seal"]),
        slots=tuple(_slot(slot) for slot in fields["slots"]),
    )


def _slot(fields: dict[str, Any]) -> Slot:
    slow = fields.get("argon2id")
    return Slot(
        slot_id=_text(fields["slot_id"]),
        kind=SlotKind(fields["kind"]),
        label=_text(fields["label"]),
        created_at=datetime.fromisoformat(fields["created_at"]),
        nonce=bytes.fromhex(fields["nonce"]),
        wrapped=bytes.fromhex(fields["wrapped"]),
        salt=b"" if slow is None else bytes.fromhex(slow["salt"]),
        costs=None
        if slow is None
        else PassphraseCosts(memory_bytes=_number(slow["memory_bytes"]), passes=_number(slow["passes"])),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value

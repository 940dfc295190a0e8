"""The one key that the database is written with, held in memory only while the vault is open.

How it is wrapped for a passphrase, a keychain or a recovery code stands in `slots.py`.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import NoReturn

KEY_BYTES = 32


def hkdf_sha256(secret: bytes, *, salt: bytes, purpose: str) -> bytes:
    """Turn one strong secret into a 32-byte key for one purpose (HKDF, RFC 5869, one block of output)."""
    extracted = hmac.digest(salt, secret, hashlib.sha256)
    return hmac.digest(extracted, purpose.encode() + b"\x01", hashlib.sha256)


class DataKey:
    """32 secret bytes that can be wiped. Shows nothing of itself in a repr, a traceback or a pickle.

    Python may keep short-lived copies of what `hex` and `derive` hand out; `docs/security.md` says so plainly.
    """

    __slots__ = ("_held",)
    __hash__ = None  # type: ignore[assignment]  # a key that can be wiped is no dictionary key

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("A data key is 32 bytes long.")
        self._held = bytearray(secret)

    @classmethod
    def fresh(cls) -> DataKey:
        """A new random key."""
        return cls(bytearray(secrets.token_bytes(KEY_BYTES)))

    @property
    def is_wiped(self) -> bool:
        return not self._held

    def hex(self) -> str:
        """64 hexadecimal digits, for the moment of connecting to the database only."""
        return self._bytes().hex()

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one other purpose, from which the data key cannot be found."""
        return hkdf_sha256(bytes(self._bytes()), salt=b"Advocate", purpose=purpose)

    def copy_for_wrapping(self) -> bytes:
        """The key itself, for sealing it into a slot and nothing else."""
        return bytes(self._bytes())

    def wipe(self) -> None:
        """Overwrite the key with zeros and forget it. May be called more than once."""
        for place in range(len(self._held)):
            self._held[place] = 0
        self._held = bytearray()

    def _bytes(self) -> bytearray:
        if not self._held:
            raise RuntimeError("The data key was wiped: the vault is locked.")
        return self._held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self._bytes(), other._bytes())

    def __repr__(self) -> str:
        return "DataKey(wiped)" if self.is_wiped else "DataKey(held)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A data key is never pickled or copied.")

"""All that a person may be told went wrong. Anything that is not an AdvocateError is a bug of ours."""

from __future__ import annotations


class AdvocateError(Exception):
    """Something expected went wrong: what happened, what was kept, and what to do.

    title: a few words; message: one or two sentences; hint: what the person can do next (may be empty).
    Texts carry no stack trace, no secret, and no more of a customer than the person typed themselves.
    """

    title = "That did not work"

    def __init__(self, message: str, hint: str = "", *, title: str = "") -> None:
        super().__init__(message)
        self.title = title or type(self).title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class NotFound(AdvocateError):
    """The record asked for is not (or no longer) there."""

    title = "Not found"


class InvalidValue(AdvocateError):
    """A value that cannot be kept as it is; `field` names which."""

    title = "Please check this"

    def __init__(self, message: str, hint: str = "", *, field: str = "") -> None:
        super().__init__(message, hint)
        self.field = field


class Conflict(AdvocateError):
    """Somebody changed the record meanwhile, or an undo would overwrite later work."""

    title = "Changed meanwhile"


class VaultError(AdvocateError):
    """A vault that cannot be opened, made or written."""

    title = "The vault did not open"


class WrongKey(VaultError):
    """The passphrase or recovery code does not open this vault."""

    title = "That does not open the vault"


class KeychainUnavailable(VaultError):
    """The computer's keychain is absent, locked or has forgotten the key."""

    title = "The keychain did not answer"


class VaultMissing(VaultError):
    """There is no vault in this folder, or a part of it is missing."""

    title = "No vault here"


class VaultDamaged(VaultError):
    """The vault's files are there but cannot be trusted."""

    title = "The vault is damaged"


class VaultInUse(VaultError):
    """Another running Advocate holds this vault."""

    title = "The vault is already open"


class VaultTooNew(VaultError):
    """A newer Advocate wrote this vault."""

    title = "This vault is newer than this Advocate"


class VaultReadOnly(VaultError):
    """The vault can be read but not written just now (full disk, read-only folder)."""

    title = "Nothing can be saved right now"


class FormatError(AdvocateError):
    """A file that is not what its name or header says, or that cannot be read."""

    title = "This file could not be read"

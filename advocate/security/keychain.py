"""The computer's own keychain, behind three verbs. It may hold one secret per vault, which opens one slot.

A convenience, never the only way in: it can be locked, reset or replaced by a system update. Every call runs on
a worker thread with a time limit, since the system may put up a question of its own first.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import threading
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import Protocol, TypeVar, cast

from advocate.errors import KeychainUnavailable

SERVICE_NAME = "Advocate"
SECRET_BYTES = 32
TIME_LIMIT_SECONDS = 20.0

REAL_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
"""Those that keep secrets encrypted. Plain-text and do-nothing backends are never used, whoever asks for them."""

_FAIL = "keyring.backends.fail.Keyring"
_CHAINER = "keyring.backends.chainer.ChainerBackend"

_Result = TypeVar("_Result")


class KeychainState(StrEnum):
    """READY, or why the keychain cannot help just now."""

    READY = "ready"
    ABSENT = "absent"
    NOT_TRUSTED = "not_trusted"
    NOT_SET_UP = "not_set_up"
    LOCKED = "locked"
    FORGOTTEN = "forgotten"
    NOT_KEEPING = "not_keeping"
    SILENT = "silent"
    FAILING = "failing"


_PASSPHRASE = "Your passphrase or your recovery code opens the vault as always."
_SENTENCES = {
    KeychainState.READY: ("The keychain is ready.", ""),
    KeychainState.ABSENT: ("This computer has no keychain that Advocate can use.", _PASSPHRASE),
    KeychainState.NOT_TRUSTED: (
        "The keychain set up on this computer does not keep secrets safely, so Advocate does not use it.",
        _PASSPHRASE,
    ),
    KeychainState.NOT_SET_UP: (
        "The keychain of this computer has not been set up yet.",
        "Open the system's password program once to set it up. " + _PASSPHRASE,
    ),
    KeychainState.LOCKED: ("The keychain is locked.", "Unlock it and try again. " + _PASSPHRASE),
    KeychainState.FORGOTTEN: (
        "The keychain no longer knows this vault. That happens after some system updates; the vault is unharmed.",
        "Open it with your passphrase or your recovery code, then let the keychain remember it again.",
    ),
    KeychainState.NOT_KEEPING: (
        "The keychain took the key but did not give it back, so Advocate does not rely on it.",
        _PASSPHRASE,
    ),
    KeychainState.SILENT: (
        "The keychain did not answer in time. It may be waiting for you in another window.",
        "Answer it and try again. " + _PASSPHRASE,
    ),
    KeychainState.FAILING: ("The keychain answered with an error.", "Try again in a moment. " + _PASSPHRASE),
}


class KeychainProblem(KeychainUnavailable):
    """A KeychainUnavailable that also says which state it is in."""

    def __init__(self, state: KeychainState) -> None:
        super().__init__(*_SENTENCES[state])
        self.state = state


class _Backend(Protocol):
    """The part of keyring's own backends that is used here."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


class Keychain:
    """Secrets by vault id. All three verbs raise KeychainProblem.

    allowed: full names of the backend classes that may be used (tests name their own).
    """

    def __init__(
        self, *, allowed: Collection[str] = REAL_BACKENDS, time_limit_seconds: float = TIME_LIMIT_SECONDS
    ) -> None:
        self._allowed = frozenset(allowed)
        self._time_limit_seconds = time_limit_seconds
        self._one_at_a_time = threading.Lock()

    def state(self) -> KeychainState:
        """Whether it is worth offering the keychain at all. Asks only which keychain there is: nothing is unlocked."""
        try:
            self._within_time(lambda _: None)
        except KeychainProblem as problem:
            return problem.state
        return KeychainState.READY

    def get(self, vault_id: str) -> bytes:
        """The 32-byte secret."""
        kept = self._within_time(lambda backend: backend.get_password(SERVICE_NAME, vault_id))
        secret = _decoded(kept)
        if secret is None:
            raise KeychainProblem(KeychainState.FORGOTTEN)
        return secret

    def put(self, vault_id: str, secret: bytes) -> None:
        """Keep the secret, and make sure by reading it back."""
        if len(secret) != SECRET_BYTES:
            raise ValueError("A keychain secret is 32 bytes long.")
        spelled = base64.b64encode(secret).decode()

        def put_and_read(backend: _Backend) -> str | None:
            backend.set_password(SERVICE_NAME, vault_id, spelled)
            return backend.get_password(SERVICE_NAME, vault_id)

        kept = self._within_time(put_and_read)
        if not hmac.compare_digest(_decoded(kept) or b"", secret):
            raise KeychainProblem(KeychainState.NOT_KEEPING)

    def delete(self, vault_id: str) -> None:
        """Forget the secret; fine if it was not there."""

        def delete_if_there(backend: _Backend) -> None:
            if backend.get_password(SERVICE_NAME, vault_id) is not None:
                backend.delete_password(SERVICE_NAME, vault_id)

        self._within_time(delete_if_there)

    def _within_time(self, work: Callable[[_Backend], _Result]) -> _Result:
        """Run the work on a thread of its own. One that is still stuck in a question is waited for, not doubled."""
        results: list[_Result] = []
        problems: list[BaseException] = []
        given_up = threading.Event()

        def run() -> None:
            with self._one_at_a_time:
                if given_up.is_set():
                    return
                try:
                    results.append(work(self._backend()))
                except BaseException as problem:  # carried to the caller's thread below
                    problems.append(problem)

        thread = threading.Thread(target=run, name="keychain", daemon=True)
        thread.start()
        thread.join(self._time_limit_seconds)
        if thread.is_alive():
            given_up.set()
            raise KeychainProblem(KeychainState.SILENT)
        if problems:
            raise _as_problem(problems[0]) from None
        return results[0]

    def _backend(self) -> _Backend:
        import keyring  # lazy: start-up time

        chosen = keyring.get_keyring()
        candidates: list[_Backend] = [chosen]
        if _class_name(chosen) == _CHAINER:
            candidates = list(cast("_Chain", chosen).backends)
        for candidate in candidates:
            if _class_name(candidate) in self._allowed:
                return candidate
        absent = all(_class_name(candidate) == _FAIL for candidate in candidates)
        raise KeychainProblem(KeychainState.ABSENT if absent else KeychainState.NOT_TRUSTED)


class _Chain(Protocol):
    """Keyring's own list of several backends, best first."""

    backends: Collection[_Backend]


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _as_problem(problem: BaseException) -> KeychainProblem:
    """Backends raise keyring's errors and those of the libraries beneath; none of their texts is passed on."""
    import keyring.errors  # lazy: start-up time

    if isinstance(problem, KeychainProblem):
        return problem
    for kind, state in (
        (keyring.errors.NoKeyringError, KeychainState.ABSENT),
        (keyring.errors.KeyringLocked, KeychainState.LOCKED),
        (keyring.errors.InitError, KeychainState.NOT_SET_UP),
    ):
        if isinstance(problem, kind):
            return KeychainProblem(state)
    if not isinstance(problem, Exception):
        raise problem
    return KeychainProblem(KeychainState.FAILING)


def _decoded(kept: str | None) -> bytes | None:
    """None when there is nothing, or nothing that Advocate put there."""
    if kept is None:
        return None
    try:
        secret = base64.b64decode(kept, validate=True)
    except (binascii.Error, ValueError):
        return None
    return secret if len(secret) == SECRET_BYTES else None

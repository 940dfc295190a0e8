from __future__ import annotations

import threading
import time

import keyring
import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from advocate.security.keychain import REAL_BACKENDS, Keychain, KeychainProblem, KeychainState
from tests.advocate.security.samples import OTHER_VAULT_ID, VAULT_ID
from tests.guards import InMemoryKeyring

SECRET = bytes(range(32))


class Raising(InMemoryKeyring):
    """A keychain in trouble."""

    def __init__(self, problem: Exception) -> None:
        super().__init__()
        self.problem = problem

    def get_password(self, service: str, username: str) -> str | None:
        raise self.problem

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.problem


class Asking(InMemoryKeyring):
    """A keychain that waits for the person's answer to a question of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.questions = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.questions += 1
        self.answered.wait(30)
        return super().get_password(service, username)


class Mangling(InMemoryKeyring):
    """A keychain that gives back something else than it took."""

    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return kept and kept[:-2] + "x="


def name_of(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def keychain_on(backend: keyring.backend.KeyringBackend, *, time_limit_seconds: float = 20.0) -> Keychain:
    keyring.set_keyring(backend)
    return Keychain(allowed={name_of(backend)}, time_limit_seconds=time_limit_seconds)


def state_of(action: object) -> KeychainState:
    with pytest.raises(KeychainProblem) as caught:
        action()  # type: ignore[operator]
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value.state


def test_secrets_are_kept_by_vault() -> None:
    keychain = keychain_on(InMemoryKeyring())
    assert keychain.state() is KeychainState.READY
    keychain.put(VAULT_ID, SECRET)
    keychain.put(OTHER_VAULT_ID, bytes(32))
    assert keychain.get(VAULT_ID) == SECRET
    keychain.delete(VAULT_ID)
    keychain.delete(VAULT_ID)
    assert state_of(lambda: keychain.get(VAULT_ID)) is KeychainState.FORGOTTEN
    assert keychain.get(OTHER_VAULT_ID) == bytes(32)


def test_what_is_kept_is_short_enough_for_every_system() -> None:
    backend = InMemoryKeyring()
    keychain_on(backend).put(VAULT_ID, SECRET)
    ((_, kept),) = backend.entries.items()
    assert len(kept) == 44
    with pytest.raises(ValueError, match="32 bytes"):
        Keychain().put(VAULT_ID, b"short")


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (keyring.errors.NoKeyringError("No recommended backend"), KeychainState.ABSENT),
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), KeychainState.LOCKED),
        (keyring.errors.InitError("Prompt dismissed.."), KeychainState.NOT_SET_UP),
        (keyring.errors.KeyringError("-67030"), KeychainState.FAILING),
        (keyring.errors.PasswordSetError("2560 bytes"), KeychainState.FAILING),
        (OSError("The D-Bus connection broke"), KeychainState.FAILING),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), KeychainState.FAILING),
    ],
)
def test_each_kind_of_trouble_has_its_state_and_sentence(problem: Exception, state: KeychainState) -> None:
    keychain = keychain_on(Raising(problem))
    for action in (
        lambda: keychain.get(VAULT_ID),
        lambda: keychain.put(VAULT_ID, SECRET),
        lambda: keychain.delete(VAULT_ID),
    ):
        assert state_of(action) is state
    with pytest.raises(KeychainProblem) as caught:
        keychain.get(VAULT_ID)
    assert str(problem) not in str(caught.value)


@pytest.mark.parametrize("kept", ["", "not base64", "AAAA", "é" * 44, "A" * 10_000, "A" * 43 + "\n="])
def test_something_else_in_our_place_counts_as_forgotten(kept: str) -> None:
    backend = InMemoryKeyring()
    backend.entries["Advocate", VAULT_ID] = kept
    assert state_of(lambda: keychain_on(backend).get(VAULT_ID)) is KeychainState.FORGOTTEN


def test_no_backend_is_absent_and_a_careless_one_is_not_trusted() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert Keychain().state() is KeychainState.ABSENT
    assert state_of(lambda: Keychain().put(VAULT_ID, SECRET)) is KeychainState.ABSENT
    for careless in (keyring.backends.null.Keyring(), InMemoryKeyring()):
        keyring.set_keyring(careless)
        assert Keychain().state() is KeychainState.NOT_TRUSTED
        assert state_of(lambda: Keychain().put(VAULT_ID, SECRET)) is KeychainState.NOT_TRUSTED


def test_a_keychain_that_does_not_keep_is_noticed_at_once() -> None:
    assert (
        state_of(lambda: keychain_on(keyring.backends.null.Keyring()).put(VAULT_ID, SECRET))
        is KeychainState.NOT_KEEPING
    )
    assert state_of(lambda: keychain_on(Mangling()).put(VAULT_ID, SECRET)) is KeychainState.NOT_KEEPING


def test_of_several_backends_only_an_allowed_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain_text, good = Mangling(), InMemoryKeyring()
    chain = keyring.backends.chainer.ChainerBackend()
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [plain_text, good])
    keyring.set_keyring(chain)
    keychain = Keychain(allowed={name_of(good)})
    keychain.put(VAULT_ID, SECRET)
    assert keychain.get(VAULT_ID) == SECRET
    assert list(good.entries) == [("Advocate", VAULT_ID)]
    assert plain_text.entries == {}
    assert Keychain().state() is KeychainState.NOT_TRUSTED


def test_the_allowed_backends_are_those_that_keyring_has() -> None:
    import importlib

    for name in REAL_BACKENDS:
        module, _, kind = name.rpartition(".")
        assert issubclass(getattr(importlib.import_module(module), kind), keyring.backend.KeyringBackend)


def test_an_unanswered_question_does_not_hold_anyone_up() -> None:
    backend = Asking()
    keychain = keychain_on(backend, time_limit_seconds=0.05)
    backend.entries["Advocate", VAULT_ID] = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    begun = time.monotonic()
    assert state_of(lambda: keychain.get(VAULT_ID)) is KeychainState.SILENT
    assert state_of(lambda: keychain.get(VAULT_ID)) is KeychainState.SILENT
    assert time.monotonic() - begun < 5
    assert backend.questions == 1
    backend.answered.set()
    patient = Keychain(allowed={name_of(backend)})
    assert patient.get(VAULT_ID) == SECRET


def test_what_was_given_up_is_not_done_later() -> None:
    backend = Asking()
    keychain = keychain_on(backend, time_limit_seconds=0.05)
    assert state_of(lambda: keychain.get(VAULT_ID)) is KeychainState.SILENT
    assert state_of(lambda: keychain.put(VAULT_ID, SECRET)) is KeychainState.SILENT
    backend.answered.set()
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(5)
    assert backend.entries == {}


def test_the_work_is_done_off_the_callers_thread() -> None:
    seen: list[str] = []

    class Watching(InMemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            seen.append(threading.current_thread().name)
            return None

    with pytest.raises(KeychainProblem):
        keychain_on(Watching()).get(VAULT_ID)
    assert seen == ["keychain"]

"""The keychain code against the real gnome-keyring, without a screen: each step in a D-Bus session of its own."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
DAEMON = "gnome-keyring-daemon --unlock --components=secrets"
LOGIN = "a login password"
SESSION_SECONDS = 60

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus-run-session and gnome-keyring-daemon; ./dev test installs them",
    ),
]


class Computer:
    """A home folder with a keychain in it, and a vault beside it."""

    def __init__(self, folder: Path) -> None:
        self.vault = folder / "vault"
        self.vault.mkdir()
        self.environment = os.environ | {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PYTHONPATH": str(PROJECT),
        }
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
            self.environment.pop(name, None)
        for name in ("data", "run"):
            (folder / name).mkdir(mode=0o700)
        self.keyrings = folder / "data" / "keyrings"

    def session(self, action: str, *, login: str | None = LOGIN, **changes: str) -> tuple[str, str]:
        """What the keychain was like before, and what came of the action. login None: nobody unlocks it."""
        program = [sys.executable, "-m", "tests.advocate.security.real_keychain_session"]
        child = "exec " + shlex.join([*program, action, str(self.vault)])
        unlock = f"printf %s {shlex.quote(login)} | {DAEMON} >/dev/null 2>&1; " if login is not None else ""
        return self._run(["dbus-run-session", "--", "bash", "-c", unlock + child], changes)

    def without_bus(self, action: str) -> tuple[str, str]:
        program = [sys.executable, "-m", "tests.advocate.security.real_keychain_session"]
        address = f"unix:path={self.vault}/nobody"
        return self._run([*program, action, str(self.vault)], {"DBUS_SESSION_BUS_ADDRESS": address})

    def _run(self, command: list[str], changes: dict[str, str]) -> tuple[str, str]:
        done = subprocess.run(
            command,
            env=self.environment | changes,
            cwd=PROJECT,
            capture_output=True,
            text=True,
            timeout=SESSION_SECONDS,
        )
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout.splitlines()[-1])
        return told["before"], told["done"]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_a_remembered_vault_opens_in_the_next_session_and_can_be_forgotten(computer: Computer) -> None:
    assert computer.session("remember") == ("ready", "opened")
    assert computer.session("reopen") == ("ready", "opened")
    assert computer.session("forget") == ("ready", "forgotten")
    assert computer.session("reopen") == ("ready", "forgotten")


def test_a_keychain_locked_with_another_password_is_locked_and_not_gone(computer: Computer) -> None:
    assert computer.session("remember") == ("ready", "opened")
    assert computer.session("reopen", login="another password") == ("ready", "locked")
    assert computer.session("reopen") == ("ready", "opened")


def test_a_reset_keychain_has_forgotten_the_vault(computer: Computer) -> None:
    assert computer.session("remember") == ("ready", "opened")
    shutil.rmtree(computer.keyrings)
    assert computer.session("reopen") == ("ready", "forgotten")


def test_a_keychain_never_set_up_says_so(computer: Computer) -> None:
    assert computer.session("remember", login=None)[1] == "not_set_up"


def test_without_a_session_there_is_no_keychain(computer: Computer) -> None:
    assert computer.without_bus("remember") == ("absent", "absent")


@pytest.mark.parametrize(
    ("backend", "state"),
    [("keyring.backends.null.Keyring", "not_trusted"), ("keyring.backends.fail.Keyring", "absent")],
)
def test_a_backend_forced_from_outside_is_not_trusted(computer: Computer, backend: str, state: str) -> None:
    assert computer.session("remember", PYTHON_KEYRING_BACKEND=backend) == (state, state)

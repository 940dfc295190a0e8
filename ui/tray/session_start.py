"""Whether this computer starts Advocate when somebody signs in: one small file, or one value, where each system looks.

It is a choice for the computer and not in the vault: what is there is what is chosen.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from advocate.errors import AdvocateError

NAME = "Advocate"
LABEL = "advocate.beside-clock"
BESIDE_CLOCK = "--beside-clock"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class SessionStart(Protocol):
    """Errors of the disk and of the registry are AdvocateErrors."""

    def is_on(self) -> bool: ...

    def turn_on(self) -> None: ...

    def turn_off(self) -> None: ...


def program() -> tuple[str, ...]:
    """What starts this Advocate: the built program, or the checkout it runs from."""
    if getattr(sys, "frozen", False):
        return (sys.executable, BESIDE_CLOCK)
    start = Path(__file__).resolve().parents[2] / "dev"
    return (sys.executable, str(start), "run", BESIDE_CLOCK)


def session_start() -> SessionStart:
    """Of the system we run on."""
    if sys.platform == "win32":
        return RunKey(program())
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", program())
    from platformdirs import user_config_path  # lazy: start-up time

    return AutostartFile(user_config_path() / "autostart", program())


class _InFile:
    """One file of our own in a folder that the system reads when somebody signs in."""

    file_name = ""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / self.file_name
        self._command = tuple(command)

    def is_on(self) -> bool:
        return self._file.is_file()

    def turn_on(self) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_bytes(self.content())
        except OSError as error:
            raise _not_written() from error

    def turn_off(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _not_written() from error

    def content(self) -> bytes:
        raise TypeError("each system has its own")


class AutostartFile(_InFile):
    """The desktops of Linux and the BSDs: an entry as the XDG specification of autostart has it."""

    file_name = "advocate.desktop"

    def content(self) -> bytes:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={' '.join(_quoted(part) for part in self._command)}",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
        return "\n".join(lines).encode()


class LaunchAgent(_InFile):
    """macOS."""

    file_name = f"{LABEL}.plist"

    def content(self) -> bytes:
        told = {"Label": LABEL, "ProgramArguments": list(self._command), "RunAtLoad": True}
        return plistlib.dumps(told)


class RunKey:
    """Windows: a value of the person's own part of the registry. registry: `winreg` unless a test gives another."""

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:
        self._line = " ".join(f'"{part}"' for part in command)
        self._registry = registry

    def is_on(self) -> bool:
        registry = self._winreg()
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                registry.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True

    def turn_on(self) -> None:
        registry = self._winreg()
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._line)
        except OSError as error:
            raise _not_written() from error

    def turn_off(self) -> None:
        registry = self._winreg()
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _not_written() from error

    def _winreg(self) -> Any:
        if self._registry is None:
            import winreg  # lazy: only Windows has it

            self._registry = winreg
        return self._registry


def _quoted(part: str) -> str:
    r"""As the specification of desktop entries wants an argument: in quotation marks where it is no plain word, what the
    quotation marks would read behind a backslash, that once more for the file, and a per cent sign twice."""
    if all(letter.isalnum() or letter in "-_./=:+@," for letter in part):
        return part
    for letter in '\\"`$':
        part = part.replace(letter, "\\" + letter)
    return f'"{part}"'.replace("\\", "\\\\").replace("%", "%%")


def _not_written() -> AdvocateError:
    return AdvocateError(
        _tr("Advocate could not be set to start with this computer."),
        _tr("Look whether your own settings folder can be written to."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("session start", words)

"""Starting with the computer: what each system finds, and that it is gone again when it is not wanted any more."""

from __future__ import annotations

import plistlib
import shlex
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from advocate.errors import AdvocateError
from ui.tray import session_start as room
from ui.tray.session_start import LABEL, RUN_KEY, AutostartFile, LaunchAgent, RunKey, program, session_start

ODD = ('/opt/Our $shop\'s "100%" tools\\advocate', "--beside-clock")


class Registry:
    """As much of `winreg` as is used, over a dictionary of keys with their values."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self.refuses = False

    class Key(dict):
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

    def CreateKey(self, _root, name):
        if self.refuses:
            raise PermissionError
        return self.keys.setdefault(name, self.Key())

    def OpenKey(self, _root, name, _reserved=0, _access=0):
        if name not in self.keys:
            raise FileNotFoundError
        return self.keys[name]

    def QueryValueEx(self, key, name):
        if name not in key:
            raise FileNotFoundError
        return key[name], self.REG_SZ

    def SetValueEx(self, key, name, _reserved, kind, value):
        assert kind == self.REG_SZ
        key[name] = value

    def DeleteValue(self, key, name):
        if name not in key:
            raise FileNotFoundError
        del key[name]


def entry(file: Path) -> dict[str, str]:
    parser = RawConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(file.read_text(encoding="utf-8"))
    return dict(parser["Desktop Entry"])


def test_on_linux_it_is_an_autostart_entry(tmp_path):
    start = AutostartFile(tmp_path / "autostart", ("/opt/advocate/advocate", "--beside-clock"))
    assert not start.is_on()
    start.turn_on()
    assert start.is_on()
    found = entry(tmp_path / "autostart" / "advocate.desktop")
    assert found["Type"] == "Application"
    assert found["Name"] == "Advocate"
    assert found["Exec"] == "/opt/advocate/advocate --beside-clock"
    assert found["Terminal"] == "false"
    start.turn_off()
    start.turn_off()
    assert not start.is_on()
    assert list((tmp_path / "autostart").iterdir()) == []


@pytest.mark.skipif(not shutil.which("sh"), reason="quotation marks are read as a shell does")
def test_an_odd_folder_is_read_as_it_is_called(tmp_path):
    AutostartFile(tmp_path, ODD).turn_on()
    written = entry(tmp_path / "advocate.desktop")["Exec"]
    read = written.replace("\\\\", "\\").replace("%%", "%")  # as a string of the file, then field codes
    shell = subprocess.run(["sh", "-c", f"printf '%s\\n' {read}"], capture_output=True, text=True, check=True)
    assert tuple(shell.stdout.splitlines()) == ODD


def test_on_a_mac_it_is_a_launch_agent(tmp_path):
    start = LaunchAgent(tmp_path / "LaunchAgents", ODD)
    assert not start.is_on()
    start.turn_on()
    with (tmp_path / "LaunchAgents" / f"{LABEL}.plist").open("rb") as file:
        assert plistlib.load(file) == {"Label": LABEL, "ProgramArguments": list(ODD), "RunAtLoad": True}
    start.turn_off()
    assert not start.is_on()


def test_on_windows_it_is_a_value_of_the_run_key():
    registry = Registry()
    start = RunKey((r"C:\Program Files\Advocate\advocate.exe", "--beside-clock"), registry)
    assert not start.is_on()
    start.turn_on()
    assert start.is_on()
    line = r'"C:\Program Files\Advocate\advocate.exe" "--beside-clock"'
    assert registry.keys == {RUN_KEY: {"Advocate": line}}
    start.turn_off()
    start.turn_off()
    assert registry.keys == {RUN_KEY: {}}
    assert not start.is_on()


def test_what_cannot_be_written_is_said(tmp_path):
    (tmp_path / "autostart").write_text("in the way", encoding="utf-8")
    with pytest.raises(AdvocateError, match="could not be set to start"):
        AutostartFile(tmp_path / "autostart", ODD).turn_on()
    registry = Registry()
    registry.refuses = True
    with pytest.raises(AdvocateError, match="could not be set to start"):
        RunKey(ODD, registry).turn_on()


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", AutostartFile), ("darwin", LaunchAgent), ("win32", RunKey)]
)
def test_each_system_has_its_own(platform, kind, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    assert type(session_start()) is kind


@pytest.mark.skipif(sys.platform != "linux", reason="where the entry lies on Linux")
def test_it_lies_in_the_persons_own_folder(home):
    session_start().turn_on()
    found = entry(home / ".config" / "autostart" / "advocate.desktop")
    assert found["Exec"].endswith(" run --beside-clock")
    assert Path(shlex.split(found["Exec"])[1]).is_file()


def test_the_built_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program() == (sys.executable, room.BESIDE_CLOCK)

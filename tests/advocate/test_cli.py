from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from advocate.cli import COMMANDS, VERSION, is_meant, main
from advocate.commandline.terminal import Terminal
from advocate.errors import AdvocateError
from tests import factories

ROOT = Path(__file__).parents[2]


def typed(*argv: str, out: io.TextIOBase | None = None) -> tuple[int, str, str]:
    streams = Terminal(out=out or io.StringIO(), err=io.StringIO())  # type: ignore[arg-type]
    code = main(list(argv), streams)
    said = streams.out.getvalue() if isinstance(streams.out, io.StringIO) else ""
    assert isinstance(streams.err, io.StringIO)
    return code, said, streams.err.getvalue()


def test_help_names_every_command():
    code, said, warned = typed("--help")
    assert (code, warned) == (0, "")
    assert all(f"    {name.split()[0]} " in said for name in COMMANDS)
    assert max(len(line) for line in said.split("\n")) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str):
    code, said, _ = typed(*name.split(), "--help")
    assert code == 0
    assert said.startswith(f"usage: advocate {name} ")
    assert max(len(line) for line in said.split("\n")) <= 80


def test_version_is_that_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert typed("--version") == (0, f"Advocate {VERSION}\n", "")


@pytest.mark.parametrize(
    "argv",
    [[], ["dance"], ["vault"], ["vault", "dance"], ["customers"], ["find", "x"], ["keep", "x", "y", "z"]],
)
def test_what_is_not_understood(argv: list[str]):
    code, said, warned = typed(*argv)
    assert (code, said) == (2, "")
    assert "usage: advocate" in warned
    assert "--help" in warned


@pytest.mark.parametrize(
    ("argv", "meant"),
    [
        ([], False),
        (["--demo"], False),
        (["--vault", "x"], False),
        (["--self-test"], False),
        (["--help"], True),
        (["customers", "x"], True),
        (["dance"], True),
    ],
)
def test_what_is_meant_for_the_window(argv: list[str], meant: bool):
    assert is_meant(argv) is meant


def test_where_there_is_no_vault(tmp_path: Path):
    for folder in (tmp_path, tmp_path / "missing"):
        code, said, warned = typed("customers", str(folder), "--passphrase-file", "unread")
        assert (code, said) == (1, "")
        assert warned.startswith("No vault here: ")


def test_the_wrong_passphrase(vault_template: Path, tmp_path: Path):
    folder = shutil.copytree(vault_template, tmp_path / "vault")
    secret = tmp_path / "secret"
    secret.write_text("not the passphrase\n")
    code, said, warned = typed("customers", str(folder), "--passphrase-file", str(secret))
    assert (code, said) == (1, "")
    assert warned == (
        "That does not open the vault: This passphrase does not open the vault. "
        "Please check capitals and the keyboard's language. Your recovery code opens the vault too.\n"
    )


def test_a_vault_in_use(vault_template: Path, tmp_path: Path):
    folder = tmp_path / "vault"
    holder = factories.copy_vault(vault_template, folder)
    secret = tmp_path / "secret"
    secret.write_text(factories.PASSPHRASE)
    try:
        code, _, warned = typed("customers", str(folder), "--passphrase-file", str(secret))
    finally:
        holder.close()
    assert code == 1
    assert warned.startswith("The vault is already open: ")


def test_a_bug_is_logged_and_said_without_a_traceback(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("Maria Gomez owes 1234567")

    monkeypatch.setitem(COMMANDS, "customers", broken)
    code, said, warned = typed("customers", "x")
    assert (code, said) == (1, "")
    assert warned.startswith(
        "Something went wrong in Advocate itself (ZeroDivisionError), and the command stopped."
    )
    place = Path(warned.split("is written in ")[1].strip().removesuffix("."))
    assert place.is_relative_to(home)
    logged = place.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in logged
    assert "test_cli.py" in logged
    assert "1234567" not in logged


@pytest.mark.usefixtures("caplog")  # the line goes to whoever listens, since no file takes it
def test_a_bug_where_no_log_can_be_written(home: Path, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(COMMANDS, "customers", broken)
    monkeypatch.setattr("advocate.paths.logs", lambda: home / "file" / "logs")
    (home / "file").write_text("in the way")
    assert "It could not be written to the log." in typed("customers", "x")[2]


def test_an_interruption(monkeypatch: pytest.MonkeyPatch):
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(COMMANDS, "customers", stopped)
    assert typed("customers", "x") == (130, "", "\nStopped.\n")


def test_what_may_be_told_is_told_with_its_title(monkeypatch: pytest.MonkeyPatch):
    def told(*_: object) -> None:
        raise AdvocateError("It rained.", "Take an umbrella.", title="Wet")

    monkeypatch.setitem(COMMANDS, "customers", told)
    assert typed("customers", "x") == (1, "", "Wet: It rained. Take an umbrella.\n")


def test_letters_that_the_screen_lacks(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(COMMANDS, "customers", lambda _args, terminal: terminal.say("Zoë 李 \udcff"))
    screen = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    assert typed("customers", "x", out=screen)[0] == 0  # type: ignore[arg-type]
    assert screen.buffer.getvalue() == "Zoë ? ?\n".encode("latin-1")  # type: ignore[attr-defined]


def test_json_never_loses_letters(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(
        COMMANDS, "customers", lambda _args, terminal: terminal.say_json({"name": "李 \udcff"})
    )
    for encoding in ("latin-1", "utf-8"):
        screen = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        typed("customers", "x", out=screen)  # type: ignore[arg-type]
        text = screen.buffer.getvalue().decode(encoding)  # type: ignore[attr-defined]
        assert json.loads(text)["name"].startswith("李 ")


def started(*argv: str, stdin: Any = None, stdout: Any = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    """The command line in a process and a session of its own."""
    code = "import sys; from advocate.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        start_new_session=True,
    )


def test_a_process_gives_the_exit_code(vault_template: Path, tmp_path: Path):
    folder = shutil.copytree(vault_template, tmp_path / "vault")
    secret = tmp_path / "secret"
    secret.write_text(factories.PASSPHRASE)
    listed = started("customers", str(folder), "--passphrase-file", str(secret), "--json")
    assert (listed.returncode, json.loads(listed.stdout)["total"], listed.stderr) == (0, 0, "")
    assert started("customers", str(tmp_path), "--passphrase-file", str(secret)).returncode == 1
    assert started("dance").returncode == 2


def test_the_prompt_where_nobody_is(vault_template: Path):
    asked = started("customers", str(vault_template), stdin=subprocess.DEVNULL)
    assert asked.returncode == 1
    assert asked.stderr.startswith("Passphrase needed: There is nobody here to type the passphrase.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_answer(vault_template: Path, tmp_path: Path):
    folder = shutil.copytree(vault_template, tmp_path / "vault")
    (tmp_path / "secret").write_text(factories.PASSPHRASE)
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = started(
            "vault", "info", str(folder), "--passphrase-file", str(tmp_path / "secret"), stdout=full
        )
    assert ran.returncode == 1
    assert ran.stderr == (
        "No answer: The answer could not be written: No space left on device. "
        "The command itself was done. Free some space, or write the answer elsewhere.\n"
    )


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_a_reader_that_has_read_enough():
    code = "import sys; from advocate.cli import main, COMMANDS; " \
        "COMMANDS['customers'] = lambda a, t: [t.say('x' * 1000) for _ in range(10000)]; sys.exit(main(['customers', 'x']))"  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ADVOCATE": code, "PYTHON": sys.executable}
    line = '{ "$PYTHON" -c "$ADVOCATE"; echo "code $?" >&2; } | head -1 >/dev/null'
    ran = subprocess.run(["sh", "-c", line], capture_output=True, text=True, env=environment, check=False)
    assert ran.stderr == "code 0\n"


def test_it_starts_without_loading_what_is_heavy():
    code = "import sys, advocate.cli; print([name for name in sys.modules if name.split('.')[0] in " \
        "('sqlalchemy', 'nacl', 'dateparser', 'dateutil', 'PySide6', 'typst', 'phonenumbers', 'alembic')])"  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert ran.stdout == "[]\n"

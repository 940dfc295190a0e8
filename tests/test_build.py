"""The program that `./dev build` makes starts on its own, far from the checkout, and passes its own test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.environment import ROOT

pytestmark = [pytest.mark.build, pytest.mark.timeout(900)]


def freeze(folder: Path) -> Path:
    """The frozen program, built by the same spec as a release."""
    options = [
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--distpath",
        folder / "dist",
        "--workpath",
        folder / "build",
    ]
    command = [sys.executable, "-m", "PyInstaller", *options, ROOT / "build.spec"]
    settings = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(folder / "cache")}
    built = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr[-4000:]
    return folder / "dist/advocate" / ("advocate.exe" if os.name == "nt" else "advocate")


def answer_of(program: Path, *arguments: str | Path) -> str:
    """What the program prints when started far from the checkout, where it can import nothing of ours."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    result = subprocess.run(
        [program, *arguments], cwd=program.parent.parent, env=own, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    return result.stdout


def test_the_frozen_program_stands_on_its_own(tmp_path):
    program = freeze(tmp_path)

    assert answer_of(program, "--self-test").strip()

    passphrase, vault = tmp_path / "passphrase", tmp_path / "vault"
    passphrase.write_text("a flooring shop with 12 people\n")
    answer_of(program, "vault", "create", vault, "--member", "Ada", "--passphrase-file", passphrase)
    assert (
        json.loads(answer_of(program, "customers", vault, "--passphrase-file", passphrase, "--json"))
        is not None
    )

    # Loaded by name, and only once somebody asks: what a frozen program lacks first.
    asked = (
        "in 3 working days",
        "--now",
        "2026-12-23T09:00",
        "--zone",
        "Europe/Berlin",
        "--holidays",
        "DE-BY",
    )
    assert json.loads(answer_of(program, "due", *asked, "--json"))["end"] == "2026-12-30T00:00:00+01:00"
    contacts, calendar, secret = (
        tmp_path / "contacts.csv",
        tmp_path / "promises.ics",
        ("--passphrase-file", passphrase),
    )
    contacts.write_text("Name\nMaria Gomez\n")
    answer_of(program, "import", vault, contacts, *secret)
    said = ("--channel", "call", "--text", "Asked for oak.", "--promise", "call back tomorrow at 3")
    answer_of(program, "log", vault, "Maria Gomez", *said, *secret)
    answer_of(program, "promises", vault, "--ics", calendar, *secret)
    assert "SUMMARY:call back · Maria Gomez" in calendar.read_text(encoding="utf-8")

    licences = next(program.parent.rglob("licences"))
    assert {"LICENSE", "NOTICES.md", "sqlalchemy", "keyring", "sqlcipher3"} <= {
        path.name for path in licences.iterdir()
    }
    assert any(program.parent.rglob("LGPL-3.0.txt"))

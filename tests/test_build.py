"""The program that `./dev build` makes starts on its own, far from the checkout, and passes its own test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.environment import ROOT

pytestmark = [pytest.mark.build, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen program, built by the same spec as a release."""
    folder = tmp_path_factory.mktemp("frozen")
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


def start(program: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [program, *arguments], cwd=program.parent.parent, env=own, capture_output=True, text=True
    )


def test_the_frozen_program_passes_its_self_test(program):
    answer = start(program, "--self-test")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "Traceback" not in answer.stderr
    assert answer.stdout.strip()


def test_the_frozen_program_makes_and_reads_a_vault(program, tmp_path):
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("a flooring shop with 12 people\n")
    vault = tmp_path / "vault"
    made = start(program, "vault", "create", vault, "--member", "Ada", "--passphrase-file", passphrase)
    assert made.returncode == 0, made.stdout + made.stderr
    listed = start(program, "customers", vault, "--passphrase-file", passphrase, "--json")
    assert listed.returncode == 0, listed.stdout + listed.stderr


def test_the_frozen_program_carries_every_licence(program):
    licences = next(program.parent.rglob("licences"))
    assert {"LICENSE", "NOTICES.md", "sqlalchemy", "keyring", "sqlcipher3"} <= {
        path.name for path in licences.iterdir()
    }
    assert any(program.parent.rglob("LGPL-3.0.txt"))

"""One Advocate for each vault, with real processes: the second raises the first, and a killed one is in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.source_tree import ROOT
from ui.windows.only_one import OnlyOne, name_of, raise_other

FIRST = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from ui.windows.only_one import OnlyOne
app = QCoreApplication([])
only = OnlyOne(app)
only.raise_wanted.connect(lambda: print("raised", flush=True))
only.taken.connect(lambda: (print("taken", flush=True), app.quit()))
only.hold(Path(sys.argv[1]))
print("holds", flush=True)
QTimer.singleShot(60_000, app.quit)
app.exec()
"""
LATE = (
    FIRST.replace("only.hold(", "QTimer.singleShot(0, lambda: only.hold(")
    .replace("argv[1]))", "argv[1])))", 1)
    .replace('print("holds", flush=True)', "")
)
SECOND = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.windows.only_one import raise_other
app = QCoreApplication([])
print(raise_other(Path(sys.argv[1])))
"""


@pytest.fixture
def vault(tmp_path, monkeypatch) -> Iterator[Path]:
    """Its sockets lie where a system keeps them: in a folder with a short name, because theirs may not be long."""
    with tempfile.TemporaryDirectory(prefix="run") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield tmp_path / "vault"


def start(code: str, vault: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, str(vault)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(vault):
    process = start(FIRST, vault)
    assert process.stdout.readline() == "holds\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def second(vault: Path) -> str:
    process = start(SECOND, vault)
    said, _ = process.communicate(timeout=30)
    return said.strip()


def test_a_second_start_raises_the_first_and_ends(first, vault):
    assert second(vault) == "True"
    assert first.stdout.readline() == "raised\n"
    assert second(vault) == "True"
    assert first.stdout.readline() == "raised\n"


def test_another_vault_is_nobodys_business(first, vault, tmp_path):
    assert second(tmp_path / "another") == "False"


def test_what_a_killed_one_left_is_cleared_away(first, vault, qtbot):
    first.kill()
    first.wait()
    if sys.platform != "win32":
        assert Path(name_of(vault)).exists(), "this is the case that is meant"
    assert second(vault) == "False"
    only = OnlyOne()
    taken: list[int] = []
    only.taken.connect(lambda: taken.append(1))
    only.hold(vault)
    with qtbot.waitSignal(only.raise_wanted, timeout=20_000):
        again = start(SECOND, vault)
    assert again.communicate(timeout=30)[0].strip() == "True"
    assert taken == []
    only.let_go()
    assert not raise_other(vault)


def test_of_two_that_start_at_once_one_gives_way(first, vault):
    late = start(LATE, vault)
    said, _ = late.communicate(timeout=30)
    assert said == "taken\n"
    assert first.stdout.readline() == "raised\n"


def test_every_spelling_of_a_folder_is_the_same_vault(vault, tmp_path):
    vault.mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "vault")
    names = {
        name_of(tmp_path / "vault"),
        name_of(tmp_path / "link"),
        name_of(tmp_path / "x" / ".." / "vault"),
    }
    assert len(names) == 1
    assert len(Path(names.pop()).name) < 50, "names of local sockets may not be long"


def test_the_program_itself_raises_the_one_that_runs_and_ends(vault, home, tmp_path):
    """As a person starts it, twice, by the same vault."""
    command = [sys.executable, "-m", "ui", "--vault", str(vault)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen(command, cwd=ROOT, env=env)
    try:
        deadline = time.monotonic() + 60
        while second(vault) != "True":
            assert time.monotonic() < deadline, "the first never listened"
            assert running.poll() is None
        again = subprocess.run(command, cwd=ROOT, env=env, timeout=60, check=False)
        assert again.returncode == 0
        assert running.poll() is None, "the first goes on"
    finally:
        running.kill()
        running.wait()

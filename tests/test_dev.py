"""`./dev` sets up and starts: what it finds, what it says when something is missing, and what it leaves alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import environment, system, tasks

ROOT = environment.ROOT
posix_only = pytest.mark.skipif(os.name == "nt", reason="apt-get and shell scripts are not on Windows")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH, to put stand-ins for programs in."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> Path:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


def test_without_a_task_the_tasks_are_listed(capsys):
    assert tasks.run([]) == 0
    listed = capsys.readouterr().out
    assert all(f"\n  {name} " in listed for name in tasks.TASKS)


def test_an_unknown_task_is_a_usage_error(capsys):
    assert tasks.run(["fly"]) == 2
    assert "fly" in capsys.readouterr().err


@pytest.mark.parametrize("name", tasks.TASKS)
@pytest.mark.parametrize("wish", ["--help", "-h"])
def test_help_is_printed_and_nothing_is_done(name, wish, capsys, monkeypatch):
    """Either here, or by what is asked for it in the task's place."""
    called: list[list[str]] = []
    monkeypatch.setattr(tasks, "_call", lambda command, settings=None: called.append(command) or 0)
    monkeypatch.setattr(os, "execve", lambda program, command, environment: called.append(command))
    monkeypatch.setattr(environment, "ensure", lambda: Path(sys.executable))
    monkeypatch.setattr(system, "ensure_programs", lambda *about: None)
    assert not tasks.run([name, wish])
    said = capsys.readouterr().out
    assert (f"Usage: ./dev {name}" in said) != bool(called)
    assert all(wish in command for command in called)


def test_the_pictures_say_what_they_take_and_take_nothing(tmp_path):
    child = subprocess.run(
        [sys.executable, ROOT / "bench" / "pictures.py", "--help"],
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert child.returncode == 0
    assert "--renew-references" in child.stdout
    assert list(tmp_path.iterdir()) == []


def test_it_starts_from_any_folder(tmp_path):
    child = subprocess.run(
        [sys.executable, ROOT / "dev", "fly"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (child.returncode, child.stdout) == (2, "")


def test_an_environment_counts_only_for_the_lock_it_was_made_from(tmp_path):
    venv, lock = tmp_path / "venv", tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    interpreter = environment.python(venv)
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    assert not environment.is_installed(venv, lock)
    (venv / "installed-lock").write_text(environment.fingerprint(lock))
    assert environment.is_installed(venv, lock)
    lock.write_text("one==2\n")
    assert not environment.is_installed(venv, lock)


def test_no_fitting_python_is_said_in_a_sentence(programs, monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", str(programs / "missing"))
    with pytest.raises(environment.SetupFailed, match=r"needs Python 3\.11"):
        environment.find_python()


@posix_only
def test_the_oldest_fitting_python_on_the_path_is_taken(programs, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(put(programs, "running", "echo 3 9")))
    put(programs, "python3", "echo 3 9")
    put(programs, "python3.13", "echo 3 13")
    wanted = put(programs, "python3.12", "echo 3 12")
    put(programs, "python3.11", "exit 127")
    assert environment.find_python() == str(wanted)


@posix_only
def test_missing_packages_are_installed_by_root(programs, tmp_path, monkeypatch, capsys):
    log = tmp_path / "log"
    put(programs, "apt-get", f'echo "$@" >> {log}')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system.install_packages(["libegl1", "libgl1"], "Qt needs libraries")
    assert log.read_text().splitlines() == ["update -qq", "install -y --no-install-recommends libegl1 libgl1"]
    assert "Qt needs libraries" in capsys.readouterr().err


@posix_only
def test_missing_packages_are_asked_of_everyone_else(programs, tmp_path, monkeypatch, capsys):
    put(programs, "apt-get", f"touch {tmp_path / 'called'}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not system.install_packages(["libegl1"], "Qt needs libraries")
    assert "sudo apt-get install -y --no-install-recommends libegl1" in capsys.readouterr().err
    assert not (tmp_path / "called").exists()


def test_without_apt_the_packages_are_named(programs, capsys):
    assert not system.install_packages(["libegl1", "libgl1"], "Qt needs libraries")
    assert "libegl1 libgl1" in capsys.readouterr().err


@posix_only
def test_a_failed_install_shows_why(programs, monkeypatch, capsys):
    put(programs, "apt-get", "echo E: no such package; exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert not system.install_packages(["libegl1"], "Qt needs libraries")
    assert "E: no such package" in capsys.readouterr().err


@posix_only
def test_each_missing_package_is_named_once(programs):
    put(programs, "xauth", "")
    assert system.missing_packages(system.SCREEN_PROGRAMS) == ["xvfb"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")
def test_qt_that_loads_is_looked_at_once(tmp_path):
    stamp = tmp_path / "qt-loads"
    assert system.qt_problem(Path(sys.executable)) == ""
    system.ensure_qt_libraries(Path(sys.executable), stamp)
    assert stamp.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")
def test_qt_that_does_not_load_is_looked_at_again(programs, tmp_path, monkeypatch, capsys):
    stamp = tmp_path / "qt-loads"
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    put(programs, "apt-get", "")
    broken = put(
        programs, "python", "echo ImportError: libGL.so.1: cannot open shared object file >&2; exit 1"
    )
    system.ensure_qt_libraries(broken, stamp)
    said = capsys.readouterr().err
    assert "libGL.so.1" in said
    assert all(package in said for package in system.QT_PACKAGES)
    assert not stamp.exists()


def test_children_keep_their_byte_code(monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    child = environment.child_environment()
    assert "PYTHONDONTWRITEBYTECODE" not in child
    assert child["PYTHONPATH"] == str(ROOT)


@posix_only
def test_run_starts_the_program_in_the_folder_we_stand_in(tmp_path):
    python = put(tmp_path, "python", 'echo "$PWD" "$PYTHONPATH" "$@"')
    start = (
        "from pathlib import Path; from devtools import environment, tasks;"
        f"environment.ensure = lambda: Path({str(python)!r}); tasks.run(['run', 'find', 'vault', 'Zoë'])"
    )
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.run(
        [sys.executable, "-c", start], cwd=tmp_path, env=settings, capture_output=True, text=True
    )
    assert child.stdout == f"{tmp_path} {ROOT} -P -m ui find vault Zoë\n"

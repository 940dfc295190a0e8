"""Makes `.venv` and keeps it equal to requirements.lock. Knows nothing of the tasks that use it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from devtools import system
from devtools.system import say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
OLDEST, NEWEST = (3, 11), (3, 14)  # PySide6 6.11 has wheels for no newer Python

NO_PYTHON = (
    "Advocate needs Python 3.11 (or 3.12 to 3.14), and none was found on this computer. "
    "Install it from your system's packages or from python.org, then run this again. Nothing was changed."
)


class SetupFailed(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def python(venv: Path = VENV) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def child_environment() -> dict[str, str]:
    """Our environment for a child: the checkout can be imported, and byte code is kept, so that starts are quick."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    return environment


def version_of(interpreter: str) -> tuple[int, int] | None:
    """The version an interpreter says it has, or None where it does not start."""
    question = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([interpreter, "-c", question], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return None
    parts = answer.stdout.split()
    return (int(parts[0]), int(parts[1])) if answer.returncode == 0 and len(parts) == 2 else None


def find_python() -> str:
    """An interpreter that Advocate runs on: the one running this if it fits, else the oldest fitting one."""
    names = [f"python3.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)] + ["python3", "python"]
    found = (shutil.which(name) for name in names)
    for candidate in [sys.executable, *filter(None, found)]:
        version = version_of(candidate)
        if version and OLDEST <= version <= NEWEST:
            return candidate
    raise SetupFailed(NO_PYTHON)


def fingerprint(lock: Path = LOCK) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def is_installed(venv: Path = VENV, lock: Path = LOCK) -> bool:
    """Whether the environment was made from exactly this lock."""
    stamp = venv / "installed-lock"
    return python(venv).exists() and stamp.exists() and stamp.read_text() == fingerprint(lock)


def ensure(venv: Path = VENV) -> Path:
    """Make the environment where it is missing or out of date; return its interpreter. Silent when all is there."""
    interpreter = python(venv)
    if not is_installed(venv):
        if version_of(str(interpreter)) is None:
            _create(venv)
        _install(interpreter)
        (venv / "installed-lock").write_text(fingerprint())
    system.ensure_qt_libraries(interpreter, venv / "qt-loads")
    return interpreter


def _create(venv: Path) -> None:
    base = find_python()
    say(f"Making {venv.name} with Python {'.'.join(map(str, version_of(base) or ()))} ...")
    if subprocess.run([base, "-c", "import ensurepip, venv"], capture_output=True).returncode:
        system.install_packages(["python3-venv"], "Python's venv module is missing")
    if subprocess.run([base, "-m", "venv", "--clear", str(venv)]).returncode:
        raise SetupFailed(f"{venv} could not be made; the lines above say why.")


def _install(interpreter: Path) -> None:
    count = sum("==" in line for line in LOCK.read_text().splitlines())
    say(f"Installing the packages of {LOCK.name} (up to {count}; a minute or two the first time) ...")
    install = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*install, "--no-compile", "--require-hashes", "-r", str(LOCK)]).returncode:
        raise SetupFailed(
            f"Not all packages of {LOCK.name} could be installed; the lines above say why. "
            "Check the network connection and run this again: it goes on where it stopped."
        )
    say("Compiling them once, so that Advocate starts quickly ...")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = subprocess.run([str(interpreter), "-c", where], capture_output=True, text=True, check=True)
    compile_all = [str(interpreter), "-m", "compileall", "-qq", "-j", "0", folder.stdout.strip()]
    subprocess.run(
        compile_all
    )  # a package may ship a file for another Python; that one is compiled when needed

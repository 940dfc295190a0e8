"""System libraries and programs that pip cannot bring: which are missing, and how this computer gets them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# Debian's and Ubuntu's names. What Qt's xcb and offscreen platforms load on a bare system; no screen is needed.
QT_PACKAGES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "fonts-dejavu-core",
)
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "xvfb-run": "xvfb", "xauth": "xauth"}
BUILD_PROGRAMS = {"objdump": "binutils"}
TEST_PROGRAMS = {
    **SCREEN_PROGRAMS,
    **BUILD_PROGRAMS,
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "dunst": "dunst",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "/usr/share/doc/gir1.2-atspi-2.0": "gir1.2-atspi-2.0",
}
"""A program's name, or where what is no program lies on Debian and Ubuntu."""


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def missing_packages(programs: dict[str, str]) -> list[str]:
    """The packages of the programs and files that are not on this computer, each once."""
    return sorted({package for program, package in programs.items() if not _is_there(program)})


def _is_there(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def install_packages(packages: Sequence[str], why: str) -> bool:
    """Install with apt-get where we may; else say what to type. True when they are there afterwards."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        say(f"{why}. Please install these with your system's own tool (Debian's names): {' '.join(packages)}")
        return False
    if not is_root():
        say(f"{why}. Please run this once, then try again:\n  sudo {line}")
        return False
    say(f"{why}. Installing with: {line}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], line.split()):
        result = subprocess.run(
            command, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
    if result.returncode:
        say(f"That did not work:\n{result.stdout[-2000:]}")
    return result.returncode == 0


def ensure_programs(programs: dict[str, str], why: str) -> None:
    """Have these programs on Linux; elsewhere what needs them is left out by the tests themselves."""
    missing = missing_packages(programs) if sys.platform == "linux" else []
    if missing:
        install_packages(missing, why)


def qt_problem(interpreter: Path) -> str:
    """What keeps Qt from loading with this interpreter, in Qt's or the loader's words; empty when it loads."""
    code = "import PySide6.QtWidgets, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
    answer = subprocess.run([str(interpreter), "-c", code], capture_output=True, text=True)
    if answer.returncode:
        return (answer.stderr.strip().splitlines() or ["Qt does not load"])[-1]
    plugin = Path(answer.stdout.strip()) / "Qt/plugins/platforms/libqxcb.so"
    libraries = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True).stdout
    return ", ".join(line.split()[0] for line in libraries.splitlines() if "not found" in line)


def ensure_qt_libraries(interpreter: Path, stamp: Path) -> None:
    """On Linux, have the libraries that Qt loads. Looked at once: the stamp says that they load."""
    if sys.platform != "linux" or stamp.exists():
        return
    problem = qt_problem(interpreter)
    if problem:
        installed = install_packages(QT_PACKAGES, f"Qt needs system libraries that are missing ({problem})")
        problem = qt_problem(interpreter) if installed else problem
        if installed and problem:
            say(f"Qt still does not load: {problem}")
    if not problem:
        stamp.touch()

"""The real program as a Linux screen reader meets it: over AT-SPI, on a screen in memory, with a bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

READER = Path(__file__).parent / "atspi_reader.py"
ROOT = READER.parent.parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("dbus-run-session", "xvfb-run")
CONTROLS = {
    "push button",
    "button",
    "text",
    "entry",
    "password text",
    "check box",
    "combo box",
    "list",
    "list item",
}


def _what_is_missing() -> str:
    if sys.platform != "linux":
        return "AT-SPI is Linux's own"
    missing = [program for program in NEEDED if shutil.which(program) is None]
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if missing:
        return f"these programs are not installed: {', '.join(missing)}"
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True).returncode
    ):
        return "gir1.2-atspi-2.0 and python3-gi are not installed"
    return (
        ""
        if shutil.which("at-spi-bus-launcher", path="/usr/libexec:/usr/lib/at-spi2-core")
        else "at-spi2-core is not installed"
    )


missing = _what_is_missing()
pytestmark = [pytest.mark.skipif(bool(missing), reason=missing), pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """What is read of the first page of the program on made-up data."""
    home = tmp_path_factory.mktemp("home")
    command = (
        f"{sys.executable} -P -m ui --demo & program=$!; {SYSTEM_PYTHON} {READER} Advocate 60; kill $program"
    )
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_QPA", "XDG_"))},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    whole = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "sh", "-c", command]
    answer = subprocess.run(whole, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=110)
    lines = [line for line in answer.stdout.splitlines() if line.startswith("[")]
    assert lines, answer.stderr[-2000:]
    return json.loads(lines[-1])


def test_the_first_page_is_there_with_its_places_and_acts(tree):
    names = " | ".join(str(one["name"]) for one in tree)
    for said in ("Advocate", "Today", "Customers", "Promises", "Settings", "Log a call", "Quick note"):
        assert said in names


def test_every_control_that_takes_the_keyboard_has_a_name(tree):
    unnamed = [one for one in tree if one["role"] in CONTROLS and one["focusable"] and not one["name"]]
    assert unnamed == []


def test_roles_are_what_they_should_be(tree):
    by_name = {str(one["name"]): str(one["role"]) for one in tree}
    assert by_name["Log a call"] in ("push button", "button")
    assert any(role in ("label", "static") for role in by_name.values())

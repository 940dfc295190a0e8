"""Reminders on a real session bus: shown by a real notification service, answered by its buttons, and what comes of one
that is missing, refuses or hangs."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.source_tree import ROOT

PROGRAMS = ("dbus-run-session", "dunst", "dunstctl", "xvfb-run")
SESSION_SECONDS = 60
PATIENCE = 20_000  # milliseconds
PYTHON = shlex.quote(sys.executable)
SERVICE = f"{PYTHON} -m tests.ui.notices.notification_service"
SESSION = f"{PYTHON} -X dev -m tests.ui.notices.desktop_session"

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(
        not all(shutil.which(program) for program in PROGRAMS),
        reason=f"needs {', '.join(PROGRAMS)}; ./dev test installs them",
    ),
]


def on_a_bus(folder: Path, script: str, *, screen: bool = False) -> tuple[list[str], str]:
    """What came of the session in the script, and everything that was printed. Each has a home and a bus of its own."""
    own = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    own |= {"HOME": str(folder), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    own |= {"PYTHONWARNINGS": "error::ResourceWarning", "FOLDER": str(folder)}
    command = [*(("xvfb-run", "-a") if screen else ()), "dbus-run-session", "--", "bash", "-c", script]
    done = subprocess.run(command, env=own, cwd=ROOT, capture_output=True, text=True, timeout=SESSION_SECONDS)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert "Smith" not in done.stderr
    assert "ResourceWarning" not in done.stderr
    answers = [line for line in done.stdout.splitlines() if line.startswith("[")]
    return json.loads(answers[-1]), done.stdout


def with_service(folder: Path, action: str, session: str) -> tuple[list[str], list[dict[str, Any]]]:
    """The session beside the service of the test; what came of it, and what the service was asked."""
    script = f"""
{SERVICE} {shlex.quote(action)} > "$FOLDER/asked" &
until grep -q ready "$FOLDER/asked"; do sleep 0.05; done
{SESSION} {session}
kill $!
"""
    said, _printed = on_a_bus(folder, script)
    asked = (folder / "asked").read_text(encoding="utf-8").splitlines()[1:]
    return said, [json.loads(line) for line in asked]


def test_a_real_service_shows_it_as_it_was_typed(tmp_path):
    script = f"""
until dunstctl count > /dev/null; do sleep 0.1; done
{SESSION} tell {PATIENCE}
dunstctl history
"""
    said, printed = on_a_bus(tmp_path, script, screen=True)
    assert said == ["shown"]
    shown = json.loads(printed[printed.index("{") :])["data"][0][0]
    assert shown["appname"]["data"] == "Advocate"
    assert shown["summary"]["data"] == "Due today 09:46"
    assert shown["body"]["data"] == "Send &lt;b&gt;Smith &amp; Sons&lt;/b&gt; the price\nMaria Gomez"


@pytest.mark.parametrize(
    ("pressed", "choice"),
    [("Kept", "kept"), ("Snooze 10 minutes", "snooze"), ("Open", "open"), ("default", "open")],
)
def test_its_buttons_answer(tmp_path, pressed, choice):
    said, asked = with_service(tmp_path, pressed, f"press {PATIENCE}")
    assert said == ["shown", choice]
    assert asked[0]["actions"][1::2] == ["", "Kept", "Snooze 10 minutes", "Open"]
    assert asked[0]["body"] == "Send &lt;b&gt;Smith &amp; Sons&lt;/b&gt; the price\nMaria Gomez"


def test_a_window_out_of_sight_is_answered_with_a_button_of_the_desktop(tmp_path):
    script = f"""
{SERVICE} Kept > "$FOLDER/asked" &
until grep -q ready "$FOLDER/asked"; do sleep 0.05; done
{PYTHON} -m tests.ui.notices.window_session "$FOLDER"
kill $!
"""
    said, _printed = on_a_bus(tmp_path, script)
    assert said == ["kept", "over"]
    asked = [json.loads(line) for line in (tmp_path / "asked").read_text(encoding="utf-8").splitlines()[1:]]
    assert asked[0]["title"] == "While you were away: 1 reminder"


def test_what_is_withdrawn_leaves_the_screen(tmp_path):
    said, asked = with_service(tmp_path, "nothing", f"withdraw {PATIENCE}")
    assert said == ["shown"]
    assert asked[1:] == [{"closed": 1}]


def test_one_that_refuses_failed_and_rests(tmp_path):
    said, _asked = with_service(tmp_path, "refuse", f"tell {PATIENCE}")
    assert said == ["failed", "the service refused it", "rests"]


def test_one_that_hangs_is_given_up(tmp_path):
    said, asked = with_service(tmp_path, "hang", "tell 2000")
    assert said == ["failed", "no answer in time", "rests"]
    assert len(asked) == 1


def test_one_that_comes_back_is_used_again(tmp_path):
    script = f"""
(until test -e "$FOLDER/failed"; do sleep 0.05; done; exec {SERVICE} Kept > "$FOLDER/asked") &
{SESSION} again {PATIENCE}
kill $!
"""
    said, _printed = on_a_bus(tmp_path, script)
    assert said == ["failed", "DBusError", "goes on", "shown", "kept"]


def test_a_bus_without_a_service_is_known_at_once(tmp_path):
    said, _printed = on_a_bus(tmp_path, f"{SESSION} tell {PATIENCE}")
    assert said == ["failed", "DBusError", "rests"]


def test_no_bus_at_all_is_known_at_once(tmp_path):
    script = f"DBUS_SESSION_BUS_ADDRESS=unix:path=$FOLDER/nobody {SESSION} tell {PATIENCE}"
    said, _printed = on_a_bus(tmp_path, script)
    assert said == ["failed", "FileNotFoundError", "rests"]

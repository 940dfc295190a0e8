"""Where the program starts: what is asked of it decides what it loads; without a screen it says so or does a round."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import ROOT
from ui.__main__ import main
from ui.self_test import run_self_test

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


def start(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """Advocate in a process of its own, without a screen."""
    own = {name: value for name, value in os.environ.items() if name not in SCREENS}
    own["PYTHONPATH"] = str(ROOT)
    what = ["-c", code] if code else ["-m", "ui", *arguments]
    return subprocess.run([sys.executable, *what], env=own, capture_output=True, text=True, timeout=120)


@linux
def test_without_a_screen_the_window_says_why_it_does_not_open():
    done = start()
    assert done.returncode == 1
    assert "There is no screen here" in done.stderr
    assert "advocate --help" in done.stderr
    assert "Traceback" not in done.stderr


@linux
def test_without_a_screen_the_demo_does_a_round_and_leaves_a_pdf():
    done = start("--demo")
    assert done.returncode == 0, done.stderr
    line = next(line for line in done.stdout.splitlines() if line.startswith("Printed the history"))
    pdf = Path(line.rsplit(", in ", 1)[1])
    try:
        assert pdf.read_bytes().startswith(b"%PDF-")
    finally:
        pdf.unlink()
        pdf.parent.rmdir()
    assert "every page of it in order" in done.stdout


def test_commands_go_to_the_command_line(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Advocate ")


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["--vault"], ["--demo", "more"], ["--vault", "a", "b"]]
)
def test_what_it_does_not_understand_is_answered_with_what_there_is(arguments, capsys):
    assert main(arguments) == 2
    assert "Usage: advocate" in capsys.readouterr().err


def test_the_first_picture_stands_before_the_database_is_loaded(tmp_path):
    code = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from ui.frame.main_window import MainWindow

def painted(window):
    heavy = [name for name in ("sqlalchemy", "sqlcipher3", "nacl", "keyring", "typst") if name in sys.modules]
    print("loaded:", heavy, "focus:", type(window.focusWidget()).__name__, flush=True)
    os._exit(0)

MainWindow._on_painted = painted
from ui.application import run_window
run_window(Path({str(tmp_path)!r}), demo=False)
"""
    assert start(code=code).stdout.strip() == "loaded: [] focus: BareLine"


def test_the_self_test_says_a_line_for_each_step(qapp, capsys):
    assert run_self_test() == 0
    said = capsys.readouterr().out
    for step in ("vault", "search", "PDF", "backup", "reminders", "fonts and icons", "pages"):
        assert f"\n{step}: " in f"\n{said}"
    assert said.endswith("Everything works.\n")

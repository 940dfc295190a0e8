"""The round that `--demo` does where there is no screen."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from ui.__main__ import main
from ui.demo import CUSTOMERS


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder for files nobody asked for."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_without_a_screen_a_round_leaves_a_pdf_and_says_where(
    no_screen: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["--demo"]) == 0
    said = capsys.readouterr().out
    assert f"filled it with {CUSTOMERS} customers" in said
    (pdf,) = (Path(found) for found in re.findall(r"entries, in (\S+)$", said, re.MULTILINE))
    assert [path for path in no_screen.rglob("*") if path.is_file()] == [pdf], "the vault stayed"
    name = re.search(r"Printed the history of (.+): \d+ entries", said)[1]
    assert name in PdfReader(pdf).metadata.title


def test_without_a_screen_the_window_says_what_else_there_is(
    no_screen: Path, capsys: pytest.CaptureFixture[str]
):
    assert main([]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "There is no screen here, so the window cannot open." in told.err
    assert "advocate --help" in told.err

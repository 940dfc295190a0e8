from __future__ import annotations

import pytest

from advocate.commandline.terminal import Terminal
from tests.advocate.commandline.conftest import Screen


def test_a_screen_has_a_width_and_a_file_has_none(monkeypatch: pytest.MonkeyPatch):
    for columns, width in (("200", 110), ("72", 71), ("10", 50)):
        monkeypatch.setenv("COLUMNS", columns)
        assert Terminal(out=Screen(is_screen=True)).width == width
    assert Terminal(out=Screen()).width is None


def test_texts_are_wrapped_line_by_line():
    out = Screen()
    Terminal(out=out).say_wrapped("word " * 30 + "\n\nend", "  ")
    lines = out.getvalue().split("\n")
    assert lines[0].startswith("  word word")
    assert max(len(line) for line in lines) <= 80
    assert lines[-3:] == ["", "  end", ""]


def test_waiting_is_shown_to_those_who_watch():
    watched, piped = Screen(is_screen=True), Screen()
    for err in (watched, piped):
        terminal = Terminal(err=err)
        with pytest.raises(ValueError, match="stop"), terminal.waiting("Reading …"):
            tell = terminal.progress("Reading …")
            tell(1, 4)
            tell(0, 0)
            raise ValueError("stop")
    assert watched.getvalue() == f"Reading … \rReading … 25 %\r{' ' * 17}\r"
    assert piped.getvalue() == ""

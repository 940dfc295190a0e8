from __future__ import annotations

import getpass
import os
from pathlib import Path

import pytest

from advocate.commandline.asking import ask_in_secret, first_line, passphrase
from advocate.errors import AdvocateError


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"one two three\n", "one two three"),
        (b"one two three", "one two three"),
        (b"one two\r\nsecond line\r\n", "one two"),
        (b"\xef\xbb\xbfone two\n", "one two"),
        (b"  spaces are meant  \n", "  spaces are meant  "),
        ("schön 鍵\n".encode(), "schön 鍵"),
        (b"with \r inside\n", "with \r inside"),
    ],
)
def test_the_first_line_without_its_end(tmp_path: Path, content: bytes, line: str):
    file = tmp_path / "secret"
    file.write_bytes(content)
    assert first_line(file) == line
    assert passphrase(str(file), lambda _prompt: "typed") == line


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b" \t\r\nsecond\n", "is empty"),
        (b"\x7fELF\x00\x01", "is not a plain text file"),
        ("utf16".encode("utf-16"), "is not a plain text file"),
        (b"caf\xe9\n", "is not UTF-8 text"),
        (b"x" * 70_000, "is not a plain text file"),
    ],
)
def test_what_is_no_passphrase_file(tmp_path: Path, content: bytes, said: str):
    file = tmp_path / "secret"
    file.write_bytes(content)
    with pytest.raises(AdvocateError) as told:
        first_line(file)
    assert told.value.title == "No passphrase"
    assert said in told.value.message
    assert told.value.hint


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path):
    with pytest.raises(AdvocateError, match="There is no passphrase file"):
        first_line(tmp_path / "missing")
    with pytest.raises(AdvocateError, match="is a folder"):
        first_line(tmp_path)
    with pytest.raises(AdvocateError, match="could not be read"):
        first_line(tmp_path / ("x" * 300))


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_file_that_may_not_be_read(tmp_path: Path):
    file = tmp_path / "secret"
    file.write_text("x")
    file.chmod(0)
    with pytest.raises(AdvocateError, match="it may not be opened"):
        first_line(file)


def test_nobody_to_ask(monkeypatch: pytest.MonkeyPatch):
    def no_terminal(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", no_terminal)
    with pytest.raises(AdvocateError, match="nobody here") as told:
        ask_in_secret("Passphrase: ")
    assert "--passphrase-file" in told.value.hint

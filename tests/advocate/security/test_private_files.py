from __future__ import annotations

import os
from pathlib import Path

import pytest

from advocate.security import private_files

posix_only = pytest.mark.skipif(os.name != "posix", reason="On Windows the profile folder's rights apply.")


@posix_only
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_may_read(tmp_path: Path, mask: int) -> None:
    folder, path = tmp_path / "vault", tmp_path / "vault" / "note"
    before = os.umask(mask)
    try:
        private_files.make_private_folder(folder)
        private_files.create_private_file(path, b"one")
        assert path.stat().st_mode & 0o777 == 0o600
        private_files.write_private_file(path, b"two")
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


@posix_only
def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o755)
    private_files.make_private_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_writing_replaces_and_creating_does_not(tmp_path: Path) -> None:
    path = tmp_path / "note"
    private_files.create_private_file(path, b"one")
    with pytest.raises(FileExistsError):
        private_files.create_private_file(path, b"two")
    assert path.read_bytes() == b"one"
    private_files.write_private_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@posix_only
def test_a_file_system_without_hard_links_is_served_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError("Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "note"
    private_files.create_private_file(path, b"one")
    with pytest.raises(FileExistsError):
        private_files.create_private_file(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note"
    private_files.write_private_file(path, b"one")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        private_files.write_private_file(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_leftovers_of_a_crash_are_removed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    kept = [path, tmp_path / "keys.json.bak", tmp_path / "notes.tmp"]
    gone = [tmp_path / "keys.json.x1.tmp", tmp_path / "keys.json.bak.x2.tmp"]
    for file in [*kept, *gone]:
        file.write_bytes(b"")
    private_files.remove_leftovers(path)
    assert sorted(tmp_path.iterdir()) == sorted(kept)

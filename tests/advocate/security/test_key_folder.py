from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocate.errors import (
    AdvocateError,
    VaultDamaged,
    VaultError,
    VaultMissing,
    VaultReadOnly,
    VaultTooNew,
    WrongKey,
)
from advocate.security.key_file import KeyFile
from advocate.security.key_file_text import parse_key_file, render_key_file
from advocate.security.key_folder import (
    KEY_FILE_NAME,
    SPARE_NAME,
    create_key_files,
    load_key_files,
    save_key_files,
    settle_key_files,
)
from advocate.security.key_ring import NewKeys, change_passphrase, unlock_with_passphrase
from tests.advocate.security.samples import CHEAP, LATER, PASSPHRASE, key_file, new_keys

NEW_PASSPHRASE = "seven slow swans"


@pytest.fixture
def made() -> NewKeys:
    return new_keys()


@pytest.fixture
def folder(tmp_path: Path, made: NewKeys) -> Path:
    create_key_files(tmp_path, made.key_file)
    return tmp_path


def changed(made: NewKeys) -> KeyFile:
    return change_passphrase(made.key_file, made.data_key, NEW_PASSPHRASE, created_at=LATER, costs=CHEAP)


def opens(keys: KeyFile, typed: str) -> bool:
    try:
        unlock_with_passphrase(keys, typed)
    except WrongKey:
        return False
    return True


def both_texts(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in (KEY_FILE_NAME, SPARE_NAME)]


def test_a_new_vault_has_its_keys_twice(folder: Path, made: NewKeys) -> None:
    assert both_texts(folder) == [render_key_file(made.key_file)] * 2
    loaded = load_key_files(folder)
    assert (loaded.keys, loaded.notice, loaded.is_settled) == (made.key_file, "", True)
    if os.name == "posix":
        assert {(folder / name).stat().st_mode & 0o777 for name in (KEY_FILE_NAME, SPARE_NAME)} == {0o600}


@pytest.mark.parametrize("left", [KEY_FILE_NAME, SPARE_NAME])
def test_a_new_vault_never_takes_the_place_of_another(folder: Path, made: NewKeys, left: str) -> None:
    for name in {KEY_FILE_NAME, SPARE_NAME} - {left}:
        (folder / name).unlink()
    with pytest.raises(VaultError, match="There is a vault in this folder already"):
        create_key_files(folder, key_file())
    assert load_key_files(folder).keys == made.key_file


def test_the_old_passphrase_opens_nothing_after_a_change(folder: Path, made: NewKeys) -> None:
    save_key_files(folder, changed(made))
    for text in both_texts(folder):
        assert opens(parse_key_file(text), NEW_PASSPHRASE)
        assert not opens(parse_key_file(text), PASSPHRASE)
    old_slot = made.key_file.slots[0]
    for file in folder.iterdir():
        assert old_slot.wrapped.hex().encode() not in file.read_bytes()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00" * 900, None])
def test_the_spare_serves_says_so_and_mends(folder: Path, made: NewKeys, damage: bytes | None) -> None:
    if damage is None:
        (folder / KEY_FILE_NAME).unlink()
    else:
        (folder / KEY_FILE_NAME).write_bytes(damage)
    loaded = load_key_files(folder)
    assert loaded.keys == made.key_file
    assert "spare copy was used" in loaded.notice
    assert ("missing" if damage is None else "damaged") in loaded.notice
    settle_key_files(folder, loaded.keys)
    assert load_key_files(folder).notice == ""
    assert load_key_files(folder).is_settled


@pytest.mark.parametrize("damage", [b"", b"\x00" * 900, None])
def test_a_bad_spare_is_mended_too(folder: Path, made: NewKeys, damage: bytes | None) -> None:
    (folder / SPARE_NAME).unlink()
    if damage is not None:
        (folder / SPARE_NAME).write_bytes(damage)
    loaded = load_key_files(folder)
    assert (loaded.keys, loaded.notice, loaded.is_settled) == (made.key_file, "", False)
    settle_key_files(folder, loaded.keys)
    assert load_key_files(folder).is_settled


def test_settling_sweeps_what_a_crash_left(folder: Path, made: NewKeys) -> None:
    (folder / "keys.json.abc.tmp").write_bytes(render_key_file(made.key_file))
    assert not load_key_files(folder).is_settled
    settle_key_files(folder, made.key_file)
    assert sorted(file.name for file in folder.iterdir()) == [KEY_FILE_NAME, SPARE_NAME]


def test_no_keys_both_damaged_and_newer_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing, match="no keys in this folder"):
        load_key_files(tmp_path)
    with pytest.raises(VaultMissing):
        load_key_files(tmp_path / "nowhere")
    (tmp_path / KEY_FILE_NAME).write_bytes(b"")
    with pytest.raises(VaultDamaged, match="Neither"):
        load_key_files(tmp_path)
    (tmp_path / SPARE_NAME).write_bytes(b"PK\x03\x04")
    with pytest.raises(VaultDamaged, match="Neither"):
        load_key_files(tmp_path)


def test_a_newer_key_file_is_not_replaced_by_an_older_spare(folder: Path, made: NewKeys) -> None:
    from tests.advocate.security.test_key_file_text import body_of, crafted

    newer = crafted(body_of(render_key_file(made.key_file)) | {"format": 2})
    (folder / KEY_FILE_NAME).write_bytes(newer)
    with pytest.raises(VaultTooNew):
        load_key_files(folder)
    with pytest.raises(VaultTooNew):
        save_key_files(folder, made.key_file)
    assert (folder / KEY_FILE_NAME).read_bytes() == newer


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files.")
def test_what_is_no_plain_file_neither_hangs_nor_opens(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / KEY_FILE_NAME)
    (tmp_path / SPARE_NAME).mkdir()
    with pytest.raises(VaultDamaged):
        load_key_files(tmp_path)


def test_a_huge_file_is_not_read_whole(folder: Path, made: NewKeys) -> None:
    with (folder / KEY_FILE_NAME).open("wb") as file:
        file.truncate(10 * 2**30)
    assert load_key_files(folder).keys == made.key_file


def test_a_file_that_may_not_be_read_gets_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(VaultError, match="does not let Advocate read"):
        load_key_files(folder)


class _Crash(BaseException):
    """The power went: nothing that comes after it happens either."""


class _Disk:
    """Counts what reaches the disk, and from the chosen step on lets nothing through."""

    STEPS = ((os, "fsync"), (os, "link"), (Path, "replace"), (Path, "unlink"), (os, "fdopen"))

    def __init__(self, patch: pytest.MonkeyPatch, failing_from: int, problem: BaseException) -> None:
        self.steps = 0
        self._failing_from = failing_from
        self._problem = problem
        for owner, name in self.STEPS:
            patch.setattr(owner, name, self._guarded(getattr(owner, name), removes=name == "unlink"))

    def _guarded(self, real: object, *, removes: bool) -> object:
        def step(*given: object, **named: object) -> object:
            may_fail = isinstance(self._problem, _Crash) or not removes
            if may_fail:
                self.steps += 1
            if may_fail and self.steps > self._failing_from:
                raise self._problem
            return real(*given, **named)  # type: ignore[operator]

        return step


def failing_points(folder: Path, made: NewKeys) -> Iterator[int]:
    """Every number of steps after which the disk can stop, until a save needs no more; the vault anew each time."""
    for failing_from in range(100):
        for file in folder.iterdir():
            file.unlink()
        create_key_files(folder, made.key_file)
        yield failing_from


def test_a_crash_at_any_step_leaves_keys_that_open(tmp_path: Path, made: NewKeys) -> None:
    new, tried = changed(made), 0
    for failing_from in failing_points(tmp_path, made):
        with pytest.MonkeyPatch.context() as patch:
            _Disk(patch, failing_from, _Crash())
            try:
                save_key_files(tmp_path, new)
            except _Crash:
                crashed = True
            else:
                crashed = False
        loaded = load_key_files(tmp_path)
        assert loaded.notice == ""
        assert loaded.keys in ((made.key_file, new) if crashed else (new,))
        settle_key_files(tmp_path, loaded.keys)
        assert both_texts(tmp_path) == [render_key_file(loaded.keys)] * 2
        assert len(list(tmp_path.iterdir())) == 2
        tried += 1
        if not crashed:
            break
    assert tried > 8


def test_a_full_disk_at_any_step_keeps_keys_that_open(tmp_path: Path, made: NewKeys) -> None:
    new, refused, accepted = changed(made), 0, 0
    for failing_from in failing_points(tmp_path, made):
        with pytest.MonkeyPatch.context() as patch:
            disk = _Disk(patch, failing_from, OSError(28, "No space left on device"))
            try:
                save_key_files(tmp_path, new)
            except VaultReadOnly as refusal:
                refused += 1
                said = refusal.message
            else:
                accepted += 1
                said = ""
            whole = disk.steps <= failing_from
        loaded = load_key_files(tmp_path)
        if "still open the vault" in said:
            assert "No space left on device" in said
            assert loaded.keys == made.key_file
        elif said:
            assert "the disk did not confirm it" in said
            assert loaded.keys == new
        else:
            assert loaded.keys == new
            for file in tmp_path.iterdir():
                assert not opens(parse_key_file(file.read_bytes()), PASSPHRASE)
        settle_key_files(tmp_path, loaded.keys)
        assert load_key_files(tmp_path).is_settled
        if whole:
            break
    assert refused >= 3
    assert accepted >= 2


def test_what_is_read_back_differs(folder: Path, made: NewKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory or a drive that lies is noticed before the spare is touched."""
    real = os.fdopen

    def lying(number: int, mode: str) -> object:
        file = real(number, mode)
        write = file.write
        monkeypatch.setattr(os, "fdopen", real)

        class Lying:
            def __enter__(self) -> Lying:
                return self

            def __exit__(self, *_: object) -> None:
                file.close()

            def write(self, content: bytes) -> None:
                write(bytes([content[0] ^ 1]) + content[1:])

            flush = file.flush
            fileno = file.fileno

        return Lying()

    monkeypatch.setattr(os, "fdopen", lying)
    with pytest.raises(AdvocateError, match="could not be saved"):
        save_key_files(folder, changed(made))
    loaded = load_key_files(folder)
    assert loaded.keys == made.key_file
    assert opens(loaded.keys, PASSPHRASE)

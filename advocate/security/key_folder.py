"""The vault's key file and its spare copy on disk: made once, replaced in one step, read with the spare in reserve.

Every save ends with both files alike, so that nothing taken out of the one still opens the other.
"""

from __future__ import annotations

import contextlib
import stat
from dataclasses import dataclass
from pathlib import Path

from advocate.errors import VaultDamaged, VaultError, VaultMissing, VaultReadOnly
from advocate.security import private_files
from advocate.security.key_file import KeyFile
from advocate.security.key_file_text import SIZE_LIMIT, parse_key_file, render_key_file

KEY_FILE_NAME = "keys.json"
SPARE_NAME = "keys.json.bak"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedKeys:
    """notice: a sentence for the person when the spare copy had to serve; empty otherwise.

    is_settled: whether both files are there and alike, and no crash left a third. If not, call `settle_key_files` once the vault is open.
    """

    keys: KeyFile
    notice: str
    is_settled: bool


def create_key_files(folder: Path, keys: KeyFile) -> None:
    """For a new vault. Raises VaultError when there are keys already, VaultReadOnly when nothing can be written."""
    content = render_key_file(keys)
    if (folder / SPARE_NAME).exists():
        raise _keys_are_there()
    try:
        private_files.create_private_file(folder / KEY_FILE_NAME, content)
        private_files.write_private_file(folder / SPARE_NAME, content)
    except FileExistsError:
        raise _keys_are_there() from None
    except OSError as problem:
        raise _not_written(problem) from problem


def save_key_files(folder: Path, keys: KeyFile) -> None:
    """Replace the keys. A crash leaves a file that opens with the old slots or the new ones; after success only
    the new ones open anything. Raises VaultReadOnly, and the old keys still hold then.
    """
    main, spare, content = folder / KEY_FILE_NAME, folder / SPARE_NAME, render_key_file(keys)
    try:
        _remove_leftovers(folder)
        before = _read(main)
        if before is not None and _parsed(before) is not None and _read(spare) != before:
            private_files.write_private_file(spare, before)
    except OSError as problem:
        raise _not_written(problem) from problem
    try:
        private_files.write_private_file(main, content)
        if _read(main) != content:
            raise OSError("The file that was read back differs from what was written.")
    except OSError as problem:
        _put_back(main, before)
        raise _not_written(problem) from problem
    _renew_spare(spare, content)


def settle_key_files(folder: Path, keys: KeyFile) -> None:
    """After the vault opened with these keys: mend whichever copy is damaged, missing or behind."""
    content = render_key_file(keys)
    if _read_or_say(folder / KEY_FILE_NAME) != content:
        save_key_files(folder, keys)
    try:
        _remove_leftovers(folder)
    except OSError as problem:
        raise _not_written(problem) from problem
    if _read_or_say(folder / SPARE_NAME) != content:
        _renew_spare(folder / SPARE_NAME, content)


def load_key_files(folder: Path) -> LoadedKeys:
    """Raises VaultMissing, VaultDamaged, VaultTooNew, or VaultError when the system does not let us read."""
    texts = [_read_or_say(folder / name) for name in (KEY_FILE_NAME, SPARE_NAME)]
    main, spare = texts
    if main is None and spare is None:
        raise VaultMissing(
            "There are no keys in this folder.",
            "Please choose the folder of your vault. If its keys were deleted, every backup carries a copy of them.",
        )
    keys = _parsed(main) if main is not None else None
    if keys is not None:
        is_settled = main == spare and not private_files.leftovers_of(folder / KEY_FILE_NAME)
        return LoadedKeys(keys=keys, notice="", is_settled=is_settled)
    spare_keys = _parsed(spare) if spare is not None else None
    if spare_keys is None:
        raise VaultDamaged(
            "Neither the vault's key file nor its spare copy can be read.",
            "Nothing was changed. Every backup of this vault carries its own copy of the keys: open one of those.",
        )
    state = "missing" if main is None else "damaged"
    return LoadedKeys(
        keys=spare_keys,
        notice=f"The vault's key file is {state}, so its spare copy was used. It is mended once the vault is open.",
        is_settled=False,
    )


def _put_back(main: Path, before: bytes | None) -> None:
    """The new file is there but not surely on the disk. Raises VaultReadOnly when the old one cannot return."""
    if before is None or _read(main) == before:
        return
    try:
        private_files.write_private_file(main, before)
    except OSError as problem:
        if _read(main) == before:
            return
        raise VaultReadOnly(
            "The new keys were written, but the disk did not confirm it. Keep the old passphrase and code at hand.",
            "Please free some space or check the folder's rights, then make the change again.",
        ) from problem


def _renew_spare(spare: Path, content: bytes) -> None:
    """On a full disk the old spare makes way: it must not go on opening the vault with what was taken out."""
    try:
        private_files.write_private_file(spare, content)
    except OSError:
        try:
            spare.unlink(missing_ok=True)
        except OSError as problem:
            raise VaultReadOnly(
                "The new keys are saved, but the old spare copy could not be replaced.",
                "Please free some space or check the folder's rights, then open the vault again.",
            ) from problem
        with contextlib.suppress(OSError):  # the next opening mends it
            private_files.write_private_file(spare, content)


def _remove_leftovers(folder: Path) -> None:
    private_files.remove_leftovers(folder / KEY_FILE_NAME)


def _parsed(text: bytes) -> KeyFile | None:
    """None when damaged. Raises VaultTooNew."""
    try:
        return parse_key_file(text)
    except VaultDamaged:
        return None


def _read(path: Path) -> bytes | None:
    """None when missing; at most one byte more than a key file may have. Anything but a plain file reads as empty."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _read_or_say(path: Path) -> bytes | None:
    try:
        return _read(path)
    except OSError as problem:
        raise VaultError(
            "The system does not let Advocate read the vault's key file.",
            "Nothing was changed. Please check the rights on the vault's folder, or that its drive is connected.",
        ) from problem


def _keys_are_there() -> VaultError:
    return VaultError(
        "There is a vault in this folder already, and its keys were left as they are.",
        "Open that vault, or choose another folder for the new one.",
    )


def _not_written(problem: OSError) -> VaultReadOnly:
    reason = f" ({problem.strerror})" if problem.strerror else ""
    return VaultReadOnly(
        f"The vault's keys could not be saved{reason}. The old ones are kept and still open the vault.",
        "Please free some space or check the folder's rights, then try again.",
    )

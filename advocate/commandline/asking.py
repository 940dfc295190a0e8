"""Gets a passphrase from a person or from a file; never from an argument or the environment, where others can read it."""

from __future__ import annotations

import codecs
import getpass
import warnings
from collections.abc import Callable
from pathlib import Path

from advocate.errors import AdvocateError, InvalidValue

_LARGEST_FILE = 64 * 1024
_FILE_HINT = "Write the passphrase into a text file, as its first line."


def ask_in_secret(prompt: str) -> str:
    """Typed without being shown. Raises AdvocateError where nobody can be asked."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except (EOFError, OSError, getpass.GetPassWarning) as error:
        raise AdvocateError(
            "There is nobody here to type the passphrase.",
            "Use --passphrase-file with a file that only you can read.",
            title="Passphrase needed",
        ) from error


def passphrase(file: str | None, ask: Callable[[str], str]) -> str:
    """The passphrase of a vault that is there."""
    return first_line(Path(file)) if file else ask("Passphrase: ")


def new_passphrase(file: str | None, ask: Callable[[str], str]) -> str:
    """The passphrase of a new vault: typed twice. Raises InvalidValue when the two differ."""
    if file:
        return first_line(Path(file))
    typed = ask("Choose a passphrase: ")
    if ask("The same once more: ") != typed:
        raise InvalidValue("The two passphrases are not the same. Nothing was made.", "Please try again.")
    return typed


def first_line(file: Path) -> str:
    """The first line of a text file, without its line end. Raises AdvocateError for everything else."""
    name = file.name or str(file)
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise _refused(f"There is no passphrase file {file}.", "Check the path.") from error
    except IsADirectoryError as error:
        raise _refused(f"{file} is a folder, not a passphrase file.", _FILE_HINT) from error
    except (OSError, ValueError) as error:
        reason = "it may not be opened" if isinstance(error, PermissionError) else "the computer refused"
        hint = "Make sure that you may read it."
        raise _refused(f"The passphrase file {name} could not be read: {reason}.", hint) from error
    if file.is_dir():
        raise _refused(f"{file} is a folder, not a passphrase file.", _FILE_HINT)
    return _line(content, name)


def _line(content: bytes, name: str) -> str:
    if len(content) > _LARGEST_FILE or b"\0" in content:
        raise _refused(
            f"The passphrase file {name} is not a plain text file.", f"{_FILE_HINT} Save it as UTF-8."
        )
    try:
        text = content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise _refused(f"The passphrase file {name} is not UTF-8 text.", "Save it as UTF-8.") from error
    line = text.split("\n", 1)[0].removesuffix("\r")
    if not line.strip():
        raise _refused(f"The first line of the passphrase file {name} is empty.", _FILE_HINT)
    return line


def _refused(message: str, hint: str) -> AdvocateError:
    return AdvocateError(message, hint, title="No passphrase")

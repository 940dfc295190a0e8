"""Opens the vault that a command works on, with the right member at the keyboard, and closes it again."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from advocate.commandline.asking import passphrase
from advocate.commandline.terminal import Terminal
from advocate.domain.text import fold
from advocate.errors import NotFound

if TYPE_CHECKING:
    from advocate.app import Advocate


@contextmanager
def opened(args: argparse.Namespace, terminal: Terminal) -> Generator[Advocate]:
    """Asks for the passphrase, then opens. Raises what advocate.app.open_with_passphrase raises."""
    from advocate import app  # lazy: start-up time
    from advocate.services.vault import keys_in  # lazy: start-up time

    folder = Path(args.vault)
    keys_in(folder)  # a wrong folder is said before anybody types a passphrase
    advocate = app.open_with_passphrase(
        folder, passphrase(args.passphrase_file, terminal.ask), clock=terminal.clock
    )
    try:
        if advocate.vault.notice:
            terminal.warn(advocate.vault.notice)
        name = getattr(args, "member", None)
        yield _seated(advocate, name) if name else advocate
    finally:
        advocate.close()


def _seated(advocate: Advocate, name: str) -> Advocate:
    """The same vault with that member at the keyboard. Raises NotFound."""
    members = [member for member in advocate.team.members() if member.is_active]
    for member in members:
        if fold(member.name) == fold(name):
            return advocate.seated(member.id)
    names = ", ".join(member.name for member in members)
    raise NotFound(f"Nobody in the team is called “{name[:60]}”.", f"The team is: {names}.")

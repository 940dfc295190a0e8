"""A program that is killed between due, shown and marked: what was not marked is told again, what was marked is not new."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from advocate.app import open_with_passphrase
from tests import factories
from tests.fakes import FakeClock
from tests.reminding import HOUR, NOON

ROOT = Path(__file__).resolve().parents[3]


def killed(folder: Path, until: str) -> str:
    """Runs the program as far as that, kills it there, and gives what it said."""
    program = [sys.executable, "-m", "tests.advocate.services.reminding_program", str(folder), until]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=ROOT, text=True) as child:
        assert child.stdout is not None
        said: list[str] = []
        for line in child.stdout:
            said.append(line.strip())
            if line.strip() == until:
                break
        assert child.poll() is None, "it ended by itself"
        child.kill()
        return " ".join(said)


@pytest.mark.timeout(90)
@pytest.mark.parametrize(("until", "is_new"), [("due", True), ("shown", True), ("marked", False)])
def test_a_killed_program_loses_no_reminder(
    vault_template: Path, tmp_path: Path, until: str, is_new: bool
) -> None:
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", FakeClock())
    promise = factories.promise(advocate, factories.customer(advocate))
    advocate.close()

    said = killed(tmp_path / "vault", until)
    assert said == (until if until == "due" else f"Price of the oak floor {until}")

    again = open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=FakeClock(NOON + HOUR))
    (notice,) = again.reminders.waiting().notices
    assert (notice.promise.id, notice.is_new) == (promise, is_new)
    assert [each.shown_at for each in again.reminders.history(promise)] == [None if is_new else NOON] * 2
    again.backups.check()
    again.close()

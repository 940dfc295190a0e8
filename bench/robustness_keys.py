"""Kills Advocate, as a power switch would, while it changes a passphrase; counts the vaults that still open.

Run by hand for the full figure: `python -m bench.robustness_keys --tries 500`. The tests run twenty.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from advocate.errors import WrongKey
from advocate.security.key_costs import MIB, PassphraseCosts
from advocate.security.key_file import KeyFile
from advocate.security.key_file_text import parse_key_file
from advocate.security.key_folder import (
    KEY_FILE_NAME,
    SPARE_NAME,
    create_key_files,
    load_key_files,
    save_key_files,
    settle_key_files,
)
from advocate.security.key_ring import change_passphrase, create_keys, unlock_with_passphrase

VAULT_ID = "01927f3c-5a00-7def-8123-456789abcdef"
NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
CHEAP = PassphraseCosts(memory_bytes=8 * MIB, passes=1)
LONGEST_WAIT_SECONDS = 0.25
READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """changes: how many passphrase changes were confirmed before the kills, over all tries."""

    tried: int
    survived: int
    changes: int
    seed: int
    faults: tuple[str, ...]

    def __str__(self) -> str:
        lines = [
            f"keys after kill: survived {self.survived}/{self.tried}, {self.changes} changes, seed {self.seed}"
        ]
        return "\n".join([*lines, *self.faults])


def passphrase_number(number: int) -> str:
    return f"herons {number}"


def change_without_end(folder: Path) -> None:
    """The program that is killed: one passphrase after the other, each confirmed on the output once saved."""
    made = create_keys(VAULT_ID, passphrase_number(0), created_at=NOW, costs=CHEAP)
    create_key_files(folder, made.key_file)
    keys, number = made.key_file, 0
    print(READY, flush=True)
    while True:
        number += 1
        keys = change_passphrase(keys, made.data_key, passphrase_number(number), created_at=NOW, costs=CHEAP)
        save_key_files(folder, keys)
        print(number, flush=True)


def kill_while_changing(folder: Path, wait_seconds: float) -> int:
    """The number of the last passphrase that was confirmed."""
    program = [sys.executable, "-m", "bench.robustness_keys", "--change-in", str(folder)]
    child = subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1])
    if child.stdout is None:
        raise RuntimeError("No pipe to the program that is killed.")
    with child.stdout:
        first = child.stdout.readline().strip()
        time.sleep(wait_seconds)  # the random moment of the power cut, not a wait for anything
        child.kill()
        confirmed = [line for line in child.stdout.read().split("\n")[:-1] if line]
    child.wait()
    if first != READY:
        raise RuntimeError("The program that is killed did not start.")
    return int(confirmed[-1]) if confirmed else 0


def opens(keys: KeyFile, number: int) -> bool:
    try:
        unlock_with_passphrase(keys, passphrase_number(number))
    except WrongKey:
        return False
    return True


def fault_after(folder: Path, confirmed: int) -> str:
    """What is wrong with the vault that the kill left; empty if nothing."""
    loaded = load_key_files(folder)
    if loaded.notice:
        return f"the key file itself did not survive: {loaded.notice}"
    current = [number for number in (confirmed, confirmed + 1) if opens(loaded.keys, number)]
    if len(current) != 1:
        return f"opened by {current} where {confirmed} was confirmed"
    if confirmed and opens(parse_key_file((folder / SPARE_NAME).read_bytes()), confirmed - 1):
        return f"the spare copy still opens with {confirmed - 1} where {confirmed} was confirmed"
    settle_key_files(folder, loaded.keys)
    left = sorted(file.name for file in folder.iterdir())
    if left != [KEY_FILE_NAME, SPARE_NAME]:
        return f"left behind: {left}"
    spare = parse_key_file((folder / SPARE_NAME).read_bytes())
    return "" if spare == loaded.keys else "the spare copy was not brought into line"


def run(tries: int, seed: int) -> Outcome:
    draw, faults, changes = random.Random(seed), list[str](), 0
    for number in range(tries):
        with tempfile.TemporaryDirectory() as folder:
            confirmed = kill_while_changing(Path(folder), draw.uniform(0, LONGEST_WAIT_SECONDS))
            changes += confirmed
            if fault := fault_after(Path(folder), confirmed):
                faults.append(f"try {number}: {fault}")
    return Outcome(
        tried=tries, survived=tries - len(faults), changes=changes, seed=seed, faults=tuple(faults)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--change-in", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.change_in:
        change_without_end(given.change_in)
    outcome = run(given.tries, given.seed)
    print(outcome)
    return 0 if outcome.survived == outcome.tried else 1


if __name__ == "__main__":
    sys.exit(main())

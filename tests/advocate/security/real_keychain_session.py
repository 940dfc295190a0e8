"""Run as a program inside a D-Bus session: does one thing with the real keychain and prints what came of it.

Not a test by itself; `test_real_keychain.py` starts it, each time in a fresh session.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from advocate.security import key_ring
from advocate.security.key_folder import create_key_files, load_key_files, save_key_files
from advocate.security.keychain import Keychain, KeychainProblem
from tests.advocate.security.samples import LATER, VAULT_ID, new_keys


def remember(folder: Path, keychain: Keychain) -> str:
    made = new_keys()
    create_key_files(folder, made.key_file)
    keys = key_ring.add_keychain_slot(
        made.key_file, made.data_key, keychain, computer="Shop laptop", created_at=LATER
    )
    save_key_files(folder, keys)
    return "opened" if key_ring.unlock_with_keychain(keys, keychain) == made.data_key else "another key"


def reopen(folder: Path, keychain: Keychain) -> str:
    keys = load_key_files(folder).keys
    return (
        "opened" if key_ring.is_key_of(keys, key_ring.unlock_with_keychain(keys, keychain)) else "another key"
    )


def forget(folder: Path, keychain: Keychain) -> str:
    keychain.delete(VAULT_ID)
    return reopen(folder, keychain)


def main(action: str, folder: Path) -> None:
    keychain = Keychain()
    before = keychain.state()
    try:
        done = {"remember": remember, "reopen": reopen, "forget": forget}[action](folder, keychain)
    except KeychainProblem as problem:
        done = problem.state.value
    print(json.dumps({"before": before, "done": done}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

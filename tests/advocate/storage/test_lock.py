"""One program per vault, and no lock left behind by one that was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from advocate.errors import VaultInUse
from advocate.storage.lock import VaultLock

HOLDER = """
import sys, time
from pathlib import Path
from advocate.storage.lock import VaultLock
lock = VaultLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_held_by_another_program_is_refused_and_free_once_that_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as holder:  # fmt: skip
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(VaultInUse):
            VaultLock(tmp_path).acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    lock = VaultLock(tmp_path)
    lock.acquire()
    lock.release()

"""The Qt binding keeps the faults away that made us pin its version (docs/decisions/0003-pyside-pin.md)."""

from __future__ import annotations

import subprocess
import sys

CALLS = 2_000
COUNT_LOST_NONES = f"""
import sys
from PySide6.QtCore import QObject
thing = QObject()
thing.setObjectName("x")
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_a_void_call_keeps_its_hands_off_none():
    """One lost reference of None per call aborts the program after some thousand calls. In a child: it may abort."""
    child = subprocess.run(
        [sys.executable, "-c", COUNT_LOST_NONES], capture_output=True, text=True, timeout=60
    )
    assert child.returncode == 0, child.stderr
    assert int(child.stdout) < CALLS / 10

"""Times and memory of whole programs, started anew each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.timing import Side, Took

ROOT = Path(__file__).parents[1]
BYTE_CODE = ROOT / "out" / "bench" / "byte-code"  # kept, as an installed program keeps it


@dataclass(frozen=True, slots=True)
class Ran:
    """Milliseconds from start to end and of CPU time, and what the program printed last, as JSON."""

    took: Took
    said: Any


def run(module: str, *arguments: str) -> Ran:
    """One of our modules in a process of its own, with a home of its own. Raises RuntimeError when it fails."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile("w+") as complaints:
        command = [sys.executable, "-P", "-m", module, *arguments]
        begun, cpu_before = time.perf_counter(), _children_cpu()
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=_environment(home),
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            check=False,
        )
        took = Took((time.perf_counter() - begun) * 1000, (_children_cpu() - cpu_before) * 1000)
        complaints.seek(0)
        if done.returncode:
            raise RuntimeError(f"{module} ended with {done.returncode}: {complaints.read()[-2000:]}")
    lines = done.stdout.strip().splitlines()
    return Ran(took, json.loads(lines[-1]) if lines else None)


def in_turns(ours: Sequence[str], bare: Sequence[str], times: int) -> tuple[Side, Side]:
    """The whole runs of two programs; after one of each that is not counted."""
    for program in (ours, bare):
        run(*program)
    pairs = [(run(*ours).took, run(*bare).took) for _ in range(times)]
    return Side(tuple(pair[0] for pair in pairs)), Side(tuple(pair[1] for pair in pairs))


def _children_cpu() -> float:
    """Seconds of CPU time of all children that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system


def peak_memory() -> float:
    """The most memory this process has held since it began, or since the peak was forgotten; MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("This system does not say how much memory a process has held.")


def forget_peak() -> None:
    """Begin anew: the next peak is that of what comes now."""
    Path("/proc/self/clear_refs").write_text("5")


def _environment(home: str) -> dict[str, str]:
    ours = {"HOME": home, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(BYTE_CODE)}
    xdg = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    theirs = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**theirs, **ours, **xdg}

"""A day's work in the window: `python -m bench.window_memory VAULT` prints the peak of memory after each step, and how
long a switch between light and dark takes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from advocate.security.key_costs import MIB
from bench.processes import forget_peak, peak_memory
from bench.window_session import DEAREST, Session


def main(vault: Path) -> dict[str, Any]:
    session = Session(vault)
    peaks = {f"passphrase checked with {DEAREST.memory_bytes // MIB} MB": peak_memory()}
    forget_peak()
    session.scroll_through(session.go("customers"), 8)
    peaks["list scrolled from end to end"] = peak_memory()
    for text in ("mueller", "0151 234", "price"):
        session.find(text)
    peaks["three searches typed"] = peak_memory()
    session.scroll_through(session.go("customer", session.busiest), 8)
    peaks["customer of 10,000 entries scrolled"] = peak_memory()
    switches = sorted(session.switch_look() for _ in range(5))
    dearest = session.build_settings()
    with_settings = sorted(session.switch_look() for _ in range(5))
    peaks["every section of the settings seen"] = peak_memory()
    session.close()
    times = {
        "switch light and dark": switches[2],
        "switch light and dark, every section of the settings built": with_settings[2],
        "dearest section of the settings, first visit": dearest,
    }
    return {"peaks": peaks, "times": times}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))

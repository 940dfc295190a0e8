"""What a command that writes a file reports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """size: bytes; entries: how many records it holds."""

    path: Path
    size: int
    entries: int = 0

"""What this computer remembers before a vault is open: which vault, the look, the window's place. No customer's words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_SIZE_LIMIT = 64_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """vault: its folder, empty for none yet; geometry: x, y, width, height, of the main window and of the last customer's
    own; member: the id of who sat here last; page and argument: where we were; next_reminder: when somebody is to be reminded
    next, ISO 8601 in UTC, of nobody knows what, empty for none."""

    vault: str = ""
    look: str = "system"
    text_size: int = 100
    language: str = "system"
    geometry: tuple[int, ...] = ()
    customer_geometry: tuple[int, ...] = ()
    is_maximized: bool = False
    member: str = ""
    page: str = ""
    argument: str = ""
    next_reminder: str = ""


class WindowMemory:
    """One small file. A missing, broken or unwritable one is no matter: then nothing is remembered."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.now = Remembered() if path is None else _read(path)

    def note(self, **values: Any) -> None:
        """Remember these from now on; written by `save`."""
        self.now = replace(self.now, **values)

    def save(self) -> None:
        if self._path is None:
            return
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(asdict(self.now), indent=1), encoding="utf-8")
            beside.replace(self._path)
        except OSError:
            return  # a full or read-only disk costs the window's place, nothing else


def _read(path: Path) -> Remembered:
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            return Remembered()
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    return _checked(found) if isinstance(found, dict) else Remembered()


def _checked(found: Mapping[str, Any]) -> Remembered:
    default = Remembered()
    kept: dict[str, Any] = {}
    for field in fields(Remembered):
        value, usual = found.get(field.name), getattr(default, field.name)
        if field.name in {"geometry", "customer_geometry"}:
            if isinstance(value, list) and len(value) == 4 and all(type(n) is int for n in value):
                kept[field.name] = tuple(value)
        elif type(value) is type(usual):
            kept[field.name] = value
    return Remembered(**kept)

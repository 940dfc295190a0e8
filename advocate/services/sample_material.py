"""The texts that sample data is made of, read from resources/sample. What they mean stands in the files themselves."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Table = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleMaterial:
    """The five files, as tables."""

    business: Table
    people: Table
    slots: Table
    stories: list[Table]
    written: list[Table]

    def fitting(self, who: str) -> list[Table]:
        """The stories that such a customer can live: `person`, `organisation` or `internal`."""
        kinds = (who,) if who == "internal" else (who, "anyone")
        return [story for story in self.stories if story["who"] in kinds]


def load_material(resources: Path) -> SampleMaterial:
    folder = resources / "sample"

    def read(name: str) -> Table:
        return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))

    return SampleMaterial(
        business=read("business"),
        people=read("people"),
        slots=read("slots"),
        stories=read("stories")["stories"],
        written=read("headline")["customers"],
    )


def words(text: str) -> list[str]:
    return text.split()


def entries(text: str) -> list[str]:
    """The parts between `|`, line ends and blanks around them taken away."""
    return [" ".join(part.split()) for part in text.split("|")]

"""The same text set by bare typst: one paragraph for each entry, page numbers, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import typst

from bench.business import InventedContact

TEMPLATE = b"""
#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")
#set text(font: "Inter", size: 9.5pt)
#let d = json(bytes(sys.inputs.data))
= #d.at(0)
#for e in d.at(1) {
  block(above: 6pt, below: 2pt, strong(e.at(0) + " " + e.at(1)))
  par(e.at(2))
}
"""


def print_bare(name: str, contacts: Iterable[InventedContact], fonts: Path, out: Path) -> None:
    entries = [[contact.channel, contact.title, contact.body] for contact in contacts]
    data = {"data": json.dumps([name, entries])}
    out.write_bytes(typst.compile(TEMPLATE, font_paths=_fonts(fonts), sys_inputs=data))


@lru_cache(maxsize=1)
def _fonts(folder: Path) -> typst.Fonts:
    """Read once, as Advocate does."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])

"""Reads our own Python files as syntax trees, for the architecture test. Imports nothing of what it reads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("advocate", "ui", "bench", "devtools", "tests")


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One imported module, as precisely as the text tells. place: "file:line"."""

    target: str
    place: str
    line: str
    is_inside_function: bool
    is_for_types: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: its dotted name, its lines and its tree."""

    path: Path
    name: str
    text: str
    tree: ast.Module = field(repr=False)

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def file(self) -> str:
        return self.path.as_posix()

    def imports(self) -> Iterator[Import]:
        yield from self._imports(self.tree, inside=False, types=False)

    def _imports(self, node: ast.AST, *, inside: bool, types: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import | ast.ImportFrom):
                for target in _targets(child):
                    yield Import(
                        target=target,
                        place=f"{self.file}:{child.lineno}",
                        line=" ".join(self.lines[child.lineno - 1 : child.end_lineno]),
                        is_inside_function=inside,
                        is_for_types=types,
                    )
                continue
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for_types = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
            yield from self._imports(child, inside=inside or function, types=types or for_types)

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def code_lines(self) -> Iterator[tuple[int, str]]:
        """The lines with their numbers, docstrings and comments blanked."""
        hidden: set[int] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                hidden.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        for number, line in enumerate(self.lines, 1):
            yield number, "" if number in hidden else re.sub(r"(^|\s)# .*$", "", line)


def _targets(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    base = node.module or ""
    found = [f"{base}.{alias.name}" for alias in node.names]
    return [name if is_module(name) else base for name in found]


@cache
def is_module(name: str) -> bool:
    """Whether a dotted name is a file or folder of ours; so `from ui import theme` means ui.theme."""
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or path.is_dir()


@cache
def sources() -> tuple[Source, ...]:
    """Every Python file of ours, in the order of their paths."""
    files = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
    return tuple(read(file) for file in files)


def read(file: Path) -> Source:
    path = file.relative_to(ROOT)
    parts = path.with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = file.read_text(encoding="utf-8")
    return Source(path=path, name=name, text=text, tree=ast.parse(text, filename=str(path)))

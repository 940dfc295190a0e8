"""Finds every text that the window puts through translation, by reading its source. Standard library only.

Qt's own lupdate does the same for plain `self.tr(...)`; ours also follows the short names that modules make for
themselves (`def _tr(text): return translate("Promise", text)`), and says where a text cannot be translated at all.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TRANSLATING = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """context: what Qt looks it up under, a class or a table; place: `ui/wording/times.py:12`."""

    context: str
    source: str
    place: str

    @property
    def has_plural(self) -> bool:
        return (
            "%n" in self.source
            or "%Ln" in self.source
            or (self.context == "time" and "{count}" in self.source)
        )


@dataclass(frozen=True, slots=True)
class Flaw:
    """A text that no translator would ever see."""

    place: str
    what: str


class Finder(ast.NodeVisitor):
    """Goes through one module. `short_names`: functions that look up their first argument, with their context."""

    def __init__(self, path: str, short_names: dict[str, str]) -> None:
        self.texts: list[Text] = []
        self.flaws: list[Flaw] = []
        self._path = path
        self._short_names = short_names
        self._classes: list[str] = []
        self._annotations: list[dict[str, str]] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._annotations.append(argument_classes(node))
        self.generic_visit(node)
        self._annotations.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = called_name(node)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._take_tr(node, node.func.value)
        elif name in TRANSLATING and len(node.args) >= 2:
            self._take(node, first_constant(node.args[0]), node.args[1])
        elif name in self._short_names and isinstance(node.func, ast.Name) and node.args:
            self._take(node, self._short_names[name], node.args[0])
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call, owner: ast.expr) -> None:
        name = owner.id if isinstance(owner, ast.Name) else ""
        if name in ("self", "cls") and self._classes:
            context = self._classes[-1]
        else:
            context = next((known[name] for known in reversed(self._annotations) if name in known), None)
        if context is None:
            self._flaw(node, "tr of an object whose class is not told here: use translate(context, ...)")
        elif node.args:
            self._take(node, context, node.args[0])

    def _take(self, node: ast.Call, context: str | None, argument: ast.expr) -> None:
        if context is None:
            return  # the short name's own definition
        for branch in branches(argument):
            source = first_constant(branch)
            if source is not None:
                self.texts.append(Text(context, source, f"{self._path}:{node.lineno}"))
            elif isinstance(branch, ast.JoinedStr | ast.BinOp):
                self._flaw(node, "a text that is put together before it is translated")

    def _flaw(self, node: ast.Call, what: str) -> None:
        self.flaws.append(Flaw(f"{self._path}:{node.lineno}", what))


def argument_classes(function: ast.FunctionDef) -> dict[str, str]:
    """The classes of a function's arguments."""
    told = {arg.arg: arg.annotation for arg in (*function.args.args, *function.args.kwonlyargs)}
    return {name: each.id for name, each in told.items() if isinstance(each, ast.Name)}


def called_name(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def first_constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def branches(node: ast.expr) -> Iterator[ast.expr]:
    """The texts that an argument may be: both sides of `a if x else b`."""
    if isinstance(node, ast.IfExp):
        yield from branches(node.body)
        yield from branches(node.orelse)
    else:
        yield node


def short_names_of(tree: ast.Module) -> dict[str, str]:
    """Functions of the module that translate their first argument under one context."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.args.args:
            parameters = [argument.arg for argument in node.args.args if argument.arg not in ("self", "cls")]
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
                if called_name(call) != "translate" or len(call.args) < 2:
                    continue
                context, text = first_constant(call.args[0]), call.args[1]
                if context and isinstance(text, ast.Name) and parameters and text.id == parameters[0]:
                    found[node.name] = context
    return found


def find_texts(root: Path, folder: str) -> tuple[list[Text], list[Flaw]]:
    """Every text of the folder's modules, each (context, source) once at its first place; and what cannot be found."""
    found: dict[tuple[str, str], Text] = {}
    flaws: list[Flaw] = []
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((root / folder).rglob("*.py"))
    }
    public = {
        name: context
        for tree in trees.values()
        for name, context in short_names_of(tree).items()
        if not name.startswith("_")
    }
    for path, tree in trees.items():
        if "gallery" in path.name:
            continue  # the kit's showcase is for its makers
        finder = Finder(path.relative_to(root).as_posix(), {**public, **short_names_of(tree)})
        finder.visit(tree)
        flaws += finder.flaws
        for text in finder.texts:
            found.setdefault((text.context, text.source), text)
    return sorted(found.values()), flaws

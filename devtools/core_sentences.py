"""Finds the sentences of the core that the window shows: what its errors say, and the short words put into them.

The core knows no translation, and should not. Its texts are read out of its source as templates, `There is no folder {0}.`,
so that the window can recognise one that comes up, translate it, and put the values in again. Standard library only.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

BEYOND_THE_WINDOW = (
    "commandline",
    "storage/migrations",
    "cli.py",
    "sample",
    "report_labels",
    "history_report",
)
ROOT_ERROR = "AdvocateError"
WORD_ARGUMENTS = {"what", "label", "title", "message", "hint"}
NOT_FOR_PEOPLE = {"debug", "info", "warning", "error", "exception", "compile", "execute"} | {
    "ValueError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "ArithmeticError",
}  # the log, patterns, and errors that are bugs of ours
SQL = re.compile(r"(SELECT|DELETE|INSERT|UPDATE|CREATE|WITH|FROM|WHERE) |.* = \?$")
SENTENCE = re.compile(r"[A-Z“{].* .*[.?…]", re.DOTALL)


def error_classes(trees: list[ast.Module]) -> set[str]:
    """AdvocateError and everything made from it."""
    known: set[str] = {ROOT_ERROR}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while True:
        made = {
            each.name
            for each in classes
            if any(isinstance(b, ast.Name) and b.id in known for b in each.bases)
        }
        if made <= known:
            return known
        known |= made


def template(node: ast.AST) -> str | None:
    """A text with {0}, {1} for its values; None for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    count = 0
    parts: list[str] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts.append(str(piece.value))
        else:
            parts.append(f"{{{count}}}")
            count += 1
    return "".join(parts)


class SentenceFinder(ast.NodeVisitor):
    """Whatever reads like a sentence, and whatever is handed to an error or as a word for one."""

    def __init__(self, errors: set[str]) -> None:
        self.found: set[str] = set()
        self._errors = errors

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a text that stands alone is a docstring
            self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if node.name in self._errors:
            for line in node.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                    self._take(line.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in NOT_FOR_PEOPLE:
            return
        for argument in node.args if name in self._errors else ():
            self._take(argument)
        for keyword in node.keywords:
            if keyword.arg in WORD_ARGUMENTS:
                self._take(keyword.value)
        self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:  # a key is looked up, not shown
            self.visit(value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take_sentence(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._take_sentence(node)

    def _take(self, node: ast.expr) -> None:
        for side in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,):
            text = template(side)
            if text and re.search(r"[A-Za-z]{2}", text.replace("{", "")):
                self.found.add(text)

    def _take_sentence(self, node: ast.expr) -> None:
        text = template(node)
        if text and SENTENCE.fullmatch(text) and not SQL.match(text) and len(text.split()) > 2:
            self.found.add(text)


def find_sentences(root: Path) -> list[str]:
    """Templates of everything in the core that may stand in the window, in order."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "advocate").rglob("*.py"))
    }
    finder = SentenceFinder(error_classes(list(trees.values())))
    for path, tree in trees.items():
        inside = path.relative_to(root / "advocate").as_posix()
        if not any(part in inside for part in BEYOND_THE_WINDOW):
            finder.visit(tree)
    return sorted(finder.found)


def words_of_time(root: Path) -> list[str]:
    """The values of the table ENGLISH in the wording of times, which the window says in its own language."""
    source = (root / "advocate" / "domain" / "wording_of_time.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "ENGLISH":
            table = ast.literal_eval(node.value) if node.value is not None else {}
            return sorted(set(table.values()))
    return []

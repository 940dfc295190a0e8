"""The window as a screen reader has it: every object with its role, name and state, in the order it is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.List,
    Role.ListItem, Role.Table, Role.Tree, Role.Slider, Role.Dialog, Role.PageTab, Role.MenuItem, Role.Link,
    Role.PopupMenu, Role.ProgressBar,
}  # fmt: skip
WITH_VALUE = {Role.ComboBox, Role.Slider, Role.ProgressBar, Role.SpinBox}
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Heard:
    """One object. path: the names of what it lies in."""

    role: QAccessible.Role
    name: str
    value: str
    widget: QWidget | None
    path: str
    is_focusable: bool

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget is not None else self.role.name
        return f"{self.role.name} {kind} “{self.name[:50]}” in {self.path[-60:]}"


def heard(window: QWidget) -> Iterator[Heard]:
    """Everything in sight, in the order of the tree; of long lists the first rows."""
    root = QAccessible.queryAccessibleInterface(window)
    yield from _below(root, window.windowTitle())


def _below(node: QAccessibleInterface, path: str) -> Iterator[Heard]:
    many = node.role() in (Role.List, Role.Table)
    count = min(node.childCount(), _MOST_ROWS) if many else node.childCount()
    for number in range(count):
        child = node.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        widget = child.object() if isinstance(child.object(), QWidget) else None
        if isinstance(widget, QWidget) and not widget.isVisible():
            continue
        name = child.text(QAccessible.Text.Name)
        value = child.text(QAccessible.Text.Value)
        focusable = bool(child.state().focusable)
        yield Heard(child.role(), name, value, widget, path, focusable)  # type: ignore[arg-type]
        yield from _below(child, f"{path} › {name or child.role().name}")

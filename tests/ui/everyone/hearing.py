"""The window as a screen reader has it: every object with its role, name and state, in the order it is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

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


def unheard(window: QWidget, *, may_repeat: bool = False) -> list[str]:
    """What somebody with a screen reader would miss in this window. may_repeat: two rows may say the same, as where the same
    name is there twice."""
    flaws = [f"{one} {flaw}" for one in heard(window) if (flaw := _flaw(one))]
    return flaws if may_repeat else flaws + _rows_alike(window)


def _flaw(one: Heard) -> str:
    if one.role in CONTROLS and not one.name.strip():
        return "has no name"
    if one.role in WITH_VALUE and not (one.value or one.name):
        return "has no value"
    if one.role is Role.Client and one.is_focusable and not one.name:
        return "takes the keyboard, but does not say what it is"
    if isinstance(one.widget, QLineEdit) and one.name and one.name == one.widget.text():
        return "is called what happens to be typed in it"
    return ""


def _rows_alike(window: QWidget) -> list[str]:
    """Two rows that read the same are one to somebody who only hears them; nothing rests on colour alone."""
    flaws = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None:
            said = [str(model.index(row, 0).data() or "") for row in range(min(12, model.rowCount()))]
            if len(said) != len(set(said)) and any(said):
                flaws.append(f"{type(view).__name__} has two rows that say the same")
    return flaws

"""With a screen reader: every control and every row has a role, a name, and a value or state where it can have one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from bench.picturing.look import Look
from tests.ui.everyone.hearing import CONTROLS, WITH_VALUE, Heard, Role, heard

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


def test_every_control_and_row_is_announced(visit):
    missed: dict[str, set[str]] = {}
    for scene, window in visit(Look()):
        flaws = [f"{one} {flaw}" for one in heard(window) if (flaw := _flaw(one))]
        flaws += _rows_alike(window) if "odd" not in scene.name else []  # the same name may be there twice
        for each in flaws:
            missed.setdefault(each, set()).add(scene.name)
    assert not missed, "\n" + "\n".join(
        f"{what}  in {', '.join(sorted(where)[:3])}" for what, where in missed.items()
    )


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

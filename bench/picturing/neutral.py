"""What a picture says of the computer it was taken on: nothing. Folders read as on somebody's own."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.widgets.painted_button import PaintedButton

HOME = "/home/priya"
VAULT = f"{HOME}/Advocate"


def show_neutral_folders(window: QWidget, folder: Path) -> bool:
    """folder: where the vaults of the scenes lie. Whether anything had to be said otherwise."""
    found = False
    for widget in window.findChildren(QWidget):
        said = words_of(widget)
        shown = neutral(said, folder) if said else said
        if shown != said:
            found = True
            if isinstance(widget, PaintedButton):
                widget.set_label(shown)
            elif isinstance(widget, QLabel | QLineEdit):
                widget.setText(shown)
    return found


def words_of(widget: QWidget) -> str:
    """What it shows, of the kinds of widgets that show a folder."""
    if isinstance(widget, PaintedButton):
        return widget.label()
    return widget.text() if isinstance(widget, QLabel | QLineEdit) else ""


def neutral(words: str, folder: Path) -> str:
    """The same without a folder of this computer."""
    vault = re.escape(str(folder)) + r"[/\\](new[/\\]vault|\w+)"
    home = re.escape(str(Path.home())) + r"(?=[/\\]|$)"
    return re.sub(home, HOME, re.sub(vault, VAULT, words).replace(str(folder), HOME))

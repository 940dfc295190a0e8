"""Each widget with what nobody should type: 200 characters, 40 chips, emoji, mark-up, and every script we know of."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QWidget

from bench.picturing import odd_vault
from ui.painting import initials
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import ChipButton, LinkButton, PlainButton, PrimaryButton
from ui.widgets.check_field import CheckField
from ui.widgets.chips import Chip, ChipBar
from ui.widgets.choice_field import ChoiceField
from ui.widgets.drop_highlight import DropHighlight
from ui.widgets.empty_state import EmptyState
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Elide, Label, Para
from ui.widgets.marks import Avatar, KeyCap
from ui.widgets.menu import Menu
from ui.widgets.moment_field import MomentField
from ui.widgets.overlay import Overlay
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField
from ui.widgets.tips import tip_text

DATA = Path(__file__).parent.parent.parent / "data" / "names" / "names_multiscript.jsonl"


def _names() -> list[str]:
    """A few of every language in the data, and some scripts that it does not have."""
    by_language: dict[str, list[str]] = {}
    for line in DATA.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if one["kind"].startswith("name."):
            by_language.setdefault(one["locale"], []).append(one["value"])
    return [name for names in by_language.values() for name in names[:2]] + list(odd_vault.NAMES)


NAMES = _names()
LONG = ("Aleksandra Wolfeschlegelsteinhausenbergerdorff " * 5)[:200]
ODD = ["", " ", "👩‍👩‍👧‍👦🧑🏽‍🚀", "<b>Bold</b> & <script>", "\u202eevil", "a\u0301" * 90, "W" * 200, LONG]


def _menu(text: str) -> QWidget:
    menu = Menu()
    menu.addAction(text)
    return menu


def _drop(text: str) -> QWidget:
    place = QWidget()
    DropHighlight(place).show_words(text)
    return place


def _choice(text: str) -> QWidget:
    return ChoiceField(text, [(text, text), ("other", "Other")])


MAKERS: dict[str, Callable[[str], QWidget]] = {
    "label": Label,
    "elide": Elide,
    "paragraph": Para,
    "chip": Chip,
    "chip bar": lambda text: ChipBar([(str(number), text) for number in range(40)], name=text),
    "chip button": lambda text: ChipButton(text, "late"),
    "button": PlainButton,
    "primary button": PrimaryButton,
    "link": LinkButton,
    "check": CheckField,
    "choice": _choice,
    "line": lambda text: TextField(text, text=text, placeholder=text, hint=text),
    "area": lambda text: TextArea(text, text=text),
    "moment": lambda text: MomentField(text, QDateTime.currentDateTime()),
    "empty state": lambda text: EmptyState("users", text, text, PlainButton(text)),
    "error": lambda text: ErrorPanel(text, text, text, details=text),
    "busy": BusyRow,
    "avatar": lambda text: Avatar(text, 32),
    "key": KeyCap,
    "menu": _menu,
    "drop": _drop,
}


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS.keys())
def test_anything_can_be_shown_in_a_little_room(qtbot, look, maker):
    for number, text in enumerate([*ODD, *NAMES[::6]]):
        widget = maker(text)
        qtbot.addWidget(widget)
        widget.setLayoutDirection(Qt.LayoutDirection(number % 2))
        look.set_scale(1.5 if number % 3 == 0 else 1.0)
        widget.resize(220, 120)
        assert not widget.grab().isNull()


@pytest.mark.parametrize(
    "kind", ["elide", "paragraph", "chip", "chip bar", "check", "choice", "line", "area", "busy"]
)
def test_long_words_never_push_a_page_apart(qtbot, kind):
    widget = MAKERS[kind](LONG)
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint().width() <= 400


@pytest.mark.parametrize("text", ODD[2:])
def test_a_dialog_with_an_odd_title_stays_in_its_window(qtbot, text):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 600)
    overlay = Overlay(window, text or "Title")
    overlay.column.addWidget(Para(text * 10))
    window.show()
    overlay.open()
    assert window.rect().contains(overlay.panel.geometry())


def test_names_of_every_script_have_initials_and_a_tooltip():
    assert len(NAMES) >= 30
    for name in NAMES:
        assert initials(name)
        assert tip_text(name)

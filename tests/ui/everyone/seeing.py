"""What can be read in a window, what of it is cut off, and what no translator has seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.frame.window_header import FindButton
from ui.theme import theme
from ui.widgets.chips import Chip, FilterChip
from ui.widgets.labels import Elide, Para
from ui.widgets.nav_item import NavItem
from ui.widgets.painted_button import PaintedButton
from ui.widgets.shown_text import ShownText
from ui.widgets.value_button import ValueButton

BRACKETED = re.compile(r"\[[^\[\]]*\]")
_LONG = 60
_BESIDE_A_CARET = 2
"""Pixels that Qt keeps free on both sides of what is typed into a line."""
WORD = re.compile(r"[^\W\d_]{2,}")
KEYS = set(
    "Ctrl Shift Alt Del Return Enter Esc Tab Space Up Down Left Right Meta Home End PgUp PgDown Ins".split()  # noqa: SIM905
)
NAMES_OF_THINGS = set(
    "Advocate PDF CSV JSON vCard English Deutsch Python Qt SQLite SQLCipher MIT LGPL US UTC GB MB kB bytes AM PM".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A text in sight and the widget that shows it. is_name: what a screen reader says of it alone."""

    widget: QWidget
    text: str
    is_name: bool = False

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} “{self.text[:90]}”"


def texts(window: QWidget) -> Iterator[Seen]:
    """Every text of the widgets in sight, and what they are called."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        shown = _shown(widget)
        if shown:
            yield Seen(widget, shown)
        for name in (widget.accessibleName(), widget.toolTip()):
            if name and name != shown:
                yield Seen(widget, name, is_name=True)


def _shown(widget: QWidget) -> str:
    if isinstance(widget, FindButton):
        return widget.shown_words()
    if isinstance(widget, PaintedButton):
        return widget.label()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&&", "&")
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def rows(window: QWidget) -> Iterator[tuple[QAbstractItemView, str]]:
    """What a screen reader says of the first rows of every list in sight."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None:
            for number in range(min(model.rowCount(), 8)):
                yield view, str(model.index(number, 0).data() or "")


def untranslated(text: str, known: set[str]) -> str:
    """The words of a text outside the brackets of the made-up language that are neither data nor names of things."""
    rest, before = BRACKETED.sub(" ", text), text
    while rest != before:  # a value in brackets may stand inside a sentence in brackets
        rest, before = BRACKETED.sub(" ", rest), rest
    if rest.strip().startswith("/") or re.fullmatch(r"\s*\S+@\S+\.example\s*", rest):
        return ""  # where a file lies, or somebody's address
    words = [
        word for word in WORD.findall(rest.split("…")[0]) if word not in KEYS and word not in NAMES_OF_THINGS
    ]
    left = [word for word in words if word.lower() not in known and not _is_cut_word(word, known)]
    if left and len(text) > _LONG and any(each.startswith(left[-1].lower()) for each in known):
        left.pop()  # the beginning of a word, where a long text was cut off
    return " ".join(left)


def _is_cut_word(word: str, known: set[str]) -> bool:
    return len(word) > 20 and any(each.startswith(word.lower()) for each in known)


def is_own(text: str) -> bool:
    """Whether all of it is one text in the made-up language, with nothing in it that somebody typed."""
    return BRACKETED.fullmatch(text) is not None and not re.search("[aeiou]", text)


def words_of_dates() -> set[str]:
    """Days and months, which the locale knows by itself."""
    locale = QLocale()
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = {locale.dayName(number, form) for number in range(1, 8) for form in forms}
    months = {locale.monthName(number, form) for number in range(1, 13) for form in forms}
    return {word.lower() for word in days | months}


def cut_off(window: QWidget) -> Iterator[Seen]:
    """Texts that are not shown whole although they are the window's own words: labels, buttons, chips, paragraphs."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and _is_cut(widget):
            yield Seen(widget, _shown(widget))


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, ShownText | ValueButton):
        return False  # what somebody typed: cut with dots, and opened or told whole
    if isinstance(widget, Para):
        return widget.heightForWidth(widget.width()) > widget.height() + 2
    if isinstance(widget, Elide):
        return widget.is_cut_off()
    if isinstance(widget, Chip | FilterChip | QCheckBox):
        return widget.sizeHint().width() > widget.width() + 1
    room = _room(widget)
    return room is not None and QFontMetricsF(widget.font()).horizontalAdvance(_shown(widget)) > room + 1


def _room(widget: QWidget) -> float | None:
    """Pixels that the words of a widget have on their one line; None for what has no such line, or shows what was typed."""
    if isinstance(widget, FindButton):
        return widget.room()
    if isinstance(widget, NavItem):
        return None  # in a narrow window its icon stands for it, and the words are told over it
    if isinstance(widget, PaintedButton):
        return widget.width() - max(
            0,
            widget.sizeHint().width()
            - QFontMetricsF(widget.font()).horizontalAdvance(widget.label())
            - 2 * widget.padding,
        )
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.width() - 2 * _BESIDE_A_CARET
    if isinstance(widget, QComboBox):
        return widget.width() - theme().px(16) - 28
    return widget.width() if isinstance(widget, QLabel) and not _wraps(widget) else None


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def out_of_sight(window: QWidget) -> Iterator[Seen]:
    """Controls and labels that stick out of the window or of what holds them, sideways."""
    whole = window.rect()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not (_shown(widget) or isinstance(widget, QAbstractButton)):
            continue
        box = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
        if box.left() < whole.left() - 1 or box.right() > whole.right() + 1:
            yield Seen(widget, _shown(widget))

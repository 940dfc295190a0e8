"""What a brief is made of in a narrow panel: lines that are read, none that act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.brief import Brief, BriefContact
from advocate.domain.case import Case
from advocate.domain.promise import Promise
from ui.brief.words import contact_head, more_words
from ui.customer.case_words import case_words
from ui.promises.words import shown_words, standing_chip
from ui.reader import Reader
from ui.widgets.box import Box
from ui.widgets.chips import Chip
from ui.widgets.labels import Elide, Para
from ui.wording.zone_words import there_words

_MOST_PROMISES = 4
_MOST_CONTACTS = 3


class KeepInMind(Box):
    """The pinned notes, on the ground that they have on the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("note", parent, meaning="due")
        self._words = Para("", "small", "ink", self, max_lines=10)
        self.column(margins=(10, 8, 10, 8)).addWidget(self._words)

    def show_notes(self, notes: Sequence[str]) -> None:
        self._words.setText("\n\n".join(notes))


class PromiseLine(QWidget):
    """What was promised, and below it how it stands: the words have the whole width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Para("", "small", "ink", self, max_lines=2)
        self._chip = Chip("", "neutral", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)

    def show_promise(self, promise: Promise, reader: Reader) -> None:
        words, chip = shown_words(promise), standing_chip(promise, reader.now, reader.zone)
        self._words.setText(words)
        self._words.setToolTip(words)
        there = there_words(promise.due, reader.now, reader.zone)
        said = f"{chip.text} · {there}" if there else chip.text
        self._chip.show_spec(replace(chip, text=said))
        self.setAccessibleName(f"{words}. {said}")


class PromisesPart(QWidget):
    """The first of them, the late ones first, and how many more there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = [PromiseLine(self) for _ in range(_MOST_PROMISES)]
        self._more = Elide("", "small", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in (*self._lines, self._more):
            column.addWidget(line)

    def show_promises(self, brief: Brief, reader: Reader) -> None:
        promises = (*brief.late, *brief.open)[:_MOST_PROMISES]
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(promises))
            if number < len(promises):
                line.show_promise(promises[number], reader)
        left = brief.late_count + brief.open_count - len(promises)
        self._more.setText(more_words(left))
        self._more.setVisible(left > 0)


class CasePart(QWidget):
    """What it is about, what it has cost, what is known, was asked and comes next."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Para("", "strong", "ink", self, max_lines=2)
        self._figures = Para("", "small", "muted", self)
        self._lines = {
            "known": Para("", "small", "ink", self, max_lines=6),
            "asked": Para("", "small", "ink", self, max_lines=6),
            "next": Para("", "small", "ink", self, max_lines=4),
        }
        self._more = Elide("", "small", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self._title, self._figures, *self._lines.values(), self._more):
            column.addWidget(widget)

    def show_case(self, case: Case, open_cases: int, reader: Reader) -> None:
        self._title.setText(case.title)
        self._figures.setText(case_words(case, reader))
        texts = {
            "known": (self.tr("Known: {0}"), case.known),
            "asked": (self.tr("Already asked: {0}"), case.asked),
            "next": (self.tr("Next: {0}"), case.next_step),
        }
        for key, (pattern, text) in texts.items():
            self._lines[key].setText(pattern.format(text) if text else "")
            self._lines[key].setVisible(bool(text))
        self._more.setText(self.tr("%n more open case(s)", "", open_cases - 1) if open_cases > 1 else "")
        self._more.setVisible(open_cases > 1)


class ContactsPart(QWidget):
    """The last ones in a line each, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = [Elide("", "small", "muted", self) for _ in range(_MOST_CONTACTS)]
        self._lines = [Para("", "small", "ink", self, max_lines=2) for _ in range(_MOST_CONTACTS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for head, line in zip(self._heads, self._lines, strict=True):
            column.addWidget(head)
            column.addWidget(line)

    def show_contacts(self, contacts: Sequence[BriefContact], reader: Reader) -> None:
        for number, (head, line) in enumerate(zip(self._heads, self._lines, strict=True)):
            contact = contacts[number] if number < len(contacts) else None
            head.setText(contact_head(contact, reader) if contact else "")
            line.setText(contact.line if contact else "")
            head.setVisible(contact is not None)
            line.setVisible(contact is not None and bool(contact.line))

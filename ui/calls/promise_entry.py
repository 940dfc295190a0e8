"""The promise line: words and time typed in one breath, the understood moment beside it, and what was promised so far."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.due_times.understood import SaidPromise, promise_said
from advocate.domain.due_times.why_not import WhyNot, why_none_in
from advocate.domain.promise import Due
from ui.calls.desk import Desk, owner_name
from ui.calls.keys import Caption
from ui.calls.member_choice import MemberChoice, Someone
from ui.calls.repeat_words import promised_due_words
from ui.calls.understood_field import UnderstoodField
from ui.promises.why_not_words import beside_words, complaint_words
from ui.promises.words import as_sentence
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton
from ui.widgets.chips import Chip
from ui.widgets.labels import Elide
from ui.widgets.marks import Icon, KeyCap

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Promised:
    """One promise as it was accepted: what, by when, who will do it, how it was typed, and how it repeats: an RRULE counted from
    its time, empty for one that is made once."""

    words: str
    due: Due
    owner: Someone
    typed: str
    rule: str = ""


class PromiseField(UnderstoodField[Due]):
    """One line; `value()` is the understood due time, `rule()` how it repeats, and `promised_words()` what is left of the text
    without the time; of what repeats, all of it.

    by_tab: Tab accepts, too, while it is understood; else it leads on, as where accepting is the end of the matter.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget, *, name: str, by_tab: bool = True) -> None:
        self._desk: Desk | None = None
        self._accepts = (*_ENTER, Qt.Key.Key_Tab) if by_tab else _ENTER
        self._said = SaidPromise()
        super().__init__("", parent, unclear="", name=name)
        self.line.setPlaceholderText(self.tr("call back friday 3pm"))
        self._unclear = self.tr("By when? Add a day or a time to come, such as “friday 3pm”.")
        self.line.installEventFilter(self)
        self._key = KeyCap("Tab", self.frame)
        self._key.hide()
        self.frame.row.addWidget(self._key)
        self.value_changed.connect(self._on_value_changed)

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.read_again()

    def promised_words(self) -> str:
        return self._said.words

    def rule(self) -> str:
        """An RRULE without its name, empty where it is done once."""
        return self._said.rule

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None:
            return None
        self._said = promise_said(
            text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working
        )
        return self._said.due

    def words(self, value: Due) -> str:
        return promised_due_words(value, self.rule(), self._desk) if self._desk else ""

    def beside_nothing(self, text: str) -> str:
        """Why a time in the line is not taken, where one was seen."""
        return beside_words(self._why_none())

    def complain(self) -> None:
        self.show_error(complaint_words(self._why_none()) or self._unclear)

    def _why_none(self) -> WhyNot:
        desk, text = self._desk, self.text()
        if desk is None:
            return WhyNot.UNCLEAR
        return why_none_in(
            text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if is_plain and event.key() in self._accepts and self.value() is not None:
                self.accepted.emit()
                return True
        return False

    def _on_value_changed(self) -> None:
        self._key.setVisible(Qt.Key.Key_Tab in self._accepts and self.value() is not None)


class PromiseRow(Box):
    """A promise that was accepted; its words lead back into the line."""

    back_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self, promised: Promised, due: str, owner: str, parent: QWidget) -> None:
        super().__init__("note", parent, meaning="due")
        self.promised = promised
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(Icon("handshake", 16, "due.text", self))
        row.addWidget(Elide(as_sentence(promised.words), "strong", "ink", self), 1)
        row.addWidget(Chip(due, "due", self))
        row.addWidget(Elide(owner, "small", "muted", self))
        back = IconButton("pencil", self.tr("Change the promise: {0}").format(promised.words), self)
        drop = IconButton("x", self.tr("Take back the promise: {0}").format(promised.words), self)
        for button, slot in ((back, self._on_back_clicked), (drop, self._on_drop_clicked)):
            button.clicked.connect(slot)
            row.addWidget(button)

    def _on_back_clicked(self) -> None:
        self.back_wanted.emit(self)

    def _on_drop_clicked(self) -> None:
        self.drop_wanted.emit(self)


class PromiseEntry(QWidget):
    """Any number of promises. Tab or Enter accepts the line while it is understood; `changed` whenever the list is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, letter: str = "") -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._rows: list[PromiseRow] = []
        caption = Caption(self.tr("What do we promise, and by when?"), letter, self)
        self._shelf = QWidget(self)  # made before the line, so that Tab meets it first
        self._list = QVBoxLayout(self._shelf)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self.field = PromiseField(self, name=self.tr("Promise, with its time"))
        self.owner = MemberChoice("", self, name=self.tr("Who keeps the promise"))
        self.field.accepted.connect(self._on_field_accepted)
        caption.label.setBuddy(self.field.line)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.owner, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self._shelf)
        column.addLayout(line)
        self.setFocusProxy(self.field.line)
        self._shelf.hide()
        follow_theme(self)

    def retheme(self) -> None:
        self.owner.setFixedWidth(theme().px(150))

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.field.use(desk)
        self.owner.choose(self.owner.key() or Someone(member_id=desk.me.id))
        self.owner.use(desk)
        self._show([row.promised for row in self._rows])

    def promised(self) -> tuple[Promised, ...]:
        """Those accepted, and the line where it says a promise with its time."""
        accepted = tuple(row.promised for row in self._rows)
        line = self._in_line()
        return (*accepted, line) if line else accepted

    def accepted(self) -> tuple[Promised, ...]:
        return tuple(row.promised for row in self._rows)

    def set_accepted(self, promised: tuple[Promised, ...], line: str = "") -> None:
        self._show(list(promised))
        self.field.set_typed(line)

    def is_unfinished(self) -> bool:
        """Something stands in the line that is no promise yet."""
        return bool(self.field.text().strip()) and self._in_line() is None

    def complain(self) -> None:
        """Say what is missing, under the line."""
        if self.field.value() is None:
            self.field.complain()
        else:
            self.field.show_error(self.tr("What is promised? The words are still missing."))

    def accept_line(self) -> bool:
        """Take what stands in the line as a promise, where it is one."""
        promised = self._in_line()
        if promised is None:
            self.complain()
            return False
        self._show([*self.accepted(), promised])
        self.field.set_typed("")
        announce(self, self.tr("Promised: {0}").format(promised.words))
        return True

    # -- inside ----------------------------------------------------------------------------------------------------

    def _in_line(self) -> Promised | None:
        due, words = self.field.value(), self.field.promised_words()
        if due is None or not words:
            return None
        return Promised(words, due, self.owner.someone(), self.field.text(), self.field.rule())

    def _on_field_accepted(self) -> None:
        self.accept_line()

    def _show(self, promised: list[Promised]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for each in promised:
            row = PromiseRow(each, self._due_words(each), self._owner_words(each.owner), self._shelf)
            row.back_wanted.connect(self._on_back_wanted)
            row.drop_wanted.connect(self._on_drop_wanted)
            self._list.addWidget(row)
            self._rows.append(row)
        self._shelf.setVisible(bool(self._rows))
        self.updateGeometry()
        self.changed.emit()

    def _due_words(self, promised: Promised) -> str:
        return promised_due_words(promised.due, promised.rule, self._desk) if self._desk else ""

    def _owner_words(self, owner: Someone) -> str:
        if self._desk is None:
            return ""
        return owner_name(self._desk, owner.member_id, owner.department_id, self.tr("you"))

    def _on_drop_wanted(self, row: PromiseRow) -> None:
        self._show([each.promised for each in self._rows if each is not row])
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back_wanted(self, row: PromiseRow) -> None:
        """Back into the line as it was typed."""
        if self.is_unfinished():
            self.complain()
            return
        if self.field.text().strip():
            self.accept_line()
        promised = row.promised
        self._show([each.promised for each in self._rows if each.promised is not promised])
        self.owner.choose(promised.owner)
        self.field.set_typed(promised.typed)
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.selectAll()

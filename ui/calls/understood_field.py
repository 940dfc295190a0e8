"""A line that understands what is typed (a time, a duration) and says beside it what it understood."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.painting import Align
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.labels import Elide
from ui.widgets.text_field import TextField

T = TypeVar("T")


class UnderstoodField(TextField, Generic[T]):
    """Children say how to read and how to word a value. `value_changed` while typing, whenever it means another one.

    unclear: the sentence under the field once it was left with something in it that means nothing.
    A value that was set stays as it is until the text is changed, also where its words could not be read back.
    """

    value_changed = Signal()

    def __init__(
        self,
        label: str = "",
        parent: QWidget | None = None,
        *,
        unclear: str,
        placeholder: str = "",
        name: str = "",
    ) -> None:
        self._unclear = unclear
        self._value: T | None = None
        super().__init__(label, parent, placeholder=placeholder, name=name)
        self._understood = Elide("", "small", "accent.text", self.frame)
        self._understood.setAlignment(Align.AlignRight)
        self._understood.hide()
        self.frame.row.addWidget(self._understood)
        self.edited.connect(self._on_edited)
        self.committed.connect(self._on_left)
        self.frame.row.setContentsMargins(12, 0, 12, 0)

    # -- for the children ----------------------------------------------------------------------------------------

    def read(self, text: str) -> T | None:
        """What the text means; None when it means nothing, as every text does here. Never called for an empty one."""
        return None

    def words(self, value: T) -> str:
        """The value as people say it."""
        return str(value)

    def beside(self, value: T) -> str:
        """The value as it is said beside the text."""
        return self.words(value)

    def beside_nothing(self, text: str) -> str:
        """What is said beside a text that means nothing; nothing until a child knows why."""
        return ""

    # -- for those who show it -------------------------------------------------------------------------------------

    def value(self) -> T | None:
        return self._value

    def set_value(self, value: T | None) -> None:
        """Show a value that comes from elsewhere; tells nobody."""
        self.set_text("" if value is None else self.words(value))
        self._take(value)

    def set_typed(self, text: str) -> None:
        """Show a text as if it had been typed."""
        self.set_text(text)
        self._take(self._read(text))

    def understood(self) -> str:
        """What stands beside the text, as it is shown."""
        return self._understood.text() if self._understood.isVisibleTo(self) else ""

    def is_unclear(self) -> bool:
        """Something is typed that means nothing."""
        return bool(self.text().strip()) and self._value is None

    def complain(self) -> None:
        """Say under the field what it would understand."""
        self.show_error(self._unclear)

    def read_again(self) -> None:
        """The clock or the zone has become known or moved on."""
        if self._value is None or not self._is_set():
            self._take(self._read(self.text()))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _is_set(self) -> bool:
        return self._value is not None and self.text() == self.words(self._value)

    def _read(self, text: str) -> T | None:
        return self.read(text) if text.strip() else None

    def _take(self, value: T | None) -> None:
        is_new = value != self._value
        self._value = value
        text = self.text()
        shown = self.beside(value) if value is not None else self.beside_nothing(text) if text.strip() else ""
        self._understood.set_token("muted" if value is None else "accent.text")
        self._understood.setText(shown)
        self._understood.setVisible(bool(shown) and shown != text)
        self._understood.setMaximumWidth(theme().px(220))
        if is_new:
            self.value_changed.emit()

    def _on_edited(self, text: str) -> None:
        self._take(self._read(text))

    def _on_left(self) -> None:
        if self.is_unclear():
            self.complain()
        elif self._understood.text():
            announce(self, self._understood.text())

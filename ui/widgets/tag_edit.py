"""Tags as chips that can be taken off, and a small field to add more, with the tags in use as suggestions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.acts.shortcuts import written
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.buttons import ChipButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.menu import Menu
from ui.widgets.suggestions import Suggestions
from ui.widgets.tag_chip import TagChip
from ui.widgets.text_field import BareLine

_DELETE = "Del"


class TagEdit(QWidget):
    """`added(str)` and `removed(str)`; the caller keeps them and calls `set_tags` with what is there now.

    most: more are folded behind "Show all". has_button: its own "Add" chip; without it the caller calls `begin` and
    takes the keyboard when it is `left`. opened(str): everyone with that tag is wanted, where `can_open`.
    """

    added = Signal(str)
    removed = Signal(str)
    opened = Signal(str)
    left = Signal()
    closed = Signal()
    """The field for another tag has gone, whichever way."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        meaning: Meaning = "neutral",
        most: int = 0,
        has_button: bool = True,
        can_open: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self._meaning: Meaning = meaning
        self._most, self._is_unfolded = most, False
        self._has_button, self._can_open, self._can_change = has_button, can_open, True
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        add = self.tr("Add: {0}").format(name)
        self._fold = ChipButton("", "neutral", self)
        self._fold.clicked.connect(self._on_fold_clicked)
        self._add = ChipButton(self.tr("Add"), "neutral", self, icon="plus", name=add)
        self._add.setVisible(has_button)
        self._add.clicked.connect(self.begin)
        self.line = BareLine(self)
        self.line.setAccessibleName(add)
        self._frame = FieldFrame(self.line, self)
        self._frame.row.setContentsMargins(8, 1, 4, 1)
        self.line.returnPressed.connect(self._take_line)
        self._suggestions = Suggestions(self.line)
        self._frame.hide()
        self.line.installEventFilter(self)
        self._chips: list[TagChip] = []
        for widget in (self._fold, self._add, self._frame):
            self._flow.addWidget(widget)
        self._show_fold()

    def tags(self) -> list[str]:
        return list(self._tags)

    def chips(self) -> list[TagChip]:
        """Those shown, in reading order."""
        return list(self._chips)

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; chips of tags that stay are left as they are, and keep the keyboard."""
        self._tags = list(tags)
        self._arrange()

    def forget(self) -> None:
        """Another customer: nothing is kept."""
        self._is_unfolded = False
        self._close_line(focus=False)

    def set_suggestions(self, tags: Sequence[str]) -> None:
        self._suggestions.set_words(tags)

    def set_can_change(self, can_change: bool) -> None:
        self._can_change = can_change
        self._add.setVisible(self._has_button and can_change and self._frame.isHidden())
        for chip in self._chips:
            chip.set_can_change(can_change)

    def is_typing(self) -> bool:
        return not self._frame.isHidden()

    def begin(self) -> None:
        """Type a tag."""
        self._add.hide()
        self._frame.setFixedSize(theme().px(130), theme().px(24))
        self._frame.show()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close_line(focus=True)
                return True
        elif (
            watched is self.line and event.type() == QEvent.Type.FocusOut and not self._suggestions.is_open()
        ):
            self._take_line()
            self._close_line(focus=False)
        return False

    # -- inside ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        at = self._keyboard_place()
        folded = self._is_folded()
        shown = self._tags[: self._most] if folded else self._tags
        kept = {chip.label(): chip for chip in self._chips}
        for chip in self._chips:
            self._flow.removeWidget(chip)
        spare = [kept.pop(tag) for tag in list(kept) if tag not in shown and not kept[tag].hasFocus()]
        self._chips = [kept.pop(tag, None) or self._make_chip(tag, spare) for tag in shown]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
            chip.show()
        for chip in [*kept.values(), *spare]:
            chip.hide()
            chip.deleteLater()
        self._show_fold()
        self.updateGeometry()
        if at >= 0 and self._keyboard_place() < 0:
            self._give_keyboard(at)

    def _make_chip(self, tag: str, spare: list[TagChip]) -> TagChip:
        """One that served another tag, or a new one."""
        if spare:
            chip = spare.pop(0)
            chip.set_tag(tag)
            return chip
        chip = TagChip(tag, self._meaning, self)
        chip.set_can_change(self._can_change)
        chip.taken_off.connect(self._on_taken_off)
        chip.menu_wanted.connect(self._on_menu_wanted)
        return chip

    def _is_folded(self) -> bool:
        return 0 < self._most < len(self._tags) and not self._is_unfolded

    def _show_fold(self) -> None:
        words = (
            self.tr("Show all {0}").format(len(self._tags)) if self._is_folded() else self.tr("Show fewer")
        )
        self._fold.set_label(words)
        self._fold.setVisible(0 < self._most < len(self._tags))

    def _on_fold_clicked(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._arrange()

    def _keyboard_place(self) -> int:
        """Which chip has the keyboard; -1 when none has."""
        now = QApplication.focusWidget()
        return next((place for place, chip in enumerate(self._chips) if chip is now), -1)

    def _give_keyboard(self, at: int) -> None:
        """To the chip that took the place of the one that has gone; else to who adds."""
        if self._chips:
            self._chips[min(at, len(self._chips) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._has_button:
            self._add.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def _take_line(self) -> None:
        tag = " ".join(self.line.text().split())
        self.line.clear()
        if tag and tag.casefold() not in {known.casefold() for known in self._tags}:
            self.set_tags([*self._tags, tag])
            self.added.emit(tag)

    def _close_line(self, *, focus: bool) -> None:
        if self._frame.isHidden():
            return
        self.line.clear()
        self._frame.hide()
        self._add.setVisible(self._has_button and self._can_change)
        self.closed.emit()
        if focus and self._has_button:
            self._add.setFocus(Qt.FocusReason.TabFocusReason)
        elif focus:
            self.left.emit()

    def _on_taken_off(self) -> None:
        chip = self.sender()
        if isinstance(chip, TagChip):
            self._take_off(chip.label())

    def _take_off(self, tag: str) -> None:
        if tag in self._tags:
            self.set_tags([known for known in self._tags if known != tag])
            self.removed.emit(tag)

    def _on_menu_wanted(self) -> None:
        chip = self.sender()
        if not isinstance(chip, TagChip):
            return
        tag = chip.label()
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._can_open:
            menu.addAction(self.tr("Show everyone with this tag"), lambda: self.opened.emit(tag))
        if self._can_change:
            menu.addAction(f"{self.tr('Take off')}\t{written(_DELETE)}", lambda: self._take_off(tag))
        if menu.actions():
            menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

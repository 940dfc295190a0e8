"""What the customers' list is narrowed to: its state, open promises, and tags, the most used ones at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import CustomerState, Tag
from advocate.domain.ids import TagId
from ui.widgets.buttons import ChipButton
from ui.widgets.chips import ChipBar
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.toggle_chip import ToggleChip

AT_HAND = 5


class ListFilters(QWidget):
    """`changed` when the person narrows or widens the list; `all_tags_wanted` for the tags not at hand."""

    changed = Signal()
    all_tags_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()
        self._chosen: list[TagId] = []
        self._chips: list[ToggleChip] = []
        self._is_narrow = False
        self.state_bar = ChipBar(
            [
                (CustomerState.ACTIVE.value, self.tr("Active")),
                (CustomerState.ARCHIVED.value, self.tr("Archived")),
                (CustomerState.TRASHED.value, self.tr("Trash")),
            ],
            self,
            name=self.tr("Which customers"),
        )
        self.promise_chip = ToggleChip(self.tr("With open promise"), self, icon="handshake")
        self._label = Label(self.tr("Tags"), "small", "muted", self)
        self._more = ChipButton(self.tr("More…"), "neutral", self, name=self.tr("All tags"))
        self._flow = FlowLayout(self)
        for widget in (self.state_bar, self.promise_chip, self._label, self._more):
            self._flow.addWidget(widget)
        self._show_tags()
        self.state_bar.chosen.connect(self._on_state_chosen)
        self.promise_chip.toggled.connect(self._on_promise_toggled)
        self._more.clicked.connect(self.all_tags_wanted)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def state(self) -> CustomerState:
        return CustomerState(self.state_bar.key())

    def tag_ids(self) -> tuple[TagId, ...]:
        return tuple(self._chosen)

    def only_with_open_promise(self) -> bool:
        return self.promise_chip.isChecked()

    def is_plain(self) -> bool:
        """Nothing is narrowed: active customers, all of them."""
        return self.state() is CustomerState.ACTIVE and not self._chosen and not self.only_with_open_promise()

    def clear(self) -> None:
        """All active customers again, without telling."""
        self.state_bar.choose(CustomerState.ACTIVE.value)
        self.promise_chip.blockSignals(True)
        self.promise_chip.setChecked(False)
        self.promise_chip.blockSignals(False)
        self._chosen.clear()
        self._show_tags()

    def tags(self) -> tuple[Tag, ...]:
        return self._tags

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """All tags there are, with how many customers bear each."""
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            known = {tag.id for tag in tags}
            self._chosen = [tag_id for tag_id in self._chosen if tag_id in known]
            self._show_tags()

    def toggle_tag(self, tag_id: TagId) -> None:
        """As if its chip had been clicked; it joins the tags at hand while it is on."""
        if tag_id in self._chosen:
            self._chosen.remove(tag_id)
        else:
            self._chosen.append(tag_id)
        self._show_tags()
        self.changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the tags at hand wait behind one chip; those chosen stay."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_tags()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _at_hand(self) -> list[Tag]:
        most = 0 if self._is_narrow else AT_HAND
        used = sorted((tag for tag in self._tags if tag.used), key=lambda tag: -tag.used)[:most]
        known = {tag.id for tag in used}
        return used + [tag for tag in self._tags if tag.id in self._chosen and tag.id not in known]

    def _show_tags(self) -> None:
        tags = self._at_hand()
        if [chip.key for chip in self._chips] != [tag.id for tag in tags]:
            self._make_chips(tags)
        for chip, tag in zip(self._chips, tags, strict=True):
            chip.set_label(tag.name)
            chip.blockSignals(True)
            chip.setChecked(tag.id in self._chosen)
            chip.blockSignals(False)
            chip.update()
        self._label.setVisible(bool(self._tags) and not self._is_narrow)
        self._more.set_label(self.tr("Tags…") if self._is_narrow else self.tr("More…"))
        self._more.setVisible(len(self._tags) > len(tags))

    def _make_chips(self, tags: Sequence[Tag]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, tag in enumerate(tags):
            chip = ToggleChip(tag.name, self, key=tag.id)
            chip.setAccessibleName(self.tr("Tag: {0}").format(tag.name))
            chip.toggled.connect(self._on_tag_toggled)
            self._flow.insert_widget(3 + place, chip)
            self._chips.append(chip)
            chip.show()

    def _on_state_chosen(self, _key: str) -> None:
        self.changed.emit()

    def _on_promise_toggled(self, _checked: bool) -> None:
        self.changed.emit()

    def _on_tag_toggled(self, checked: bool) -> None:
        chip = self.sender()
        if isinstance(chip, ToggleChip):
            if checked and chip.key not in self._chosen:
                self._chosen.append(chip.key)
            elif not checked and chip.key in self._chosen:
                self._chosen.remove(chip.key)
            self.changed.emit()

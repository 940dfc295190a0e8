"""A quick note that has no home yet: sorted to a customer by typing a name, edited, or removed, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.quick_note import QuickNote
from ui.calls.customer_choice import CustomerChoice, Whom
from ui.reader import Reader
from ui.runner import Runner
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.focus_box import OPEN, FocusBox
from ui.widgets.labels import Elide, Para
from ui.widgets.text_area import TextArea
from ui.wording.time_words import ago_words
from ui.wording.times import exact_words

SORT, EDIT, REMOVE = "sort", "edit", "remove"
KEYS = {"today.sort": SORT, "today.edit": EDIT, "today.remove": REMOVE}


class QuickNoteRow(FocusBox):
    """`sorted_to(note, CustomerId)`, `edited(note, text)`, `removed(note)`; it runs no command itself.

    Esc folds away whatever is open; what was typed stays there.
    """

    sorted_to = Signal(object, object)
    edited = Signal(object, str)
    removed = Signal(object)

    def __init__(self, runner: Runner, note: QuickNote, parent: QWidget) -> None:
        super().__init__(parent, keys=KEYS, framed=False)
        self._note = note
        self._text = Para("", "body", "ink", self, max_lines=4)
        self._told = Elide("", "small", "muted", self)
        self.sort_button = SmallButton(self.tr("To a customer…"), self, hint_act="today.sort")
        self.edit_button = IconButton("pencil", "", self)
        self.remove_button = IconButton("trash-2", "", self)
        self.whom = CustomerChoice(runner, self, question=self.tr("Whose note is it?"))
        self.area = TextArea("", self, name=self.tr("The note"), lines=2, max_lines=8)
        self.keep_button = SmallPrimaryButton(self.tr("Keep"), self, hint="Ctrl+Return")
        self.later_button = SmallButton(self.tr("Cancel"), self, hint="Esc")
        self._lay_out()
        self._connect()
        self._unfold("")

    def note(self) -> QuickNote:
        return self._note

    def show_note(self, note: QuickNote, reader: Reader) -> None:
        self._note = note
        self._text.setText(note.text)
        when = ago_words(note.written_at, reader.now, reader.zone)
        mine = note.member_id == reader.member.id or not note.member_name
        self._told.setText(when if mine else f"{note.member_name} · {when}")
        self._told.setToolTip(exact_words(note.written_at, reader.zone))
        short = note.text[:80]
        self.setAccessibleName(f"{note.text[:400]}. {self._told.text()}")
        self.sort_button.setAccessibleName(self.tr("To a customer: {0}").format(short))
        self.edit_button.set_name(self.tr("Edit: {0}").format(short))
        self.remove_button.set_name(self.tr("Remove: {0}").format(short))

    def sort(self) -> None:
        """The keyboard into the search for whose note it is."""
        self._unfold(SORT)
        self.whom.take_focus()

    def edit(self) -> None:
        self.area.set_text(self._note.text)
        self._unfold(EDIT)
        self.area.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.fold()
            return True
        return False

    def fold(self) -> None:
        """As it was, with the keyboard on the note itself."""
        self._unfold("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._told, 1)
        for button in (self.sort_button, self.edit_button, self.remove_button):
            second.addWidget(button)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.keep_button)
        acts.addWidget(self.later_button)
        acts.addStretch(1)
        column = self.column(margins=(16, 8, 16, 8), spacing=4)
        for widget in (self._text, self.area, self.whom):
            column.addWidget(widget)
        column.addLayout(second)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.act_wanted.connect(self._on_act_wanted)
        self.sort_button.clicked.connect(self.sort)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.keep_button.clicked.connect(self._keep)
        self.later_button.clicked.connect(self.fold)
        self.whom.chosen.connect(self._on_chosen)
        self.area.returned.connect(self._keep)
        self.area.editor.installEventFilter(self)
        self.whom.search.field.line.installEventFilter(self)

    def _unfold(self, part: str) -> None:
        self.whom.setVisible(part == SORT)
        self.area.setVisible(part == EDIT)
        self._text.setVisible(part != EDIT)
        self._told.setVisible(not part)
        for button in (self.sort_button, self.edit_button, self.remove_button):
            button.setVisible(not part)
        self.keep_button.setVisible(part == EDIT)
        self.later_button.setVisible(bool(part))
        self.area.show_error("")
        self.updateGeometry()

    def _on_act_wanted(self, act: str) -> None:
        {SORT: self.sort, OPEN: self.sort, EDIT: self.edit, REMOVE: self._on_remove_clicked}[act]()

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._note)

    def _on_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            self.whom.show_customer(None)
            self.fold()
            self.sorted_to.emit(self._note, customer.id)

    def _keep(self) -> None:
        words = self.area.text().strip()
        if not words:
            self.area.show_error(self.tr("Nothing is left of it. Remove the note, or type a few words."))
            self.area.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.fold()
        if words != self._note.text:
            self.edited.emit(self._note, words)

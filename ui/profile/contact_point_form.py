"""One contact point being typed: what it is, its value, and what to know about using it. Knows only a draft.

Like everything on a profile it is kept as soon as it is left; Esc leaves it as it was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Consent, ContactPoint, ContactPointDraft, ContactPointKind
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.focus_moves import follow_focus
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class ContactPointForm(QWidget):
    """`kept(ContactPointDraft)` when it was changed and left (or Enter pressed), `left` on Esc and when nothing was
    typed, `remove_wanted` where there is one to remove."""

    kept = Signal(object)
    left = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, point: ContactPoint | None = None) -> None:
        super().__init__(parent)
        self._point = point
        self._has_chosen_kind = point is not None
        self._is_inside = False
        self._is_over = False
        self.value = TextField("", self, name=self.tr("Number, mail or address"))
        self.value.line.setPlaceholderText(self.tr("Number, mail or address"))
        self.address = TextArea("", self, name=self.tr("Address"), lines=3, max_lines=5)
        self.kind = ChoiceField("", self._kinds(), self, name=self.tr("What it is"))
        self.label = TextField("", self, name=self.tr("Label"), placeholder=self.tr("Label: mobile, office…"))
        self.label.set_completions(self._labels())
        self.preferred = TextField(
            "", self, name=self.tr("Best time"), placeholder=self.tr("Best time: after 15:00…")
        )
        self.consent = ChoiceField("", self._consents(), self, name=self.tr("Consent"))
        self.keep = SmallPrimaryButton(self.tr("Done"), self)
        self.cancel = SmallButton(self.tr("Leave as it was") if point else self.tr("Cancel"), self)
        self.remove = IconButton("trash-2", self.tr("Remove"), self)
        self.remove.setVisible(point is not None)
        self._lay_out()
        if point is not None:
            self._fill(point)
        self._show_kind()
        self._first = self.draft()
        self._connect()

    def take_keyboard(self) -> None:
        is_address = ContactPointKind(self.kind.key()) is ContactPointKind.POSTAL
        field = self.address.editor if is_address else self.value.line
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def finish(self) -> None:
        """It goes away: where the keyboard goes next says nothing about what was typed."""
        self._is_over = True

    def draft(self) -> ContactPointDraft:
        kind = ContactPointKind(self.kind.key())
        is_address = kind is ContactPointKind.POSTAL
        return ContactPointDraft(
            kind=kind,
            value=self.address.text() if is_address else self.value.text(),
            label=self.label.text(),
            preferred=self.preferred.text(),
            consent=Consent(self.consent.key()),
        )

    def show_error(self, sentence: str) -> None:
        if ContactPointKind(self.kind.key()) is ContactPointKind.POSTAL:
            self.address.show_error(sentence)
            self.address.setFocus()
        else:
            self.value.show_error(sentence)
            self.value.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (ContactPointKind.PHONE.value, self.tr("Phone")),
            (ContactPointKind.EMAIL.value, self.tr("E-mail")),
            (ContactPointKind.SOCIAL.value, self.tr("Social media")),
            (ContactPointKind.POSTAL.value, self.tr("Address")),
        ]

    def _labels(self) -> list[str]:
        return [
            self.tr("mobile"),
            self.tr("office"),
            self.tr("home"),
            self.tr("reception"),
            self.tr("billing"),
            self.tr("fax"),
            "Instagram",
            "Facebook",
            "LinkedIn",
            "WhatsApp",
        ]

    def _consents(self) -> list[tuple[str, str]]:
        return [
            (Consent.UNKNOWN.value, self.tr("Consent not known")),
            (Consent.GIVEN.value, self.tr("Agreed to be contacted here")),
            (Consent.REFUSED.value, self.tr("Does not want this used")),
        ]

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for widget in (self.keep, self.cancel):
            acts.addWidget(widget)
        acts.addStretch()
        acts.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        for widget in (self.value, self.address, self.kind, self.label, self.preferred, self.consent):
            column.addWidget(widget)
        column.addLayout(acts)

    def _fill(self, point: ContactPoint) -> None:
        self.kind.choose(point.kind.value)
        if point.kind is ContactPointKind.POSTAL:
            self.address.set_text(point.value)
        else:
            self.value.set_text(point.value)
        self.label.set_text(point.label)
        self.preferred.set_text(point.preferred)
        self.consent.choose(point.consent.value)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.value.edited.connect(self._on_value_edited)
        for field in (self.value, self.label, self.preferred):
            field.returned.connect(self._on_keep_clicked)
        self.address.returned.connect(self._on_keep_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.cancel.clicked.connect(self.left)
        self.remove.clicked.connect(self.remove_wanted)
        follow_focus(self._on_focus_changed)

    def _show_kind(self) -> None:
        is_address = self.kind.key() == ContactPointKind.POSTAL.value
        self.value.setVisible(not is_address)
        self.address.setVisible(is_address)

    def _on_kind_chosen(self, key: str) -> None:
        self._has_chosen_kind = True
        is_address = key == ContactPointKind.POSTAL.value
        if is_address and not self.address.text():
            self.address.set_text(self.value.text())
        elif not is_address and not self.value.text():
            self.value.set_text(self.address.text().replace("\n", " "))
        self._show_kind()

    def _on_value_edited(self, text: str) -> None:
        """What is typed says what it is, until somebody chose."""
        if self._has_chosen_kind:
            return
        if "://" in text or text.startswith(("@", "www.")):
            kind = ContactPointKind.SOCIAL
        elif "@" in text:
            kind = ContactPointKind.EMAIL
        else:
            kind = ContactPointKind.PHONE
        self.kind.choose(kind.value)

    def _on_keep_clicked(self) -> None:
        if self._point is not None and self.draft() == self._first:
            self.left.emit()
        else:
            self.kept.emit(self.draft())

    def _on_focus_changed(self, now: QWidget | None) -> None:
        """Left for something else of the window: kept as it is. Not when a list opened over a field, or the window lost
        the person's attention."""
        if self._is_over or not self.isVisible() or now is None or now.window() is not self.window():
            return
        was_inside, self._is_inside = self._is_inside, _belongs(now, self)
        if was_inside and not self._is_inside:
            if self.draft() == self._first:
                self.left.emit()
            else:
                self.kept.emit(self.draft())


def _belongs(widget: QWidget | None, form: QWidget) -> bool:
    """Also a list that opened over one of its fields, which is a window of its own."""
    while widget is not None and widget is not form:
        widget = widget.parentWidget()
    return widget is form

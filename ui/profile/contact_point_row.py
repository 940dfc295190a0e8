"""One way to reach a customer, at rest or being changed: called, written to, opened or copied where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Consent, ContactPoint, ContactPointDraft, ContactPointKind
from advocate.errors import AdvocateError
from ui.acts import profile as acts
from ui.profile.contact_links import link_of
from ui.profile.contact_point_form import ContactPointForm
from ui.profile.mirroring import set_room
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import copy_text
from ui.theme import follow_theme, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.in_view import bring_into_view
from ui.widgets.labels import Elide, Para
from ui.widgets.marks import Icon
from ui.widgets.paragraphs import isolated
from ui.widgets.quiet_button import QuietButton
from ui.widgets.tips import tip_text
from ui.widgets.value_button import ICON, ValueButton

ICONS = {
    ContactPointKind.PHONE: "phone",
    ContactPointKind.EMAIL: "mail",
    ContactPointKind.SOCIAL: "globe",
    ContactPointKind.POSTAL: "map-pin",
}
_MOST_LINES = 6
_ICON_GAP = 8


class ContactPointRow(ProfileRow):
    """`used(ContactPoint, QUrl)` when it is to be called, written to or opened; `moved(id, -1 or 1)`."""

    changed = Signal(object, object)
    removed = Signal(object)
    used = Signal(object, object)
    moved = Signal(object, int)
    dragged = Signal(object)

    def __init__(self, point: ContactPoint, parent: QWidget) -> None:
        super().__init__(parent)
        self.point = point
        self._refusal = ""
        self._customer_name = ""
        self._pressed_at: QPoint | None = None
        self.rest = QWidget(self)
        self._icon = Icon(ICONS[point.kind], ICON, "muted", self.rest)
        self._words = QWidget(self.rest)
        self.value = ValueButton("", self._words, max_lines=_MOST_LINES)
        self.chip = Chip("", "accent", self._words)
        self.refused = Chip(self.tr("do not use"), "late", self._words)
        self.second = Elide("", "small", "muted", self._words)
        self.edit = QuietButton("pencil", self.tr("Change"), self.rest)
        self.copy = QuietButton("copy", self.tr("Copy"), self.rest, place=1)
        for button in (self.edit, self.copy):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F2 and Ctrl+C, which the row's menu says
            button.show_with(self.value)
        self.ask: _Respect | None = None
        self.form: ContactPointForm | None = None
        self._lay_out()
        self.value.installEventFilter(self)
        self.value.clicked.connect(self._on_value_clicked)
        self.edit.clicked.connect(self.begin)
        self.copy.clicked.connect(self.copy_value)
        follow_theme(self)

    def show_point(self, point: ContactPoint, customer_name: str, refusal: str) -> None:
        if point != self.point:
            self._hush()  # what was asked about the one before
        self.point, self._refusal = point, refusal
        is_refused = point.consent is Consent.REFUSED
        self._icon.set_icon(ICONS[point.kind])
        self.value.set_label(point.value)
        self.value.set_token("muted" if is_refused else "ink")
        self.value.setAccessibleName(self._spoken())
        self.value.setToolTip(tip_text(self._tooltip()))
        best = self.tr("best {time}").format(time=point.preferred) if point.preferred else ""
        self.chip.setText(best)
        self.chip.setToolTip(tip_text(best))
        self.chip.setVisible(bool(best))
        self.refused.setVisible(is_refused)
        self.second.setText(point.label)
        self.second.setVisible(bool(point.label))
        self.edit.setVisible(not refusal)
        self.describe(self.value)
        self.edit.set_name(self.tr("Change {value}").format(value=point.value))
        self.copy.set_name(self.tr("Copy {value}").format(value=point.value))
        self._customer_name = customer_name

    # -- what can be done ----------------------------------------------------------------------------------------------

    def row_acts(self) -> Sequence[RowAct]:
        if self.form is not None:
            return ()
        can_use = link_of(self.point).isValid() and not link_of(self.point).isEmpty()
        found = [
            RowAct(words=self.use_words(), run=self.use_it, keys="Return", icon=ICONS[self.point.kind])
        ] if can_use else []  # fmt: skip
        found.append(RowAct(words=self.tr("Copy"), run=self.copy_value, act=acts.COPY, icon="copy"))
        if self._refusal:
            return found
        up, down = lambda: self.moved.emit(self.point.id, -1), lambda: self.moved.emit(self.point.id, 1)
        return [
            *found,
            RowAct(words=self.tr("Change…"), run=self.begin, act=acts.CHANGE, icon="pencil", begins=True),
            RowAct(words=self.tr("Move up"), run=up, act=acts.UP, icon="arrow-up"),
            RowAct(words=self.tr("Move down"), run=down, act=acts.DOWN, icon="arrow-down"),
            RowAct(words=self.tr("Remove"), run=self.remove, act=acts.REMOVE, icon="trash-2", begins=True),
        ]

    def use_words(self) -> str:
        return {
            ContactPointKind.PHONE: self.tr("Call and log it"),
            ContactPointKind.EMAIL: self.tr("Write a mail"),
            ContactPointKind.SOCIAL: self.tr("Open in the browser"),
            ContactPointKind.POSTAL: self.tr("Show on the map, in the browser"),
        }[self.point.kind]

    def use_it(self) -> None:
        """Call, write or open; where the customer refused, they are to be respected first."""
        url = link_of(self.point)
        if self.point.consent is Consent.REFUSED:
            self._ask_for_respect(can_use=not url.isEmpty())
        elif url.isEmpty():
            self.copy_value()
        else:
            self.used.emit(self.point, url)

    def copy_value(self) -> None:
        copy_text(
            self, self.point.value, self.tr("Copied: {value}").format(value=_one_line(self.point.value))
        )

    def remove(self) -> None:
        self.removed.emit(self.point.id)

    # -- changing it -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Change it in place."""
        if self.form is not None or self._refusal:
            return
        self._hush()
        self.form = ContactPointForm(self, point=self.point)
        self.form.kept.connect(self._on_form_kept)
        self.form.left.connect(self.end)
        self.form.remove_wanted.connect(self.remove)
        self.rest.hide()
        self._whole.addWidget(self.form)
        self.form.show()
        self.form.take_keyboard()
        bring_into_view(self.form)

    def show_failure(self, error: AdvocateError) -> None:
        if self.form is not None:
            self.form.show_error(str(error))

    def end_after(self, _changes: Changes) -> None:
        self.end()

    def end(self) -> None:
        """Back to rest, with the keyboard where it began."""
        if self.form is None:
            return
        had_keyboard = self.form.isAncestorOf(QApplication.focusWidget() or self)
        form, self.form = self.form, None
        form.finish()
        self.rest.show()
        if had_keyboard:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        form.hide()
        form.deleteLater()

    # -- inside ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.value.set_room(self.width() - theme().px(ICON) - _ICON_GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A value that is pressed and pulled is dragged: to another place of the list, or out as text."""
        if isinstance(event, QMouseEvent) and watched is self.value:
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed_at = event.position().toPoint()
            elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
                far = (event.position().toPoint() - self._pressed_at).manhattanLength()
                if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
                    self._pressed_at = None
                    self.value.setDown(False)
                    self.dragged.emit(self)
                    return True
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
        return False

    def _lay_out(self) -> None:
        flow = FlowLayout(self._words, spacing=6, row_spacing=1)
        for widget in (self.value, self.chip, self.refused, self.second):
            flow.addWidget(widget)
        mark = self._mark = QVBoxLayout()
        mark.addWidget(self._icon)
        line = QHBoxLayout(self.rest)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_ICON_GAP)
        line.addLayout(mark)
        line.setAlignment(
            mark, Qt.AlignmentFlag.AlignTop
        )  # a stretch below it would make every row take spare height
        line.addWidget(self._words, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(2)
        self._whole.addWidget(self.rest)

    def retheme(self) -> None:
        """The icon stands in the middle of the first line."""
        line = theme().px(self.value.base_height)
        self._mark.setContentsMargins(0, (line - theme().px(ICON)) // 2, 0, 0)

    def _spoken(self) -> str:
        """What it is, what it is worth, and what Enter does with it."""
        point = self.point
        parts = [
            _one_line(point.value),
            point.label,
            point.preferred and self.chip.text(),
            self._consent_words(),
        ]
        act = self.use_words() if not link_of(point).isEmpty() else self.tr("Copy")
        return ", ".join(part for part in [*parts, act] if part)

    def _tooltip(self) -> str:
        act = self.use_words() if not link_of(self.point).isEmpty() else self.tr("Copy")
        return "\n".join(part for part in (self.point.value, self._consent_words(), act) if part)

    def _consent_words(self) -> str:
        return {
            Consent.GIVEN: self.tr("agreed to be contacted here"),
            Consent.REFUSED: self.tr("asked not to be contacted here"),
            Consent.UNKNOWN: "",
        }[self.point.consent]

    def _ask_for_respect(self, *, can_use: bool) -> None:
        if self.ask is None:
            self.ask = _Respect(self)
            self.ask.use.clicked.connect(self._on_use_anyway)
            self._whole.addWidget(self.ask)
        self.ask.say(self._customer_name)
        self.ask.use.setVisible(can_use)
        self.ask.show()
        self.ask.take_keyboard()
        bring_into_view(self.ask)

    def _hush(self) -> None:
        if self.ask is not None:
            self.ask.hide()

    def _on_value_clicked(self) -> None:
        self.use_it()

    def _on_use_anyway(self) -> None:
        self._hush()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.used.emit(self.point, link_of(self.point))

    def _on_form_kept(self, draft: ContactPointDraft) -> None:
        self.changed.emit(self.point.id, draft)


class _Respect(QWidget):
    """What a customer asked for, said before it is passed over. Esc leaves it at that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Para("", "small", "late.text", self)
        self.use = LinkButton(self.tr("Use it this once"), self)
        self.leave = LinkButton(self.tr("Leave it"), self)
        acts_row = QHBoxLayout()
        acts_row.setSpacing(16)
        acts_row.addWidget(self.leave)
        acts_row.addWidget(self.use)
        acts_row.addStretch()
        column = QVBoxLayout(self)
        set_room(column, self, theme().px(ICON) + _ICON_GAP, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(acts_row)
        self.leave.clicked.connect(self._on_leave)
        self.hide()

    def say(self, name: str) -> None:
        words = self.tr("{name} asked not to be contacted here. Please choose another way.")
        self._words.setText(words.format(name=isolated(name, words.replace("{name}", ""))))
        self.setAccessibleName(self._words.text())

    def take_keyboard(self) -> None:
        self.leave.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
            return
        super().keyPressEvent(event)

    def _on_leave(self) -> None:
        row = self.parentWidget()
        self.hide()
        if isinstance(row, ContactPointRow):
            row.value.setFocus(Qt.FocusReason.OtherFocusReason)


def _one_line(value: str) -> str:
    return ", ".join(line.strip() for line in value.splitlines() if line.strip())

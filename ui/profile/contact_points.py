"""How to reach a customer: numbers, mails, addresses, each a click away, edited in place, added, removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Consent, ContactPoint, ContactPointDraft, ContactPointKind, Customer
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.profile import profile_acts
from ui.profile.contact_point_form import ContactPointForm
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.labels import Elide
from ui.widgets.quiet_button import QuietButton
from ui.widgets.section import Section
from ui.widgets.value_button import ICON, ValueButton

_ICONS = {
    ContactPointKind.PHONE: "phone",
    ContactPointKind.EMAIL: "mail",
    ContactPointKind.SOCIAL: "globe",
    ContactPointKind.POSTAL: "map-pin",
}
_MOST = 6


class ContactPointRow(QWidget):
    """One contact point at rest, or its form. A click on the value writes a mail, opens a page, or copies."""

    changed = Signal(object, object)
    removed = Signal(object)

    def __init__(self, point: ContactPoint, parent: QWidget) -> None:
        super().__init__(parent)
        self.point = point
        self.rest = QWidget(self)
        self.value = ValueButton(_ICONS[point.kind], self.rest)
        self._below = QWidget(self.rest)
        self.chip = Chip("", "accent", self._below)
        self.refused = Chip(self.tr("do not use"), "late", self._below)
        self.second = Elide("", "small", "muted", self._below)
        self.edit = QuietButton("pencil", self.tr("Change"), self.rest)
        self._lay_out_rest()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.rest)
        self.form: ContactPointForm | None = None
        self.value.clicked.connect(self._on_value_clicked)
        self.edit.clicked.connect(self.begin)

    def show_point(self, point: ContactPoint) -> None:
        self.point = point
        self.value.set_icon(_ICONS[point.kind])
        self.value.set_label(point.value.replace("\n", ", "))
        act = self._act_words()
        self.value.setAccessibleName(f"{point.value}, {act}")
        agreed = self.tr("agreed to be contacted here") if point.consent is Consent.GIVEN else ""
        self.value.setToolTip("\n".join(part for part in (point.value, agreed, act) if part))
        self.edit.set_name(self.tr("Change {0}").format(point.value))
        self.chip.setText(point.preferred)
        self.chip.setVisible(bool(point.preferred))
        self.refused.setVisible(point.consent is Consent.REFUSED)
        self.second.setText(point.label)
        is_refused = point.consent is Consent.REFUSED
        self._below.setVisible(bool(self.second.text() or point.preferred or is_refused))

    def begin(self) -> None:
        """Change it in place."""
        self.form = ContactPointForm(self, point=self.point)
        self.form.kept.connect(self._on_form_kept)
        self.form.left.connect(self._on_form_left)
        self.form.remove_wanted.connect(self._on_remove_wanted)
        self.rest.hide()
        self._whole.addWidget(self.form)
        self.form.show()
        self.form.value.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, error: AdvocateError) -> None:
        if self.form is not None:
            self.form.show_error(str(error))

    def end_after(self, _changes: Changes) -> None:
        self.end()

    def end(self) -> None:
        """Back to rest, with the keyboard where it began."""
        if self.form is None:
            return
        had_keyboard = self.form.isAncestorOf(self.window().focusWidget() or self)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self.rest.show()
        if had_keyboard:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_rest(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 2)
        below.setSpacing(6)
        below.addSpacing(theme().px(ICON) + 2)
        for widget in (self.chip, self.refused, self.second):
            below.addWidget(widget, 1 if widget is self.second else 0)
        words = QVBoxLayout(self.rest)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(self.value, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._below)

    def _act_words(self) -> str:
        if self.point.kind is ContactPointKind.EMAIL:
            return self.tr("click to write a mail")
        if self._url().isValid():
            return self.tr("click to open")
        return self.tr("click to copy")

    def _url(self) -> QUrl:
        if self.point.kind is ContactPointKind.EMAIL:
            return QUrl(f"mailto:{self.point.normal or self.point.value}")
        if self.point.kind is ContactPointKind.SOCIAL and self.point.value.startswith(
            ("https://", "http://")
        ):
            return QUrl(self.point.value)
        return QUrl()

    def _on_value_clicked(self) -> None:
        url = self._url()
        if url.isValid():
            QDesktopServices.openUrl(url)
            return
        QGuiApplication.clipboard().setText(self.point.value)
        words = self.tr("Copied: {0}").format(self.point.value)
        QToolTip.showText(self.value.mapToGlobal(QPoint(0, self.value.height())), words, self.value)
        announce(self, words)

    def _on_form_kept(self, draft: ContactPointDraft) -> None:
        self.changed.emit(self.point.id, draft)

    def _on_form_left(self) -> None:
        self.end()

    def _on_remove_wanted(self) -> None:
        self.removed.emit(self.point.id)


class _PointColumn(KeyedColumn):
    changed = Signal(object, object)
    removed = Signal(object)

    def make(self, value: ContactPoint) -> QWidget:
        row = ContactPointRow(value, self)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row

    def update_row(self, row: QWidget, value: ContactPoint) -> None:
        if isinstance(row, ContactPointRow):
            row.show_point(value)


class ContactPoints(Section):
    """The section of the left column."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ContactPoints", "How to reach them"),
            parent,
            add=QCoreApplication.translate("ContactPoints", "Add a number, mail or address"),
        )
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self.rows = _PointColumn(self, spacing=4, most=_MOST)
        self.form: ContactPointForm | None = None
        self.first_button = LinkButton(self.tr("Add a number, mail or address"), self, quiet=True)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.changed.connect(self._on_changed)
        self.rows.removed.connect(self._on_removed)
        self.rows.emptied.connect(self._on_emptied)
        self.add_wanted.connect(self.begin)
        self.first_button.clicked.connect(self.begin)

    def show_customer(self, customer: Customer) -> None:
        if customer.id != self._customer_id:
            self._customer_id = customer.id
            self.rows.forget()
            self._end_form()
        self.rows.show_values(customer.contact_points)
        self._show_offer()

    def begin(self) -> None:
        """Type another one."""
        if self.form is None:
            self.form = ContactPointForm(self)
            self.form.kept.connect(self._on_new_kept)
            self.form.left.connect(self._on_new_left)
            self.column.addWidget(self.form)
            self.form.show()
        self._show_offer()
        self.form.value.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_offer(self) -> None:
        is_empty = not self.rows.rows() and self.form is None
        self.first_button.setVisible(is_empty)
        self.show_add(not is_empty)

    def _end_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._show_offer()

    def _on_new_kept(self, draft: ContactPointDraft) -> None:
        if self._customer_id is not None:
            work = partial(profile_acts.add_contact_point, customer_id=self._customer_id, draft=draft)
            self._runner.command(self, work, self._on_added, self._on_new_failed)

    def _on_added(self, _changes: Changes) -> None:
        self._on_new_left()
        self.rows.unfold()

    def _on_new_failed(self, error: AdvocateError) -> None:
        if self.form is not None:
            self.form.show_error(str(error))

    def _on_new_left(self) -> None:
        self._end_form()
        button = self.add_button if self.first_button.isHidden() else self.first_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self, point_id: object, draft: ContactPointDraft) -> None:
        row = self.rows.row_of(point_id)  # type: ignore[arg-type]
        if not isinstance(row, ContactPointRow):
            return
        work = partial(profile_acts.edit_contact_point, point_id=row.point.id, draft=draft)
        self._runner.command(row, work, row.end_after, row.show_failure)

    def _on_removed(self, point_id: object) -> None:
        row = self.rows.row_of(point_id)  # type: ignore[arg-type]
        if isinstance(row, ContactPointRow):
            self._runner.command(self, partial(profile_acts.remove_contact_point, point_id=row.point.id))

    def _on_emptied(self) -> None:
        self._show_offer()
        self.first_button.setFocus(Qt.FocusReason.TabFocusReason)

"""How to reach a customer: numbers, mails, addresses, each used, copied, moved and changed where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.customer import ContactPoint, ContactPointDraft, ContactPointKind, Customer
from advocate.domain.ids import ContactPointId
from advocate.domain.interaction import Direction
from advocate.errors import AdvocateError
from ui.calls.customer_choice import whom
from ui.capture.wishes import CallWish, wish_for
from ui.profile import profile_acts
from ui.profile.contact_point_form import ContactPointForm
from ui.profile.contact_point_row import ContactPointRow
from ui.profile.reordering import ReorderingColumn
from ui.profile.row_section import RowSection
from ui.profile.telling import tell
from ui.runner import Runner
from ui.widgets.in_view import bring_into_view

MOST = 6


class _PointColumn(ReorderingColumn):
    """`customer_name` and `refusal` are set before the values."""

    changed = Signal(object, object)
    removed = Signal(object)
    used = Signal(object, object)
    moved = Signal(object, int)
    customer_name = ""
    looks_same = reuses = True
    refusal = ""

    def make(self, value: ContactPoint) -> QWidget:
        row = ContactPointRow(value, self)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        row.used.connect(self.used)
        row.moved.connect(self.moved)
        row.dragged.connect(self.drag)
        return row

    def is_at_rest(self, row: QWidget) -> bool:
        return isinstance(row, ContactPointRow) and row.form is None

    def update_row(self, row: QWidget, value: ContactPoint) -> None:
        if isinstance(row, ContactPointRow):
            row.show_point(value, self.customer_name, self.refusal)

    def text_of(self, value: ContactPoint) -> str:
        return value.value


class ContactPoints(RowSection):
    """The section of the left column."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ContactPoints", "How to reach them"),
            QCoreApplication.translate("ContactPoints", "Add a number, mail or address"),
            runner,
            parent,
        )
        self.rows = _PointColumn(self, spacing=4, most=MOST)
        self.form: ContactPointForm | None = None
        self.hold(self.rows)
        self.rows.changed.connect(self._on_changed)
        self.rows.removed.connect(self._on_removed)
        self.rows.used.connect(self._on_used)
        self.rows.moved.connect(self._on_moved)
        self.rows.dropped.connect(self._put)

    def show_customer(self, customer: Customer, refusal: str = "") -> None:
        if self.is_another(customer):
            self.rows.forget()
            self._end_form()
        self._customer, self._refusal = customer, refusal
        if (self.rows.customer_name, self.rows.refusal) != (customer.name, refusal):
            self.rows.customer_name, self.rows.refusal = customer.name, refusal
            self.rows.update_all()
        self.rows.show_values(customer.contact_points)
        self._show_offer()

    def begin(self) -> None:
        """Type another one."""
        if self._customer is None or self._refusal:
            return
        if self.form is None:
            self.form = ContactPointForm(self)
            self.form.kept.connect(self._on_new_kept)
            self.form.left.connect(self._on_new_left)
            self.column.addWidget(self.form)
            self.form.show()
        self._show_offer()
        self.form.take_keyboard()
        bring_into_view(self.form)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _show_offer(self) -> None:
        self.show_offer(is_empty=not self.rows.rows() and self.form is None)

    def _end_form(self) -> bool:
        """Whether the keyboard was in it."""
        if self.form is None:
            return False
        form, self.form = self.form, None
        form.finish()
        had_keyboard = form.isAncestorOf(self.window().focusWidget() or self)
        self._show_offer()
        if had_keyboard:
            self.give_keyboard()
        form.hide()
        form.deleteLater()
        return had_keyboard

    def give_keyboard(self) -> None:
        """To who adds another one."""
        button = self.add_button if self.first_button.isHidden() else self.first_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_new_kept(self, draft: ContactPointDraft) -> None:
        if self._customer is not None:
            work = partial(profile_acts.add_contact_point, customer_id=self._customer.id, draft=draft)
            self._runner.command(self, work, self._on_added, self._on_new_failed)

    def _on_added(self, _changes: Changes) -> None:
        self._end_form()
        self.rows.unfold()

    def _on_new_failed(self, error: AdvocateError) -> None:
        if self.form is not None:
            self.form.show_error(str(error))

    def _on_new_left(self) -> None:
        self._end_form()

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

    def _on_used(self, point: ContactPoint, url: QUrl) -> None:
        opened = QDesktopServices.openUrl(url)
        if not opened:
            QGuiApplication.clipboard().setText(point.value)
            words = self.tr("Nothing on this computer opens this. It is copied instead: {value}")
            tell(self, words.format(value=point.value.replace("\n", ", ")))
        if point.kind is ContactPointKind.PHONE and self._customer is not None and not self._refusal:
            self._log_call(point, self._customer)

    def _log_call(self, point: ContactPoint, customer: Customer) -> None:
        wish_for(
            self,
            CallWish(customer=whom(customer), direction=Direction.OUT, number_used=point.value),
        )

    def _on_moved(self, point_id: object, by: int) -> None:
        points = self._customer.contact_points if self._customer else ()
        at = next((place for place, point in enumerate(points) if point.id == point_id), -1)
        if at >= 0:
            self._put(point_id, at + by)

    def _put(self, point_id: object, place: int) -> None:
        """So that it stands at `place`, counted from 0 without it."""
        if self._customer is None or self._refusal:
            return
        ids = [point.id for point in self._customer.contact_points]
        wanted = ContactPointId(point_id)  # type: ignore[arg-type]
        if wanted not in ids:
            return
        others = [one for one in ids if one != wanted]
        place = min(max(place, 0), len(others))
        ordered = [*others[:place], wanted, *others[place:]]
        if ordered != ids:
            work = partial(
                profile_acts.order_contact_points, customer_id=self._customer.id, ids=tuple(ordered)
            )
            self._runner.command(self, work)

"""The last customers as small crumbs in the header: as many as fit, the rest behind one more. And the way back and forth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId
from ui.painting import CONTROL_RADIUS, Align, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.menu import Menu
from ui.widgets.painted_button import PaintedButton

_WIDEST = 132
_NARROWEST = 36
_GAP = 2
_HEIGHT = 28


class Crumb(PaintedButton):
    """One customer; the one in sight is written stronger."""

    role = "small"
    base_height = _HEIGHT
    padding = 8

    def __init__(self, customer: CustomerSummary, parent: QWidget) -> None:
        self.customer = customer
        self.is_here = False
        super().__init__(customer.name, parent)

    def show_customer(self, customer: CustomerSummary, *, is_here: bool) -> None:
        self.customer, self.is_here = customer, is_here
        self.set_label(customer.name)
        self.setToolTip(customer.name)
        words = self.tr("{name}, in sight") if is_here else self.tr("Back to {name}")
        self.setAccessibleName(words.format(name=customer.name))

    def wanted_width(self) -> int:
        font = theme().font("small", strong=True)
        words = int(QFontMetricsF(font).horizontalAdvance(self._label)) + 2 + 2 * self.padding
        return max(theme().px(_NARROWEST), min(words, theme().px(_WIDEST)))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            if self.is_here:
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("sunken"))
            elif self.underMouse():
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("hover"))
            room = QRectF(self.rect()).adjusted(self.padding, 0, -self.padding, 0)
            token = "ink" if self.is_here or self.underMouse() else "muted"
            font = t.font("small", strong=self.is_here)
            text(p, room, self._label, font, t.color(token), align=Align.AlignHCenter)


class Crumbs(QWidget):
    """`customer_wanted(id)`. Known crumbs keep their places: nothing moves under the pointer."""

    customer_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Last customers"))
        self._crumbs: list[Crumb] = []
        self._seen: object = None
        self.more = IconButton("ellipsis", self.tr("More of the last customers"), self)
        self.more.clicked.connect(self._on_more_clicked)
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(_HEIGHT))
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(self._wanted_width(), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().px(_HEIGHT))

    def show_seen(self, customers: Sequence[CustomerSummary], here: CustomerId | None) -> None:
        """The last ones, newest first; here: whose page is in sight."""
        seen = (tuple((customer.id, customer.name) for customer in customers), here)
        if seen == self._seen:
            return
        self._seen = seen
        by_id = {customer.id: customer for customer in customers}
        for crumb in [crumb for crumb in self._crumbs if crumb.customer.id not in by_id]:
            self._crumbs.remove(crumb)
            crumb.hide()
            crumb.deleteLater()
        known = {crumb.customer.id for crumb in self._crumbs}
        new = [self._make(customer) for customer in customers if customer.id not in known]
        self._crumbs = [*new, *self._crumbs]
        for crumb in self._crumbs:
            crumb.show_customer(by_id[crumb.customer.id], is_here=crumb.customer.id == here)
        self.updateGeometry()
        self._place()

    def shown(self) -> list[Crumb]:
        """Those that fit."""
        return [crumb for crumb in self._crumbs if not crumb.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, customer: CustomerSummary) -> Crumb:
        crumb = Crumb(customer, self)
        crumb.clicked.connect(partial(self._on_crumb_clicked, crumb))
        return crumb

    def _wanted_width(self) -> int:
        return sum(crumb.wanted_width() + _GAP for crumb in self._crumbs)

    def _place(self) -> None:
        room = self.width()
        side = self.more.sizeHint().width()
        fits = self._wanted_width() <= room
        right = room if fits else room - side - _GAP
        left = 0
        is_full = False
        for crumb in self._crumbs:
            width = crumb.wanted_width()
            is_full = is_full or left + width > right
            crumb.setVisible(not is_full)
            if not is_full:
                self._put(crumb, left, width)
                left += width + _GAP
        self.more.setVisible(is_full and left > 0)
        if is_full:
            self._put(self.more, left, side)

    def _put(self, widget: QWidget, left: int, width: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        widget.setGeometry(self.width() - left - width if mirrored else left, 0, width, self.height())

    def _on_crumb_clicked(self, crumb: Crumb) -> None:
        self.customer_wanted.emit(crumb.customer.id)

    def _on_more_clicked(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for crumb in self._crumbs:
            if crumb.isHidden():
                action = menu.addAction(crumb.customer.name.replace("&", "&&"))
                action.triggered.connect(partial(self.customer_wanted.emit, crumb.customer.id))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

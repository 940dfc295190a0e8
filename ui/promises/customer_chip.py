"""The chip that says to whom alone the promises are, with the cross that lets go of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import CustomerId
from ui.acts.shortcuts import shortcuts
from ui.promises.only_customer import OnlyCustomer
from ui.theme import theme
from ui.widgets.filter_on_chip import FilterOnChip
from ui.widgets.tips import tip_text

_WIDEST, _NARROW, _NARROWEST = 200, 112, 64


class CustomerChip(FilterOnChip):
    """`removed` when all customers are wanted again. A long name gives way; pointed at, or heard, it is whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("customer", "", parent)
        self._only: OnlyCustomer | None = None
        self._widest = _WIDEST
        shortcuts().changed.connect(self._say)
        self.hide()

    def show_id(self, customer_id: CustomerId | None) -> None:
        """What is asked from now on; who that is comes with the answer."""
        if self._only is not None and self._only.id != customer_id:
            self.show_customer(None)

    def show_customer(self, only: OnlyCustomer | None) -> None:
        if only != self._only:
            self._only = only
            self.set_label(only.words() if only else "")
            self._say()
        self.setVisible(only is not None)

    def fit(self, *, narrow: bool) -> None:
        """narrow: the chips beside it need the room."""
        self._widest = _NARROW if narrow else _WIDEST
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), theme().px(self._widest)), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(_NARROWEST)), hint.height())

    def _say(self) -> None:
        words = self.label()
        self.setAccessibleName(self.tr("Only {0}. Press for all customers").format(words))
        keys = shortcuts().text("promises.only")
        leave = self.tr("All customers again")
        self.setToolTip(tip_text(f"{words}\n{leave} ({keys})" if keys else f"{words}\n{leave}"))

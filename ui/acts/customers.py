"""What can be done in the list of customers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CUSTOMERS, Act

CUSTOMERS_ACTS: tuple[Act, ...] = (
    Act(
        key="customers.find",
        words=str(QT_TRANSLATE_NOOP("acts", "Search the list of customers")),
        group=CUSTOMERS,
        keys=("Ctrl+F",),
        place="customers",
    ),
)

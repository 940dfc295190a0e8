"""What can be done on a customer's page."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CUSTOMER, Act

CUSTOMER_ACTS: tuple[Act, ...] = (
    Act(
        key="customer.print",
        words=str(QT_TRANSLATE_NOOP("acts", "Export the history to PDF")),
        group=CUSTOMER,
        keys=("Ctrl+P",),
        place="customer",
    ),
    Act(
        key="customer.window",
        words=str(QT_TRANSLATE_NOOP("acts", "Open in a window of its own")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+W",),
        place="customer",
    ),
)

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
        means="a window of its own",
        place="customer",
    ),
    Act(
        key="customer.promise",
        words=str(QT_TRANSLATE_NOOP("acts", "Promise something to the customer")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+P",),
        means="promise",
        place="customer",
    ),
    Act(
        key="customer.promises",
        words=str(QT_TRANSLATE_NOOP("acts", "All promises to the customer")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+T",),
        place="customer",
        also=str(QT_TRANSLATE_NOOP("acts", "their promises open kept late broken")),
    ),
    Act(
        key="customer.note",
        words=str(QT_TRANSLATE_NOOP("acts", "Add a note for a department")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+M",),
        means="a note for a department",
        place="customer",
        also=str(QT_TRANSLATE_NOOP("acts", "new request ask a department for a change")),
    ),
    Act(
        key="case.resolve",
        words=str(QT_TRANSLATE_NOOP("acts", "The open case is resolved")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+O",),
        place="customer",
        also=str(QT_TRANSLATE_NOOP("acts", "close solved finish matter")),
    ),
    Act(
        key="customer.next_column",
        words=str(QT_TRANSLATE_NOOP("acts", "To the next column")),
        group=CUSTOMER,
        keys=("F6",),
        place="customer",
        in_find=False,
    ),
    Act(
        key="customer.previous_column",
        words=str(QT_TRANSLATE_NOOP("acts", "To the column before")),
        group=CUSTOMER,
        keys=("Shift+F6",),
        place="customer",
        in_find=False,
    ),
)

"""What can be done in the list of customers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CUSTOMERS, Act

_PLACE = "customers"

CUSTOMERS_ACTS: tuple[Act, ...] = (
    Act(
        key="customers.find",
        words=str(QT_TRANSLATE_NOOP("acts", "Search the list of customers")),
        group=CUSTOMERS,
        keys=("Ctrl+F",),
        means="find here",
        place=_PLACE,
    ),
    Act(
        key="customers.filter",
        words=str(QT_TRANSLATE_NOOP("acts", "Filter the list")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+F",),
        place=_PLACE,
    ),
    Act(
        key="customers.clear",
        words=str(QT_TRANSLATE_NOOP("acts", "Take all filters off")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+X",),
        place=_PLACE,
    ),
    Act(
        key="customers.columns",
        words=str(QT_TRANSLATE_NOOP("acts", "Choose the columns")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+C",),
        place=_PLACE,
    ),
    Act(
        key="customers.save_view",
        words=str(QT_TRANSLATE_NOOP("acts", "Save this view")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+S",),
        means="save this view",
        place=_PLACE,
    ),
    Act(
        key="customers.preview",
        words=str(QT_TRANSLATE_NOOP("acts", "Show or hide the preview")),
        group=CUSTOMERS,
        keys=("F9",),
        means="more or less",
        place=_PLACE,
    ),
    Act(
        key="customers.open",
        words=str(QT_TRANSLATE_NOOP("acts", "Open the customer")),
        group=CUSTOMERS,
        keys=("Return",),
        place=_PLACE,
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="customers.window",
        words=str(QT_TRANSLATE_NOOP("acts", "Open in a window of its own")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+W",),
        means="a window of its own",
        place=_PLACE,
    ),
    Act(
        key="customers.mark",
        words=str(QT_TRANSLATE_NOOP("acts", "Choose the row, or let it go")),
        group=CUSTOMERS,
        keys=("Space",),
        place=_PLACE,
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="customers.mark_all",
        words=str(QT_TRANSLATE_NOOP("acts", "Choose everybody who matches")),
        group=CUSTOMERS,
        keys=("Ctrl+A",),
        means="choose all",
        place=_PLACE,
    ),
    Act(
        key="customers.tag",
        words=str(QT_TRANSLATE_NOOP("acts", "Tag the chosen")),
        group=CUSTOMERS,
        keys=("Ctrl+T",),
        means="tag",
        place=_PLACE,
    ),
    Act(
        key="customers.assign",
        words=str(QT_TRANSLATE_NOOP("acts", "Assign the chosen")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+A",),
        means="who looks after them",
        place=_PLACE,
    ),
    Act(
        key="customers.archive",
        words=str(QT_TRANSLATE_NOOP("acts", "Archive the chosen, or bring them back")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+H",),
        place=_PLACE,
    ),
    Act(
        key="customers.export",
        words=str(QT_TRANSLATE_NOOP("acts", "Export the chosen")),
        group=CUSTOMERS,
        keys=("Ctrl+Shift+E",),
        place=_PLACE,
    ),
    Act(
        key="customers.trash",
        words=str(QT_TRANSLATE_NOOP("acts", "Move the chosen to the trash")),
        group=CUSTOMERS,
        keys=("Del",),
        means="remove",
        place=_PLACE,
    ),
    Act(
        key="customers.paste",
        words=str(QT_TRANSLATE_NOOP("acts", "New customer from what was copied")),
        group=CUSTOMERS,
        keys=("Ctrl+V",),
        means="paste",
        place=_PLACE,
    ),
)

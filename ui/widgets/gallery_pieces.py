"""The gallery's pages of single pieces: buttons, fields, states, and a long list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.painting import ChipSpec
from ui.tokens import HUES
from ui.widgets.box import Box, Rule
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import (
    ChipButton,
    IconButton,
    LinkButton,
    PlainButton,
    PrimaryButton,
    SmallButton,
    SmallPrimaryButton,
)
from ui.widgets.check_field import CheckField
from ui.widgets.chips import Chip, ChipBar
from ui.widgets.choice_field import ChoiceField
from ui.widgets.columns import Column, ListRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.find_field import FindField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.header_bar import HeaderBar
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label
from ui.widgets.marks import Avatar, Icon, KeyCap, Logo, ShareBar, Sparkline
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.scroll_bar import THICKNESS
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import PassphraseField, TextField

COLUMNS = (
    Column(key="name", title="Customer"),
    Column(key="tags", title="Tags", width=200, sortable=False, important=1),
    Column(key="last", title="Last contact", width=120, important=2),
    Column(key="open", title="Promises", width=110, important=3, figures=True),
)


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, spacing=10, row_spacing=10)
    for widget in widgets:
        flow.addWidget(widget)
    return box


def _card(title: str, *widgets: QWidget) -> Box:
    card = Box("card")
    column = card.column(spacing=10)
    column.addWidget(Label(title, "section", "muted"))
    for widget in widgets:
        column.addWidget(widget)
    return card


def _buttons() -> Box:
    off, quiet = PrimaryButton("Log a call"), PlainButton("Snooze")
    off.setEnabled(False)
    quiet.setEnabled(False)
    on = PlainButton("Mine only", icon="filter")
    on.setCheckable(True)
    on.setChecked(True)
    return _card(
        "Buttons",
        _row(
            PrimaryButton("Log a call", shortcut="Ctrl+Alt+L"),
            PlainButton("Quick note", hint="Ctrl+N"),
            off,
            quiet,
        ),
        _row(on, SmallPrimaryButton("Kept"), SmallButton("Snooze"), SmallButton("Copy", icon="copy")),
        _row(
            IconButton("pencil", "Edit"),
            IconButton("trash-2", "Put in the bin"),
            IconButton("ellipsis", "More"),
            LinkButton("Show the history"),
            LinkButton("Find in timeline", hint="Ctrl+F", quiet=True),
            ChipButton("Accept", "accent"),
            ChipButton("Promise: call back with install date · Fri 15:00", "due", icon="plus", hint="Tab"),
        ),
    )


def _marks() -> Box:
    return _card(
        "Marks",
        _row(*(Chip(hue, hue) for hue in HUES), Chip("neutral"), Chip("Kept", "kept", icon="check")),
        _row(Avatar("Maria Gomez", 46), Avatar("Thi Nguyen"), Avatar("Ada", meaning="ambassador"), Logo(24)),
        _row(
            KeyCap("Ctrl+K"),
            KeyCap("Tab"),
            Icon("handshake"),
            Icon("life-buoy", 20, "late.text"),
            Icon("users", 20),
        ),
        ShareBar(0.7),
        ShareBar(0.95, "due"),
        Sparkline((5, 4.7, 5.1, 3.9, 3.6, 3.2, 3.0), "Effort, getting easier"),
    )


def _fields() -> Box:
    wrong = TextField("E-mail", text="maria@", name="E-mail")
    wrong.show_error("An e-mail needs a name, an @ and a place, like maria@example.org.")
    passphrase = PassphraseField("Passphrase", hint="Four or five words that only you would put together.")
    passphrase.line.setText("oak sample noon")
    strength = StrengthMeter()
    strength.show_strength(3, "Good: it would take centuries to guess.")
    channel = ChoiceField("Channel", [("call", "Call"), ("mail", "E-mail"), ("chat", "Chat")])
    return _card(
        "Fields",
        FindField("Find a customer", name="Find"),
        TextField("Name", placeholder="Who is it?"),
        wrong,
        passphrase,
        strength,
        channel,
        TextArea("What was said", placeholder="As it was said", lines=3),
        CheckField("Leave a copy with the customer", checked=True),
        CheckField("Remember on this computer"),
    )


def _editing() -> Box:
    tags = TagEdit(name="Tags")
    tags.set_tags(["insurance claim", "referral source"])
    return _card(
        "Edit in place",
        InlineEdit("Maria Gomez", "heading", name="Name"),
        InlineEdit("", name="Company", placeholder="Add a company"),
        InlineEdit(
            "Direct, wants the number first\nand the reasons after.", "small", name="Approach", multiline=True
        ),
        tags,
        ChipBar([("all", "Everything"), ("calls", "Calls"), ("mail", "E-mail")], name="Show"),
    )


def _states() -> Box:
    busy = BusyRow("Importing conversations: 412 of 753")
    busy.show_progress("Importing conversations: 412 of 753", 412, 753)
    return _card(
        "States",
        busy,
        Rule(),
        ErrorPanel(
            "The backup was not written",
            "The disk is full. Everything you typed is kept in the vault.",
            "Make room or choose another folder.",
            SmallButton("Choose another folder"),
            details="no space left on device",
        ),
        EmptyState(
            "users",
            "No customers yet",
            "Bring in a spreadsheet, or begin with one person.",
            PrimaryButton("Import"),
        ),
    )


def pieces_page() -> QWidget:
    page = Box("page")
    columns = QHBoxLayout(page)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(16)
    for cards in ((_buttons(), _marks()), (_fields(),), (_editing(), _states())):
        column = QVBoxLayout()
        column.setSpacing(16)
        for card in cards:
            column.addWidget(card)
        column.addStretch()
        columns.addLayout(column, 1)
    return page


def sample_list_rows(count: int) -> list[ListRow]:
    names = (
        "Maria Gomez",
        "O'Hara Dental",
        "Thi Nguyen",
        "Beth Kowalski",
        "Rashid Ali",
        "Wu Lin Bakery",
        "Eva Petrov",
    )
    late = (ChipSpec(text="21 h late", meaning="late"),)
    return [
        ListRow(
            title=f"{names[n % 7]} {n}" if n >= 7 else names[n],
            second="Gomez Interiors · +1 404 555 0148",
            avatar=names[n % 7],
            cells={
                "tags": (ChipSpec(text="insurance claim"), ChipSpec(text="referral")) if n % 3 == 0 else (),
                "last": f"{n % 90 + 1} days ago",
                "open": late if n % 4 == 0 else "",
            },
        )
        for n in range(count)
    ]


def list_page(rows: int = 5000) -> QWidget:
    page = Box("page")
    column = page.column(margins=(24, 20, 24, 24), spacing=12)
    head = QHBoxLayout()
    head.addWidget(Label("Customers", "title"))
    head.addWidget(Label(f"{rows} people and organisations", "body", "muted"), 1)
    head.addWidget(PrimaryButton("New customer", hint="Ctrl+Shift+N"))
    column.addLayout(head)
    card = Box("card")
    inside = card.column(margins=(1, 6, 4, 8))
    bar = HeaderBar(COLUMNS, right_gap=THICKNESS)
    bar.show_sorting("last", descending=True)
    inside.addWidget(bar)
    view = PagedList(RowDelegate(COLUMNS), name="Customers")
    model = ListRowModel(parent=view)
    model.restart_with(sample_list_rows(rows))
    view.setModel(model)
    view.show_row(2)
    inside.addWidget(view, 1)
    column.addWidget(card, 1)
    page.setLayout(column)
    return page

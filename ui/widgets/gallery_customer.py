"""The gallery's picture of a customer during a call: the kit's pieces put together as a page would."""

from __future__ import annotations

import random
import re

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.painting import ChipSpec
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton, SmallButton, SmallPrimaryButton
from ui.widgets.chips import Chip, ChipBar
from ui.widgets.find_field import FindField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Dot, Elide, Label, Para
from ui.widgets.marks import Avatar, Sparkline
from ui.widgets.nav_bar import FootLine, NavBar
from ui.widgets.nav_item import Place
from ui.widgets.timeline_row import TimelineModel, TimelineRow
from ui.widgets.timeline_view import TimelineView

PLACES = (
    Place("today", "Today", "sun", "place.today"),
    Place("customers", "Customers", "users", "place.customers"),
    Place("promises", "Promises", "handshake", "place.promises"),
    Place("recovery", "Recovery", "life-buoy"),
    Place("ambassadors", "Ambassadors", "megaphone"),
    Place("insights", "Insights", "chart-line"),
    Place("team", "Team", "contact"),
)

FIRST_ROWS = (
    TimelineRow(kind="day", day_title="Today"),
    TimelineRow(
        head_chips=(ChipSpec(text="Call in · 6 min", meaning="call"),),
        title="Asks when the flooring comes",
        when_text="09:41",
        who="Priya",
        body="Wants the price of the oak sample she was standing on. I told her we will call back with it by noon "
        "tomorrow.",
        foot_chips=(
            ChipSpec(text="Promise: price by Wed 12:00", meaning="due", key="promise"),
            ChipSpec(text="effort 3"),
            ChipSpec(text="asked Purchasing", meaning="ambassador", key="note"),
        ),
    ),
    TimelineRow(kind="day", day_title="Monday 9 March"),
    TimelineRow(
        head_chips=(ChipSpec(text="Ambassador note · Purchasing", meaning="ambassador"),),
        when_text="16:20",
        who="Lena",
        body="Supplier confirmed oak in stock, price Wednesday morning. Third customer this month who was offered the "
        "wrong sample: raised as a request.",
        edge="ambassador",
        is_internal=True,
    ),
    TimelineRow(
        head_chips=(ChipSpec(text="Promise kept", meaning="kept"),),
        title="Estimator arrives 10–12",
        when_text="10:35",
        who="Dispatch",
    ),
    TimelineRow(
        head_chips=(ChipSpec(text="Service recovery · step 4 of 5", meaning="late"),),
        title="First contractor ignored her",
        when_text="opened Fri",
        who="Priya",
        foot_chips=(
            ChipSpec(text="Thanked", meaning="kept", icon="check"),
            ChipSpec(text="Apologised", meaning="kept", icon="check"),
            ChipSpec(text="Listened", meaning="kept", icon="check"),
            ChipSpec(text="Explain", meaning="accent"),
            ChipSpec(text="Share the solution"),
        ),
    ),
)


def sample_rows(count: int) -> list[TimelineRow]:
    """The entries of the picture, then many drawn from a seed, so that scrolling has something to do."""
    draw = random.Random(11)
    words = re.findall(
        r"\w+", "she told us the oak sample was standing there since Friday and nobody called back"
    )
    rows = list(FIRST_ROWS)
    while len(rows) < count:
        if len(rows) % 9 == 0:
            rows.append(TimelineRow(kind="day", day_title=f"Week {len(rows) // 9}"))
            continue
        body = " ".join(draw.choice(words) for _ in range(draw.choice((0, 8, 20, 40, 90, 400))))
        rows.append(
            TimelineRow(
                head_chips=(ChipSpec(text=f"Call · {draw.randint(2, 20)} min", meaning="call"),),
                title=" ".join(draw.choice(words) for _ in range(4)).capitalize(),
                when_text="10:12",
                who="Priya",
                body=body.capitalize(),
                foot_chips=(ChipSpec(text="effort 3"),) if draw.random() < 0.4 else (),
            )
        )
    return rows


def header() -> Box:
    box = Box("header")
    row = QHBoxLayout(box)
    row.setContentsMargins(24, 12, 24, 13)
    row.setSpacing(12)
    find = FindField("Find a customer, phone number or anything said…", shortcut="Ctrl+K", name="Find")
    find.setMaximumWidth(464)
    row.addWidget(find, 1)
    row.addStretch(1)
    row.addWidget(PlainButton("Quick note", shortcut="Ctrl+N"))
    row.addWidget(PrimaryButton("Log a call", shortcut="Ctrl+L"))
    return box


def navigation(chosen: str) -> NavBar:
    bar = NavBar(PLACES, "Advocate", name="Places")
    bar.set_count("today", 3, "late")
    bar.set_count("promises", 12, "late")
    bar.set_count("recovery", 2)
    bar.set_count("ambassadors", 4)
    bar.choose(chosen)
    vault, member = FootLine("shield-check"), FootLine("user")
    vault.show_lines("Encrypted", "Backed up 09:02", icon="shield-check", token="muted", name="Backups")
    member.show_lines("Priya Natarajan", "Support", icon="user", token="muted", name="Your settings")
    for line in (vault, member):
        bar.add_foot(line)
    return bar


def _section(column: QVBoxLayout, title: str, *widgets: QWidget) -> None:
    column.addSpacing(16)
    column.addWidget(Label(title, "section", "muted"))
    column.addSpacing(6)
    for widget in widgets:
        column.addWidget(widget)


def who_they_are() -> Box:
    box = Box("column")
    box.setFixedWidth(264)
    column = box.column(margins=(18, 20, 18, 20))
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Avatar("Maria Gomez", 46))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Elide("Maria Gomez", "heading"))
    names.addWidget(Elide("Gomez Interiors · since 2019", "small", "muted"))
    head.addLayout(names, 1)
    column.addLayout(head)
    column.addSpacing(14)
    note = Box("note", meaning="due")
    inside = note.column(margins=(17, 14, 17, 14))
    inside.addWidget(Label("Keep in mind", "strong", "due.text"))
    inside.addWidget(
        Para(
            "Really kind, even when the house was under water. Prefers straight prices; was told “not in budget” by a "
            "contractor before.",
            "small",
        )
    )
    column.addWidget(note)
    phone = QWidget()
    line = FlowLayout(phone, spacing=6, row_spacing=0)
    line.addWidget(Label("+1 404 555 0148", "small", selectable=True))
    line.addWidget(Chip("best after 15:00", "accent"))
    mail = Label("maria@gomezinteriors.example", "small", selectable=True)
    _section(
        column, "How to reach her", phone, mail, Label("12 Piedmont Ave, Atlanta", "small", selectable=True)
    )
    _section(
        column, "How to talk with her", Para("Direct, wants the number first and the reasons after.", "small")
    )
    tags = QWidget()
    flow = FlowLayout(tags)
    flow.addWidget(Chip("insurance claim"))
    flow.addWidget(Chip("referral source"))
    _section(column, "Tags", tags)
    glance = Para("Kept 11 of 12 promises · effort 2.4 ↓ · 2 transfers in the last case", "small")
    _section(column, "At a glance", glance)
    column.addStretch()
    export = PlainButton("Export history to PDF…", shortcut="Ctrl+P")
    column.addWidget(export)
    return box


def what_is_open() -> Box:
    box = Box("panel")
    box.setFixedWidth(292)
    column = box.column(margins=(19, 20, 18, 20))
    column.addWidget(Label("Open promises", "section", "muted"))
    column.addSpacing(8)
    card = Box("card")
    inside = card.column(margins=(17, 14, 17, 14))
    inside.addWidget(Label("Price of the oak floor", "strong"))
    inside.addWidget(Label("by Wed 12:00 · you", "small", "muted"))
    inside.addSpacing(8)
    acts = QHBoxLayout()
    acts.setSpacing(6)
    acts.addWidget(SmallPrimaryButton("Kept", name="Kept: Price of the oak floor"))
    acts.addWidget(SmallButton("Snooze", name="Snooze: Price of the oak floor"))
    acts.addStretch()
    inside.addLayout(acts)
    column.addWidget(card)
    column.addSpacing(16)
    column.addWidget(Label("Effort", "section", "muted"))
    column.addSpacing(8)
    card = Box("card")
    inside = card.column(margins=(17, 14, 17, 14), spacing=6)
    inside.addWidget(Sparkline((5, 4.7, 5.1, 3.9, 3.6, 3.2, 3.0), "Effort, getting easier since January"))
    inside.addWidget(Label("getting easier since January", "small", "muted"))
    column.addWidget(card)
    column.addStretch()
    return box


def timeline_column(rows: int) -> QWidget:
    box = Box("page")
    column = box.column(margins=(0, 15, 0, 0), spacing=0)
    top = QHBoxLayout()
    top.setContentsMargins(22, 0, 22, 0)
    kinds = ("Everything", "Calls", "E-mail", "Promises", "Ambassador notes", "Files")
    top.addWidget(ChipBar([(kind.lower(), kind) for kind in kinds], name="Show"), 1)
    top.addWidget(LinkButton("Find in timeline", hint="Ctrl+F", quiet=True))
    column.addLayout(top)
    column.addSpacing(11)
    view = TimelineView(name="What happened")
    model = TimelineModel(parent=view)
    model.restart_with(sample_rows(rows))
    view.setModel(model)
    column.addWidget(view, 1)
    return box


def strip() -> Box:
    box = Box("strip")
    row = QHBoxLayout(box)
    row.setContentsMargins(22, 12, 22, 12)
    row.setSpacing(12)
    row.addWidget(Dot("late"))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Label("On call with Maria Gomez", "strong"))
    names.addWidget(Label("incoming · 03:12 · draft saved", "small", "muted"))
    row.addLayout(names)
    row.addStretch(1)
    row.addWidget(PlainButton("Hand off…"))
    row.addWidget(PrimaryButton("Save", shortcut="Ctrl+Return"))
    return box


def customer_page(rows: int = 400) -> QWidget:
    page = QWidget()
    whole = QHBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(navigation("customers"))
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(header())
    three = QHBoxLayout()
    three.setSpacing(0)
    three.addWidget(who_they_are())
    three.addWidget(timeline_column(rows), 1)
    three.addWidget(what_is_open())
    right.addLayout(three, 1)
    right.addWidget(strip())
    whole.addLayout(right, 1)
    return page

"""All promises: what is late, due, open and ended, whose it is, and what to do with it; from the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ids import DepartmentId, MemberId, PromiseId
from advocate.domain.promise import Promise, PromiseFilter
from ui.calls.desk import Desk, read_desk
from ui.page import Page
from ui.promises.delegate import PromiseDelegate, PromiseListModel
from ui.promises.empty import EmptyPromises
from ui.promises.filters import ENDED, KEYS, LATE, OPEN, TODAY, WEEK, filters, first_shown
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_list import (
    BREAK,
    CHANGE,
    CUSTOMER,
    KEEP,
    RELEASE,
    REOPEN,
    PromiseActsBar,
    PromiseList,
)
from ui.promises.promise_overlay import PromiseOverlay
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import PrimaryButton
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Elide, Label

if TYPE_CHECKING:
    from advocate.app import Advocate

EVERYONE = "everyone"
_MINUTE = 60_000
_TABLES = ("promises", "customers", "members", "departments")


class Owner(NamedTuple):
    """Whose promises are shown; everybody's when neither is named."""

    member_id: MemberId | None = None
    department_id: DepartmentId | None = None


class Standing(NamedTuple):
    """What the page asks for at once: the team, and how many promises answer each question."""

    desk: Desk
    counts: Mapping[str, int]


class PromisesPage(Page):
    """argument of shown_to_user: the key of a filter (`late`, `today`, `week`, `open`, `ended`), or None."""

    key = "promises"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Promises")
        self._desk: Desk | None = None
        self._filter = PromiseFilter()
        self._acting: set[PromiseId] = set()
        self._chooses_itself = True
        self._acts = PromiseActs(self, runner)
        self.chips = ChipBar((), self, name=self.tr("Which promises"))
        self.owner = ChoiceField("", (), self, name=self.tr("Whose promises"))
        self.summary = Elide("", "body", "muted", self)
        self.make_button = PrimaryButton(self.tr("Make a promise"), self, shortcut="Ctrl+Shift+P")
        self.bar = PromiseActsBar(self)
        self._delegate = PromiseDelegate()
        self.list = PromiseList(self._delegate, self, name=self.title)
        self.model = PromiseListModel(self._fetch, self.list)
        self.list.setModel(self.model)
        self.empty = EmptyPromises(self)
        self._lay_out()
        self._show_chips({})
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._connect()

    def shown_to_user(self, argument: object) -> None:
        is_named = isinstance(argument, str) and argument in KEYS
        if is_named:
            self.chips.choose(str(argument))
        self._chooses_itself = self._desk is None and not is_named
        self._ask(from_top=is_named or self._desk is None)

    def records_changed(self, changes: Changes) -> None:
        if changes.touched(*_TABLES):
            self._ask(from_top=False)

    def focus_first(self) -> None:
        (self.list if self.model.rowCount() else self.make_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _ask(self, *, from_top: bool) -> None:
        owner = self._owner()
        done = self._on_asked if from_top else self._on_asked_again
        self.runner.query(self, "standing", lambda app: _read(app, owner), done)

    def _owner(self) -> Owner:
        key = self.owner.key()
        return key if isinstance(key, Owner) else Owner()

    def _on_asked(self, standing: Standing) -> None:
        is_first = self._desk is None
        self._show_standing(standing)
        if self._chooses_itself:
            self._chooses_itself = False
            self.chips.choose(first_shown(standing.counts))
        self._take_filter(standing.desk)
        self._acting.clear()
        self.model.restart(standing.counts[self.chips.key()])
        self._show_list(standing.counts)
        self.list.show_row(0)
        if is_first and self.make_button.hasFocus():
            self.focus_first()

    def _on_asked_again(self, standing: Standing) -> None:
        self._show_standing(standing)
        self._take_filter(standing.desk)
        had_focus = self.list.hasFocus()
        self.model.refresh(standing.counts[self.chips.key()])
        self._show_list(standing.counts)
        if had_focus and not self.model.rowCount():
            self.focus_first()

    def _take_filter(self, desk: Desk) -> None:
        owner = self._owner()
        by_key = filters(desk, owner_id=owner.member_id, department_id=owner.department_id)
        self._filter = by_key[self.chips.key()]

    def _fetch(self, first: int, count: int) -> None:
        wanted = self._filter

        def read(app: Advocate) -> tuple[int, tuple[Promise, ...]]:
            return first, app.promises.list_promises(wanted, first, count)

        self.runner.query(self, f"page {first}", read, self._on_page)

    def _on_page(self, page: tuple[int, tuple[Promise, ...]]) -> None:
        first, promises = page
        self.model.show_page(first, promises)
        self._acting.difference_update(promise.id for promise in promises)
        self._show_current()

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show_standing(self, standing: Standing) -> None:
        desk, counts = standing
        self._desk = desk
        self._delegate.use(desk)
        self.model.use(desk)
        self._show_chips(counts)
        self._show_owners(desk)
        late, today = counts[LATE], counts[TODAY]
        parts = [self.tr("{0} late").format(f"{late:,}") if late else self.tr("nothing late")]
        parts.append(
            self.tr("{0} due today").format(f"{today:,}") if today else self.tr("nothing more due today")
        )
        self.summary.setText(" · ".join(parts))

    def _show_chips(self, counts: Mapping[str, int]) -> None:
        labels = {
            LATE: self.tr("Late"),
            TODAY: self.tr("Due today"),
            WEEK: self.tr("Next 7 days"),
            OPEN: self.tr("Open"),
            ENDED: self.tr("Ended"),
        }
        if not counts:
            self.chips.set_choices(list(labels.items()))
        for chip in self.chips.findChildren(FilterChip):
            count = counts.get(chip.key, 0)
            chip.set_label(f"{labels[chip.key]} {count:,}" if count else labels[chip.key])

    def _show_owners(self, desk: Desk) -> None:
        choices: list[tuple[object, str]] = [(EVERYONE, self.tr("Everyone’s"))]
        choices.append((Owner(member_id=desk.me.id), self.tr("Mine")))
        choices += [(Owner(department_id=each.id), each.name) for each in desk.departments]
        self.owner.set_choices(choices)
        self.owner.setVisible(len(desk.members) > 1 or bool(desk.departments))

    def _show_list(self, counts: Mapping[str, int]) -> None:
        is_empty = self.model.rowCount() == 0
        self.empty.show_for(self.chips.key(), is_new=not any(counts.values()))
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self._show_current()

    def _show_current(self) -> None:
        self.bar.show_promise(self.list.promise())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.title, "title", "ink", self))
        head.addWidget(self.summary, 1)
        head.addWidget(self.make_button)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self.owner)
        card = Box("card", self)
        inside = card.column(margins=(1, 1, 1, 6))
        inside.addWidget(self.bar)  # above the list: at the window's foot a toast would lie over it
        inside.addSpacing(5)
        inside.addWidget(self.list, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(card)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(second)
        column.addLayout(self._stack, 1)

    # -- what people do ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_filter_chosen)
        self.owner.chosen.connect(self._on_filter_chosen)
        self.list.act_wanted.connect(self._on_act_wanted)
        self.list.moved.connect(self._on_moved)
        self.bar.wanted.connect(self._on_bar_wanted)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.empty.make_button.clicked.connect(self._on_make_clicked)
        self._minute.timeout.connect(self._on_minute)

    def _on_filter_chosen(self) -> None:
        self._ask(from_top=True)

    def _on_minute(self) -> None:
        self.list.viewport().update()
        self._ask(from_top=False)

    def _on_moved(self, _index: QModelIndex) -> None:
        self._show_current()

    def _on_bar_wanted(self, act: str) -> None:
        self.list.want(act)
        if self.bar.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_make_clicked(self) -> None:
        PromiseOverlay(self.window(), self.runner, None).open()

    def _on_act_wanted(self, act: str, promise: Promise) -> None:
        if act == CUSTOMER:
            self.go_to.emit("customer", promise.customer_id)
        elif promise.id in self._acting:
            return  # the same row before its successor has come: once is enough
        elif act in (KEEP, REOPEN):
            self._acting.add(promise.id)
            (self._acts.keep if act == KEEP else self._acts.reopen)(promise)
            announce(self, promise.words)
        else:
            {CHANGE: self._acts.change, BREAK: self._acts.break_off, RELEASE: self._acts.release}[act](
                promise
            )


def _read(app: Advocate, owner: Owner) -> Standing:
    """On the database thread."""
    desk = read_desk(app)
    by_key = filters(desk, owner_id=owner.member_id, department_id=owner.department_id)
    return Standing(desk, {key: app.promises.count_promises(each) for key, each in by_key.items()})

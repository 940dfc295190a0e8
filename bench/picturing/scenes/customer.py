"""One customer's page: usual, new, and with more of everything than anybody should have; and a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerFilter
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from ui.timeline.timeline_column import TimelineColumn
from ui.widgets.scroll_area import ScrollArea

group = Group("Customer")


def _maria(stage: Stage) -> None:
    stage.workplace().go("customer", stage.customer("Maria Gomez").id)
    settle()


@group.scene("customer", main=True)
def _(stage: Stage) -> None:
    _maria(stage)


@group.scene("customer-new")
def _(stage: Stage) -> None:
    stage.workplace("odd").go("customer", stage.vaults.newcomer)


def _only_one(stage: Stage) -> None:
    found = stage.vaults.open("one").customers.list_customers(CustomerFilter(), 0, 1)
    stage.workplace("one").go("customer", found[0].id)
    settle()


@group.scene("customer-one")
def _(stage: Stage) -> None:
    """As typed by hand: a name, a number without a label, one call."""
    _only_one(stage)


@group.scene("customer-odd")
def _(stage: Stage) -> None:
    """200 characters of name, 40 tags, 30 ways to reach them."""
    stage.workplace("odd").go("customer", stage.vaults.overfull)


@group.scene("customer-scrolled")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.use_up()
    page = stage.page("customer")
    view = page.timeline.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)


@group.scene("customer-scrolled-away")
def _(stage: Stage) -> None:
    """The timeline, and the profile beside it so far that nothing of it says any more who this is."""
    _maria(stage)
    stage.use_up()
    page = stage.page("customer")
    page.timeline.view.verticalScrollBar().setValue(600)
    bar = page.profile.findChild(ScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())


@group.scene("customer-find")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.use_up()
    stage.do("timeline.find")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, "oak")


@group.scene("customer-window")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    stage.own_window(stage.customer("Maria Gomez").id)


@group.scene("customer-note")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("customer.note")


@group.scene("customer-link")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("profile.link")


@group.scene("customer-history")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("customer.print")


@group.scene("customer-wordings")
def _(stage: Stage) -> None:
    """Of the one call there is, which was corrected once."""
    _only_one(stage)
    view = stage.page("customer").timeline.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    stage.do("timeline.wordings")


def _ingrid(stage: Stage, title: str = "") -> TimelineColumn:
    """Whose timeline has everything an entry can have; on the entry of that title."""
    stage.workplace("well kept").go("customer", stage.vaults.regular)
    settle()
    timeline = stage.page("customer").timeline
    view = timeline.view
    rows = [
        row for row in range(view.model().rowCount()) if title and title in view.model().index(row, 0).data()
    ]
    if rows:
        view.show_row(rows[-1])
        view.setFocus()
    return timeline


@group.scene("customer-pinned")
def _(stage: Stage) -> None:
    _ingrid(stage)


@group.scene("customer-files")
def _(stage: Stage) -> None:
    _ingrid(stage, "Pictures of the stairs")


@group.scene("customer-file-dragged")
def _(stage: Stage) -> None:
    """Over nothing in particular: the customer would take it."""
    timeline = _ingrid(stage)
    _drag_over(stage, timeline, timeline.view.model().index(0, 0))


@group.scene("customer-file-dragged-onto-entry")
def _(stage: Stage) -> None:
    timeline = _ingrid(stage, "Came by and looked")
    _drag_over(stage, timeline, timeline.view.currentIndex())


@group.scene("customer-case")
def _(stage: Stage) -> None:
    _ingrid(stage, "Came by and looked")
    stage.do("timeline.case")


@group.scene("customer-one-case")
def _(stage: Stage) -> None:
    """Only what belongs to one case."""
    timeline = _ingrid(stage)
    stage.use_up()
    customer = stage.vaults.regular
    if customer is not None:
        timeline.show_case(stage.vaults.open("well kept").cases.list_cases(customer)[0].id)


def _drag_over(stage: Stage, timeline: TimelineColumn, row: QModelIndex) -> None:
    """As the desktop tells of a file that is held over a row."""
    stage.use_up()
    stage.come_to_size()
    place = timeline.view.viewport().mapTo(timeline, timeline.view.visualRect(row).center())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/estimate.pdf")])
    copy, held, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(timeline, kind(place, copy, mime, held, keys))

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt

from advocate.domain.customer import (
    ContactPointDraft,
    ContactPointKind,
    CustomerFilter,
)
from advocate.domain.ids import CustomerId
from bench.business import BUSIEST
from bench.business import customer as invented
from bench.vault_writing import VaultWriter
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import (
    click,
    press,
    seen,
    timeline,
)
from ui.customer.history_overlay import HistoryOverlay
from ui.promises.record.question import of_customer
from ui.theme import theme
from ui.widgets.paged_model import ROW_ROLE


def test_three_columns_say_who_what_and_what_is_open(maria, open_customer):
    stage = open_customer(maria)
    left, right = seen(stage.page.profile), seen(stage.page.open_column)
    for words in ("Maria Gomez", "Gomez Interiors", "Really kind", "+1 404 555 0148", "insurance claim"):
        assert words in left
    assert "Kept 0 of 1 promise in time · effort 3.0 · last contact just now" in left
    for words in ("Call back with the reading", "21 h late", "Price of the oak floor", "tomorrow 12:00"):
        assert words in right
    assert right.index("Call back with the reading") < right.index("Price of the oak floor")
    assert "Show only samples in stock." in right
    assert "New oak floor" in right
    assert "· 6 min" in right
    assert [line.split(".")[0] for line in timeline(stage)] == [
        "Today",
        "Call in · 6 min",
        "Monday 9 March 2026",
        "Promise made",
        "Ambassador note · Purchasing",
    ]


def test_filters_show_only_their_kind(maria, open_customer):
    stage = open_customer(maria)
    chips = {chip.label(): chip for chip in stage.page.chips.bar._group.buttons()}
    click(chips["Calls"])
    assert [line.split(".")[0] for line in timeline(stage)] == ["Today", "Call in · 6 min"]
    click(chips["Ambassador notes"])
    assert [line.split(".")[0] for line in timeline(stage)][1:] == ["Ambassador note · Purchasing"]
    click(chips["E-mail"])
    assert "None of these yet" in seen(stage.page.timeline)


def test_another_customer_begins_afresh(advocate, maria, open_customer):
    stage = open_customer(maria)
    click(next(chip for chip in stage.page.chips.bar._group.buttons() if chip.label() == "Calls"))
    ben = factories.customer(advocate, "Ben Okafor")
    stage.page.shown_to_user(ben)
    assert "Maria" not in seen(stage.page)
    assert "Nothing has been said yet" in seen(stage.page.timeline)
    assert "Nothing is promised to Ben Okafor." in seen(stage.page.open_column)


def test_a_customer_that_is_gone_leads_back(open_customer):
    stage = open_customer(CustomerId(UUID(int=5)))
    assert "This customer is not in the vault." in seen(stage.page)
    click(stage.page.missing.back_button)
    assert stage.went == [("customers", None)]


def test_others_do_not_make_it_ask(advocate, maria, open_customer):
    stage = open_customer(maria)
    before = stage.page._picture
    ben = factories.customer(advocate, "Ben Okafor")
    stage.page.records_changed(advocate.customers.rename(ben, "Benjamin"))
    assert stage.page._picture is before
    stage.page.records_changed(advocate.customers.rename(maria, "María Gómez"))
    assert "María Gómez" in seen(stage.page.profile)


def test_a_promise_becomes_late_while_the_page_is_open(clock, maria, open_customer):
    stage = open_customer(maria)
    assert "tomorrow 12:00" in seen(stage.page.open_column)
    clock.pass_time(timedelta(days=2))
    stage.page._minute.timeout.emit()
    assert "21 h late" in seen(stage.page.open_column)


def test_ten_thousand_entries_are_there_at_once(qtbot, advocate, open_customer):
    VaultWriter(advocate).write([invented(BUSIEST)])
    (busy,) = (c for c in advocate.customers.list_customers(filter_by_name(invented(BUSIEST).name)))
    stage = open_customer(busy.id)
    model, view = stage.page.timeline.model, stage.page.timeline.view
    assert model.entry_count() >= 10_000
    assert model.row(1) is not None
    last = model.rowCount() - 1
    assert view.model().index(last, 0).data(ROW_ROLE) is None
    press(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: model.row(last) is not None)
    assert view.currentIndex().row() == last
    rows_before = model.rowCount()
    factories.interaction(advocate, busy.id, started_at=MORNING)
    stage.page.shown_to_user(busy.id)
    assert model.rowCount() - rows_before in {1, 2}
    assert view.currentIndex().row() == model.rowCount() - 1


def filter_by_name(name: str):
    return CustomerFilter(text=name)


def test_narrow_windows_fold_the_columns_into_chips(maria, open_customer):
    stage = open_customer(maria)

    def chips() -> list[str]:
        return [chip.label() for chip in stage.page.chips.bar._group.buttons()]

    assert stage.page.profile.isVisible()
    assert stage.page.open_column.isVisible()
    stage.resize(1000, 700)
    assert not stage.page.open_column.isVisible()
    assert chips()[-1] == "Open · 3"
    theme().set_scale(1.5)
    stage.resize(960, 600)
    assert not stage.page.profile.isVisible()
    assert chips()[0] == "Profile"
    assert "Really kind" in seen(stage.page.columns.brief)
    by_label = {chip.label(): chip for chip in stage.page.chips.bar._group.buttons()}
    click(by_label["Open · 3"])
    assert "Call back with the reading" in seen(stage.page.open_column)
    assert not stage.page.timeline.isVisible()
    click(by_label["Profile"])
    assert "Really kind" in seen(stage.page.profile)
    theme().set_scale(1.0)
    stage.resize(1440, 900)
    assert stage.page.timeline.isVisible()
    assert stage.page.profile.isVisible()
    assert stage.page.open_column.isVisible()
    assert stage.page.chips.key() == "everything"


def test_find_comes_back_to_the_timeline_in_a_narrow_window(maria, open_customer):
    stage = open_customer(maria, width=1000)
    by_label = {chip.label(): chip for chip in stage.page.chips.bar._group.buttons()}
    click(by_label["Open · 3"])
    stage.page.begin_find()
    assert stage.page.timeline.isVisible()
    assert stage.page.timeline.find_bar.field.line.hasFocus()


def test_much_of_everything_stays_within_its_column(advocate, open_customer):
    points = tuple(
        ContactPointDraft(kind=ContactPointKind.PHONE, value=f"+1 404 555 {n:04d}") for n in range(30)
    )
    ben = factories.customer(
        advocate, "N" * 300, contact_points=points, tags=tuple(f"a rather long tag {n}" for n in range(40)),
        organisation="O" * 300, pinned_notes=("x" * 1500,),
    )  # fmt: skip
    stage = open_customer(ben)
    column = stage.page.profile
    assert "Show all 30" in seen(column.points)
    column.points.rows.unfold()
    assert len(column.points.rows.rows()) == 30
    content = column._content
    stage.page.grab()
    assert content.width() <= column.width()
    for child in content.findChildren(type(column.points.rows.rows()[0].value)):
        if child.isVisible():
            assert child.mapTo(content, QPoint(child.width(), 0)).x() <= content.width()


def test_the_page_reads_from_the_right_where_the_window_does(maria, open_customer):
    stage = open_customer(maria, from_the_right=True)
    stage.page.grab()
    assert stage.page.profile.x() > stage.page.open_column.x()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_both_themes_paint_everything(maria, open_customer, mode):
    stage = open_customer(maria)
    theme().set_mode(mode)
    assert stage.page.grab().toImage().pixelColor(3, 3) == theme().color("canvas")


def test_the_history_is_exported_with_ctrl_p(maria, open_customer):
    stage = open_customer(maria)
    press(stage.page.timeline.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    overlay = stage.window.findChild(HistoryOverlay)
    assert overlay.isVisible()
    overlay.dismiss()


def test_the_record_of_a_customer_is_one_step_away(maria, open_customer):
    stage = open_customer(maria)
    button = stage.page.profile.record
    assert button.label() == "How promises to them were kept"
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert stage.went[-1] == ("promises", of_customer(maria))


def test_without_anything_settled_there_is_no_record_to_see(advocate, open_customer):
    stage = open_customer(factories.customer(advocate, "Tom Price"))
    assert not stage.page.profile.record.isVisible()

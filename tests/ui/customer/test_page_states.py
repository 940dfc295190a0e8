"""A customer's page in each of its states: waited for, new, put away, read only, seen briefly, filtered as it was left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.interaction import Channel
from advocate.domain.timeline import TimelineFilter
from advocate.errors import AdvocateError
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import click, press, seen, timeline
from ui.customer.brief_bar import BriefBar
from ui.theme import theme


def test_a_new_customer_is_shown_how_the_first_entry_gets_there(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    stage = open_customer(ben)
    words = seen(stage.page.timeline)
    for part in (
        "Nothing has been said yet",
        "Ben Okafor",
        "Log a call",
        "Write what you know",
        "Add a file",
    ):
        assert part in words
    assert "Nothing is promised to Ben Okafor." in seen(stage.page.open_column)
    click(stage.page.timeline.empty.note_button)
    assert [wish.channel for wish in stage.wishes] == [Channel.NOTE]


def test_the_filter_is_kept_for_the_next_customer(advocate, maria, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    factories.interaction(advocate, ben)
    stage = open_customer(maria)
    stage.page.chips.choose("notes")
    stage.page._on_chip_chosen("notes")
    stage.page.shown_to_user(ben)
    assert stage.page.chips.key() == TimelineFilter.NOTES.value
    assert "None of these yet" in seen(stage.page.timeline)
    click(stage.page.timeline.empty.everything_button)
    assert len(timeline(stage)) == 2
    assert stage.page.chips.key() == "everything"
    assert stage.page.remembered("filter") == ""


def test_nothing_flashes_while_a_customer_is_read(qtbot, maria, open_customer):
    stage = open_customer(maria)
    page = stage.page
    page._show_nothing()
    page.waiting.begin()
    assert not page.waiting.isVisible()
    qtbot.waitUntil(page.waiting.isVisible, timeout=1000)
    assert not page.grab().isNull()
    page._ask()
    assert not page.waiting.isVisible()
    assert page.columns.isVisible()


def test_a_customer_that_was_put_away_comes_back(advocate, maria, open_customer):
    advocate.customers.archive([maria])
    stage = open_customer(maria, width=960)
    theme().set_scale(1.5)
    assert "Maria Gomez is archived" in seen(stage.page.columns.put_away)
    click(stage.page.columns.put_away.button)
    assert not stage.page.columns.put_away.isVisible()
    advocate.customers.trash([maria])
    stage.page.shown_to_user(maria)
    assert "in the trash" in seen(stage.page.columns.put_away)


def test_why_nothing_can_change_is_said(maria, open_customer):
    stage = open_customer(maria)
    stage.page.columns.show_lines("", "The disk is full.")
    assert "The disk is full." in seen(stage.page.columns.read_only)
    stage.page.columns.show_lines("", "")
    assert not stage.page.columns.read_only.isVisible()


def test_a_timeline_that_cannot_be_read_says_so_and_is_asked_again(maria, open_customer):
    stage = open_customer(maria)
    stage.page.timeline._on_failed(AdvocateError("The disk did not answer.", "Try once more."))
    assert "The disk did not answer." in seen(stage.page.timeline)
    click(stage.page.timeline._again)
    assert stage.page.timeline.view.isVisible()
    assert len(timeline(stage)) == 5


def scrolled(advocate, customer, open_customer, height: int):
    """A customer with a long history, seen at its end in a low window."""
    for days in range(40):
        factories.interaction(advocate, customer, started_at=MORNING - timedelta(days=days))
    stage = open_customer(customer, height=height)
    QApplication.processEvents()
    press(stage.page.timeline.view, Qt.Key.Key_End)
    return stage


def scroll(profile, value: int) -> None:
    QApplication.processEvents()
    profile._area.verticalScrollBar().setValue(value)
    QApplication.processEvents()
    assert profile._area.verticalScrollBar().value() == value


class TestBrief:
    """One line about the customer where their column is out of sight."""

    @pytest.fixture
    def narrow(self, maria, open_customer):
        theme().set_scale(1.5)
        return open_customer(maria, width=960, height=600)

    def test_it_says_what_must_be_known_before_hello(self, narrow):
        words = seen(narrow.page.columns.brief)
        for part in ("Maria Gomez", "Really kind", "1 late", "+1 404 555 0148"):
            assert part.replace("1 late", "late") in words
        brief: BriefBar = narrow.page.columns.brief
        assert brief.height() == theme().px(40)
        assert brief.keep.width() >= theme().px(120)

    def test_its_parts_lead_to_the_profile_and_to_the_promises(self, narrow):
        page = narrow.page
        page.columns.brief.keep.setFocus()
        press(page.columns.brief.keep, Qt.Key.Key_Return)
        assert page.profile.isVisible()
        assert page.profile.isAncestorOf(QApplication.focusWidget())
        assert not page.columns.brief.isVisible()
        page.chips.choose("everything")
        page._on_chip_chosen("everything")
        click(page.columns.brief.promises)
        assert page.open_column.isVisible()
        assert page.open_column.isAncestorOf(QApplication.focusWidget())

    def test_it_lies_over_the_timeline_once_both_are_scrolled(self, advocate, maria, open_customer):
        stage = scrolled(advocate, maria, open_customer, height=460)
        bar, profile = stage.page.columns.floating.bar, stage.page.profile
        assert not stage.page.columns.brief.isVisible()
        assert not bar.isVisible(), "the profile beside it says the same"
        scroll(profile, profile.notes.geometry().bottom() + 1)
        assert bar.isVisible()
        assert "Really kind" in seen(bar)
        press(stage.page.timeline.view, Qt.Key.Key_Home)
        assert not bar.isVisible()
        press(stage.page.timeline.view, Qt.Key.Key_End)
        assert bar.isVisible()
        scroll(profile, 0)
        assert not bar.isVisible()

    def test_its_line_reaches_the_edge_of_the_timeline(self, advocate, maria, open_customer):
        stage = scrolled(advocate, maria, open_customer, height=460)
        profile, floating, view = stage.page.profile, stage.page.columns.floating, stage.page.timeline.view
        scroll(profile, profile.notes.geometry().bottom() + 1)
        end = floating.end.mapTo(view, floating.end.rect().topRight())
        assert (end.x(), end.y()) == (view.width() - 1, floating.bar.y())
        assert floating.end.height() == floating.bar.height()
        bar = view.verticalScrollBar()
        assert bar.mapTo(view, bar.rect().topLeft()).y() >= floating.bar.geometry().bottom()

    def test_much_to_keep_in_mind_and_a_very_long_name_stay_in_one_line(self, advocate, open_customer):
        long = factories.customer(advocate, "N" * 200, pinned_notes=("x" * 1500, "y" * 1500))
        stage = open_customer(long, width=960, height=600)
        theme().set_scale(1.5)
        brief = stage.page.columns.brief
        assert brief.height() == theme().px(40)
        assert brief.promises.mapTo(brief, brief.promises.rect().topRight()).x() <= brief.width()
        assert brief.keep.geometry().right() <= brief.width()
        assert not stage.page.grab().isNull()

    def test_nothing_to_say_leaves_name_and_number(self, advocate, open_customer):
        theme().set_scale(1.5)
        plain = factories.customer(advocate, "Ben Okafor", contact_points=())
        stage = open_customer(plain, width=960, height=600)
        assert seen(stage.page.columns.brief) == "Ben Okafor"
        picture = stage.page._picture
        stage.page.columns.brief.show_picture(replace(picture, counts=replace(picture.counts, open=2)))
        assert "2 open promise" in seen(stage.page.columns.brief)


def test_keys_of_the_page_open_what_they_say(maria, open_customer):
    stage = open_customer(maria)
    stage.page.focus_first()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_P, Qt.Key.Key_M):
        press(stage.page.timeline.view, key, control, shift)
        overlay = QApplication.focusWidget()
        assert not stage.page.isAncestorOf(overlay)
        press(overlay, Qt.Key.Key_Escape)
    press(stage.page.timeline.view, Qt.Key.Key_W, control, shift)
    assert stage.went == [("customer-window", maria)]


def test_the_brief_keeps_within_the_timeline_when_the_window_shrinks(advocate, maria, open_customer):
    stage = scrolled(advocate, maria, open_customer, height=460)
    bar, view = stage.page.columns.floating.bar, stage.page.timeline.view
    for width in (1280, 1024, 960, 1440):
        stage.resize(width, 460)
        scroll(stage.page.profile, stage.page.profile.notes.geometry().bottom() + 1)
        assert bar.isVisible()
        assert bar.geometry().right() <= view.viewport().geometry().right()
        assert bar.reach.geometry().right() <= bar.width()

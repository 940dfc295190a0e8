"""Where promises were made, what became of them and in which order they stand, chosen by keys, remembered and kept in views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.case import CaseDraft
from advocate.domain.interaction import Channel
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL
from tests.ui.promises.pages import headings, labels, shown, words
from ui.acts.shortcuts import shortcuts
from ui.page_memory import PageMemory
from ui.promises.page import PromisesPage
from ui.promises.question import Question, question_from
from ui.promises.sorting import Sort
from ui.widgets.choice_field import ChoiceField

DOWN = Qt.Key.Key_Down


@pytest.fixture
def made(make, maria, advocate):
    """One made in a call, one in a mail, one in a case, one on its own; and one to somebody else, made last."""
    mail = factories.interaction(advocate, maria, channel=Channel.EMAIL)
    case = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Wet hall", opened_at=MORNING)).made
    abel = factories.customer(advocate, "Abel Stone")
    return {
        "call": make("Said on the phone", 30, interaction_id=factories.interaction(advocate, maria)),
        "mail": make("Written", 20, interaction_id=mail),
        "case": make("In the matter", 40, case_id=case),
        "none": make("Thought of", 10),
        "abel": factories.promise(
            advocate, abel, words="For Abel", due=Due.at(MORNING.replace(day=20), factories.ZONE)
        ),
    }


def _choose(hands, field: ChoiceField, label: str) -> None:
    """As people do with keys: to the field, and down to the words."""
    field.box.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(field.box.count()):
        if field.box.currentText() == label:
            return
        hands.press(DOWN)
    raise AssertionError(f"{label} is not there")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Made in a call", ["Said on the phone"]),
        ("Made in an e-mail", ["Written"]),
        ("Made in a letter", []),
        ("Made in a case", ["In the matter"]),
        ("Made on their own", ["Thought of", "For Abel"]),
    ],
)
def test_they_are_found_by_where_they_were_made(page, made, hands, label, expected):
    assert len(shown(page, "open")) == 5
    _choose(hands, page.filters.made_in, label)
    assert words(page) == expected
    count = f" {len(expected)}" if expected else ""
    assert labels(page)[4] == f"Open{count}", "the counts are of what it is narrowed to"
    assert page.empty.isVisible() == (not expected)


def test_what_is_empty_so_leads_back_to_all_of_them(page, made, hands):
    shown(page, "open")
    _choose(hands, page.filters.made_in, "Made in a letter")
    assert "None of them fits" in page.empty.accessibleName()
    page.empty.all_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert len(words(page)) == 5
    assert page.filters.made_in.key() == ""


def test_what_has_ended_unfolds_how_it_ended(page, made, advocate, hands):
    advocate.promises.break_promise(made["mail"], "The supplier closed")
    advocate.promises.release(made["case"])
    advocate.promises.keep(made["none"])
    shown(page, "open")
    assert labels(page)[-1] == "Ended 3"
    page.filters.chips.focus_chosen()
    hands.press(Qt.Key.Key_Right)
    assert labels(page)[5:] == ["Ended 3", "Kept 1", "Kept late", "Broken 1", "Renegotiated", "Released 1"]
    hands.press(Qt.Key.Key_Right)
    assert words(page) == ["Thought of"]
    hands.press(*[Qt.Key.Key_Right] * 2)
    assert words(page) == ["Written"]
    hands.press(*[Qt.Key.Key_Left] * 4)
    assert labels(page)[-1] == "Ended 3"
    assert len(words(page)) == 2


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_ctrl_o_opens_the_orders_and_keys_choose(page, made, hands):
    assert shown(page, "open")[0] == "Thought of"
    hands.press(Qt.Key.Key_O, with_=CTRL)
    assert page.filters.sort.box.view().isVisible()
    page.filters.sort.box.hidePopup()
    _choose(hands, page.filters.sort, "Latest due first")
    assert [each for each in headings(page) if not each.endswith(" 0")][-1] == "Next week 1"
    assert words(page) == ["Thought of", "Said on the phone", "Written", "In the matter", "For Abel"]


@pytest.mark.parametrize(
    ("label", "by", "expected"),
    [
        (
            "Customers A to Z",
            "customer",
            ["For Abel", "Thought of", "Written", "Said on the phone", "In the matter"],
        ),
        (
            "Latest due first",
            "owner",
            ["For Abel", "In the matter", "Said on the phone", "Written", "Thought of"],
        ),
    ],
)
def test_under_every_heading_they_stand_in_that_order(page, made, hands, label, by, expected):
    shown(page, "open")
    page.filters.by.chosen.emit(by)
    _choose(hands, page.filters.sort, label)
    assert words(page) == expected


def test_the_order_and_the_place_are_there_again_another_day(page, made, hands, runner, window):
    shown(page, "open")
    _choose(hands, page.filters.sort, "Newest first")
    _choose(hands, page.filters.made_in, "Made in a call")
    PageMemory.of(runner).forget()
    PageMemory.of(runner).load()
    QApplication.processEvents()
    again = PromisesPage(runner, window)
    assert again.filters.sort.key() is Sort.MADE_LAST
    assert again.filters.made_in.key() == "call"


def test_what_has_ended_is_sorted_by_the_latest_unless_asked_otherwise(page, made, advocate, hands):
    for key in ("none", "mail"):
        advocate.promises.keep(made[key])
    assert shown(page, "ended") == ["Written", "Thought of"]
    assert page.filters.sort.key() is Sort.DUE_LAST
    _choose(hands, page.filters.sort, "Oldest first")
    shown(page, "open")
    assert page.filters.sort.key() is Sort.MADE, "it stays as it was chosen"


def test_a_view_keeps_where_they_were_made_and_their_order(page, made, advocate, hands):
    shown(page, "open")
    _choose(hands, page.filters.made_in, "Made in an e-mail")
    _choose(hands, page.filters.sort, "Owners A to Z")
    page.views._save("From mails", False)
    QApplication.processEvents()
    kept = advocate.views.list_views("promises")[0]
    shown(page, "open")
    assert len(words(page)) == 5
    page.views._go(kept)
    assert words(page) == ["Written"]
    assert page.filters.sort.key() is Sort.OWNER


@pytest.mark.parametrize(
    "text", ['{"made_in": "by drum"}', '{"sort": 7}', '{"sort": ["due"]}', '{"made_in": {}}']
)
def test_what_makes_no_sense_any_more_is_left_out(text):
    assert question_from(text) == Question()


def test_the_order_has_a_key_that_can_be_changed():
    assert shortcuts().shown("promises.sort").toString() == "Ctrl+O"

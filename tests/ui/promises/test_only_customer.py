"""The promises of one customer alone: narrowed to with a key, said on a chip, remembered, kept in views, and let go of again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import CustomerId
from advocate.domain.kept_rate import Whose
from advocate.domain.promise import PromiseStanding
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import ENTER, SHIFT, TAB
from tests.ui.promises.pages import headings, labels, overlay, shown, words
from tests.ui.stage import choose, no_keyboard_grab, open_menu
from ui.calls.member_choice import Someone
from ui.page_memory import PageMemory
from ui.promises.act_table import ONLY
from ui.promises.customer_chip import CustomerChip
from ui.promises.page import PromisesPage
from ui.promises.question import Question, question_from
from ui.promises.record.question import Behind, RecordQuestion
from ui.promises.sorting import Sort
from ui.theme import theme

V, DELETE = Qt.Key.Key_V, Qt.Key.Key_Delete
LONG = "The Extraordinarily Long Established Flooring Company of Upper Saint Johnsbury"


@pytest.fixture
def tom(advocate) -> CustomerId:
    return factories.customer(advocate, "Tom Price")


@pytest.fixture
def both(make, tom, advocate, maria):
    """Two late and one later to Maria, who called about one; to Tom one today, and one kept."""
    made = {
        "late": make("Price of the oak", -21),
        "called": make("Ring about the hall", -2, interaction_id=factories.interaction(advocate, maria)),
        "later": make("Measure again", 24 * 20),
        "today": make("Evening update", 7, to=tom),
        "kept": make("Call back", 3, to=tom),
    }
    advocate.promises.keep(made["kept"])
    return made


def chip(page: PromisesPage) -> CustomerChip:
    return page.filters.customer


def test_v_narrows_to_the_customer_of_the_row_and_lets_go_again(page, both, hands):
    assert shown(page, "open") == [
        "Price of the oak",
        "Ring about the hall",
        "Evening update",
        "Measure again",
    ]
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.list.promise().words == "Evening update"
    assert chip(page).isHidden()
    hands.press(V)
    assert words(page) == ["Evening update"]
    assert chip(page).isVisible()
    assert chip(page).label() == "Tom Price"
    assert labels(page) == ["Late", "Due today 1", "Next 7 days", "Later", "Open 1", "Ended 1"]
    assert [each for each in headings(page) if not each.endswith(" 0")] == ["Today 1"]
    assert page.summary.text() == "nothing late · 1 due today"
    assert hands.focus() is page.list
    hands.press(V)
    assert len(words(page)) == 4
    assert chip(page).isHidden()
    assert page.list.promise().words == "Evening update", "the keyboard stays on the promise"
    assert page.summary.text() == "2 late · 1 due today"


def test_the_cross_and_its_keys_let_go(page, both, hands, qtbot):
    shown(page, "open")
    hands.press(V)
    assert len(words(page)) == 3
    chip(page).setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(DELETE)
    assert len(words(page)) == 4
    assert hands.focus() is page.list
    hands.press(V)
    qtbot.mouseClick(chip(page), Qt.MouseButton.LeftButton)
    assert len(words(page)) == 4
    assert not page._question.is_narrowed


@no_keyboard_grab
def test_it_stands_in_the_menu_of_the_row_with_its_key(page, both):
    shown(page, "open")
    page._on_menu_wanted(QPoint(5, 5))
    action = next(each for each in open_menu(page).actions() if each.data() == ONLY)
    assert action.text() == "Only this customer"
    assert action.shortcut().toString() == "V"
    choose(page, "Only this customer")
    assert [len(words(page)), chip(page).label()] == [3, "Maria Gomez"]
    page._on_menu_wanted(QPoint(5, 5))
    choose(page, "All customers again")
    assert len(words(page)) == 4


def test_an_empty_page_says_so_of_them_and_leads_back(page, both, hands):
    shown(page, "today")
    hands.press(V)
    assert words(page) == ["Evening update"]
    page.filters.chips.focus_chosen()
    hands.press(Qt.Key.Key_Left)
    assert words(page) == []
    assert page.empty.accessibleName() == (
        "Nothing late for Tom Price. Every promise to them was kept or still has its time."
    )
    assert page.empty.all_button.label() == "All customers again"
    page.focus_first()
    assert hands.focus() is page.make_button
    hands.press(V)
    assert words(page) == ["Price of the oak", "Ring about the hall"]
    assert hands.focus() is page.filters.search.line


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("late", "Nothing late for Ann Lee"),
        ("today", "Nothing more due today for Ann Lee"),
        ("week", "Nothing due in the 7 days after today for Ann Lee"),
        ("later", "Nothing due later for Ann Lee"),
        ("open", "Nothing is open with Ann Lee"),
        ("ended", "No promise to Ann Lee has ended yet"),
        ("broken", "No promise to Ann Lee ended this way"),
    ],
)
def test_every_state_has_its_words(page, both, advocate, key, title):
    ann = factories.customer(advocate, "Ann Lee")
    assert shown(page, Question(key=key, customer=str(ann))) == []
    assert page.empty.accessibleName().startswith(f"{title}. ")
    assert "chase" not in page.empty.accessibleName()


def test_with_words_and_a_place_it_narrows_further(page, both, hands, advocate):
    shown(page, "open")
    hands.press(V)
    page.filters.made_in.chosen.emit("call")
    assert words(page) == ["Ring about the hall"]
    assert labels(page)[4] == "Open 1"
    page.filters.made_in.chosen.emit("")
    page.filters.search.line.setFocus()
    hands.type("oak")
    hands.press(ENTER)
    assert words(page) == ["Price of the oak"]
    hands.type("x")
    hands.press(ENTER)
    assert page.empty.accessibleName().startswith("Nothing fits for Maria Gomez. ")
    page.empty.all_button.click()
    assert len(words(page)) == 4


def test_owners_groups_and_orders_hold_for_them_too(page, both, hands, advocate):
    advocate.team.add_member("Sam Reed")
    shown(page, "open")
    hands.press(V)
    page.filters.by.chosen.emit("customer")
    words(page)
    assert headings(page) == ["Maria Gomez 3"]
    page.filters.sort.chosen.emit(Sort.DUE_LAST)
    assert words(page) == ["Measure again", "Ring about the hall", "Price of the oak"]
    page.filters.owner.chosen.emit(Someone(member_id=advocate.member.id))
    assert page.summary.text() == "Mine · 2 late · nothing more due today"


def test_it_is_there_again_another_day(page, both, hands, runner, window):
    shown(page, "open")
    hands.press(V)
    PageMemory.of(runner).forget()
    PageMemory.of(runner).load()
    QApplication.processEvents()
    again = PromisesPage(runner, window)
    assert len(shown(again)) == 3
    assert chip(again).label() == "Maria Gomez"
    assert len(shown(again, "open")) == 4, "who asks for what is open from elsewhere means all of them"


def test_a_view_keeps_whom(page, both, hands, advocate):
    shown(page, "open")
    hands.press(V)
    page.views._save("Maria", False)
    QApplication.processEvents()
    (kept,) = advocate.views.list_views("promises")
    assert page.views.on() is not None
    hands.press(V)
    assert page.views.on() is None
    page.views._go(kept)
    assert [len(words(page)), chip(page).label()] == [3, "Maria Gomez"]


def test_a_view_of_somebody_in_the_trash_opens_and_says_so(page, both, advocate, maria, hands, window):
    view = Question(key="later", customer=str(maria))
    advocate.customers.trash([maria])
    assert shown(page, view) == ["Measure again"]
    assert chip(page).label() == "In the trash: Maria Gomez"
    assert shown(page, Question(key="broken", customer=str(maria))) == []
    assert page.empty.accessibleName() == (
        "No promise to Maria Gomez ended this way. They are in the trash. Brought back from there, they are as before."
    )
    page.make_button.setFocus()
    hands.press(ENTER)
    assert overlay(window).customer.customer() is None, "nothing is promised to somebody in the trash"


def test_a_view_of_somebody_who_is_gone_opens_and_says_so(page, both, advocate, hands):
    gone = factories.customer(advocate, "Ann Lee")
    advocate.history.undo()
    page.views.gone_to.emit(question_from(Question(key="open", customer=str(gone)).as_text()))
    assert words(page) == []
    assert page.empty.accessibleName().startswith("This customer is not there any more. ")
    assert chip(page).label() == "A customer who is gone"
    page.empty.all_button.setFocus()
    hands.press(ENTER)
    assert len(words(page)) == 4


def test_what_is_promised_from_there_begins_with_them(page, both, hands, window, advocate, tom):
    shown(page, Question(key="open", customer=str(tom)))
    page.make_button.setFocus()
    hands.press(ENTER)
    asked = overlay(window)
    assert asked.customer.customer().name == "Tom Price"
    assert hands.focus() is asked.words.line
    hands.type("Bring the samples tomorrow 9:00")
    hands.press(TAB)
    hands.save()
    assert "Bring the samples" in words(page)
    assert page.list.promise().customer_id == tom


def test_behind_a_figure_it_narrows_too_and_the_way_back_leads_away(page, both, advocate, tom, maria, hands):
    span = {"begins": MORNING.replace(day=1), "ends": MORNING.replace(day=28), "title": "Made in March"}
    made = Behind(whose=Whose(), became=(), **span)
    assert len(shown(page, Question.of_figure(made))) == 5
    hands.press(V)
    narrowed = page.list.promise().customer_name
    assert {each.customer_name for each in _listed(page)} == {narrowed}
    assert page._question.key == "behind"
    kept = Behind(whose=Whose(customer_id=tom), became=(PromiseStanding.KEPT,), **span)
    assert shown(page, Question.of_figure(kept)) == ["Call back"]
    assert chip(page).label() == "Tom Price"
    assert labels(page)[0] == "Made in March 1"
    page.shown_to_user(None)
    assert page.record.is_on
    assert question_from(page.remembered("question")).customer == ""
    page.shown_to_user(RecordQuestion())
    of_maria = Behind(whose=Whose(customer_id=maria), became=(PromiseStanding.KEPT,), **span)
    assert shown(page, Question.of_figure(of_maria)) == []
    assert page.empty.accessibleName().startswith("Nothing stands behind this figure any more")


def _listed(page: PromisesPage) -> list:
    words(page)
    return [page.list.rows.item(number) for number in range(page.list.rows.layout_of.items)]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_long_name_gives_way_and_is_told_whole(page, make, advocate, hands, scale):
    theme().set_scale(scale)
    long = factories.customer(advocate, LONG)
    make("Later", 9, to=long)
    shown(page, "open")
    hands.press(V)
    words(page)
    assert chip(page).width() <= theme().px(200)
    page.window().resize(round(700 * scale), 600)
    words(page)
    assert chip(page).width() <= theme().px(112)
    assert LONG in chip(page).accessibleName()
    assert LONG in " ".join(chip(page).toolTip().split("\n"))
    assert "(V)" in chip(page).toolTip()


def test_in_a_low_window_the_chip_is_in_sight_and_nothing_unfolds(page, both, hands):
    page.window().resize(700, 430)
    shown(page, "open")
    hands.press(V)
    words(page)
    assert chip(page).isVisible()
    assert not page.filters.search.isVisible()


def test_a_name_that_changes_is_said_as_it_is_now(page, both, hands, runner, maria):
    shown(page, "open")
    hands.press(V)
    runner.command(page, lambda app: app.customers.rename(maria, "Maria Gomez-Hale"))
    assert chip(page).label() == "Maria Gomez-Hale"


def test_letters_typed_into_the_search_narrow_to_nobody(page, both, hands):
    shown(page, "open")
    page.filters.find_words()
    hands.type("v")
    QTest.keyClick(page.filters.owner.box, V, SHIFT)
    assert page._question.customer == ""


@pytest.mark.parametrize("text", ['{"customer": "Tom"}', '{"customer": 7}', '{"customer": {}}'])
def test_what_names_nobody_is_left_out(text):
    assert question_from(text) == Question()

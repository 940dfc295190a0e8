"""The notes page by real keys: whose notes, in which groups, read, answered and passed on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.ambassador_note import NoteDraft, NoteState
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT
from tests.ui.stage import seen
from ui.ambassadors.note_overlay import NoteOverlay
from ui.ambassadors.page import NotesPage
from ui.ambassadors.question import NoteQuestion, question_from

A, M, O, G = Qt.Key.Key_A, Qt.Key.Key_M, Qt.Key.Key_O, Qt.Key.Key_G  # noqa: E741
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def maria(advocate):
    return factories.customer(advocate)


@pytest.fixture
def team(advocate):
    """Two departments and a colleague."""
    return {
        "Claims": advocate.team.add_department("Claims").made,
        "Purchasing": advocate.team.add_department("Purchasing").made,
        "Sam": advocate.team.add_member("Sam Reed").made,
    }


@pytest.fixture
def send(advocate, maria):
    """A note, so many hours ago; from me unless somebody else writes it."""

    def send(body: str, hours: float = 1, *, by=None, **to):
        draft = NoteDraft(customer_id=maria, body=body, sent_at=MORNING - timedelta(hours=hours), **to)
        return (advocate.seated(by) if by else advocate).notes.send(draft).made

    return send


@pytest.fixture
def some(advocate, team, send):
    """A note for every question and state."""
    return {
        "to_me": send("Can the second coat wait?", 1, by=team["Sam"], to_member_id=advocate.member.id),
        "waiting": send("Show only samples in stock.", 2, department_id=team["Purchasing"]),
        "read": read(advocate, send("Which adjuster is it?", 3, department_id=team["Claims"])),
        "answered": answered(advocate, send("Is oak in stock?", 4, department_id=team["Purchasing"])),
    }


def read(advocate, note):
    advocate.notes.mark_read(note)
    return note


def answered(advocate, note):
    advocate.notes.answer(note, "Forty boxes.")
    return note


@pytest.fixture
def page(window, runner) -> NotesPage:
    window.resize(1256, 840)
    page = NotesPage(runner, window)
    window.setCentralWidget(page)
    runner.changed.connect(page.records_changed)
    return page


def shown(page: NotesPage, key: str = "") -> list[str]:
    if key:
        page.chips.choose(key)
        page.chips.chosen.emit(key)
    page.shown_to_user(None)
    page.focus_first()
    return bodies(page)


def bodies(page: NotesPage) -> list[str]:
    QApplication.processEvents()
    model = page.list.rows
    for number in range(model.layout_of.items):
        model.item(number)  # asks for what is not here yet
    QApplication.processEvents()
    return [model.item(number).body for number in range(model.layout_of.items)]


def headings(page: NotesPage) -> list[str]:
    model = page.list.rows
    found = (model.layout_of.heading_at(row) for row in range(model.layout_of.rows))
    return [f"{each.group.title} {each.group.count}" for each in found if each is not None]


def stand_on(page: NotesPage, number: int) -> None:
    page.list.show_row(page.list.rows.layout_of.row_of_item(number))
    QApplication.processEvents()


def test_it_begins_with_what_waits_for_me(page, some):
    assert shown(page) == ["Can the second coat wait?"]
    assert page.chips.key() == "to_me"
    assert page.summary.text() == "3 wait for an answer"
    assert "Can the second coat wait?" in seen(page.pane)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("to_me", ["Can the second coat wait?"]),
        ("my_department", []),
        ("from_me", ["Show only samples in stock.", "Which adjuster is it?", "Is oak in stock?"]),
        (
            "all",
            [
                "Can the second coat wait?",
                "Show only samples in stock.",
                "Which adjuster is it?",
                "Is oak in stock?",
            ],
        ),
    ],
)
def test_each_question_has_its_answer(page, some, key, expected):
    assert shown(page, key) == expected


def test_groups_by_state_and_by_department(page, some, send, team):
    shown(page, "all")
    assert headings(page) == ["Waiting for an answer 2", "Read, not answered 1", "Answered 1"]
    page.by.choose("department")
    page.by.chosen.emit("department")
    assert headings(page) == ["Claims 1", "Purchasing 2", "To colleagues 1"]
    assert bodies(page) == [
        "Which adjuster is it?",
        "Show only samples in stock.",
        "Is oak in stock?",
        "Can the second coat wait?",
    ]
    assert page.list.rows.index(2, 0).data() == "Purchasing, 2, 1 waiting"


def test_groups_by_who_answers_and_a_colleague_is_given_one(page, some, team, advocate, hands):
    advocate.notes.address(some["read"], None, advocate.member.id)
    shown(page, "all")
    assert "By who answers" in [words for _, words in page._groupings()]
    page.by.choose("member")
    page.by.chosen.emit("member")
    assert headings(page) == ["Priya Natarajan 2", "Sam Reed 0", "To departments 2"]
    assert page.list.rows.index(0, 0).data() == "Priya Natarajan, 2, 2 waiting"
    page.list.setFocus()
    stand_on(page, 0)
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert advocate.notes.get_note(some["to_me"]).to_member_id == team["Sam"]
    bodies(page)
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert advocate.notes.get_note(some["to_me"]).to_member_id == team["Sam"], "no department is guessed"


def test_groups_by_customer_give_nothing_away(page, some, advocate, hands):
    shown(page, "all")
    page.by.choose("customer")
    page.by.chosen.emit("customer")
    assert headings(page) == ["Maria Gomez 4"]
    page.list.setFocus()
    stand_on(page, 0)
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert (
        advocate.notes.get_note(some["to_me"]).customer_id
        == advocate.notes.get_note(some["read"]).customer_id
    )


def test_m_marks_as_read_a_answers_in_place_and_c_opens_the_customer(page, some, maria, advocate, hands):
    gone = []
    page.go_to.connect(lambda place, argument: gone.append((place, argument)))
    shown(page, "to_me")
    hands.press(M)
    assert advocate.notes.get_note(some["to_me"]).state is NoteState.READ
    assert hands.focus() is page.list
    hands.press(O)
    assert gone == [("customer", maria)]
    hands.press(A)
    assert hands.focus() is page.pane.card.text.editor
    hands.type("It can, two weeks at most.")
    hands.save()
    assert advocate.notes.get_note(some["to_me"]).answer == "It can, two weeks at most."
    assert hands.focus() is page.list


def test_an_answer_that_was_begun_waits_with_its_note(page, some, hands):
    shown(page, "all")
    hands.press(A)
    hands.type("Two weeks")
    page.list.setFocus()
    hands.press(DOWN)
    hands.press(A)
    assert page.pane.card.text.text() == ""
    hands.press(ESC)
    page.list.setFocus()
    hands.press(UP)
    assert page.pane.card.text.text() == "Two weeks"


def test_it_is_given_to_another_department_by_key_and_by_name(page, some, team, advocate, hands, runner):
    shown(page, "all")
    page.by.chosen.emit("department")
    bodies(page)
    page.list.setFocus()
    stand_on(page, 0)
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert advocate.notes.get_note(some["read"]).department_id == team["Purchasing"]
    bodies(page)
    assert page.list.note().id == some["read"]
    runner.command(page, lambda app: app.history.undo())
    assert advocate.notes.get_note(some["read"]).department_id == team["Claims"]
    bodies(page)
    stand_on(page, 0)
    hands.press(G)
    hands.type("sam")
    hands.press(ENTER)
    moved = advocate.notes.get_note(some["read"])
    assert (moved.department_id, moved.to_member_id) == (None, team["Sam"])


def test_by_state_nothing_is_moved(page, some, advocate, hands):
    shown(page, "all")
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert advocate.notes.get_note(some["to_me"]).state is NoteState.SENT


def test_no_note_at_all_says_what_ambassadors_are(page, advocate, maria, window, hands):
    assert shown(page) == []
    assert "An ambassador speaks for customers" in page.empty.accessibleName()
    assert hands.focus() is page.write_button
    hands.press(Qt.Key.Key_Space)
    assert window.findChild(NoteOverlay).isVisible()


def test_without_a_department_it_says_where_one_is_chosen(page, some):
    shown(page, "my_department")
    assert "In Settings, under Team" in page.empty.accessibleName()


def test_in_a_narrow_window_the_note_takes_the_place_of_the_list(page, some, hands, window, qtbot):
    window.resize(800, 540)
    shown(page, "all")
    assert page.list.isVisible()
    assert not page.pane.isVisible()
    hands.press(ENTER)
    assert page.pane.card.isVisible()
    assert not page.list.isVisible()
    assert hands.focus() is page.pane.card.answer_button
    hands.press(ESC)
    assert hands.focus() is page.list


def test_it_is_as_it_was_left(page, some):
    shown(page, "all")
    page.by.chosen.emit("department")
    again = NotesPage(page.runner, page)
    shown(again)
    assert (again.chips.key(), again.by.key()) == ("all", "department")
    assert question_from("nonsense 7") == NoteQuestion()


@pytest.mark.parametrize("body", ["x" * 5000, "👩🏽‍🔧 " * 900, "من فضلك " * 600, "a\n" * 400])
def test_long_notes_in_every_script_are_read_in_full(page, advocate, team, send, body):
    send(body, department_id=team["Claims"])
    shown(page, "all")
    page.grab()
    assert page.pane.card.note().body.strip() == body.strip()
    assert page.pane.card.width() <= page.pane.width()

"""A rep's day with both hands on the keyboard: promises, calls, notes and customers, and the keyboard never lost."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import CustomerFilter
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.ui.windows import make_window
from ui.ambassadors.page import NotesPage
from ui.customer.customer_page import CustomerPage
from ui.customers.page import CustomersPage
from ui.customers.tag_overlay import TagOverlay
from ui.guide.overlay import GuideOverlay
from ui.promises.due_overlay import DueOverlay
from ui.promises.end_overlay import EndPromiseOverlay
from ui.promises.give_overlay import GiveOverlay
from ui.promises.page import PromisesPage
from ui.promises.words import as_sentence
from ui.runner import Runner
from ui.today.line import Line
from ui.today.page import TodayPage
from ui.today.quick_note_row import QuickNoteRow
from ui.vault.who import WhoCard

pytestmark = pytest.mark.timeout(60)

MARIA = "Maria Gomez"
SAID = "She asks which day the fitters come."
PROMISE = "call back with the day"
ANSWERED = "Told her the fitters come on Tuesday."
QUICK = "Ask about the scratched skirting board"
Key = Qt.Key


@pytest.fixture(scope="module")
def filled_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Closed: the sample business, three late promises of Priya's, and a note from a colleague to her."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    advocate, _code = factories.make_vault(folder)
    advocate.sample.fill(customers=40)
    for call in advocate.open_calls.list_open():
        advocate.open_calls.drop(call.id)
    for name, hours in (("Tom Price", 3), ("Beth Kowalski", 2)):
        whose = advocate.customers.list_customers(CustomerFilter(text=name), 0, 1)[0].id
        late = Due.at(MORNING - timedelta(hours=hours), factories.ZONE)
        made = MORNING - timedelta(days=1)
        factories.promise(advocate, whose, words=f"Send {name} the offer", due=late, made_at=made)
    maria = advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)[0].id
    lena = next(each for each in advocate.team.members() if each.name == "Lena Ortiz")
    note = NoteDraft(
        customer_id=maria, body="The oak is here", sent_at=MORNING, to_member_id=advocate.member.id
    )
    advocate.seated(lena.id).notes.send(note)
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, filled_vault, tmp_path):
    """At the lines of Today, the vault unlocked by its passphrase."""
    folder = tmp_path / "vault"
    shutil.copytree(filled_vault, folder)
    window = make_window(qtbot, Runner(), folder)
    window.begin(folder)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    hands = Hands(qtbot, window)
    unlock(hands)
    hands.wait(lambda: isinstance(hands.here(), Line))
    yield hands
    window.close()


def unlock(hands: Hands) -> None:
    """By the passphrase and, because several people sit here, one more Enter for who it is."""
    gate = hands.window.gate
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.line(factories.PASSPHRASE)
    hands.wait(lambda: isinstance(gate.card, WhoCard) and hands.is_in(gate.card))
    assert hands.stands().label() == "Priya Natarajan"
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.window.workplace is not None)


def titles(hands: Hands) -> list[str]:
    """Of the late promises on Today, from the top."""
    return [line.value.words for line in today(hands).cards.promises.groups["late"].lines.lines()]


def today(hands: Hands) -> TodayPage:
    page = hands.workplace.page("today")
    assert isinstance(page, TodayPage)
    return page


def customer_page(hands: Hands) -> CustomerPage:
    page = hands.workplace.page("customer")
    assert isinstance(page, CustomerPage)
    return page


def line_here(hands: Hands) -> str:
    line = hands.stands()
    return line.value.words if isinstance(line, Line) else ""


def test_late_promises_are_answered_where_they_stand(hands):
    first, second, *_ = titles(hands)
    assert line_here(hands) == first

    hands.press(Key.Key_K)
    hands.wait(lambda: hands.shown(EndPromiseOverlay) is not None)
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.shown(EndPromiseOverlay) is None and first not in titles(hands))
    assert line_here(hands) == second

    hands.press(Key.Key_Z, CTRL)
    hands.wait(lambda: first in titles(hands))
    assert line_here(hands) == second, "the keyboard stays where it was"

    hands.press(Key.Key_D)
    hands.wait(lambda: hands.shown(DueOverlay) is not None)
    due = hands.shown(DueOverlay).due
    hands.wait(lambda: due.line.hasSelectedText())
    hands.line("tomorrow 9:00")
    hands.wait(lambda: hands.shown(DueOverlay) is None and second not in titles(hands))
    assert line_here(hands)


def test_a_call_its_promise_and_the_reply(hands):
    hands.press(Key.Key_K, CTRL)
    assert hands.is_in(hands.workplace.find_overlay)
    hands.type("555 0148")
    find = hands.workplace.find_overlay
    hands.wait(lambda: (row := find.current_row()) is not None and row.title.text == MARIA)
    hands.press(Key.Key_Return)
    timeline = customer_page(hands).timeline
    hands.wait(lambda: customer_page(hands).title == MARIA and hands.stands() is timeline.view)

    hands.press(Key.Key_L, CTRL)
    log_a_call(hands)
    hands.wait(lambda: said_here(hands) == SAID)
    assert hands.stands() is timeline.view

    hands.press(Key.Key_A)
    dock = hands.workplace.dock
    assert hands.stands() is dock.strip.text.editor
    hands.type(ANSWERED)
    hands.press(Key.Key_Return, CTRL)
    assert hands.stands() is dock.next_step.field.line
    hands.press(Key.Key_Escape)
    hands.wait(lambda: not dock.strip.isVisible() and said_here(hands) == ANSWERED)
    assert timeline.current_entry().interaction.reply_to_id is not None
    assert hands.stands() is timeline.view

    hands.press(Key.Key_Left, ALT)
    assert hands.workplace.here()[0] == "today"
    hands.wait(lambda: isinstance(hands.stands(), Line))


def log_a_call(hands: Hands) -> None:
    form = hands.workplace.dock.strip.form
    assert hands.stands() is form.text.editor
    hands.type(SAID)
    hands.press(Key.Key_P, ALT)
    assert hands.stands() is form.promises.field.line
    hands.type(PROMISE + " friday 3pm")
    hands.wait(lambda: form.promises.field.value() is not None)
    hands.press(Key.Key_Return)
    assert [each.words for each in form.promises.promised()] == [PROMISE]
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}, and promised: {as_sentence(PROMISE)}."))


def said_here(hands: Hands) -> str:
    entry = customer_page(hands).timeline.current_entry()
    said = entry.interaction if entry is not None else None
    return f"{said.title} {said.body}".strip() if said is not None else ""


def test_a_quick_note_finds_its_customer_and_a_colleague_an_answer(hands):
    hands.press(Key.Key_N, CTRL)
    strip = hands.workplace.dock.strip
    assert hands.stands() is strip.text.editor
    hands.type(QUICK)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.shown(QuickNoteRow) is not None and not strip.isVisible())
    assert isinstance(hands.stands(), Line)

    row = hands.shown(QuickNoteRow)
    hands.tab_to(lambda widget: widget is row)
    hands.press(Key.Key_H)
    assert hands.stands() is row.whom.search.field.line
    hands.type("maria gom")
    hands.wait(lambda: row.whom.search.list.isVisible() and row.whom.search.list.current_row().title == MARIA)
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.shown(QuickNoteRow) is None)
    hands.stands()

    hands.press(Key.Key_4, ALT)
    notes = hands.workplace.page("notes")
    assert isinstance(notes, NotesPage)
    hands.wait(lambda: notes.list.note() is not None and hands.stands() is notes.list)
    note = notes.list.note().id
    hands.press(Key.Key_A)
    assert hands.stands() is notes.pane.card.text.editor
    hands.type("We lay it on Tuesday.")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: notes.pane.card is None or not notes.pane.card.is_open())
    hands.wait(lambda: hands.said(f"Answered a note about {MARIA}.")() or note != notes.list.note().id)
    hands.stands()


def test_customers_are_chosen_tagged_and_opened_in_their_own_window(hands):
    hands.press(Key.Key_2, ALT)
    page = hands.workplace.page("customers")
    assert isinstance(page, CustomersPage)
    hands.wait(lambda: page.model.rowCount() > 30 and hands.stands() is page.head.field.line)
    hands.type("rossi")
    hands.wait(lambda: page.model.rowCount() == 2)
    hands.press(Key.Key_Down)
    assert hands.stands() is page.list

    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    assert len(page.marks) == 2
    hands.press(Key.Key_T, CTRL)
    hands.wait(lambda: (shown := hands.shown(TagOverlay)) is not None and hands.is_in(shown))
    hands.line("spring offer")
    hands.wait(lambda: tagged(page) == 2)
    hands.wait(lambda: hands.stands() is page.list)
    hands.press(Key.Key_Z, CTRL)
    hands.wait(lambda: tagged(page) == 0)
    assert hands.stands() is page.list

    hands.press(Key.Key_W, CTRL | SHIFT)
    family = hands.window.family
    hands.wait(lambda: bool(family.customers) and family.customers[0].isActiveWindow())
    own = family.customers[0]
    hands.wait(lambda: own.isAncestorOf(QApplication.focusWidget() or page) and " · " in own.windowTitle())
    hands.press(Key.Key_W, CTRL)
    hands.wait(lambda: not family.customers and hands.window.isActiveWindow())
    assert hands.stands() is page.list


def tagged(page: CustomersPage) -> int:
    """How many of those in sight have the tag."""
    rows = (page.model.row(number) for number in range(page.model.rowCount()))
    return sum("spring offer" in [str(getattr(tag, "name", tag)) for tag in row.tags] for row in rows if row)


def test_a_promise_goes_to_a_colleague_and_the_locked_vault_opens_at_the_same_place(hands):
    hands.press(Key.Key_3, ALT)
    page = hands.workplace.page("promises")
    assert isinstance(page, PromisesPage)
    hands.wait(lambda: page.list.promise() is not None and hands.stands() is page.list)
    given = page.list.promise().id
    assert page.list.promise().owner_name != "Marcus Bell"
    hands.press(Key.Key_G)
    hands.wait(lambda: (shown := hands.shown(GiveOverlay)) is not None and shown.model.rowCount() > 5)
    hands.type("marcus")
    hands.wait(lambda: hands.shown(GiveOverlay).model.rowCount() == 1)
    hands.press(Key.Key_Return)
    hands.wait(lambda: page.list.promise().owner_name == "Marcus Bell")
    assert hands.shown(GiveOverlay) is None
    assert page.list.promise().id == given
    assert hands.stands() is page.list

    hands.press(Key.Key_F1)
    hands.wait(lambda: (shown := hands.shown(GuideOverlay)) is not None and hands.is_in(shown))
    hands.stands()
    hands.press(Key.Key_Escape)
    hands.wait(lambda: hands.shown(GuideOverlay) is None)
    assert hands.stands() is page.list

    hands.press(Key.Key_L, CTRL | SHIFT)
    hands.wait(lambda: hands.window.workplace is None)
    unlock(hands)
    hands.wait(lambda: hands.workplace.here()[0] == "promises")
    hands.wait(lambda: hands.stands() is hands.workplace.page("promises").list)

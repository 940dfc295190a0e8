"""Find: what stands there with each key, moved through by arrows alone, opened with Enter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.contact_points import ContactPointDraft, ContactPointKind
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.ui.windows import open_window, press
from ui.ambassadors.note_overlay import NoteOverlay
from ui.customer.history_overlay import HistoryOverlay
from ui.customer.whose_history import WhoseHistory
from ui.customers.new_customer import NewCustomerOverlay
from ui.find.find_delegate import FindDelegate, _words_width
from ui.find.find_overlay import FindOverlay
from ui.theme import theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(advocate):
    maria = factories.customer(advocate, "Maria Gomez")
    tom = factories.customer(advocate, "Tom Price", contact_points=())
    factories.interaction(advocate, maria)
    return {"Maria": maria, "Tom": tom}


@pytest.fixture
def overlay(people, qtbot, advocate, tmp_path) -> FindOverlay:
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    workplace.open_find()
    return workplace.find_overlay


def rows(overlay: FindOverlay) -> list[str]:
    return [overlay.model.index(n).data() for n in range(overlay.model.rowCount())]


def type_text(overlay: FindOverlay, text: str) -> None:
    """As by hand; what no key of a test keyboard gives is put there at once."""
    overlay.line.clear()
    if text.isascii():
        QTest.keyClicks(overlay.line, text)
    else:
        overlay.line.setText(text)
        overlay.line.textEdited.emit(text)


def test_part_of_a_number_in_any_spelling_finds_who_it_is(overlay):
    type_text(overlay, "4045550")
    assert rows(overlay)[0].startswith("Maria Gomez. +1 404 555 0148")
    hit = overlay.model.row(0)
    assert [hit.beside.text[a:b] for a, b in hit.beside.marks] == ["404 555 0"]
    assert rows(overlay)[-1] == "New customer with this number"


def test_words_once_said_find_whose_call_it_was(overlay):
    type_text(overlay, "oak")
    assert rows(overlay)[0] == "What was said"
    assert rows(overlay)[1].startswith("Maria Gomez. just now. ")
    assert overlay.results.currentIndex().row() == 1, "the heading is never the current row"


def test_arrows_move_and_the_keyboard_stays_in_the_line(overlay):
    type_text(overlay, "o")
    assert overlay.line.hasFocus()
    names = []
    for _ in range(overlay.model.rowCount() + 2):
        names.append(overlay.current_row().title.text)
        press(overlay.line, Qt.Key.Key_Down)
        assert overlay.line.hasFocus()
    assert "What was said" not in names
    assert names[-1] == names[-2], "the last row is the end"
    for _ in range(20):
        press(overlay.line, Qt.Key.Key_Up)
    assert overlay.current_row().title.text == names[0]


def test_enter_opens_and_control_enter_logs_a_call(overlay, people):
    workplace = overlay.parentWidget().workplace
    type_text(overlay, "maria")
    press(overlay.line, Qt.Key.Key_Return, CTRL)
    strip = workplace.dock.strip
    assert strip.current().customer_id == people["Maria"]
    strip.put_away()
    workplace.open_find()
    type_text(overlay, "tom")
    press(overlay.line, Qt.Key.Key_Return)
    assert workplace.here() == ("customer", people["Tom"])


def test_a_number_that_rings_is_the_one_the_call_goes_over(overlay, people):
    workplace = overlay.parentWidget().workplace
    type_text(overlay, "404.555.01")
    press(overlay.line, Qt.Key.Key_Return, CTRL)
    call = workplace.dock.strip.current()
    assert (call.customer_id, call.number_used) == (people["Maria"], "+1 404 555 0148")


@pytest.mark.parametrize(
    ("typed", "number", "kind"),
    [
        ("(212) 555-0199", "(212) 555-0199", "phone"),
        ("ngozi@example.com", "ngozi@example.com", "email"),
        ("Ngozi", "", ""),
    ],
)
def test_a_call_begins_with_somebody_nobody_knows_yet(overlay, advocate, typed, number, kind):
    workplace = overlay.parentWidget().workplace
    type_text(overlay, typed)
    assert overlay.results.itemDelegate()._caps(overlay.current_row(), current=True), "the key is shown"
    press(overlay.line, Qt.Key.Key_Return, CTRL)
    call = workplace.dock.strip.current()
    customer = advocate.customers.get_customer(call.customer_id)
    assert (customer.name, call.name, call.number_used) == (typed, typed, number)
    assert [(str(point.kind), point.value) for point in customer.contact_points] == (
        [(kind, number)] if number else []
    )
    assert QApplication.focusWidget() is workplace.dock.strip.text.editor


def test_who_is_not_found_can_be_added_from_there(overlay):
    type_text(overlay, "Ngozi Ōkubo")
    assert rows(overlay) == ["New customer “Ngozi Ōkubo”"]
    assert "matches “Ngozi Ōkubo”" in overlay._foot.text()
    press(overlay.line, Qt.Key.Key_Return)
    new = overlay.parentWidget().findChild(NewCustomerOverlay)
    assert new.name.text() == "Ngozi Ōkubo"
    new.dismiss()


def test_escape_and_a_click_beside_it_close_it_and_give_the_keyboard_back(overlay, qtbot):
    before = overlay._focus_before
    press(overlay.line, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert QApplication.focusWidget() is before


def test_an_empty_line_offers_the_last_customers_and_what_can_be_done(overlay, advocate, people):
    advocate.customers.saw(people["Maria"])
    advocate.customers.saw(people["Tom"])
    overlay.dismiss()
    overlay.open_with("")
    found = rows(overlay)
    assert found[0] == "Last customers"
    assert {found[1].partition(".")[0], found[2].partition(".")[0]} == {"Tom Price", "Maria Gomez"}
    assert found[3] == "What you can do"
    assert "Log a call. Ctrl L" in found
    assert overlay.current_row().customer_id in people.values(), "Enter leads to the last one"
    assert overlay._foot.text().startswith("A name, any part of a number")


def test_what_can_be_done_is_found_by_other_words_and_shows_its_keys(overlay):
    type_text(overlay, "sign out")
    assert rows(overlay)[:2] == ["What you can do", "Lock the vault. Ctrl Shift L"]
    seen: list[bool] = []
    overlay.parentWidget().workplace.lock_wanted.connect(lambda: seen.append(True))
    overlay.parentWidget().workplace.lock_wanted.disconnect(overlay.parentWidget().lock)
    press(overlay.line, Qt.Key.Key_Return)
    assert seen == [True]
    assert not overlay.isVisible()


def test_a_setting_is_found_by_its_name_and_leads_there(overlay):
    went: list[tuple[str, object]] = []
    overlay.place_wanted.connect(lambda place, argument: went.append((place, argument)))
    type_text(overlay, "text size")
    assert rows(overlay)[1] == "Text size. Look"
    press(overlay.line, Qt.Key.Key_Return)
    assert went == [("settings", "look.text_size")]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("call", "Log a call"),
        ("lock", "Lock the vault"),
        ("export", "Export a customer’s history to PDF"),
        ("new request", "Write a note to a department"),
        ("request new", "Write a note to a department"),
    ],
)
def test_what_can_be_done_comes_before_what_can_be_set(overlay, typed, first):
    type_text(overlay, typed)
    number = rows(overlay).index("What you can do")
    assert rows(overlay)[number + 1].startswith(first)


def test_every_line_says_how_it_stands_with_them(overlay, advocate, people):
    late = Due.at(MORNING - timedelta(hours=2), factories.ZONE)
    factories.promise(advocate, people["Maria"], words="Send the plan", due=late)
    advocate.profiles.pin_note(people["Maria"], "Really kind, even when the house was under water.")
    standing = "last contact just now · a promise is 2 h late"
    for typed, row in (
        ("maria", f"Maria Gomez. {standing} · Really kind"),
        ("house under water", f"Maria Gomez. {standing} · Really kind"),
        ("oak sample", "Maria Gomez. just now · a promise is 2 h late · Really kind"),
    ):
        type_text(overlay, typed)
        assert any(each.startswith(row) for each in rows(overlay)), rows(overlay)
    type_text(overlay, "under water")
    below = overlay.model.row(0).below
    assert [below.text[start:end] for start, end in below.marks] == ["under", "water"]
    assert below.text.count("Really kind") == 1


def test_a_company_is_said_once(overlay, advocate):
    factories.customer(advocate, "Liam Zhang", organisation="Magnolia Property", contact_points=())
    type_text(overlay, "magnolia")
    (row,) = [each for each in rows(overlay) if each.startswith("Liam Zhang")]
    assert row.count("Magnolia Property") == 1


def test_acts_of_another_place_are_not_offered(overlay):
    type_text(overlay, "export history")
    assert not any("Export the history" in row for row in rows(overlay))


def test_enter_before_the_answer_takes_what_is_found_then(overlay, people, monkeypatch):
    held = []
    monkeypatch.setattr(
        overlay._runner, "query", lambda owner, key, work, done, failed=None: held.append((work, done))
    )
    QTest.keyClicks(overlay.line, "tom")
    press(overlay.line, Qt.Key.Key_Return)
    assert overlay.isVisible(), "what stands there is the answer to something else"
    workplace = overlay.parentWidget().workplace
    work, done = held[-1]
    monkeypatch.undo()
    done(work(workplace._runner.advocate))
    assert workplace.here() == ("customer", people["Tom"])


def test_rows_that_come_under_a_pointer_at_rest_are_not_chosen(overlay):
    type_text(overlay, "o")
    first = overlay.results.currentIndex().row()
    overlay.results.entered.emit(overlay.model.index(overlay.model.rowCount() - 1))
    assert overlay.results.currentIndex().row() == first


@pytest.mark.parametrize("text", ["%", "_", "\\", "'", '"', "*", "(", "NEAR", "a AND", "🙂", "x" * 500])
def test_odd_letters_are_only_letters(overlay, text):
    type_text(overlay, text)
    assert rows(overlay)[-1].startswith("New customer")


def test_rows_keep_their_height_whether_chosen_or_not_and_long_text_ends_in_dots(overlay, advocate, people):
    advocate.profiles.pin_note(people["Maria"], "Really kind, even when the house was under water. " * 20)
    type_text(overlay, "maria")
    delegate = overlay.results.itemDelegate()
    assert isinstance(delegate, FindDelegate)
    row = overlay.model.row(0)
    layout, lines = delegate._lay_out(row.below, 300)
    assert lines == 2
    assert layout.text().endswith("…")
    assert delegate.row_height(row, 600) < theme().px(90)


def test_what_was_said_has_the_width_of_the_row_and_the_keys_stand_beside_the_name(overlay, advocate, people):
    said = "Two samples of smoked oak are on their way to her, with the card on how to look at them."
    factories.interaction(advocate, people["Maria"], title="", body=said)
    type_text(overlay, "smoked oak")
    delegate = overlay.results.itemDelegate()
    number = next(n for n in range(overlay.model.rowCount()) if "smoked oak" in rows(overlay)[n])
    row, width = overlay.model.row(number), overlay.results.viewport().width()
    layout, lines = delegate._lay_out(row.below, _words_width(width))
    assert lines == 1
    assert layout.text() == said
    index = overlay.model.index(number)
    pictures = []
    for chosen in (number, -1):
        overlay.results.setCurrentIndex(overlay.model.index(chosen))
        box = overlay.results.visualRect(index)
        first = box.adjusted(width * 3 // 4, 0, 0, -box.height() // 2)
        pictures.append(overlay.results.viewport().grab(first).toImage())
        assert box.height() == delegate.row_height(row, width)
    assert len(colours(pictures[0])) > len(colours(pictures[1])), "the keys of the chosen row"


def colours(picture) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def test_it_fits_a_small_window_with_large_text(overlay, qtbot):
    theme().set_scale(1.5)
    window = overlay.parentWidget()
    window.resize(960, 600)
    type_text(overlay, "o")
    QApplication.processEvents()
    assert window.rect().contains(overlay.panel.geometry())


def test_export_leads_to_a_history_to_the_list_and_to_everything(overlay, people):
    window = overlay.parentWidget()
    type_text(overlay, "export")
    found = rows(overlay)
    assert "Export customers: choose them in the list" in found
    assert any(row.startswith("Take everything with you") for row in found)
    press(overlay.line, Qt.Key.Key_Return)
    (asking,) = [each for each in window.findChildren(WhoseHistory) if each.isVisible()]
    QTest.keyClicks(asking.customer.search.field.line, "Tom")
    QTest.keyClick(asking.customer.search.field.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    (export,) = [each for each in window.findChildren(HistoryOverlay) if each.isVisible()]
    assert "Tom Price" in export.accessibleName()


def test_a_new_request_is_a_note_to_a_department(overlay):
    type_text(overlay, "new request")
    press(overlay.line, Qt.Key.Key_Return)
    (note,) = [each for each in overlay.parentWidget().findChildren(NoteOverlay) if each.isVisible()]
    assert note.customer.customer() is None


def test_figures_are_somebodys_before_they_are_a_setting(overlay, advocate):
    factories.customer(
        advocate,
        "Ada King",
        contact_points=(ContactPointDraft(kind=ContactPointKind.EMAIL, value="12oaks@example.com"),),
    )
    type_text(overlay, "12")
    found = rows(overlay)
    assert found.index("What you can do") > next(
        n for n, row in enumerate(found) if row.startswith("Ada King")
    )


def test_whom_a_contact_was_written_down_with_is_a_last_customer(overlay, advocate, people, clock):
    overlay.dismiss()
    overlay.open_with("")
    assert rows(overlay)[1].startswith("Maria Gomez"), "the last contact there is"
    clock.pass_time(timedelta(minutes=1))
    advocate.customers.saw(people["Maria"])
    clock.pass_time(timedelta(minutes=1))
    factories.interaction(advocate, people["Tom"])
    overlay.dismiss()
    overlay.open_with("")
    assert [row.partition(".")[0] for row in rows(overlay)[1:3]] == ["Tom Price", "Maria Gomez"]

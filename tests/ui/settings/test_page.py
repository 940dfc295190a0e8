"""Settings: found by words, kept as they are changed, seen at once, taken back with one key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate import settings
from tests.ui.stage import no_keyboard_grab
from tests.ui.windows import open_window, press
from ui.formats import formats
from ui.settings.page import BUILDERS, SettingsPage
from ui.settings.sections import ENTRIES, SECTIONS, found
from ui.theme import theme


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> Iterator[SettingsPage]:
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    assert isinstance(page, SettingsPage)
    yield page
    theme().set_density("comfortable")
    theme().set_contrast("system")
    theme().set_motion("system")
    formats().choose("system", "system", "system")


# -- finding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("font", "look.text_size"),
        ("backup", "vault.backup"),
        ("tag", "tags.list"),
        ("password", "vault.ways"),
        ("am pm", "formats.time"),
        ("custom", "fields.list"),
        ("licence", "about.licences"),
    ],
)
def test_a_setting_is_found_by_the_word_people_have_for_it(typed, first):
    assert found(typed)[0].key == first


@pytest.mark.parametrize("typed", ["", "   ", "xylophone", "?", "\N{PARTY POPPER}", "a" * 5000])
def test_what_is_no_setting_finds_nothing(typed):
    assert found(typed) == ()


def test_every_row_of_the_table_is_on_its_section(page):
    for entry in ENTRIES:
        assert entry.key.partition(".")[2] in page.section(entry.section).rows
    assert {entry.key for entry in SECTIONS} == set(BUILDERS)


def test_typing_a_word_and_enter_leads_to_the_row_and_marks_it(page):
    assert page.index.field.line.hasFocus()
    QTest.keyClicks(page.index.field.line, "contrast")
    assert page.index.keys() == ["look.contrast"]
    press(page.index.field.line, Qt.Key.Key_Return)
    assert page.here() == "look"
    assert page.section("look").rows["contrast"].is_marked()
    assert page.section("look").contrast.isAncestorOf(QApplication.focusWidget())


def test_arrows_walk_what_was_found_and_esc_brings_the_sections_back(page):
    QTest.keyClicks(page.index.field.line, "backup")
    press(page.index.field.line, Qt.Key.Key_Down)
    assert page.index.view.hasFocus()
    press(page.index.view, Qt.Key.Key_Return)
    assert page.here() == "vault"
    page.index.field.setFocus()
    press(page.index.field.line, Qt.Key.Key_Escape)
    assert page.index.keys() == [entry.key for entry in SECTIONS]


def test_what_is_marked_in_the_list_is_what_stands_beside_it(page, qtbot):
    page.go("about")
    page.focus_first()
    QTest.keyClicks(page.index.field.line, "size")
    assert page.index.keys()[0] == "look.text_size"
    qtbot.waitUntil(lambda: page.here() == "look")
    assert page.section("look").rows["text_size"].is_marked()
    assert page.index.field.line.hasFocus()
    press(page.index.field.line, Qt.Key.Key_Down)
    press(page.index.view, Qt.Key.Key_Down)
    wanted = page.index.keys()[1].partition(".")[0]
    qtbot.waitUntil(lambda: page.here() == wanted)
    assert page.index.view.hasFocus()
    page.index.field.setFocus()
    press(page.index.field.line, Qt.Key.Key_Escape)
    qtbot.wait(200)
    assert page.here() == wanted


def test_a_place_of_a_row_opens_its_section(page):
    page.window().workplace.go("settings", "reminders.tray")
    assert page.here() == "reminders"
    assert page.section("reminders").rows["tray"].is_marked()
    page.window().workplace.go("settings", "no.such")
    assert page.here() == "reminders"


def test_with_little_room_the_sections_are_a_choice(page, qtbot):
    theme().set_scale(1.5)
    page.window().resize(960, 600)
    qtbot.waitUntil(page.index.jump.isVisible)
    assert not page.index.view.isVisible()
    page.index.jump.chosen.emit("team")
    assert page.here() == "team"
    QTest.keyClicks(page.index.field.line, "font")
    assert page.index.view.isVisible()
    press(page.index.field.line, Qt.Key.Key_Return)
    assert not page.index.view.isVisible()
    assert page.here() == "look"


@pytest.mark.parametrize("section", ["team", "look", "reminders", "vault"])
def test_the_choice_of_sections_ends_where_the_card_ends(page, section, qtbot):
    theme().set_scale(1.5)
    page.window().resize(960, 600)
    qtbot.waitUntil(page.index.jump.isVisible)
    page.go(section)
    card = page.section(section)

    def end(widget) -> int:
        return widget.mapTo(page, widget.rect().topRight()).x()

    qtbot.waitUntil(lambda: end(page.index.jump.box) == end(card))


# -- kept at once ------------------------------------------------------------------------------------------------------


def test_the_look_is_kept_and_seen_at_once(page, advocate):
    look = page.section("look")
    for bar, value in (
        (look.theme, "dark"),
        (look.text_size, "140"),
        (look.density, "compact"),
        (look.contrast, "high"),
        (look.motion, "reduced"),
    ):
        bar.chosen.emit(value)
        assert advocate.settings.get(bar.setting) == value
    now = theme()
    assert (now.dark, now.scale, now.density, now.high_contrast, now.reduced_motion) == (
        True,
        1.4,
        "compact",
        True,
        True,
    )
    for _ in range(4):
        page.window().workplace.undo()
    assert theme().dark
    assert (theme().scale, theme().density, theme().high_contrast) == (1.0, "comfortable", False)
    assert look.text_size.key() == "100"


def test_arrow_keys_choose_among_chips(page):
    page.section("look").focus_row("theme")
    press(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert page.section("look").theme.key() != "system"


def test_formats_are_shown_as_today_reads_in_them(page, advocate):
    page.go("formats")
    section = page.section("formats")
    section.time.chosen.emit("24")
    assert "09:41" in section.rows["time"].hint.text()
    section.time.chosen.emit("12")
    assert "9:41" in section.rows["time"].hint.text()
    section.date.chosen.emit("year_first")
    assert "2026-03-12" in section.rows["date"].hint.text()
    section.first_day.chosen.emit("saturday")
    assert formats().first_day() == Qt.DayOfWeek.Saturday
    assert advocate.settings.get(settings.FIRST_DAY) == "saturday"
    page.window().workplace.undo()
    assert section.first_day.key() == "system"


def test_reminders_are_kept(page, advocate):
    page.go("reminders")
    page.section("reminders").tray.chosen.emit("yes")
    assert advocate.settings.get(settings.KEEP_IN_TRAY) == "yes"


@no_keyboard_grab
def test_who_i_am_is_changed_where_it_stands(page, advocate):
    page.go("you")
    you = page.section("you")
    you.name.line.selectAll()
    QTest.keyClicks(you.name.line, "Priya N.")
    press(you.name.line, Qt.Key.Key_Return)
    QTest.keyClicks(you.email.line, "priya@hartwell.example")
    press(you.email.line, Qt.Key.Key_Return)
    you.zone.line.selectAll()
    QTest.keyClicks(you.zone.line, "chicago")
    press(you.zone.line, Qt.Key.Key_Return)
    you.region.chosen.emit("DE")
    me = advocate.team.get_member(advocate.member.id)
    assert (me.name, me.email, me.zone, me.region) == (
        "Priya N.",
        "priya@hartwell.example",
        "America/Chicago",
        "DE",
    )
    page.window().workplace.undo()
    assert you.region.key() == "US"


@pytest.mark.parametrize("typed", ["Atlantis", "", "Mars/Olympus", "\N{PARTY POPPER}"])
def test_a_time_zone_that_is_none_is_said_at_the_field(page, advocate, typed):
    page.go("you")
    you = page.section("you")
    you.zone.line.setText(typed)
    you.zone.committed.emit(typed)
    assert "no such time zone" in you.zone.error()
    assert advocate.team.get_member(advocate.member.id).zone == "America/New_York"


def test_nobody_is_left_without_a_name(page, advocate):
    page.go("you")
    you = page.section("you")
    you.name.committed.emit("   ")
    assert you.name.error()
    assert advocate.team.get_member(advocate.member.id).name == "Priya Natarajan"

"""Rules for asking for help, the call guide and the wording hints in the settings: changed in place, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate.domain.escalation import RuleKind
from advocate.domain.wording_hints.finding import LISTS
from advocate.domain.wording_hints.hint import HintKind
from advocate.domain.wording_hints.phrases import example
from tests.ui.stage import click, seen
from tests.ui.windows import open_window, press
from ui.settings.page import SettingsPage


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> SettingsPage:
    return open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")


def undo(page) -> None:
    page.window().workplace.undo()


def row_of(section, kind: RuleKind):
    return next(row for row in section.list.rows() if row.rule.kind is kind)


def rule_of(advocate, kind: RuleKind):
    return next(rule for rule in advocate.escalations.rules() if rule.kind is kind)


def choose(field, words: str) -> None:
    """As a person does with the keyboard: the letters, without opening the list."""
    field.box.setFocus()
    QTest.keyClicks(field.box, words)
    press(field.box, Qt.Key.Key_Return)


# -- help --------------------------------------------------------------------------------------------------------------


def test_the_usual_rules_in_plain_words(page):
    page.go("help")
    section = page.section("help")
    said = [row.when.box.currentText() for row in section.list.rows() if row.when is not None]
    assert said == [
        "Third transfer of one case",
        "Second late promise in one case",
        "Effort 6 or more",
        "Fifth contact in one case",
    ]
    assert "One of these words is written" in seen(section)


def test_a_threshold_is_chosen_and_a_rule_turned_off(page, advocate):
    page.go("help")
    section = page.section("help")
    choose(row_of(section, RuleKind.TRANSFERS).when, "Sec")
    assert rule_of(advocate, RuleKind.TRANSFERS).threshold == 2
    row = row_of(section, RuleKind.TRANSFERS)
    assert row.when.box.hasFocus()
    row.on.setFocus()
    press(row.on, Qt.Key.Key_Space)
    assert not rule_of(advocate, RuleKind.TRANSFERS).is_on
    undo(page)
    assert rule_of(advocate, RuleKind.TRANSFERS).is_on
    assert row_of(section, RuleKind.TRANSFERS).on.isChecked()


def test_a_threshold_is_kept_once_and_only_when_the_field_is_left(page, advocate):
    page.go("help")
    row = row_of(page.section("help"), RuleKind.TRANSFERS)
    row.when.box.setFocus()
    steps: list[object] = []
    row.edited.connect(steps.append)
    for _ in range(3):
        QTest.keyClick(row.when.box, Qt.Key.Key_Down)
    assert row.when.box.currentText() == "Sixth transfer of one case"
    assert (steps, rule_of(advocate, RuleKind.TRANSFERS).threshold) == ([], 3)
    QTest.keyClick(row.when.box, Qt.Key.Key_Tab)
    assert rule_of(advocate, RuleKind.TRANSFERS).threshold == 6
    assert len(steps) == 1
    undo(page)
    assert row.when.box.currentText() == "Third transfer of one case"


def test_a_threshold_picked_from_the_open_list_is_kept_at_once(page, advocate):
    page.go("help")
    row = row_of(page.section("help"), RuleKind.TRANSFERS)
    row.when.box.setCurrentIndex(1)
    row.when.box.activated.emit(1)  # as the list does that is open below it
    assert rule_of(advocate, RuleKind.TRANSFERS).threshold == 2


def test_whom_it_asks(page, advocate):
    lena = advocate.team.add_member("Lena Ortiz").made
    page.go("help")
    section = page.section("help")
    choose(row_of(section, RuleKind.EFFORT).whom, "Lena")
    assert rule_of(advocate, RuleKind.EFFORT).ask_member_id == lena
    press(row_of(section, RuleKind.EFFORT).whom.box, Qt.Key.Key_Home)
    press(row_of(section, RuleKind.EFFORT).whom.box, Qt.Key.Key_Return)
    assert row_of(section, RuleKind.EFFORT).whom.box.currentText() == "who looks after it"
    assert rule_of(advocate, RuleKind.EFFORT).ask_member_id is None


def test_words_are_added_and_taken_off(page, advocate):
    page.go("help")
    section = page.section("help")
    before = rule_of(advocate, RuleKind.WORDS).words
    row_of(section, RuleKind.WORDS).words.added.emit("newspaper")
    assert rule_of(advocate, RuleKind.WORDS).words == (*before, "newspaper")
    row_of(section, RuleKind.WORDS).words.removed.emit("newspaper")
    assert rule_of(advocate, RuleKind.WORDS).words == before


def test_a_rule_is_removed_added_and_brought_back(page, advocate):
    page.go("help")
    section = page.section("help")
    click(row_of(section, RuleKind.CONTACTS).remove)
    assert RuleKind.CONTACTS not in {rule.kind for rule in advocate.escalations.rules()}
    undo(page)
    assert rule_of(advocate, RuleKind.CONTACTS).threshold == 5
    choose(section.kind, "Effort")
    click(section.add)
    assert [rule.threshold for rule in advocate.escalations.rules() if rule.kind is RuleKind.EFFORT] == [6, 6]


def test_a_rule_of_words_needs_words(page, advocate):
    page.go("help")
    section = page.section("help")
    choose(section.kind, "Certain")
    assert section.words.isVisible()
    click(section.add)
    assert "needs words" in section.words.error()
    QTest.keyClicks(section.words.line, "solicitor, press")
    press(section.words.line, Qt.Key.Key_Return)
    assert advocate.escalations.rules()[-1].words == ("solicitor", "press")
    assert section.words.text() == ""


# -- call guide --------------------------------------------------------------------------------------------------------


def steps(advocate) -> list[str]:
    return [step.text for step in advocate.call_guide.read().steps]


def test_steps_are_moved_changed_added_and_the_usual_list_comes_back(page, advocate):
    page.go("guide")
    section = page.section("guide")
    assert [row.text.text() for row in section.list.rows()][:2] == ["Introduce yourself", "Listen"]
    assert not section.usual.isVisible()
    click(section.list.rows()[1].up)
    assert steps(advocate)[:2] == ["Listen", "Introduce yourself"]
    section.list.rows()[0].text.committed.emit("Listen to the end")
    section.add.field.setFocus()
    QTest.keyClicks(section.add.field.line, "Thank them")
    press(section.add.field.line, Qt.Key.Key_Return)
    assert steps(advocate)[0] == "Listen to the end"
    assert steps(advocate)[-1] == "Thank them"
    click(section.list.rows()[-1].remove)
    assert "Thank them" not in steps(advocate)
    click(section.usual)
    assert steps(advocate)[0] == "Introduce yourself"
    undo(page)
    assert steps(advocate)[0] == "Listen to the end"


def test_it_is_shown_to_whoever_wants_it(page, advocate):
    page.go("guide")
    section = page.section("guide")
    section.shown.focus_chosen()
    press(section.shown.window().focusWidget(), Qt.Key.Key_Right)
    assert advocate.call_guide.read().is_on


# -- wording -----------------------------------------------------------------------------------------------------------


def test_hints_off(page, advocate):
    page.go("wording")
    section = page.section("wording")
    section.shown.focus_chosen()
    press(section.shown.window().focusWidget(), Qt.Key.Key_Right)
    assert not advocate.wording.read().is_on


def test_a_phrase_of_our_own(page, advocate):
    page.go("wording")
    section = page.section("wording")
    QTest.keyClicks(section.phrase.line, "head office says")
    press(section.phrase.line, Qt.Key.Key_Return)
    assert section.say.line.hasFocus()
    press(section.say.line, Qt.Key.Key_Return)
    assert section.say.error()
    QTest.keyClicks(section.say.line, "We have agreed to")
    press(section.say.line, Qt.Key.Key_Return)
    (entry,) = advocate.wording.read().added
    assert (entry.phrase, entry.kind, entry.say) == (
        "head office says",
        HintKind.DISTANCING,
        "We have agreed to",
    )
    (row,) = section.added.rows()
    assert "We have agreed to" in seen(row)
    assert "hides behind others" in seen(section)
    click(row.button)
    assert not advocate.wording.read().added


def test_a_usual_phrase_is_found_taken_out_and_brought_back(page, advocate):
    page.go("wording")
    section = page.section("wording")
    phrase = LISTS["en"].phrases[0]
    usual, words = phrase.phrase, example(phrase.phrase, LISTS["en"].groups)
    QTest.keyClicks(section.search.line, words.replace(" …", ""))
    row = next(row for row in section.hits.rows() if row.key == usual)
    assert row.phrase.text() == words
    click(row.button)
    assert [entry.phrase for entry in advocate.wording.read().removed] == [usual]
    assert usual not in [row.key for row in section.hits.rows()]
    (out,) = section.removed.rows()
    assert out.phrase.text() == words
    click(out.button)
    assert not advocate.wording.read().removed


def test_usual_phrases_are_read_as_examples_with_the_words_looked_for(page):
    page.go("wording")
    section = page.section("wording")
    QTest.keyClicks(section.search.line, "head off")
    shown = [row.phrase.text() for row in section.hits.rows()]
    assert shown
    assert all("head office" in words for words in shown)
    assert not any(sign in words for words in shown for sign in "|@_*^$")


def test_dismissed_phrases_come_back(page, advocate):
    advocate.wording.dismiss("policy")
    page.go("wording")
    section = page.section("wording")
    (row,) = section.dismissed.rows()
    assert "policy" in row.phrase.text()
    click(row.button)
    assert not advocate.wording.read().dismissed
    assert "You have dismissed none." in seen(section)


@pytest.mark.parametrize(
    ("typed", "row"),
    [("escalation", "help.rules"), ("checklist", "guide.shown"), ("dismissed", "wording.dismissed")],
)
def test_they_are_found(page, typed, row):
    QTest.keyClicks(page.index.field.line, typed)
    offered = page.index.keys()
    assert row in offered

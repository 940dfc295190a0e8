"""C on a promise that repeats changes all of it, from the next time on; real vault, real keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.cadence import OffDays, repeated
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CadenceId, CaseId
from advocate.domain.moment import local
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, TAB
from tests.ui.promises.pages import shown
from tests.ui.stage import seen
from ui.calls.member_choice import Someone
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.repeating_overlay import ChangeRepeatingOverlay

C = Qt.Key.Key_C
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def repeats(advocate, maria):
    """At 10:41 each day, as long as the rule says."""

    def repeats(rule: str = "FREQ=DAILY", **named) -> CadenceId:
        due = Due.at(MORNING + HOUR, ZONE)
        draft = factories.promise_draft(maria, words="Ring her", due=due, made_at=MORNING, **named)
        return CadenceId(advocate.cadences.make(repeated(draft, rule)).made)

    return repeats


@pytest.fixture
def change(page, window, hands):
    """C on the first line."""

    def change() -> ChangeRepeatingOverlay:
        shown(page, "open")
        hands.press(C)
        overlay = window.findChildren(ChangeRepeatingOverlay)[-1]
        QApplication.processEvents()
        return overlay

    return change


def times(advocate) -> list[str]:
    found = advocate.promises.list_promises(PromiseFilter())
    return [f"{each.words}, {local(each.due.start, ZONE):%a %H:%M}" for each in found]


def rule_of(advocate, cadence: CadenceId) -> str:
    return advocate.cadences.get_cadence(cadence).rhythm.rule


def write(hands, field, text: str) -> None:
    field.line.setFocus()
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type(text)


def test_it_says_when_it_falls_due_and_what_stays(advocate, clock, repeats, change):
    repeats()
    clock.pass_time(DAY + 2 * HOUR)
    advocate.cadences.roll()
    overlay = change()
    assert "Falls due tomorrow 10:41, Sun 15 Mar 10:41, Mon 16 Mar 10:41, and so on." in seen(overlay)
    assert "2 that are late already stay as they were promised" in seen(overlay)


def test_other_words_from_the_next_time_on(advocate, clock, repeats, change, hands):
    repeats()
    clock.pass_time(2 * HOUR)
    advocate.cadences.roll()
    overlay = change()
    assert hands.focus() is overlay.words.line
    hands.type(" at home")
    hands.press(ENTER)
    assert times(advocate) == ["Ring her, Thu 10:41", "Ring her at home, Fri 10:41"]
    advocate.history.undo()
    assert times(advocate) == ["Ring her, Thu 10:41", "Ring her, Fri 10:41"]


def test_another_rhythm_with_its_last_day(advocate, repeats, change, hands):
    cadence = repeats()
    overlay = change()
    write(hands, overlay.rhythm, "every friday at 10 until 18 december")
    assert overlay.rhythm.understood() == "first tomorrow 10:00, until Fri 18 Dec"
    assert overlay.until.text() == "Fri 18 Dec"
    hands.save()
    assert times(advocate) == ["Ring her, Fri 10:00"]
    rule = advocate.cadences.get_cadence(cadence).rhythm.rule
    assert rule == "FREQ=WEEKLY;BYDAY=FR;BYHOUR=10;BYMINUTE=0;UNTIL=20261219T045959Z"
    assert advocate.promises.counts().released == 1


def test_so_many_times_are_said_asked_for_and_taken_away_again(advocate, repeats, change, hands):
    cadence = repeats()
    overlay = change()
    write(hands, overlay.until, "18 december")
    write(hands, overlay.rhythm, "every friday at 10 5 times")
    assert overlay.rhythm.understood() == "first tomorrow 10:00, 5 times"
    assert (overlay.until.text(), overlay.count.text()) == ("", "5")
    hands.save()
    assert rule_of(advocate, cadence) == "FREQ=WEEKLY;BYDAY=FR;BYHOUR=10;BYMINUTE=0;COUNT=5"
    again = change()
    assert again.count.text() == "5"
    write(hands, again.count, "no")
    hands.save()
    assert "Type a number of times" in again.count.error()
    write(hands, again.count, "7 times")
    hands.save()
    assert rule_of(advocate, cadence).endswith(";COUNT=7")
    last = change()
    write(hands, last.count, "")
    hands.press(Qt.Key.Key_Backspace, ENTER)
    assert rule_of(advocate, cadence) == "FREQ=WEEKLY;BYDAY=FR;BYHOUR=10;BYMINUTE=0"


def test_a_last_day_and_so_many_times_take_each_other_s_place(advocate, repeats, change, hands):
    cadence = repeats("FREQ=DAILY;COUNT=9")
    overlay = change()
    write(hands, overlay.until, "monday")
    assert overlay.count.text() == ""
    write(hands, overlay.count, "3")
    assert overlay.until.text() == ""
    write(hands, overlay.until, "monday")
    hands.save()
    assert rule_of(advocate, cadence) == "FREQ=DAILY;UNTIL=20260317T035959Z"


def test_another_last_day_leaves_the_next_time_as_it_is(advocate, repeats, change, hands):
    cadence = repeats()
    before = advocate.promises.list_promises(PromiseFilter())
    overlay = change()
    write(hands, overlay.until, "monday")
    hands.press(ENTER)
    assert advocate.promises.list_promises(PromiseFilter()) == before
    assert advocate.cadences.get_cadence(cadence).rhythm.rule == "FREQ=DAILY;UNTIL=20260317T035959Z"
    again = change()
    assert again.until.text() == "Mon 16 Mar"
    write(hands, again.until, "")
    hands.press(Qt.Key.Key_Backspace, ENTER)
    assert advocate.cadences.get_cadence(cadence).rhythm.rule == "FREQ=DAILY"


def test_somebody_else_keeps_it(advocate, repeats, change, hands):
    cadence = repeats()
    sam = advocate.team.add_member("Sam Okafor").made
    overlay = change()
    overlay.owner.choose(Someone(member_id=sam))
    hands.save()
    assert advocate.cadences.get_cadence(cadence).owner_id == sam
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    assert promise.owner_name == "Sam Okafor"


def test_whether_it_ends_with_its_case(advocate, maria, repeats, change, hands):
    case = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=maria, title="Wet floor", opened_at=MORNING)).made
    )
    cadence = repeats(case_id=case)
    overlay = change()
    assert overlay.with_case.isVisible()
    assert overlay.with_case.isChecked()
    overlay.with_case.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.save()
    assert not advocate.cadences.get_cadence(cadence).ends_with_case
    advocate.cases.resolve(case)
    assert len(advocate.cadences.list_running()) == 1


@pytest.mark.parametrize(
    ("downs", "off_days", "after_friday"),
    [
        (1, OffDays.SKIP, "Mon 16 10:41"),
        (2, OffDays.LATER, "Mon 16 10:41"),
        (0, OffDays.KEEP, "Sat 14 10:41"),
    ],
)
def test_what_falls_on_a_day_off_is_as_one_chooses(
    advocate, clock, repeats, change, hands, downs, off_days, after_friday
):
    cadence = repeats()
    overlay = change()
    assert overlay.off_days.key() is OffDays.KEEP
    overlay.off_days.box.setFocus()
    for _ in range(downs):
        hands.press(Qt.Key.Key_Down)
    hands.press(ENTER, with_=CTRL)
    rhythm = advocate.cadences.get_cadence(cadence).rhythm
    assert rhythm.off_days is off_days
    assert rhythm.rule == "FREQ=DAILY"
    clock.at = MORNING + DAY + 2 * HOUR
    advocate.cadences.roll()
    last = advocate.promises.list_promises(PromiseFilter())[-1]
    assert f"{local(last.due.start, ZONE):%a %d %H:%M}" == after_friday


def test_working_days_that_are_typed_leave_the_days_off_out(advocate, repeats, change, hands):
    cadence = repeats()
    overlay = change()
    write(hands, overlay.rhythm, "each working day at 9")
    assert overlay.off_days.key() is OffDays.SKIP
    hands.press(ENTER, with_=CTRL)
    assert advocate.cadences.get_cadence(cadence).rhythm.off_days is OffDays.SKIP


def test_what_is_no_rhythm_is_said_kindly(advocate, repeats, change, hands):
    repeats()
    overlay = change()
    assert not overlay.with_case.isVisible(), "it is in no case"
    write(hands, overlay.rhythm, "friday")
    hands.save()
    assert overlay.isVisible()
    assert "Type how often" in overlay.rhythm.error()
    assert hands.focus() is overlay.rhythm.line
    write(hands, overlay.rhythm, "every friday")
    write(hands, overlay.until, "tomorrow at 9")
    write(hands, overlay.words, " ")
    hands.save()
    assert hands.focus() is overlay.words.line
    assert times(advocate) == ["Ring her, Thu 10:41"]


def test_nothing_changed_is_no_step(advocate, repeats, change, hands):
    repeats()
    before = advocate.history.undoable()
    overlay = change()
    hands.save()
    assert not overlay.isVisible()
    assert advocate.history.undoable() == before


def test_this_time_only(advocate, repeats, change, window, hands):
    cadence = repeats()
    overlay = change()
    assert overlay.once.isVisible()
    hands.alt("O")
    assert [each.isVisible() for each in window.findChildren(PromiseOverlay)] == [True]
    QApplication.processEvents()
    hands.type(" twice")
    hands.press(TAB)
    hands.save()
    assert times(advocate) == ["Ring her twice, Thu 10:41"]
    assert advocate.cadences.get_cadence(cadence).words == "Ring her"


def test_once_it_has_ended_its_last_time_is_changed_alone(advocate, clock, repeats, page, window, hands):
    cadence = repeats()
    clock.pass_time(2 * HOUR)
    advocate.cadences.end(cadence)
    assert [each.state for each in advocate.promises.list_promises(PromiseFilter())] == [PromiseState.OPEN]
    shown(page, "open")
    hands.press(C)
    assert window.findChildren(ChangeRepeatingOverlay) == []
    assert [each.isVisible() for each in window.findChildren(PromiseOverlay)] == [True]
    hands.press(ESC)

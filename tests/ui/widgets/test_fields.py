"""Fields: typing is told, leaving keeps, errors stand under the field and go with the next key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QMimeData, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton, PlainButton
from ui.widgets.choice_field import HEADING, ChoiceField
from ui.widgets.find_field import FindField
from ui.widgets.labels import Para
from ui.widgets.moment_field import MomentField
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import PassphraseField, TextField


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.resize(400, 400)
    QVBoxLayout(window).addWidget(PlainButton("Elsewhere"))
    qtbot.addWidget(window)
    return window


def put(window: QWidget, field: QWidget, qtbot) -> None:
    window.layout().addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.focusWidget() is not window)


def test_typing_is_told_and_leaving_keeps_once(window, qtbot):
    field = TextField("Name")
    put(window, field, qtbot)
    typed, kept = [], []
    field.edited.connect(typed.append)
    field.committed.connect(kept.append)
    qtbot.keyClicks(field.line, "Eva")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    window.findChild(PlainButton).setFocus()
    assert typed == ["E", "Ev", "Eva"]
    assert kept == ["Eva"]


def test_an_error_is_read_with_the_field_and_goes_with_the_next_key(window, qtbot):
    field = TextField("E-mail", hint="Where we may write")
    put(window, field, qtbot)
    field.show_error("An e-mail needs an @.")
    assert field.error() == "An e-mail needs an @."
    assert (
        QAccessible.queryAccessibleInterface(field.line).text(QAccessible.Text.Description)
        == "An e-mail needs an @."
    )
    qtbot.keyClicks(field.line, "@")
    assert field.error() == ""


def test_a_field_is_named_by_its_label(window, qtbot):
    field = TextField("Name")
    put(window, field, qtbot)
    assert QAccessible.queryAccessibleInterface(field.line).text(QAccessible.Text.Name) == "Name"


def test_a_field_with_the_keyboard_looks_different(window, qtbot):
    field = TextField("Name")
    put(window, field, qtbot)
    with_keyboard = field.frame.grab().toImage().pixelColor(200, 0)
    window.findChild(PlainButton).setFocus()
    assert field.frame.grab().toImage().pixelColor(200, 0) != with_keyboard


def test_the_eye_shows_a_passphrase_until_it_is_cleared(window, qtbot):
    field = PassphraseField("Passphrase")
    put(window, field, qtbot)
    qtbot.keyClicks(field.line, "oak sample noon")
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(field.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    field.clear()
    assert (field.text(), field.line.echoMode()) == ("", QLineEdit.EchoMode.Password)


def test_find_is_reached_by_its_shortcut_and_cleared_with_its_cross(window, qtbot):
    field = FindField("Find a customer", shortcut="Ctrl+K")
    put(window, field, qtbot)
    window.findChild(PlainButton).setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert field.line.hasFocus()
    told = []
    field.edited.connect(told.append)
    qtbot.keyClicks(field.line, "404")
    qtbot.mouseClick(field.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert (field.text(), told[-1]) == ("", "")


def test_a_text_grows_with_what_is_typed_up_to_its_limit(window, qtbot):
    area = TextArea("What was said", lines=2, max_lines=4)
    put(window, area, qtbot)
    heights = [area.editor.height()]
    for _ in range(6):
        qtbot.keyClick(area.editor, Qt.Key.Key_Return)
        heights.append(area.editor.height())
    assert heights[0] == 40
    assert heights[-1] == heights[-2] == 80


def test_a_text_is_kept_when_it_is_left_and_sent_with_ctrl_enter(window, qtbot):
    area = TextArea("What was said")
    put(window, area, qtbot)
    qtbot.keyClicks(area.editor, "Asks for the price")
    with qtbot.waitSignal(area.returned):
        qtbot.keyClick(area.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(area.committed) as kept:
        window.findChild(PlainButton).setFocus()
    assert kept.args == ["Asks for the price"]


def test_pasted_colours_and_sizes_are_left_behind(window, qtbot):
    area = TextArea("What was said")
    put(window, area, qtbot)
    rich = QMimeData()
    rich.setHtml("<b style='color:red'>by noon</b>")
    rich.setText("by noon")
    area.editor.insertFromMimeData(rich)
    assert area.text() == "by noon"
    assert area.editor.textCursor().charFormat().fontWeight() == area.editor.font().weight()


def test_a_choice_is_told_by_its_key_when_a_person_makes_it(window, qtbot):
    field = ChoiceField("Channel", [("call", "Call"), ("mail", "E-mail")])
    put(window, field, qtbot)
    with qtbot.assertNotEmitted(field.chosen):
        field.choose("mail")
    assert field.key() == "mail"
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(field.box, Qt.Key.Key_Up)
    assert told.args == ["call"]


def test_the_wheel_does_not_change_a_choice(window, qtbot):
    field = ChoiceField("Channel", [("call", "Call"), ("mail", "E-mail")])
    put(window, field, qtbot)
    middle = QPointF(field.box.rect().center())
    turn = QWheelEvent(
        middle,
        field.box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.box, turn)
    assert field.key() == "call"


def test_other_choices_keep_the_chosen_one_where_it_still_is(window, qtbot):
    field = ChoiceField("Channel", [("call", "Call"), ("mail", "E-mail")])
    put(window, field, qtbot)
    field.choose("mail")
    field.set_choices([("chat", "Chat"), ("mail", "E-mail")])
    assert field.key() == "mail"


def test_a_heading_stands_over_a_group_and_is_passed_over(window, qtbot):
    choices = [
        (HEADING, "Departments"),
        (1, "Claims"),
        (2, "Purchasing"),
        (HEADING, "Colleagues"),
        (3, "Sam"),
    ]
    field = ChoiceField("To", choices)
    put(window, field, qtbot)
    assert field.key() == 1, "a heading is never what is chosen"
    field.choose(HEADING)
    assert field.key() == 1
    told: list[object] = []
    field.chosen.connect(told.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(field.box, key)
    assert told == [2, 3, 2, 1]
    qtbot.keyClicks(field.box, "c")
    assert field.key() == 1, "a letter leads to choices alone"
    field.set_choices(choices[3:])
    assert field.key() == 3


def test_strength_is_said_in_words(window, qtbot):
    meter = StrengthMeter()
    put(window, PlainButton("x"), qtbot)
    window.layout().addWidget(meter)
    meter.show_strength(3, "Good")
    assert (meter.level(), meter.accessibleName()) == (3, "Good")
    meter.show_strength(9, "Very good")
    assert meter.level() == 4


def test_a_moment_is_typed_and_told_when_it_is_left(window, qtbot):
    noon = QDateTime(QDate(2026, 3, 12), QTime(12, 0, 42))
    field = MomentField("Due", noon)
    put(window, field, qtbot)
    assert field.moment().time() == QTime(12, 0)
    field.edit.setSelectedSection(field.edit.Section.DaySection)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.committed) as kept:
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert kept.args[0].date() == QDate(2026, 3, 13)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_day_is_chosen_from_the_calendar(window, qtbot):
    field = MomentField("Due", QDateTime(QDate(2026, 3, 12), QTime(12, 0)))
    put(window, field, qtbot)
    qtbot.mouseClick(field.findChild(IconButton), Qt.MouseButton.LeftButton)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.setSelectedDate(QDate(2026, 3, 20))
    with qtbot.waitSignal(field.committed) as kept:
        calendar.activated.emit(calendar.selectedDate())
    assert kept.args[0] == QDateTime(QDate(2026, 3, 20), QTime(12, 0))


def test_a_long_error_is_shown_whole_however_narrow(window, qtbot):
    window.resize(160, 400)
    field = TextField("E-mail")
    put(window, field, qtbot)
    field.show_error("An e-mail needs a name, an @ and a place, like maria@example.org.")
    below = field.findChildren(Para)[-1]
    qtbot.waitUntil(lambda: below.height() >= below.heightForWidth(below.width()) > 40)

"""Far too much of everything, every script, both directions, small windows: nothing cut, nothing lost, no keyboard gone."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget
from shiboken6 import isValid

from advocate.domain.customer import Consent, ContactPointDraft, ContactPointKind, CustomerDraft
from advocate.domain.ids import CustomerId
from tests import factories
from tests.ui.stage import choose, no_keyboard_grab, press, seen, write
from ui.customer_picture import read_picture
from ui.profile import tags as tag_section
from ui.profile.brief import brief_of
from ui.theme import theme
from ui.widgets.paragraphs import Paragraphs, isolated, reads_from_the_right

WIDEST = "W" * 300
NAMES = [
    "عبدالرحمن محمّد الخنساء",
    "דנה כהן־לוי",
    "王小明",
    "สมชาย ใจดี",
    "प्रिया नटराजन",
    "Ξένια Παπαδοπούλου",
    "👩🏽‍🌾 Farm & Sons <b>bold</b>",
    "Ｆｕｌｌ ｗｉｄｔｈ",
    "e\u0301\u0302\u0303 stacked",
    ("Wilhelmina Constantinopoulos van der Hoeven, called Aunt Billie " * 5)[:299] + ".",
    WIDEST,
]


def stops(widget: QWidget) -> list[QWidget]:
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
    ]


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("name", NAMES)
def test_the_head_stays_calm_whatever_the_name(advocate, open_profile, name, scale):
    theme().set_scale(scale)
    customer = factories.customer(advocate, name, organisation="Gomez " * 30, contact_points=())
    stage = open_profile(customer, width=960, height=600)
    settle()
    head = stage.page.profile.head
    assert head.height() <= theme().px(190)
    for part in (head.name, head.organisation, head.portrait):
        right = part.mapTo(stage.page.profile, QPoint(part.width(), 0)).x()
        assert right <= stage.page.profile.width()
    head.name.edit()
    settle()
    assert head.name.typed() == advocate.customers.get_customer(customer).name
    whole = head.name.field.document().size().height() if isinstance(head.name.field, QTextEdit) else 0
    assert whole <= head.name.field.height() + 1 or name == WIDEST  # that one scrolls


def test_every_script_of_the_names_survives_being_edited(advocate, maria, open_profile, shared_names):
    stage = open_profile(maria)
    name = stage.page.profile.head.name
    for typed in shared_names:
        name.edit()
        name.field.selectAll()
        write(name.field, typed)
        press(name.field, Qt.Key.Key_Return)
        assert advocate.customers.get_customer(maria).name == " ".join(typed.split())
        assert name.shown.hasFocus()


@pytest.fixture
def shared_names() -> list[str]:
    """A few of every script, invented here: letters of thirty alphabets."""
    starts = (
        0x41,
        0x391,
        0x410,
        0x531,
        0x5D0,
        0x627,
        0x905,
        0x985,
        0xE01,
        0x10D0,
        0x1100,
        0x3042,
        0x4E00,
        0xAC00,
    )
    shade = random.Random(5)
    return ["".join(chr(start + shade.randrange(20)) for _ in range(6)) + " Gomez" for start in starts]


def test_of_forty_tags_the_first_are_seen_and_all_on_demand(advocate, open_profile):
    busy = factories.customer(advocate, tags=tuple(f"tag {n:02}" for n in range(40)))
    stage = open_profile(busy)
    tags = stage.page.profile.tags.edit
    assert len(tags.chips()) == tag_section.MOST
    tags._fold.setFocus()
    press(tags._fold, Qt.Key.Key_Return)
    assert len(tags.chips()) == 40
    assert tags._fold.hasFocus()


def test_a_tag_taken_off_by_key_leaves_the_keyboard_on_the_next_one(advocate, maria, open_profile):
    advocate.profiles.tag([maria], "referral")
    stage = open_profile(maria)
    tags = stage.page.profile.tags
    for left in (["referral"], []):
        chip = tags.edit.chips()[0]
        chip.setFocus()
        press(chip, Qt.Key.Key_Delete)
        assert [tag.name for tag in advocate.customers.get_customer(maria).tags] == left
    assert tags.first_button.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert tags.edit.tags() == ["referral"]


@no_keyboard_grab
def test_a_tag_leads_to_everyone_with_it(advocate, maria, open_profile):
    stage = open_profile(maria)
    chip = stage.page.profile.tags.edit.chips()[0]
    chip.setFocus()
    press(chip, Qt.Key.Key_Return)
    choose(stage.page.profile.tags.edit, "Show everyone with this tag")
    assert stage.went == [("customers", advocate.tags.list_tags()[0].id)]


@no_keyboard_grab
def test_tags_are_typed_one_after_the_other_from_anywhere_on_the_page(advocate, maria, open_profile):
    stage = open_profile(maria)
    tags = stage.page.profile.tags
    press(stage.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    for tag in ("repeat", "  wholesale  buyer ", "REPEAT", ""):
        write(tags.edit.line, tag)
        press(tags.edit.line, Qt.Key.Key_Return)
    assert tags.edit.line.hasFocus()
    press(tags.edit.line, Qt.Key.Key_Escape)
    assert tags.add_button.hasFocus()
    names = [tag.name for tag in advocate.customers.get_customer(maria).tags]
    assert names == ["insurance claim", "repeat", "wholesale buyer"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_each_paragraph_reads_in_its_own_direction(look, mirrored):
    both = Paragraphs("مرحبا بكم\nSecond line", look.font("small"), 300, 17.4)
    (_, arabic), (_, english) = both._placed
    assert arabic.lineAt(0).naturalTextRect().right() == pytest.approx(300, abs=2)
    assert english.lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=1)
    assert reads_from_the_right("123 مرحبا")
    assert not reads_from_the_right(isolated("مرحبا", "asked for it") + " asked for it")


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (960, 1.0), (960, 1.5)])
@pytest.mark.parametrize("from_the_right", [False, True])
def test_nothing_stands_outside_the_column(advocate, open_profile, width, scale, from_the_right):
    theme().set_scale(scale)
    crowded = _crowded(advocate)
    stage = open_profile(crowded, width=width, height=600, from_the_right=from_the_right)
    stage.page.profile.details.more.click()
    stage.page.profile.points.rows.unfold()
    settle()
    content = stage.page.profile._content
    for child in content.findChildren(QWidget):
        if child.isVisible() and not child.isWindow():
            at = child.mapTo(content, QPoint(0, 0)).x()
            assert at >= -1, child
            assert at + child.width() <= content.width() + 1, (child, child.accessibleName())


def _crowded(advocate) -> CustomerId:
    made = CustomerDraft(
        name="Wilhelmina Constantinopoulos van der Hoeven " * 5,
        organisation="The Honourable Company of Floor Layers " * 4,
        tags=tuple(f"{'very ' * (n % 9)}long tag {n}" for n in range(40)),
        pinned_notes=("W" * 400, "مرحبا\nHello", "Line\n" * 30),
    )
    customer = CustomerId(advocate.customers.create(made).made)
    values = ("+1 404 555 0148", "a@" + "very-long-" * 9 + "domain.example", "@" + "handle" * 30)
    kinds = (ContactPointKind.PHONE, ContactPointKind.EMAIL, ContactPointKind.SOCIAL)
    for kind, value in zip(kinds, values, strict=True):
        draft = ContactPointDraft(kind=kind, value=value, label="label " * 20, preferred="after lunch " * 12)
        advocate.profiles.add_contact_point(customer, draft)
    return customer


def test_every_control_has_a_name_and_can_be_reached(advocate, open_profile):
    stage = open_profile(_crowded(advocate))
    stage.page.profile.details.more.click()
    settle()
    for stop in stops(stage.page.profile):
        spoken = QAccessible.queryAccessibleInterface(stop)
        assert spoken.text(QAccessible.Text.Name).strip(), stop
        assert spoken.role() is not QAccessible.Role.Client, stop
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert QApplication.focusWidget() is stop


def test_no_act_loses_the_keyboard(advocate, maria, open_profile):
    """Press Delete on everything that takes it, undo everything: the keyboard never leaves the profile."""
    stage = open_profile(maria)
    profile = stage.page.profile
    for stop in stops(profile._content):
        if not isValid(stop) or not stop.isVisible() or not isinstance(stop, QAbstractButton):
            continue  # an act before took it away
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        press(stop, Qt.Key.Key_Delete)
        settle()
        now = QApplication.focusWidget()
        assert now is not None
        assert profile.isAncestorOf(now)
    assert "insurance claim" not in seen(profile)
    for _ in range(60):
        undone: list[object] = []
        stage.runner.command(stage.page, lambda app: app.history.undo(), undone.append, lambda _error: None)
        now = QApplication.focusWidget()
        assert now is not None
        assert profile.isAncestorOf(now)
        if "insurance claim" in seen(profile) or not undone:
            break
    assert "insurance claim" in seen(profile)


# -- a vault that can only be read ---------------------------------------------------------------------------------------


@pytest.fixture
def reading(maria, open_profile, advocate):
    """The profile of a vault that nothing can be saved in."""
    stage = open_profile(maria)
    picture = read_picture(advocate, maria)
    facts = replace(picture.facts, why_read_only="There is no room on the disk. Free some space first.")
    stage.page.profile.show_picture(replace(picture, facts=facts))
    return stage


def test_a_vault_that_can_only_be_read_says_so_once_and_offers_no_change(reading):
    profile = reading.page.profile
    words = seen(profile)
    assert words.count("There is no room on the disk.") == 1
    for offer in ("Add", "Pin what", "Link with", "Fill in", "Say how"):
        assert offer not in words
    for name in ("Maria Gomez", "Really kind", "+1 404 555 0148", "insurance claim", "Gomez Interiors"):
        assert name in words
    assert not profile.head.name.shown.isEnabled()
    assert "no room" in profile.head.name.shown.toolTip()
    profile.head.name.edit()
    assert not profile.head.name.is_editing()
    assert not profile.points.add_button.isVisible()
    (row,) = profile.points.rows.rows()
    row.begin()
    assert row.form is None
    assert [act.act for act in row.row_acts()] == ["", "profile.copy"]


def test_what_can_only_be_read_is_still_copied_and_opened(reading, advocate, maria):
    profile = reading.page.profile
    (row,) = profile.points.rows.rows()
    row.value.setFocus()
    press(row.value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "+1 404 555 0148"
    chip = profile.tags.edit.chips()[0]
    chip.setFocus()
    press(chip, Qt.Key.Key_Delete)
    note = profile.notes.rows.rows()[0]
    assert note.run_act("profile.remove") is False
    customer = advocate.customers.get_customer(maria)
    assert len(customer.tags) == len(customer.pinned_notes) == 1


def test_once_it_can_be_saved_again_everything_is_offered_again(reading):
    reading.page.ask()
    profile = reading.page.profile
    assert profile.head.name.shown.isEnabled()
    assert profile.points.add_button.isVisible()
    assert "no room" not in seen(profile)


# -- in one breath -----------------------------------------------------------------------------------------------------


def test_the_brief_names_the_first_number_that_may_be_used(advocate, maria):
    first = advocate.customers.get_customer(maria).contact_points[0]
    refused = ContactPointDraft(kind=ContactPointKind.PHONE, value=first.value, consent=Consent.REFUSED)
    advocate.profiles.edit_contact_point(first.id, refused)
    picture = read_picture(advocate, maria)
    brief = brief_of(picture.customer, picture.facts)
    assert (brief.number, brief.refused) == ("", True)
    mail = ContactPointDraft(kind=ContactPointKind.EMAIL, value="m@gomez.example", preferred="mornings")
    advocate.profiles.add_contact_point(maria, mail)
    picture = read_picture(advocate, maria)
    brief = brief_of(picture.customer, picture.facts)
    assert (brief.number, brief.best_time, brief.refused) == ("m@gomez.example", "mornings", False)
    assert brief.keep_in_mind == ("Really kind, even when the house was under water.",)

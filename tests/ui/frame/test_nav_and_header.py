"""What stands around every page: counts that mean something, who is here, the last backup, and the last customers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.ids import MemberId
from advocate.errors import VaultReadOnly
from tests import factories
from tests.ui.stage import choose, no_keyboard_grab
from tests.ui.windows import open_window


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new")


def test_the_foot_says_who_is_here_and_when_it_was_backed_up(workplace, advocate, tmp_path, clock):
    foot = workplace.foot
    assert foot.encrypted.lines() == ("Encrypted", "")
    assert not foot.backup.isVisible(), "nothing could be lost"
    advocate.sample.fill(customers=12)
    workplace._refresh()
    assert not foot.backup.isVisible(), "nobody would miss what is made up"
    advocate.sample.remove()
    factories.customer(advocate)
    workplace._refresh()
    assert foot.backup.isVisible()
    assert foot.backup.lines() == ("Not backed up yet", "")
    assert foot.backup._icon == "triangle-alert", "a colour alone says nothing"
    assert foot.encrypted._icon == "shield-check", "the warning is about the backup alone"
    assert foot.member.lines() == ("Priya Natarajan", "")
    advocate.backups.make(tmp_path)
    advocate.team.add_department("Support")
    support = advocate.team.departments()[0].id
    advocate.team.edit_member(replace(advocate.team.members()[0], department_id=support))
    workplace._refresh()
    assert foot.backup.lines() == ("Backed up 09:41", "")
    assert foot.backup._icon == "hard-drive"
    assert foot.member.lines() == ("Priya Natarajan", "Support")
    clock.pass_time(timedelta(days=1))
    workplace._refresh()
    assert foot.backup.lines()[0] == "Backed up yesterday"
    clock.pass_time(timedelta(days=7))
    workplace._refresh()
    assert foot.backup._icon == "triangle-alert"
    foot.backup.click()
    assert workplace.here() == ("settings", "vault.backup")
    foot.encrypted.click()
    assert workplace.here() == ("settings", "vault")


def test_while_nothing_can_be_saved_the_foot_says_so_on_every_page(qtbot, advocate, tmp_path, monkeypatch):
    full = VaultReadOnly("The disk is full.", "Free some space.")
    monkeypatch.setattr(advocate.vault.database, "_read_only_because", full)
    workplace = open_window(qtbot, advocate, tmp_path / "new")
    line = workplace.foot.read_only
    for place in ("today", "customers", "promises", "notes", "settings"):
        workplace.go(place)
        assert line.isVisible()
    assert line.lines() == ("Nothing can be saved", "")
    assert "The disk is full." in line.accessibleName()
    line.click()
    assert workplace.here() == ("settings", "vault")
    monkeypatch.setattr(advocate.vault.database, "_read_only_because", None)
    workplace._refresh()
    assert not line.isVisible()


@no_keyboard_grab
def test_somebody_else_sits_down_from_the_foot(workplace, advocate):
    window = workplace.window()
    workplace.foot.member.click()
    assert workplace.here() == ("settings", "you"), "nobody else is here: straight to the settings"
    advocate.team.add_member("Sam Okafor")
    workplace._refresh()
    workplace.foot.member.click()
    choose(workplace.nav, "Sam Okafor sits down")
    assert window.workplace is not workplace
    assert window.workplace.foot.member.lines()[0] == "Sam Okafor"
    assert window.runner.advocate.member.name == "Sam Okafor"


def test_what_waits_is_counted_and_said(workplace, advocate, clock):
    customer = factories.customer(advocate)
    factories.promise(advocate, customer)
    clock.pass_time(timedelta(days=2))
    advocate.quick_notes.write("Ask Lena about the oak")
    lena = MemberId(advocate.team.add_member("Lena").made)
    advocate.seated(lena).notes.send(
        NoteDraft(
            customer_id=customer, body="Oak is here", sent_at=clock.now(), to_member_id=advocate.member.id
        )
    )
    workplace._refresh()
    assert workplace.nav.item("today").accessibleName() == "Today, 1 late promise for you, 1 note to sort"
    assert workplace.nav.item("notes").accessibleName() == "Ambassador notes, 1 unread"


def test_crumbs_of_the_last_customers_stay_where_they_are(workplace, advocate, qtbot):
    ids = [factories.customer(advocate, name) for name in ("Maria Gomez", "Tom Price", "Ann Lee")]
    for customer in ids:
        workplace.go("customer", customer)
    QApplication.processEvents()
    crumbs = workplace.header.crumbs
    before = [crumb.label() for crumb in crumbs.shown()]
    assert before == ["Ann Lee", "Tom Price", "Maria Gomez"]
    crumbs.shown()[2].click()
    assert workplace.here() == ("customer", ids[0])
    assert [crumb.label() for crumb in crumbs.shown()] == before
    assert [crumb.is_here for crumb in crumbs.shown()] == [False, False, True]
    workplace.window().resize(1000, 700)
    QApplication.processEvents()
    assert not crumbs.isVisible()


@no_keyboard_grab
def test_crumbs_that_do_not_fit_stand_behind_one_more(workplace, advocate):
    for number in range(8):
        workplace.go("customer", factories.customer(advocate, f"Somebody with a long name {number}"))
    workplace.window().resize(1180, 800)
    QApplication.processEvents()
    crumbs = workplace.header.crumbs
    assert 0 < len(crumbs.shown()) < 8
    assert all(crumbs.rect().contains(crumb.geometry()) for crumb in crumbs.shown())
    crumbs.more.click()
    choose(crumbs, "Somebody with a long name 0")
    assert workplace.page("customer").title == "Somebody with a long name 0"


def test_late_promises_are_counted_in_the_navigation(workplace, advocate, clock):
    customer = factories.customer(advocate)
    factories.promise(advocate, customer)
    clock.pass_time(timedelta(days=2))
    workplace._refresh()
    assert workplace.nav.item("promises").accessibleName() == "Promises, 1 late promise"
    advocate.team.add_member("Sam Okafor")
    workplace._refresh()
    promises = workplace.nav.item("promises")
    assert promises.accessibleName() == "Promises, 1 late promise of everyone"
    assert promises.toolTip() == "1 late promise of everyone · Alt 3"
    assert workplace.nav.item("today").accessibleName() == "Today, 1 late promise for you"


def test_the_way_to_find_anything_says_what_it_has_room_for(workplace):
    find = workplace.header.find_button
    find.resize(464, find.height())
    assert find.shown_words() == "Find a customer, phone number or anything said…"
    find.resize(260, find.height())
    assert find.shown_words() == "Find anything…"
    assert find.accessibleName().startswith("Find a customer"), "read out it is whole"

"""What nobody should type, in each place where text shows: every script, names of 200 characters, 40 tags, 30 numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import CustomerFilter
from advocate.domain.ids import CustomerId, DepartmentId
from advocate.domain.promise import Due
from bench.picturing import odd_vault
from tests import factories
from tests.fakes import MORNING
from tests.ui.everyone.seeing import out_of_sight
from tests.ui.windows import make_window
from ui.frame.workplace import Workplace
from ui.painting import initials
from ui.runner import InlineRunner
from ui.theme import theme

NAMES = Path(__file__).parent.parent / "data" / "names" / "names_multiscript.jsonl"
ROOMS = [(1024, 600, 1.0), (960, 600, 1.5), (1440, 900, 1.0)]
PLACES = ("customers", "today", "promises", "notes", "settings")


def written_names() -> list[str]:
    """The longest one of each language there is."""
    longest: dict[str, str] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if one["kind"].startswith("name.") and len(one["value"]) > len(longest.get(one["locale"], "")):
            longest[one["locale"]] = one["value"]
    return list(longest.values())


@pytest.fixture
def full(advocate) -> CustomerId:
    """Who has too much of everything, in a vault where everybody else has an odd name, a promise and a note."""
    customer, _newcomer = odd_vault.fill(advocate, MORNING, factories.ZONE)
    department = DepartmentId(advocate.team.add_department(odd_vault.LONG_NAME[:80]).made)
    for number, name in enumerate(written_names()):
        of_script = factories.customer(advocate, name, organisation=name, tags=(name,), pinned_notes=(name,))
        due = Due.at(MORNING, factories.ZONE)
        factories.promise(advocate, of_script, words=name, due=due, made_at=MORNING)
        advocate.interactions.log(factories.interaction_draft(of_script, title=name, body=name * 3))
        note = NoteDraft(customer_id=of_script, body=name, sent_at=MORNING, department_id=department)
        advocate.notes.send(note)
        if number < 6:
            advocate.quick_notes.write(name * 10)
            advocate.customers.saw(of_script)
    advocate.customers.saw(customer)
    return customer


@pytest.fixture(params=ROOMS, ids=lambda room: "{}x{} at {}".format(*room))
def workplace(request, qtbot, advocate, full, tmp_path) -> Workplace:
    width, height, scale = request.param
    theme().set_scale(scale)
    window = make_window(qtbot, InlineRunner(advocate), tmp_path / "new")
    window.resize(width, height)
    window.show_workplace("customers")
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.workplace is not None
    return window.workplace


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def too_wide(window: QWidget) -> Iterator[str]:
    """What sticks out, after everything in sight was painted once."""
    settle()
    assert not window.grab().isNull()
    for seen in out_of_sight(window):
        yield str(seen)


def test_every_page_holds_it_all(workplace, full):
    window = workplace.window()
    width = window.width()
    found: dict[str, list[str]] = {}
    for place in PLACES:
        workplace.go(place)
        found[place] = list(too_wide(window))
    workplace.go("customer", full)
    found["customer"] = list(too_wide(window))
    assert not any(found.values()), found
    assert window.width() == width, "no text makes the window wider"


def test_what_lies_over_the_pages_holds_it_too(workplace, advocate, full):
    window = workplace.window()
    workplace.go("customer", full)
    found: dict[str, list[str]] = {}
    for typed in ("a", "م", "王", odd_vault.LONG_NAME[:40], "👩‍👩‍👧‍👦"):
        workplace.open_find()
        workplace.find_overlay.line.setText(typed)
        found[f"find {typed}"] = list(too_wide(window))
        workplace.find_overlay.dismiss()
    for name in (odd_vault.LONG_NAME, *written_names()):
        workplace.toasts.show_done(f"Archived {name}.")
        found[f"toast {name}"] = list(too_wide(window))
        assert window.rect().contains(workplace.toasts.toast.geometry())
    assert not any(found.values()), found


def test_a_window_of_their_own_holds_it_too(workplace, advocate, full, qtbot):
    main = workplace.window()
    main.family.open_customer(full)
    own = main.family.customers[-1]
    qtbot.waitUntil(own.isVisible)
    own.resize(960, 600)
    assert not list(too_wide(own))
    assert own.width() == 960


def test_everybody_with_such_a_name_is_shown_and_called_by_it(workplace, advocate, full):
    """One after the other on their page, also in the crumbs, which then lead on to them."""
    window = workplace.window()
    found: dict[str, list[str]] = {}
    for name in written_names():
        (there, *_) = advocate.customers.list_customers(CustomerFilter(text=name), 0, 1)
        workplace.go("customer", there.id)
        assert initials(name)
        assert workplace.page("customer").profile.head.name.text() == there.name
        found[name] = list(too_wide(window))
    assert not any(found.values()), found

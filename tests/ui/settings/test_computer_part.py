"""What is set for this computer alone: it starts Advocate or not, and says when its notifications do not answer."""

from __future__ import annotations

import sys

import pytest

from tests.ui.notices.ways import KeptWay
from tests.ui.windows import open_window
from ui.notices.desktop_state import DesktopState
from ui.notices.teller import Teller
from ui.notices.telling import Heard, Telling

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is no file in this folder")


@pytest.fixture
def section(qtbot, advocate, tmp_path):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("reminders")
    return page.section("reminders")


@linux
def test_the_computer_starts_advocate_or_not_as_it_is_chosen(section, home):
    file = home / ".config" / "autostart" / "advocate.desktop"
    assert section.start.key() == "off"
    section.start.chosen.emit("on")
    assert section.start.key() == "on"
    assert file.is_file()
    section.start.chosen.emit("off")
    assert not file.exists()


@linux
def test_what_the_computer_does_not_take_is_said_and_nothing_seems_chosen(section, home):
    (home / ".config").mkdir(exist_ok=True)
    (home / ".config" / "autostart").write_text("in the way", encoding="utf-8")
    said = []
    section.runner.command_failed.connect(lambda error: said.append(error.message))
    section.start.chosen.emit("on")
    assert said == ["Advocate could not be set to start with this computer."]
    assert section.start.key() == "off"


def test_notifications_that_do_not_answer_are_named_until_they_do(section, caplog):
    window = section.window()
    desktop = KeptWay(name="the desktop", shows=False)
    teller = Teller((desktop,), window)
    heard = Heard(shown=lambda: None, failed=lambda _why: None, chosen=lambda _choice: None)
    DesktopState.of(window).follow(teller, desktop.name)
    assert section.desktop.isHidden()
    teller.tell(Telling(title="Due"), heard)
    assert section.desktop.text().startswith("This computer’s notifications did not answer.")
    assert not section.desktop.isHidden()
    desktop.shows = True
    teller.tell(Telling(title="Due"), heard)
    assert section.desktop.isHidden()

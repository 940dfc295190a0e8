"""What is loaded before anybody goes there."""

from __future__ import annotations

from tests.ui.windows import open_window
from ui.frame.ahead import SOON, LoadAhead


def test_the_pages_stand_ready_and_the_one_in_sight_stays(qtbot, advocate, tmp_path):
    workplace = open_window(qtbot, advocate, tmp_path / "new", "today")
    assert set(workplace.going.pages) == {"today"}
    ahead = LoadAhead(workplace.going)
    with qtbot.waitSignal(ahead.destroyed, timeout=20_000):
        pass
    assert set(workplace.going.pages) == {"today", *SOON}
    assert workplace.here() == ("today", None)
    assert workplace.page("today").isVisible()
    assert not any(workplace.page(place).isVisible() for place in SOON)


def test_it_ends_with_its_window(qtbot, advocate, tmp_path):
    workplace = open_window(qtbot, advocate, tmp_path / "new", "today")
    ahead = LoadAhead(workplace.going)
    with qtbot.waitSignal(ahead.destroyed):
        workplace.window().lock()

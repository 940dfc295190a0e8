"""A page that arrives under an open overlay leaves the keyboard where somebody types, and takes it once that is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.windows import open_window


def test_a_page_that_comes_late_does_not_take_what_is_typed(qtbot, advocate, tmp_path):
    factories.customer(advocate)
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    workplace.open_find()
    line = workplace.find_overlay.line
    assert line.hasFocus()
    workplace.go("today")
    assert line.hasFocus()
    workplace.find_overlay.dismiss()
    page = workplace.page("today")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus) or focus is page

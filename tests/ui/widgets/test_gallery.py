"""The whole kit in one window: it can be built, painted in every way, and is freed when it is closed."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets import gallery
from ui.widgets.gallery import Gallery


@pytest.fixture
def window(qtbot) -> Gallery:
    window = Gallery(rows=60)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_page_is_painted_in_every_way(window, look, mode, direction, capture_exceptions):
    look.set_mode(mode)
    window.setLayoutDirection(direction)
    for page in range(window.pages.count()):
        window.pages.setCurrentIndex(page)
        picture = window.grab().toImage()
        colors = {
            picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
        }
        assert len(colors) > 8
    assert capture_exceptions == []


@pytest.fixture
def capture_exceptions(monkeypatch) -> list[BaseException]:
    """Whatever is raised inside a paint or an event, where Qt would swallow it."""
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    return caught


def test_nothing_is_kept_after_closing(qapp):
    before = len(QApplication.allWidgets())
    window = Gallery(rows=30)
    window.show()
    QApplication.processEvents()
    dialog = window.show_dialog()
    dialog.dismiss()
    kept = [weakref.ref(widget) for widget in window.findChildren(QWidget)]
    assert len(kept) > 150
    window.close()
    window.deleteLater()
    del window, dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    alive = [ref() for ref in kept if ref() is not None]
    assert alive == []
    assert len(QApplication.allWidgets()) == before


def test_pictures_are_saved(qapp, tmp_path):
    gallery.save_shots(qapp, tmp_path)
    names = {picture.stem for picture in tmp_path.glob("*.png")}
    assert {
        "customer-light",
        "customer-dark",
        "pieces-light",
        "list-dark",
        "dialog-dark",
        "customer-rtl",
    } <= names

"""How every test of the window finds the application, and leaves it: English, light, 100 %, an empty clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.formats import formats
from ui.theme import Theme, theme
from ui.wording.language import speak


@contextmanager
def plain_look(app: QApplication) -> Iterator[Theme]:
    """The application's theme, language and formats in their first state, put back afterwards."""
    look = theme()
    speak("en")
    app.clipboard().clear()
    _set_plain(look)
    yield look
    _set_plain(look)
    speak("en")


def _set_plain(look: Theme) -> None:
    look.set_mode("light")
    look.set_scale(1.0)
    look.set_density("comfortable")
    look.set_contrast("normal")
    look.set_motion("full")
    formats().choose(first_day="system", clock="24", date_format="day_first", region="")

"""The bundled faces: no script of a customer's name is a row of boxes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from ui.resources import folder, load_fallback_fonts


@pytest.mark.parametrize("letter", ["李", "田", "김", "م", "ש", "ไ", "न", "ქ", "Հ"])
def test_some_bundled_face_draws_it(qapp, letter):
    faces = [QRawFont(str(face), 13) for face in (folder() / "fonts" / "fallback").glob("*.ttf")]
    assert any(face.supportsCharacter(ord(letter)) for face in faces)


def test_the_faces_are_there_once_loaded(qapp):
    load_fallback_fonts()
    assert "Droid Sans Fallback" in QFontDatabase.families()

"""The picture of a customer: chosen, pasted, dropped, made small and square, refused kindly, taken off."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QImageIOHandler, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog

from advocate.errors import InvalidValue
from tests.ui.stage import choose, click, no_keyboard_grab, press
from ui.profile.photo_reading import MOST_BYTES, SIDE, portrait_of, read_photo
from ui.theme import theme

WHITE = QColor("white")
LEFT, TOP, RIGHT = QColor(200, 30, 30), QColor(30, 160, 60), QColor(30, 60, 200)


def picture(width: int, height: int, color: QColor = LEFT) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def written(image: QImage, kind: bytes = b"png", *, turned: bool = False) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if turned:
        writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image), writer.errorString()
    return bytes(data.data())


def channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def colors_alike(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(channels(one), channels(other), strict=True))


@pytest.mark.parametrize(
    ("width", "height"), [(3000, 2000), (2000, 3000), (300, 300), (40, 90), (1, 1), (5000, 3)]
)
def test_any_shape_becomes_a_small_square(qapp, width, height):
    small = read_photo(written(picture(width, height)), WHITE)
    image = portrait_of(small)
    assert image is not None
    assert image.width() == image.height() <= SIDE
    assert len(small) <= MOST_BYTES
    assert colors_alike(image.pixelColor(0, 0), LEFT)


def test_a_picture_that_a_camera_turned_stands_upright(qapp):
    lying = picture(600, 600, RIGHT)
    for x in range(600):
        for y in range(100):
            lying.setPixelColor(x, y, TOP)  # above, as it was stored
    image = portrait_of(read_photo(written(lying, b"jpeg", turned=True), WHITE))
    assert image is not None
    assert colors_alike(
        image.pixelColor(SIDE - 10, SIDE // 2), TOP
    )  # turned by a quarter: it is at the right
    assert colors_alike(image.pixelColor(10, SIDE // 2), RIGHT)


def test_what_is_see_through_stands_on_a_ground(qapp):
    clear = QImage(300, 300, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    image = portrait_of(read_photo(written(clear), theme().color("surface")))
    assert image is not None
    assert colors_alike(image.pixelColor(5, 5), theme().color("surface"))


def test_a_noisy_picture_stays_within_its_bytes(qapp):
    import random

    shade = random.Random(7)
    noisy = QImage(512, 512, QImage.Format.Format_RGB32)
    for x in range(512):
        for y in range(512):
            noisy.setPixel(x, y, shade.getrandbits(24))
    assert len(read_photo(noisy, WHITE)) <= MOST_BYTES


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture at all",
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"\xff\xd8\xff\xe0" + bytes(80),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>",
    ],
)
def test_what_is_no_picture_is_refused_with_a_way_out(qapp, data):
    with pytest.raises(InvalidValue) as caught:
        read_photo(data, WHITE)
    assert "kept" in caught.value.hint


def test_half_a_picture_and_one_of_too_many_pixels_are_refused(qapp):
    whole = written(picture(800, 800), b"png")
    with pytest.raises(InvalidValue):
        read_photo(whole[: len(whole) // 3], WHITE)
    header = bytearray(written(picture(8, 8)))
    header[16:24] = (40_000).to_bytes(4, "big") * 2
    header[29:33] = zlib.crc32(header[12:29]).to_bytes(4, "big")
    with pytest.raises(InvalidValue, match="too large"):
        read_photo(bytes(header), WHITE)


def test_a_file_that_went_away_or_is_too_large_is_refused_by_its_name(qapp, tmp_path):
    with pytest.raises(InvalidValue, match=r"maria\.jpg"):
        read_photo(tmp_path / "maria.jpg", WHITE)
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(90_000_000)
    with pytest.raises(InvalidValue, match="too large"):
        read_photo(large, WHITE)


# -- on the profile ----------------------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "maria.png"
    path.write_bytes(written(picture(900, 700)))
    return path


def test_enter_chooses_a_picture_that_is_shown_and_taken_back(
    monkeypatch, advocate, maria, open_profile, file
):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    stage = open_profile(maria)
    portrait = stage.page.profile.head.portrait
    portrait.button.setFocus()
    QApplication.clipboard().clear()
    press(portrait.button, Qt.Key.Key_Return)
    assert len(advocate.customers.photo(maria)) <= MOST_BYTES
    assert portrait.button.accessibleName() == "Picture of Maria Gomez"
    middle = portrait.grab().toImage().pixelColor(23, 23)
    assert colors_alike(middle, LEFT)
    assert portrait.button.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert advocate.customers.photo(maria) is None
    assert portrait.button.accessibleName() == "No picture of Maria Gomez yet"


def test_a_copied_picture_is_pasted_and_words_are_not(advocate, maria, open_profile):
    stage = open_profile(maria)
    portrait = stage.page.profile.head.portrait
    portrait.button.setFocus()
    QApplication.clipboard().setText("only words")
    press(portrait.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stage.page.said() == "There is no picture to paste. Copy one first."
    QApplication.clipboard().setImage(picture(500, 500))
    press(portrait.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert advocate.customers.photo(maria) is not None


def test_a_dropped_file_becomes_the_picture_and_delete_takes_it_off(advocate, maria, open_profile, file):
    stage = open_profile(maria)
    portrait = stage.page.profile.head.portrait
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    portrait.dropEvent(drop)
    assert advocate.customers.photo(maria) is not None
    portrait.button.setFocus()
    press(portrait.button, Qt.Key.Key_Delete)
    assert advocate.customers.photo(maria) is None
    assert portrait.button.hasFocus()


def test_a_broken_file_is_refused_in_a_sentence_and_the_picture_stays(
    advocate, maria, open_profile, file, tmp_path
):
    stage = open_profile(maria)
    portrait = stage.page.profile.head.portrait
    portrait.take(file)
    before = advocate.customers.photo(maria)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + bytes(2000))
    portrait.take(broken)
    assert "This is no picture that can be read." in stage.page.said()
    assert advocate.customers.photo(maria) == before


@no_keyboard_grab
def test_with_a_picture_a_click_offers_what_can_be_done(advocate, maria, open_profile, file):
    stage = open_profile(maria)
    portrait = stage.page.profile.head.portrait
    portrait.take(file)
    QApplication.clipboard().clear()
    click(portrait.button)
    choose(portrait, "Take the picture off")
    assert advocate.customers.photo(maria) is None

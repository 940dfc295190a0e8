"""Pictures of people made small: read at the size that is needed, turned upright, cut square, written again. No widget.

Runs off the window's thread: a photograph of a hundred million pixels takes its time.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from advocate.errors import InvalidValue

SIDE = 256
MOST_BYTES = 200_000
MOST_FILE_BYTES = 80_000_000
MOST_PIXELS = 120_000_000
FORMATS = ("jpeg", "jpg", "png", "webp", "gif", "bmp", "tif", "tiff", "ico", "jfif")
"""What a picture of a person comes as; drawings with programs in them, such as SVG, do not."""
_FACES_ARE_HIGH = 0.25
"""Of what is cut off a tall picture, how much is cut off above."""

Source = Path | bytes | QImage
translate = QCoreApplication.translate


def read_photo(source: Source, ground: QColor) -> bytes:
    """A square JPEG of at most MOST_BYTES. ground: the colour behind a see-through one. Raises InvalidValue."""
    image = source if isinstance(source, QImage) else _read(source)
    if image.isNull():
        raise _broken()
    return _written(_on_ground(_square(image), ground))


def portrait_of(kept: bytes | None) -> QImage | None:
    """A picture as it was kept, ready to be painted; None for none, and for one that cannot be read any more."""
    if not kept:
        return None
    image = QImage.fromData(kept)
    return None if image.isNull() else image


# -- inside ----------------------------------------------------------------------------------------------------------


def _read(source: Path | bytes) -> QImage:
    data = QByteArray(_bytes_of(source))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or bytes(reader.format().data()).decode().lower() not in FORMATS:
        raise _broken()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise InvalidValue(
            translate("photo", "This picture is too large."),
            translate("photo", "Choose a smaller one, or a part of it. The picture there was is kept."),
        )
    if size.isValid() and min(size.width(), size.height()) > 2 * SIDE:
        share = 2 * SIDE / min(size.width(), size.height())
        reader.setScaledSize(QSize(round(size.width() * share), round(size.height() * share)))
    return reader.read()


def _bytes_of(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > MOST_FILE_BYTES:
            raise InvalidValue(
                translate("photo", "This file is too large for a picture."),
                translate("photo", "Choose one of less than 80 MB. The picture there was is kept."),
            )
        return source.read_bytes()
    except OSError as error:
        raise InvalidValue(
            translate("photo", "The file “{name}” cannot be read.").format(name=source.name[:60]),
            translate("photo", "See whether it is still there, or choose another one."),
        ) from error


def _broken() -> InvalidValue:
    return InvalidValue(
        translate("photo", "This is no picture that can be read."),
        translate("photo", "Choose a photo, such as a JPEG or PNG. The picture there was is kept."),
    )


def _square(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    left = (image.width() - side) // 2
    top = int((image.height() - side) * _FACES_ARE_HIGH)
    cut = image.copy(QRect(left, top, side, side))
    if side <= SIDE:
        return cut
    return cut.scaled(
        SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _on_ground(image: QImage, ground: QColor) -> QImage:
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(ground)
    with QPainter(flat) as p:
        p.drawImage(0, 0, image)
    return flat


def _written(image: QImage) -> bytes:
    for quality in (88, 75, 60, 40, 20):
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        if not writer.write(image):
            raise _broken()
        if data.size() <= MOST_BYTES:
            return bytes(data.data())
    raise _broken()

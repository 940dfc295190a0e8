"""A picture with a table of 256 colours: a third of the bytes, and no difference to be seen."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

COLOURS = 256
CANDIDATES = 1200


def few_colours(image: QImage) -> QImage:
    """The same picture, indexed."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(colour | 0xFF000000 for colour in memoryview(plain.constBits()).cast("I"))
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, _table(counted), Qt.ImageConversionFlag.ThresholdDither
    )


def _table(counted: Counter[int]) -> list[int]:
    """Half of it by how often a colour is there, the rest by how badly it would be missed: rare but unlike the others."""
    ranked = counted.most_common(CANDIDATES)
    table = [colour for colour, _ in ranked[: COLOURS // 2]]
    rest = {
        colour: (count, min(_distance(colour, kept) for kept in table))
        for colour, count in ranked[COLOURS // 2 :]
    }
    while rest and len(table) < COLOURS:
        missed = max(rest, key=lambda colour: rest[colour][0] ** 0.5 * rest[colour][1])
        table.append(missed)
        del rest[missed]
        rest = {colour: (count, min(far, _distance(colour, missed))) for colour, (count, far) in rest.items()}
    return table


def _distance(one: int, other: int) -> int:
    return sum((((one >> shift) & 255) - ((other >> shift) & 255)) ** 2 for shift in (0, 8, 16))

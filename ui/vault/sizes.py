"""The size of a file in words that people know from their own folders."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def size_words(size: int) -> str:
    """size: bytes. `4.6 MB`."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

"""Where this computer stands: the time zone and the country that a new vault's first member gets."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone


def zone_here() -> str:
    """IANA name; UTC when the computer does not know its own."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


def region_here() -> str:
    """ISO 3166, from the system's language setting; US when it has none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else "US"

"""Figures as a profile shows them: grouped the way the window's language groups them, with every digit that was kept. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.errors import InvalidValue

_GROUP = 3
_MOST = 12


def grouped(kept: str) -> str:
    """`1250000.50` as `1,250,000.50`; what is no figure stays as it is."""
    sign = "-" if kept.startswith("-") else ""
    whole, dot, part = kept.removeprefix("-").partition(".")
    if not whole.isdecimal() or (dot and not part.isdecimal()):
        return kept
    locale = QLocale()
    if len(whole) > _GROUP:
        head = len(whole) % _GROUP
        pieces = [whole[:head]] if head else []
        pieces += [whole[at : at + _GROUP] for at in range(head, len(whole), _GROUP)]
        whole = locale.groupSeparator().join(pieces)
    return sign + whole + (locale.decimalPoint() + part if dot else "")


def read_count(typed: str) -> int | None:
    """A whole number as people type it, with or without marks between the thousands. Raises InvalidValue."""
    digits = "".join(typed.split()).replace(",", "").replace(".", "").replace("'", "").replace("’", "")
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > _MOST:
        translate = QCoreApplication.translate
        raise InvalidValue(
            translate("figures", "“{0}” is not a number.").format(typed[:40]),
            translate("figures", "Type digits, such as 12000."),
        )
    return int(digits)

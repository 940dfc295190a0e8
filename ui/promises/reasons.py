"""The ready reasons for what became of a promise: the team's own where it has some, else the usual ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from advocate.app import Advocate

LATE, BROKEN, RELEASED, MOVED, SNOOZED = KINDS = ("late", "broken", "released", "moved", "snoozed")
MOST = 9
"""As many as there are keys for."""
_USUAL: dict[str, tuple[str, ...]] = {
    LATE: (
        str(QT_TRANSLATE_NOOP("reasons", "We ran out of time")),
        str(QT_TRANSLATE_NOOP("reasons", "We waited for somebody else")),
        str(QT_TRANSLATE_NOOP("reasons", "The customer could not be reached")),
        str(QT_TRANSLATE_NOOP("reasons", "It was done in time, and written down late")),
    ),
    BROKEN: (
        str(QT_TRANSLATE_NOOP("reasons", "We ran out of time")),
        str(QT_TRANSLATE_NOOP("reasons", "We were missing something we needed")),
        str(QT_TRANSLATE_NOOP("reasons", "We promised more than we could do")),
        str(QT_TRANSLATE_NOOP("reasons", "We lost sight of it")),
    ),
    RELEASED: (
        str(QT_TRANSLATE_NOOP("reasons", "The customer no longer needs it")),
        str(QT_TRANSLATE_NOOP("reasons", "We agreed on something else")),
        str(QT_TRANSLATE_NOOP("reasons", "The customer did it themselves")),
        str(QT_TRANSLATE_NOOP("reasons", "It was done together with another promise")),
    ),
    MOVED: (
        str(QT_TRANSLATE_NOOP("reasons", "The customer wished for it")),
        str(QT_TRANSLATE_NOOP("reasons", "We need longer than we thought")),
        str(QT_TRANSLATE_NOOP("reasons", "We wait for somebody else")),
    ),
    SNOOZED: (
        str(QT_TRANSLATE_NOOP("reasons", "Nobody answered")),
        str(QT_TRANSLATE_NOOP("reasons", "They asked for a later call")),
        str(QT_TRANSLATE_NOOP("reasons", "Something has to come first")),
    ),
}


def ready_reasons(kind: str, own: Sequence[str] = ()) -> tuple[str, ...]:
    """own: the team's, which take the place of the usual ones."""
    usual = (QCoreApplication.translate("reasons", each) for each in _USUAL[kind])
    return tuple(own)[:MOST] or tuple(usual)


def own_reasons(app: Advocate, kind: str) -> tuple[str, ...]:
    """The team's, on the database thread; none where it keeps to the usual ones."""
    return app.own_reasons.names(kind)

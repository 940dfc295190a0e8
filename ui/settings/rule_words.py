"""The rules for asking for help, in the plain words in which they are chosen. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.escalation import RuleKind
from ui.escalations.words import ordinal

USUAL = {RuleKind.TRANSFERS: 3, RuleKind.LATE_PROMISES: 2, RuleKind.EFFORT: 6, RuleKind.CONTACTS: 5}
"""What a new rule of that kind begins with."""
_HARDEST = 7
_MOST = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)


def kind_words(kind: RuleKind) -> str:
    """What a rule of that kind watches."""
    return {
        RuleKind.TRANSFERS: _tr("Transfers of one case"),
        RuleKind.LATE_PROMISES: _tr("Late promises in one case"),
        RuleKind.EFFORT: _tr("Effort of a contact"),
        RuleKind.CONTACTS: _tr("Contacts in one case"),
        RuleKind.WORDS: _tr("Certain words"),
    }[kind]


def rule_words(kind: RuleKind, threshold: int) -> str:
    """`Third transfer of one case`, `Effort 6 or more`."""
    if kind is RuleKind.EFFORT:
        return _tr("Effort {0} or more").format(threshold)
    said = {
        RuleKind.TRANSFERS: _tr("{0} transfer of one case"),
        RuleKind.LATE_PROMISES: _tr("{0} late promise in one case"),
        RuleKind.CONTACTS: _tr("{0} contact in one case"),
    }
    if kind not in said:
        return _tr("One of these words is written")
    return said[kind].format(ordinal(threshold))


def thresholds(kind: RuleKind, now: int) -> list[int]:
    """What may be chosen; a higher one that stands already included."""
    usual = range(1, (_HARDEST if kind is RuleKind.EFFORT else _MOST) + 1)
    return sorted({*usual, now} - {0})

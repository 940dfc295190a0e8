"""What a rule noticed, and what became of help that was asked for, in words. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.escalation import Escalation, RuleKind
from ui.reader import Reader
from ui.wording.time_words import ago_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("escalations", text)


def noticed_words(escalation: Escalation) -> str:
    """`Third transfer in this case`, `Effort 6`, `“lawyer” was written`; empty where help was asked for by hand."""
    found, in_case = escalation.found, escalation.case_id is not None
    if escalation.kind is None:
        return ""
    if escalation.kind is RuleKind.EFFORT:
        return _tr("Effort {0}").format(found)
    if escalation.kind is RuleKind.WORDS:
        return _tr("“{0}” was written").format(found)
    words = {
        RuleKind.TRANSFERS: (
            _tr("{0} transfer in this case"),
            _tr("{0} transfer of this customer"),
        ),
        RuleKind.LATE_PROMISES: (
            _tr("{0} late promise in this case"),
            _tr("{0} late promise to this customer"),
        ),
        RuleKind.CONTACTS: (
            _tr("{0} contact in this case"),
            _tr("{0} contact with this customer"),
        ),
    }[escalation.kind][0 if in_case else 1]
    return words.format(ordinal(int(found))) if found.isdecimal() else words.format(found)


def offer_words(escalation: Escalation) -> str:
    """`Third transfer in this case: ask Lena?`"""
    noticed = noticed_words(escalation)
    if escalation.ask_name:
        return _tr("{0}: ask {1}?").format(noticed, escalation.ask_name)
    return _tr("{0}: ask somebody for help?").format(noticed)


def asked_words(escalation: Escalation, reader: Reader) -> str:
    """`Priya asks you, 20 min ago`; of somebody else, by their name."""
    at = escalation.raised_at or escalation.offered_at
    is_me = escalation.ask_member_id == reader.member.id
    whom = _tr("you") if is_me else escalation.ask_name
    who = escalation.raised_by_name or _tr("Somebody")
    if escalation.raised_by == reader.member.id:
        who = _tr("You")
        said = _tr("You asked {1}, {2}")
    else:
        said = _tr("{0} asks {1}, {2}")
    return said.format(who, whom, ago_words(at, reader.now, reader.zone))


def ordinal(number: int) -> str:
    """`First` to `Tenth`, then `11th`, `22nd`; with a capital, for the beginning of a sentence."""
    small = (
        _tr("First"), _tr("Second"), _tr("Third"), _tr("Fourth"), _tr("Fifth"),
        _tr("Sixth"), _tr("Seventh"), _tr("Eighth"), _tr("Ninth"), _tr("Tenth"),
    )  # fmt: skip
    if 1 <= number <= len(small):
        return small[number - 1]
    is_teen = 11 <= number % 100 <= 13
    suffix = {1: _tr("{0}st"), 2: _tr("{0}nd"), 3: _tr("{0}rd")}.get(0 if is_teen else number % 10)
    return (suffix or _tr("{0}th")).format(number)

"""Why what was typed is no due time, in words: beside the line while somebody types, and under it afterwards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.due_times.why_not import WhyNot


def beside_words(why: WhyNot) -> str:
    """Only what is sure before the last letter is typed; empty for what may still become a time."""
    match why:
        case WhyNot.PASSED:
            return QCoreApplication.translate("WhyNot", "that time has passed")
        case WhyNot.NO_SUCH_DAY:
            return QCoreApplication.translate("WhyNot", "there is no such day")
        case WhyNot.NO_SUCH_HOUR:
            return QCoreApplication.translate("WhyNot", "there is no such hour")
        case WhyNot.AT_ODDS:
            return QCoreApplication.translate("WhyNot", "these do not go together")
        case _:
            return ""


def complaint_words(why: WhyNot) -> str:
    """A whole sentence, with what would be understood; empty where only that is left to say."""
    match why:
        case WhyNot.PASSED:
            return QCoreApplication.translate(
                "WhyNot", "That time has passed. Type one to come, such as “friday 3pm”."
            )
        case WhyNot.NO_SUCH_DAY:
            return QCoreApplication.translate(
                "WhyNot", "There is no such day. Type one to come, such as “friday 3pm”."
            )
        case WhyNot.NO_SUCH_HOUR:
            return QCoreApplication.translate(
                "WhyNot", "There is no such hour, a day has 24. Type one to come, such as “friday 3pm”."
            )
        case WhyNot.AT_ODDS:
            return QCoreApplication.translate(
                "WhyNot", "These times do not go together. Type one of them, such as “friday 3pm”."
            )
        case WhyNot.REPEATS:
            return QCoreApplication.translate("WhyNot", "That repeats. Type one time, such as “friday 3pm”.")
        case _:
            return ""

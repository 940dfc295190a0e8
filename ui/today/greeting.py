"""What Today says first: the greeting by the time of day, the date, how things stand, and how the week went. Pure."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from advocate.domain.kept_rate import KeptFigures
from advocate.domain.today import Scope, Today
from ui.wording.times import weekday_and_date


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Today", text, "", count)


def greeting(wall: datetime, name: str) -> str:
    """`Good morning, Priya`; from five to noon, to six, to midnight; `Hello, Priya` to whoever is up in the night."""
    first = name.split(maxsplit=1)[0] if name.split() else ""
    if 5 <= wall.hour < 12:
        said = _tr("Good morning, {0}") if first else _tr("Good morning")
    elif 12 <= wall.hour < 18:
        said = _tr("Good afternoon, {0}") if first else _tr("Good afternoon")
    elif wall.hour >= 18:
        said = _tr("Good evening, {0}") if first else _tr("Good evening")
    else:
        said = _tr("Hello, {0}") if first else _tr("Hello")
    return said.format(first)


def standing_words(
    wall: datetime, today: Today, whose: Scope | None = None, *, is_of_several: bool = False
) -> str:
    """`Thursday 12 March · 3 promises for you are late, 5 are due today`. whose: None where nobody else works here;
    is_of_several: whether I answer for more than one department."""
    late, due = today.late_count, today.due_today_count
    if whose is Scope.DEPARTMENT and is_of_several:
        said = _of_departments(late, due)
    elif late and due:
        said = f"{_late(late, whose)}, {_due_after_late(due)}"
    elif late:
        said = _late(late, whose)
    elif due:
        said = _due(due, whose)
    else:
        said = _nothing(whose)
    return f"{weekday_and_date(wall.date())} · {said}"


def calm_words(today: Today) -> str:
    """In place of promises; empty while there are any. That nothing is late or due today the head of the page says."""
    if today.late_count or today.due_today_count or today.upcoming_count:
        return ""
    if today.complaints:
        return _tr("The next 7 days are free, too: time for the complaints that many would hear of.")
    if today.quiet:
        return _tr(
            "The next 7 days are free, too. A good time to say hello to somebody who has not heard from you in a while."
        )
    return _tr(
        "The next 7 days are free, too. What you tell a customer you will do appears here by itself: type it while you "
        "log a call, “call back friday 3pm”."
    )


def week_words(week: KeptFigures) -> str:
    """`17 of this week’s 18 promises were kept in time. 9 new ones were made.`"""
    if not week.counted and not week.made:
        return _tr("No promise was made or has fallen due this week yet.")
    parts: list[str] = []
    if week.counted == 1:
        parts.append(_one_counted(week))
    elif week.counted:
        said = _tr("{0} of this week’s {1} promises were kept in time.")
        parts.append(said.format(f"{week.kept:,}", f"{week.counted:,}"))
    if week.made:
        words = _tr("%Ln new ones were made.", week.made)
        parts.append(words if week.counted else _tr("%Ln promises were made this week.", week.made))
    return " ".join(parts)


def _one_counted(week: KeptFigures) -> str:
    if week.kept:
        return _tr("This week’s one promise was kept in time.")
    if week.kept_late:
        return _tr("This week’s one promise was kept late.")
    if week.late:
        return _tr("This week’s one promise is late and still open.")
    return _tr("This week’s one promise was broken.")


def _late(count: int, whose: Scope | None) -> str:
    if whose is Scope.MINE:
        return _tr("%Ln promises for you are late", count)
    if whose is Scope.DEPARTMENT:
        return _tr("%Ln promises for your department are late", count)
    if whose is Scope.EVERYONE:
        return _tr("%Ln promises in the whole team are late", count)
    return _tr("%Ln promises are late", count)


def _due(count: int, whose: Scope | None) -> str:
    if whose is Scope.MINE:
        return _tr("%Ln promises for you are due today", count)
    if whose is Scope.DEPARTMENT:
        return _tr("%Ln promises for your department are due today", count)
    if whose is Scope.EVERYONE:
        return _tr("%Ln promises in the whole team are due today", count)
    return _tr("%Ln promises are due today", count)


def _nothing(whose: Scope | None) -> str:
    if whose is Scope.MINE:
        return _tr("nothing for you is late or due today")
    if whose is Scope.DEPARTMENT:
        return _tr("nothing for your department is late or due today")
    return _tr("nothing is late, nothing is due today")


def _of_departments(late: int, due: int) -> str:
    if not late and not due:
        return _tr("nothing for your departments is late or due today")
    if not late:
        return _tr("%Ln promises for your departments are due today", due)
    said = _tr("%Ln promises for your departments are late", late)
    return f"{said}, {_due_after_late(due)}" if due else said


def _due_after_late(count: int) -> str:
    return _tr("%Ln are due today", count)

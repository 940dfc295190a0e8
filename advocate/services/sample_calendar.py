"""Working days and office hours around one moment, on the wall clock of one zone. Knows weekends, no holidays."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from advocate.domain.moment import from_local, local
from advocate.domain.promise import Due

OPENS, CLOSES = time(8, 30), time(17, 30)
SATURDAY = 5


class WorkCalendar:
    """now: aware, UTC. Wall-clock times are naive."""

    def __init__(self, now: datetime, zone: str) -> None:
        self.now = now
        self.zone = zone
        self.wall_now = self.wall(now)
        self.today = self.wall_now.date()

    def utc(self, wall: datetime) -> datetime:
        return from_local(wall, self.zone)

    def wall(self, moment: datetime) -> datetime:
        return local(moment, self.zone).replace(tzinfo=None)

    def hours(self, due: Due) -> dict[str, str]:
        """`from` and `to` as they are said."""
        start, end = self.wall(due.start), self.wall(due.end)
        return {"from": f"{start.hour}:{start.minute:02}", "to": f"{end.hour}:{end.minute:02}"}

    def working_day(self, day: date, ahead: int = 0) -> date:
        """So many working days after that day (before it, when negative); 0 moves a weekend to its Monday."""
        step = timedelta(days=-1 if ahead < 0 else 1)
        for _ in range(abs(ahead)):
            day += step
            while day.weekday() >= SATURDAY:
                day += step
        while day.weekday() >= SATURDAY:
            day += step
        return day

    def back(self, working_days: int) -> date:
        """That many working days before today, after it when negative; 0 is today, whatever day it is."""
        return self.working_day(self.today, -working_days) if working_days else self.today

    def at(self, working_days_back: int, clock: str) -> datetime:
        """A wall-clock moment that many working days back; one of today that is still to come moves a day back."""
        moment = datetime.combine(self.back(working_days_back), clock_time(clock))
        if working_days_back == 0 and moment > self.wall_now:
            moment = datetime.combine(self.back(1), clock_time(clock))
        return moment

    def in_office(self, wall: datetime, random: Random) -> datetime:
        """The moment itself within office hours, else early in the next ones."""
        if wall.time() > CLOSES or wall.weekday() >= SATURDAY:
            day = self.working_day(wall.date(), 1) if wall.time() > CLOSES else self.working_day(wall.date())
            return datetime.combine(day, OPENS) + timedelta(minutes=random.randint(5, 120))
        if wall.time() < OPENS:
            return datetime.combine(wall.date(), OPENS) + timedelta(minutes=random.randint(5, 60))
        return wall

    def some_time(self, day: date, random: Random) -> datetime:
        return datetime.combine(day, OPENS) + timedelta(minutes=random.randint(5, 510))

    def due_today(self, first: str, last: str = "") -> Due:
        """Due today at that time or in that window, or a little later when it is past; tomorrow early at night."""
        start = datetime.combine(self.today, clock_time(first))
        length = datetime.combine(self.today, clock_time(last)) - start if last else timedelta()
        if start + length < self.wall_now + timedelta(minutes=15):
            start = half_hour(self.wall_now + timedelta(hours=1))
        if (start + length).date() > self.today:
            start = datetime.combine(self.today + timedelta(days=1), time(9))
        return self.due(start, start + length)

    def past_noon(self) -> datetime:
        """The last noon of a working day that is at least two hours past."""
        for back in range(4):
            day = self.back(back)
            noon = datetime.combine(day, time(12))
            if day.weekday() < SATURDAY and noon <= self.wall_now - timedelta(hours=2):
                return noon
        return datetime.combine(self.back(4), time(12))

    def due(self, start: datetime, end: datetime | None = None) -> Due:
        if end is None or end == start:
            return Due.at(self.utc(start), self.zone)
        return Due.between(self.utc(start), self.utc(end), self.zone)


def clock_time(text: str) -> time:
    """`9:05` or `17:00`."""
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def half_hour(wall: datetime) -> datetime:
    """The next full or half hour."""
    whole = wall.replace(minute=0, second=0, microsecond=0)
    return whole + timedelta(minutes=30 if wall.minute <= 30 else 60)


def spoken_day(day: date, today: date) -> str:
    """`today`, `tomorrow` or the name of the day."""
    ahead = (day - today).days
    return "today" if ahead == 0 else "tomorrow" if ahead == 1 else f"{day:%A}"


def spoken_time(moment: datetime) -> str:
    if (moment.hour, moment.minute) == (12, 0):
        return "noon"
    return f"{moment.hour}:{moment.minute:02}"

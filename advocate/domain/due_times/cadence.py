"""Reads what repeats: `twice a day until dry`, `every Friday`, `each workday at 9 and 4`. Rules are those of RFC 5545."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import lru_cache

from advocate.domain.cadence import RULE_DAYS, by_workdays, with_short_months
from advocate.domain.due_times.clock_rules import HALF, WHOLE, plain
from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.repeat_ends import RepeatEnd, end_beside, ends_in
from advocate.domain.due_times.tokens import Piece, Token, Vocabulary, scan
from advocate.domain.moment import from_local, local
from advocate.domain.working_time import WorkingTime

# A letter for each token, as at Token, and of what repeats:
# E every   A per (`a day`)   O other   T how often (twice)   X times   L daily, weekly   W Mondays   P mornings   U until
# Y of the month   l the (where that is a word of its own)   Q what makes days or weeks of the number before it (`14-tägig`)
# D for (so many weeks)   Z long (`5 Wochen lang`); a number before X or u is no clock.
# ? a single word that is not known.
_CADENCE = re.compile(
    r"""(?: E (?P<step3>n)? (?P<month4>u) j (?: (?P<nth2>o) (?P<nth_day2>w) | (?P<monthday3>o) )
          | l? E? [Aj]? (?P<monthday>o|n(?=Y)) (?: (?P<month>Y) | (?<=Eo)Au ) | (?P<month2>L) [Aj]? (?P<monthday2>o)
          | l? E? [Aj]? (?P<nth>[oO]) (?P<nth_day>w) (?: (?P<month3>Y) | (?<=E[oO]w)Au )
          | (?P<times>T|nX|n\?(?=A)) (?: A | E(?P<step>[nO])? )? (?P<unit>[uL]) (?: (?P<days3>W) | [Aj](?P<days4>w) )?
          | E (?P<every>[nOo])?
            (?: (?P<unit2>u) (?: (?P<days5>j?W(?:&?W)*) | [Aj](?P<days6>w(?:&w)*) | (?P<part4>[pP]) )?
              | (?P<days>w(?:&?E?w)*) (?P<part>[pP])? | (?P<part2>p(?:&E?p)*) )
          | E? (?P<unit3>L) (?: (?P<days7>j?W(?:&?W)*) | [Aj](?P<days8>w(?:&w)*) | (?P<part5>[pP]) )?
          | (?P<step2>n) &? (?P<unit4>Q)
          | E? (?P<days2>W(?:&?W|&w)*) (?P<part3>[pP])?
          | E? (?P<parts>P(?:&?P)*) )
        (?: (?P<clocks> g? (?:v?[nc]q?) (?: &g?v?[nc]q? | g?c )* (?![uX]|&X) ) (?P<part6>[pP])? )?""",
    re.VERBOSE,
)
_GROUPS = {
    kind: [name for name in _CADENCE.groupindex if re.fullmatch(rf"{kind}s?\d?", name)]
    for kind in ("unit", "day", "part", "monthday", "month")
}
# A weekday is Monday to Friday for everyone, a workday (by_workdays) is the team's own.
_DAYS_OF = {"weekday": "MO,TU,WE,TH,FR", "weekend": "SA", "workday": ""}
_UNITS = {
    "minute": ("MINUTELY", 1),
    "hour": ("HOURLY", 1),
    "day": ("DAILY", 1),
    "workday": ("WEEKLY", 1),
    "weekday": ("WEEKLY", 1),
    "week": ("WEEKLY", 1),
    "weekend": ("WEEKLY", 1),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "year": ("YEARLY", 1),
}
# The hour at which a part of the day repeats, and how several times in a day, week or month are spread: ours.
_HOUR_OF_PART = {
    "first": 9,
    "morning": 9,
    "lunch": 12,
    "after_lunch": 14,
    "afternoon": 14,
    "evening": 18,
    "night": 22,
}
_HOURS = {2: "9,16", 3: "9,13,17", 4: "9,11,14,16", 5: "9,11,13,15,17", 6: "9,11,12,14,15,17"}
_SPREAD: dict[tuple[str, int], dict[str, str]] = {
    ("hour", 2): {"FREQ": "MINUTELY", "INTERVAL": "30"},
    **{("day", times): {"BYHOUR": hours, "BYMINUTE": "0"} for times, hours in _HOURS.items()},
    ("week", 2): {"BYDAY": "MO,TH"},
    ("week", 3): {"BYDAY": "MO,WE,FR"},
    ("week", 4): {"BYDAY": "MO,TU,TH,FR"},
    ("week", 5): {"BYDAY": "MO,TU,WE,TH,FR"},
    ("week", 6): {"BYDAY": "MO,TU,WE,TH,FR,SA"},
    ("week", 7): {"FREQ": "DAILY"},
    ("month", 2): {"BYMONTHDAY": "1,15"},
    ("year", 2): {"FREQ": "MONTHLY", "INTERVAL": "6"},
    ("year", 3): {"FREQ": "MONTHLY", "INTERVAL": "4"},
    ("year", 4): {"FREQ": "MONTHLY", "INTERVAL": "3"},
}
_MOST = 1000
LAST = -1
"""The number of what is the last one: `the last Friday of every month`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """What repeats. rule: an RRULE without its name; first: the first time it falls due, in UTC; start and end: where
    the words stand in the text; last: the last moment, in UTC, where they say how long it goes on; is_open: `until` follows them."""

    rule: str
    first: datetime
    start: int
    end: int
    last: datetime | None = None
    is_open: bool = False


def cadences_in(
    text: str, now: datetime, zone: str, language: str, working: WorkingTime | None = None
) -> Iterator[Cadence]:
    """Every cadence of a text, in order. Nothing where a rule never comes true. working: whose workdays are meant; Monday to Friday
    without."""
    vocabulary = _repeating(language)
    if vocabulary is None:
        return
    placed = _placed(text, vocabulary)
    ends = ends_in([token for token, _ in placed])
    kept = [at for at in range(len(placed)) if not any(end.first <= at < end.last for end in ends)]
    tokens = [placed[at][0] for at in kept]
    today = local(now, zone).date()
    for match in _CADENCE.finditer("".join(token.code for token in tokens)):
        begins, over = kept[match.start()], kept[match.end() - 1] + 1
        rule = _rule_of(match, tokens, by_workdays(working))
        rule = with_short_months(rule, today) if rule else ""
        end = end_beside(ends, begins, over) if rule else None
        first = first_time(rule, now, zone) if rule else None
        last = None
        if end is not None and first is not None:
            is_new_breath = text[: placed[end.first][1].start].rstrip().endswith(",")
            is_each = match[0][-1] in "uL" and not is_new_breath
            if is_each and (each := _each(rule, end)):
                ended, first = each, first_time(each, now, zone)
            else:
                ended, last = _until(rule, end, first, zone)
            if ended:
                rule, begins, over = ended, min(begins, end.first), max(over, end.last)
        if first is None:
            continue
        yield Cadence(
            rule=rule,
            first=first,
            start=placed[begins][1].start,
            end=placed[over - 1][1].end,
            is_open="COUNT=" not in rule and over < len(placed) and placed[over][0].code == "U",
            last=last,
        )


def _placed(text: str, vocabulary: Vocabulary) -> list[tuple[Token, Piece]]:
    """Each meaning with where it stands. `for` counts only before so many of a unit, `on` only behind one (`every month on`)."""
    found = [
        (token, piece)
        for piece in scan(text, vocabulary)
        for token in (piece.tokens if piece.tokens is not None else (Token("?" if piece.word else "!"),))
        if token.code != "."
    ]
    codes = "".join(token.code for token, _ in found)
    kept: list[tuple[Token, Piece]] = []
    for at, (token, piece) in enumerate(found):
        if token.name == "on":
            kept += [(token, piece)] if codes[at - 1 : at] in ("u", "L") else []
        elif token.code != "D" or re.match("x?[nA]u", codes[at + 1 :]):
            kept.append((token, piece))
        elif token.name != "for":
            kept.append((Token("!"), piece))
    return kept


def _each(rule: str, end: RepeatEnd) -> str:
    """`every day 3 times` is three times in each; empty where so many times are not spread."""
    name = {"FREQ=DAILY": "day", "FREQ=WEEKLY": "week"}.get(rule, "")
    spread = None if end.unit else _SPREAD.get((name, int(end.number)))
    parts = {"FREQ": rule.removeprefix("FREQ=")} | (spread or {})
    return ";".join(f"{part}={value}" for part, value in parts.items()) if spread else ""


def _until(rule: str, end: RepeatEnd, first: datetime, zone: str) -> tuple[str, datetime | None]:
    """The rule with its end; empty where only one time would be left (`every Friday for 2 hours`)."""
    if not end.unit:
        return f"{rule};COUNT={int(end.number)}", None
    last = end.last_time(first, zone)
    second = first_time(rule, first, zone)
    if last is None or second is None or second > last:
        return "", None
    return f"{rule};UNTIL={last:%Y%m%dT%H%M%SZ}", last


def first_time(rule: str, now: datetime, zone: str) -> datetime | None:
    """When a rule first falls due after now, on the wall clock of that zone, and what the times after it are counted
    from; without an hour the beginning of a day after today. None when it never does."""
    from dateutil.rrule import rrulestr  # lazy: start-up time

    wall = local(now, zone).replace(tzinfo=None, second=0, microsecond=0)
    # Every other Tuesday begins with the coming one; every six months in six months.
    is_named = "BY" in rule and "BYSETPOS" not in rule
    begun = re.sub(r";INTERVAL=\d+", "", rule) if is_named else rule
    try:
        if re.search("BYHOUR|HOURLY|MINUTELY", rule):
            found = rrulestr(begun, dtstart=wall).after(wall)
        else:
            found = rrulestr(begun, dtstart=datetime.combine(wall.date(), time.min)).after(wall)
    except (ValueError, OverflowError):
        return None
    return from_local(found, zone) if found else None


def _rule_of(match: re.Match[str], tokens: Sequence[Token], workdays: str) -> str:
    """The rule of a match over the letters of the tokens; empty where there is none (`0 times a day`). workdays: as a rule names
    them."""

    def of(*names: str) -> list[Token]:
        return [token for name in names if match[name] for token in tokens[slice(*match.span(name))]]

    if places := of(*_GROUPS["monthday"], "nth", "nth2"):
        months = of(*_GROUPS["month"])
        rule = _in_month(places[0], of("nth_day", "nth_day2"), months, of("step3"), match[0])
    else:
        units, days = of(*_GROUPS["unit"]), [token for token in of(*_GROUPS["day"]) if token.code in "wW"]
        steps = [token.number for token in of("step", "every", "step2")]
        steps += [token.number for token in units if token.code == "L"]
        times = next((token.number for token in of("times") if token.code in "Tn"), 1)
        rule = _in_units(units[0].name if units else "", days, steps, times, workdays)
    parts = [part for part in of(*_GROUPS["part"]) if part.name]
    if hours := _clocks(of("clocks"), parts) or {60 * _HOUR_OF_PART[part.name] for part in parts}:
        rule |= {
            "BYHOUR": _listed(hour // 60 for hour in hours),
            "BYMINUTE": _listed({hour % 60 for hour in hours}),
        }
    if "," in rule.get("BYMINUTE", "") or "FREQ" not in rule:
        return ""
    return ";".join(f"{part}={value}" for part, value in rule.items() if value)


def _in_units(
    name: str, days: Sequence[Token], steps: Sequence[float], times: float, workdays: str
) -> dict[str, str]:
    """`alle 14 Tage montags`, `twice a week`, `every Friday`; empty where it makes no rule."""
    name = name or ("week" if days else "day")
    interval = math.prod(steps, start=_UNITS.get(name, ("", 0))[1])
    if days and name == "day" and interval % 7 == 0:
        name, interval = "week", interval // 7
    if not 1 <= interval <= _MOST or not 1 <= times <= _MOST or interval % 1 or times % 1:
        return {}
    if (times > 1 and (days or (name, times) not in _SPREAD)) or (days and name != "week"):
        return {}
    if name in _DAYS_OF and interval > 1:
        return {}
    rule = {"FREQ": _UNITS[name][0], "INTERVAL": str(int(interval)) if interval > 1 else ""}
    if name == "workday":
        return rule | {"BYDAY": workdays}
    return rule | (_days_of(name, days) if days or name in _DAYS_OF else _SPREAD.get((name, int(times)), {}))


def _in_month(
    ordinal: Token, weekdays: Sequence[Token], months: Sequence[Token], steps: Sequence[Token], codes: str
) -> dict[str, str]:
    """`jeden 15. des Monats`, `every first Monday of the month`, `every 3 months on the 1st`; empty for `the 15th of the month`,
    which is one day."""
    number = int(ordinal.number)
    is_repeated = codes.lstrip("l").startswith("E") or any(
        month.name in ("each", "month") for month in months
    )
    is_last = bool(weekdays) and number == LAST
    if not is_repeated or ordinal.name == "other" or not (is_last or 1 <= number <= (5 if weekdays else 31)):
        return {}
    interval = steps[0].number if steps else 1
    is_other_unit = any(month.code == "u" and month.name != "month" for month in months)
    if is_other_unit or interval % 1 or not 1 <= interval <= _MOST:
        return {}
    rule = {"FREQ": "MONTHLY", "INTERVAL": str(int(interval)) if interval > 1 else ""}
    if weekdays:
        return rule | {"BYDAY": f"{number}{RULE_DAYS[int(weekdays[0].number)]}"}
    return rule | {"BYMONTHDAY": str(number)}


def _days_of(name: str, days: Sequence[Token]) -> dict[str, str]:
    if name in _DAYS_OF:
        return {"BYDAY": _DAYS_OF[name]}
    return {"BYDAY": ",".join(RULE_DAYS[number] for number in sorted({int(day.number) for day in days}))}


def _clocks(tokens: Sequence[Token], parts: Sequence[Token]) -> set[int]:
    """The minutes of a day of `at 9 and 4`, `10am`, `9:30`, `half past 9`; in the evening, 7 is 19:00."""
    is_late = any(part.name in ("afternoon", "evening") for part in parts)
    found: set[int] = set()
    for place, token in enumerate(tokens):
        if token.code not in "nc":
            continue
        half = tokens[place + 1].name if place + 1 < len(tokens) and tokens[place + 1].code == "q" else ""
        minutes = int(token.number) if token.code == "c" else _minutes(token)
        if place and tokens[place - 1].code == "v":
            minutes += int(tokens[place - 1].number)
        if half in ("am", "pm"):
            minutes = minutes % HALF + (HALF if half == "pm" else 0)
        elif token.name != "sure":
            minutes = minutes % HALF + HALF if is_late else plain(minutes)
        if 0 <= minutes < WHOLE:
            found.add(minutes)
    return found


def _minutes(number: Token) -> int:
    """`9.30` is half past nine, `9` is nine."""
    if re.fullmatch(r"\d{1,2}\.[0-5]\d", number.text):
        hour, minute = number.text.split(".")
        return int(hour) * 60 + int(minute)
    return int(number.number * 60)


def _listed(values: Iterable[int]) -> str:
    return ",".join(str(value) for value in sorted(set(values)))


@lru_cache(maxsize=8)
def _repeating(language: str) -> Vocabulary | None:
    vocabulary = vocabulary_of(language)
    if vocabulary is None:
        return None
    return replace(vocabulary, phrases={**vocabulary.phrases, **vocabulary.repeats})

"""To which open case the words that are being typed belong. Pure; a simple rule that can be said in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocate.domain.case import Case
from advocate.domain.ids import CaseId
from advocate.domain.text import words_of

LATELY = timedelta(days=14)
READ = 6_000
"""Characters of a long text that are looked at: half from its beginning, half from its end."""
_SHORTEST = 3
# Each with how many letters must stay.
_ENDINGS = {
    "ings": 4, "ing": 4, "ers": 4, "ies": 4, "er": 4, "ed": 4, "es": 4, "en": 4, "s": 3, "e": 4, "y": 4, "n": 4,
}  # fmt: skip
_COMMON = """
all and any are but can day did for get got had has her him his how its let may new not now off old one our out
say see she the too two use was way who why yes yet you aus auf bei bin bis das dem den der des die ein fur hat
ich ihm ihn ihr ist mal man mir mit nun nur sie und uns von vor war wem wen wer wie wir zum zur about after
again also asked asks because been before being call called calls came come customer does done down each even
every from gave give going good have having hello here into just know later like made make many more most
morning much need needs only other over phone please really right said same says send sent should since some
soon still sure take talk than thank thanks that their them then there these they thing this those time today
told tomorrow very want wanted wants week went were what when where which while will with would year yesterday
your monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december aber alle auch beim bitte dann dass diese dieser doch eine einem einen einer
etwas gestern habe haben hatte heute hier ihre ihren immer jetzt kann kein keine kommt kunde kundin lang mehr
meine mich morgen nach nicht noch oder ruft sagt schon sehr sein seine seit sich sind soll sollte uber unser
unter viel vielen wann warum weil wenn wird wieder wollte worden wurde zuruck
"""
_EVERYWHERE = frozenset(_COMMON.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWords:
    """An open case with its words. written: what is known, asked and next; said: titles and words of its contacts;
    active_at: its last contact, or when it was opened."""

    id: CaseId
    title: str
    written: str
    active_at: datetime
    said: str = ""


@dataclass(frozen=True, slots=True)
class Fit:
    """because: the typed words that the case shares; none where it is the only open one that was active lately."""

    case_id: CaseId
    because: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSuggestion:
    """because: the typed words that the case shares; none where it is the only one that is open and was active lately."""

    case: Case
    because: tuple[str, ...] = ()


def significant(text: str) -> dict[str, str]:
    """The words that say what a text is about, by their stem: `flooring` and `floors` share one."""
    shown = text if len(text) <= READ else f"{text[: READ // 2]} {text[-READ // 2 :]}"
    found: dict[str, str] = {}
    for word in words_of(shown):
        if len(word) >= _SHORTEST and word not in _EVERYWHERE:
            found.setdefault(stem(word), word)
    return found


def stem(word: str) -> str:
    """Without one ending of English or German, as long as enough of it stays; digits stay as they are."""
    if word.isalpha() and not word.endswith("ss"):
        for ending, staying in _ENDINGS.items():
            if word.endswith(ending) and len(word) - len(ending) >= staying:
                return word[: -len(ending)]
    return word


def fits(text: str, cases: Sequence[CaseWords], now: datetime) -> list[Fit]:
    """The cases that fit, best first.

    The rule: a word shared with the title counts two, one shared with what is written in the case or was said in it counts
    one, and up to one more for how lately something happened (half of it for every LATELY). A case that shares nothing fits
    only when it is the only one and was active LATELY.
    """
    typed = significant(text)
    found = [fit for case in cases if (fit := _fit(typed, case, now)) is not None]
    if not found and typed and len(cases) == 1 and now - cases[0].active_at <= LATELY:
        return [Fit(cases[0].id, (), 0.0)]
    active = {case.id: case.active_at for case in cases}
    return sorted(found, key=lambda fit: (fit.score, active[fit.case_id]), reverse=True)


def _fit(typed: dict[str, str], case: CaseWords, now: datetime) -> Fit | None:
    title = _shared(typed, case.title)
    shared = title | _shared(typed, case.written) | _shared(typed, case.said)
    if not shared:
        return None
    recency = 0.5 ** (max(timedelta(), now - case.active_at) / LATELY)
    because = tuple(word for key, word in typed.items() if key in shared)
    return Fit(case.id, because, len(title) + len(shared) + recency)


def _shared(typed: Iterable[str], text: str) -> set[str]:
    return set(typed) & significant(text).keys()

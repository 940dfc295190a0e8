"""The default lists as a team changed them."""

from __future__ import annotations

from uuid import UUID

from advocate.domain.ids import WordingEntryId
from advocate.domain.team_wording import TeamWording, WordingEntry, phrase_key
from advocate.domain.wording_hints.hint import HintKind, WordingLists, WordingPhrase

DEFAULTS = WordingLists(
    language="en",
    groups=(),
    phrases=(
        WordingPhrase(kind=HintKind.DISTANCING, phrase="corporate policy", say="We"),
        WordingPhrase(kind=HintKind.BLAME, phrase="not my fault", say="We"),
    ),
    dismissed=frozenset({"old"}),
)


def _entry(phrase: str, kind: HintKind | None = None) -> WordingEntry:
    return WordingEntry(
        id=WordingEntryId(UUID(int=1)), phrase=phrase, kind=kind, say="We can" if kind else ""
    )


def test_letter_case_and_blanks_make_no_difference() -> None:
    assert phrase_key("  The SYSTEM  says ") == phrase_key("the system says") == "the system says"


def test_added_removed_and_dismissed() -> None:
    wording = TeamWording(
        added=(_entry("no can do", HintKind.HELPLESS),),
        removed=(_entry("Corporate  policy"),),
        dismissed=(_entry("they said"),),
    )
    lists = wording.lists(DEFAULTS)
    assert [(each.phrase, each.kind) for each in lists.phrases] == [
        ("not my fault", HintKind.BLAME),
        ("no can do", HintKind.HELPLESS),
    ]
    assert lists.dismissed == {"old", "they said"}
    assert TeamWording().lists(DEFAULTS) == DEFAULTS

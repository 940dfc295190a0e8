"""What the team adds to the wording hints or takes out, what each member dismissed for ever, and whether they want hints."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import WordingEntryId
from advocate.domain.team_wording import TeamWording, WordingList, phrase_key
from advocate.domain.wording_hints.finding import LISTS, find_hints
from advocate.domain.wording_hints.hint import HintKind, WordingLists, WordingPhrase
from advocate.errors import Conflict
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.services.settings import SettingService
from advocate.settings import WORDING_HINTS
from advocate.storage.rows.calls import WordingEntryRow
from advocate.storage.team_words import WordingStore


class TeamWordingService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands
        self._settings = SettingService(commands)

    def read(self) -> TeamWording:
        """Everything at once: the hints are looked for at every keystroke, so keep it until `wording_entries` or `settings`
        change."""
        is_on = self._settings.get(WORDING_HINTS) == "on"
        with self._commands.database.reading() as connection:
            store = WordingStore(connection, self._commands.member_id)
            added, removed, dismissed = (store.entries(which) for which in WordingList)
        return TeamWording(added=added, removed=removed, dismissed=dismissed, is_on=is_on)

    def lists(self, language: str = "en") -> WordingLists:
        """What to look for with find_hints, as this team and the member at the keyboard want it."""
        return self.read().lists(LISTS[language])

    def add(self, phrase: str, kind: HintKind, say: str) -> Changes:
        """A phrase of the team's own, as WordingPhrase has it. say: the sentence to offer instead. Raises InvalidValue for
        one that cannot be looked for, Conflict for one that was added before."""
        clean = clean_name(phrase, "phrase")
        find_hints("", LISTS["en"].with_phrases(WordingPhrase(kind=kind, phrase=clean, say=say)))
        return self._write(Verb.WORDING_ADDED, WordingList.ADDED, clean, kind, clean_name(say, "sentence"))

    def remove(self, phrase: str) -> Changes:
        """Take a phrase of the default lists out (WordingPhrase.phrase), for the whole team."""
        return self._write(Verb.WORDING_REMOVED, WordingList.REMOVED, phrase)

    def dismiss(self, words: str) -> Changes:
        """No more hints for these words (WordingHint.words), for the member at the keyboard."""
        return self._write(Verb.WORDING_DISMISSED, WordingList.DISMISSED, words)

    def take_off(self, entry_id: WordingEntryId) -> Changes:
        """Off whichever list it stands on: an added phrase is gone, a removed or dismissed one gives hints again."""
        with self._commands.run(Verb.WORDING_RESTORED) as command:
            entry = WordingStore(command.connection, self._commands.member_id).get(entry_id)
            command.about = entry.phrase
            command.recording.delete(WordingEntryRow, entry_id)
            if entry.kind:
                command.verb = Verb.WORDING_REMOVED
        return command.changes

    def show(self, is_on: bool) -> Changes:
        """Hints for the member at the keyboard."""
        return self._settings.set(WORDING_HINTS, "on" if is_on else "off")

    def _write(
        self, verb: Verb, which: WordingList, phrase: str, kind: HintKind | None = None, say: str = ""
    ) -> Changes:
        clean = clean_name(phrase, "phrase")
        is_own = which is WordingList.DISMISSED
        with self._commands.run(verb, about=clean) as command:
            store = WordingStore(command.connection, self._commands.member_id)
            if any(phrase_key(each.phrase) == phrase_key(clean) for each in store.entries(which)):
                if which is WordingList.ADDED:
                    raise Conflict(f"“{clean}” stands in this list already.", "Choose another phrase.")
                return command.changes  # it is silent already
            command.made = command.recording.insert(
                WordingEntryRow, list_name=which.value, phrase=clean, kind=kind.value if kind else "", say=say,
                member_id=self._commands.member_id if is_own else None,
            )  # fmt: skip
        return command.changes

"""What a command did, in the window's language, for toasts. The English is the domain's own."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.interaction import Channel
from ui.promises.words import as_sentence
from ui.timeline.kind_words import shortened
from ui.wording.time_words import due_words

# {about} is the customer, tag or file the command was about.
_SENTENCES: dict[Verb, str] = {
    Verb.TEAM_STARTED: str(QT_TRANSLATE_NOOP("commands", "Started the vault")),
    Verb.MEMBER_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added {about} to the team")),
    Verb.MEMBER_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed {about} in the team")),
    Verb.DEPARTMENT_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added the department {about}")),
    Verb.DEPARTMENT_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed the department {about}")),
    Verb.CUSTOMER_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added {about}")),
    Verb.CUSTOMER_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed {about}")),
    Verb.CUSTOMER_ARCHIVED: str(QT_TRANSLATE_NOOP("commands", "Archived {about}")),
    Verb.CUSTOMER_TRASHED: str(QT_TRANSLATE_NOOP("commands", "Moved {about} to the trash")),
    Verb.CUSTOMER_RESTORED: str(QT_TRANSLATE_NOOP("commands", "Brought {about} back")),
    Verb.CUSTOMER_ASSIGNED: str(QT_TRANSLATE_NOOP("commands", "Gave {about} into other hands")),
    Verb.PHOTO_SET: str(QT_TRANSLATE_NOOP("commands", "Set the picture of {about}")),
    Verb.PHOTO_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed the picture of {about}")),
    Verb.CONTACT_POINT_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added a way to reach {about}")),
    Verb.CONTACT_POINT_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed how to reach {about}")),
    Verb.CONTACT_POINT_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed a way to reach {about}")),
    Verb.NOTE_PINNED: str(QT_TRANSLATE_NOOP("commands", "Pinned a note for {about}")),
    Verb.NOTE_UNPINNED: str(QT_TRANSLATE_NOOP("commands", "Unpinned a note of {about}")),
    Verb.TAGGED: str(QT_TRANSLATE_NOOP("commands", "Tagged {about}")),
    Verb.UNTAGGED: str(QT_TRANSLATE_NOOP("commands", "Took a tag off {about}")),
    Verb.TAG_RENAMED: str(QT_TRANSLATE_NOOP("commands", "Renamed the tag {about}")),
    Verb.TAG_MERGED: str(QT_TRANSLATE_NOOP("commands", "Merged the tag {about}")),
    Verb.TAG_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed the tag {about}")),
    Verb.FIELDS_ARRANGED: str(QT_TRANSLATE_NOOP("commands", "Changed the order of the own fields")),
    Verb.FIELD_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed the own field {about}")),
    Verb.FIELD_DEFINED: str(QT_TRANSLATE_NOOP("commands", "Changed the own field {about}")),
    Verb.FIELD_SET: str(QT_TRANSLATE_NOOP("commands", "Changed a field of {about}")),
    Verb.RELATED: str(QT_TRANSLATE_NOOP("commands", "Linked {about}")),
    Verb.UNRELATED: str(QT_TRANSLATE_NOOP("commands", "Unlinked {about}")),
    Verb.INTERACTION_LOGGED: str(QT_TRANSLATE_NOOP("commands", "Logged a contact with {about}")),
    Verb.INTERACTION_CORRECTED: str(QT_TRANSLATE_NOOP("commands", "Corrected a contact with {about}")),
    Verb.INTERACTION_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed a contact with {about}")),
    Verb.INTERACTION_PINNED: str(QT_TRANSLATE_NOOP("commands", "Pinned a contact with {about}")),
    Verb.INTERACTION_UNPINNED: str(QT_TRANSLATE_NOOP("commands", "Unpinned a contact with {about}")),
    Verb.INTERACTION_PLACED: str(QT_TRANSLATE_NOOP("commands", "Changed the case of a contact with {about}")),
    Verb.CASE_OPENED: str(QT_TRANSLATE_NOOP("commands", "Opened a case for {about}")),
    Verb.CASE_RESOLVED: str(QT_TRANSLATE_NOOP("commands", "Resolved a case of {about}")),
    Verb.CASE_REOPENED: str(QT_TRANSLATE_NOOP("commands", "Reopened a case of {about}")),
    Verb.PROMISE_MADE: str(QT_TRANSLATE_NOOP("commands", "Promised {about}")),
    Verb.PROMISE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed a promise to {about}")),
    Verb.PROMISE_KEPT: str(QT_TRANSLATE_NOOP("commands", "Kept a promise to {about}")),
    Verb.PROMISE_BROKEN: str(QT_TRANSLATE_NOOP("commands", "Ended a promise to {about} as broken")),
    Verb.PROMISE_RELEASED: str(QT_TRANSLATE_NOOP("commands", "Released a promise to {about}")),
    Verb.PROMISE_REOPENED: str(QT_TRANSLATE_NOOP("commands", "Reopened a promise to {about}")),
    Verb.PROMISE_MOVED: str(QT_TRANSLATE_NOOP("commands", "Agreed on another time with {about}")),
    Verb.CADENCE_MADE: str(QT_TRANSLATE_NOOP("commands", "Promised {about} again and again")),
    Verb.CADENCE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed a repeating promise to {about}")),
    Verb.CADENCE_ENDED: str(QT_TRANSLATE_NOOP("commands", "Ended a repeating promise to {about}")),
    Verb.CADENCE_WENT_ON: str(QT_TRANSLATE_NOOP("commands", "A repeating promise went on")),
    Verb.REMINDER_SNOOZED: str(QT_TRANSLATE_NOOP("commands", "Put off a reminder about {about}")),
    Verb.NOTE_SENT: str(QT_TRANSLATE_NOOP("commands", "Sent a note about {about}")),
    Verb.NOTE_READ: str(QT_TRANSLATE_NOOP("commands", "Read a note about {about}")),
    Verb.NOTE_ANSWERED: str(QT_TRANSLATE_NOOP("commands", "Answered a note about {about}")),
    Verb.NOTE_ADDRESSED: str(QT_TRANSLATE_NOOP("commands", "Passed on a note about {about}")),
    Verb.ANSWER_SEEN: str(QT_TRANSLATE_NOOP("commands", "Saw the answer to a note about {about}")),
    Verb.SENT_NOTE_PINNED: str(QT_TRANSLATE_NOOP("commands", "Pinned a sent note about {about}")),
    Verb.SENT_NOTE_UNPINNED: str(QT_TRANSLATE_NOOP("commands", "Unpinned a sent note about {about}")),
    Verb.FILE_ATTACHED: str(QT_TRANSLATE_NOOP("commands", "Added a file of {about}")),
    Verb.FILE_RENAMED: str(QT_TRANSLATE_NOOP("commands", "Renamed a file of {about}")),
    Verb.FILE_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed a file of {about}")),
    Verb.QUICK_NOTE_WRITTEN: str(QT_TRANSLATE_NOOP("commands", "Wrote a quick note")),
    Verb.QUICK_NOTE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed a quick note")),
    Verb.QUICK_NOTE_SORTED: str(QT_TRANSLATE_NOOP("commands", "Sorted a quick note to {about}")),
    Verb.QUICK_NOTE_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed a quick note")),
    Verb.VIEW_SAVED: str(QT_TRANSLATE_NOOP("commands", "Saved the view {about}")),
    Verb.VIEW_RENAMED: str(QT_TRANSLATE_NOOP("commands", "Renamed the view {about}")),
    Verb.VIEW_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed the view {about}")),
    Verb.CASE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed a case of {about}")),
    Verb.OPEN_CALL_DROPPED: str(QT_TRANSLATE_NOOP("commands", "Dropped what was typed about {about}")),
    Verb.HANDOFF_OFFERED: str(QT_TRANSLATE_NOOP("commands", "Handed {about} over")),
    Verb.HANDOFF_ACCEPTED: str(QT_TRANSLATE_NOOP("commands", "Accepted {about}")),
    Verb.HANDOFF_RETURNED: str(QT_TRANSLATE_NOOP("commands", "Returned {about}")),
    Verb.HANDOFF_WITHDRAWN: str(QT_TRANSLATE_NOOP("commands", "Took the handoff of {about} back")),
    Verb.HANDOFF_SEEN: str(QT_TRANSLATE_NOOP("commands", "Saw that {about} came back")),
    Verb.ESCALATION_RAISED: str(QT_TRANSLATE_NOOP("commands", "Asked for help with {about}")),
    Verb.ESCALATION_NOT_NEEDED: str(QT_TRANSLATE_NOOP("commands", "Needed no help with {about}")),
    Verb.ESCALATION_DONE: str(QT_TRANSLATE_NOOP("commands", "Helped with {about}")),
    Verb.RULE_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added a rule for asking for help")),
    Verb.RULE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed a rule for asking for help")),
    Verb.RULE_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed a rule for asking for help")),
    Verb.GUIDE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed the call guide")),
    Verb.OWN_OUTCOMES_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed the team's own outcomes")),
    Verb.OWN_REASONS_EDITED: str(QT_TRANSLATE_NOOP("commands", "Changed the reasons of the team")),
    Verb.WORDING_ADDED: str(QT_TRANSLATE_NOOP("commands", "Added the phrase {about}")),
    Verb.WORDING_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Took out the phrase {about}")),
    Verb.WORDING_DISMISSED: str(QT_TRANSLATE_NOOP("commands", "No more hints for {about}")),
    Verb.WORDING_RESTORED: str(QT_TRANSLATE_NOOP("commands", "Hints for {about} again")),
    Verb.IMPORTED: str(QT_TRANSLATE_NOOP("commands", "Imported {about}")),
    Verb.SAMPLE_REMOVED: str(QT_TRANSLATE_NOOP("commands", "Removed the sample data")),
    Verb.SETTING_CHANGED: str(QT_TRANSLATE_NOOP("commands", "Changed the setting {about}")),
    Verb.UNDONE: str(QT_TRANSLATE_NOOP("commands", "Took back: {about}")),
}
# Of one promise: {what} we said we would do, {due} by when.
_PROMISE_SENTENCES: dict[Verb, str] = {
    Verb.PROMISE_MADE: str(QT_TRANSLATE_NOOP("commands", "Promised {about}: {what} · {due}")),
    Verb.PROMISE_EDITED: str(QT_TRANSLATE_NOOP("commands", "Now promised to {about}: {what} · {due}")),
    Verb.PROMISE_KEPT: str(QT_TRANSLATE_NOOP("commands", "Kept for {about}: {what}")),
    Verb.PROMISE_BROKEN: str(QT_TRANSLATE_NOOP("commands", "Ended as broken for {about}: {what}")),
    Verb.PROMISE_RELEASED: str(QT_TRANSLATE_NOOP("commands", "Released for {about}: {what}")),
    Verb.PROMISE_REOPENED: str(QT_TRANSLATE_NOOP("commands", "Open again for {about}: {what} · {due}")),
    Verb.PROMISE_MOVED: str(QT_TRANSLATE_NOOP("commands", "Another time for {about}: {what} · {due}")),
    Verb.REMINDER_SNOOZED: str(
        QT_TRANSLATE_NOOP("commands", "Reminder put off for {about}: {what} · until {due}")
    ),
}
_CALL_LOGGED = str(QT_TRANSLATE_NOOP("commands", "Logged a call with {about}"))
# {0} is the sentence that says so of the contact.
_WITH_PROMISE = str(QT_TRANSLATE_NOOP("commands", "{0}, and promised: {1}"))
_WITH_PROMISES = str(QT_TRANSLATE_NOOP("commands", "{0}, with {1} promises"))
_CASE_RESOLVED = str(QT_TRANSLATE_NOOP("commands", "Resolved with it: {0}."))
_CASE_WAITS = str(QT_TRANSLATE_NOOP("commands", "“{0}” stays open: something is still promised in it."))
_LONGEST = 90
_LONGEST_PROMISE = 60
_QUIET = {Verb.NOTE_READ, Verb.ANSWER_SEEN, Verb.HANDOFF_SEEN, Verb.SETTING_CHANGED, Verb.TEAM_STARTED}


def command_words(changes: Changes, now: datetime | None = None, zone: str = "") -> str:
    """Past tense, a full sentence: `Added Maria Gomez.`, `Promised Maria Gomez: Send the offer · tomorrow 15:00.`

    now, zone: the reader's, to say by when; without them that is left out of what was promised.
    """
    if changes.what and changes.due is not None and now is not None and changes.verb in _PROMISE_SENTENCES:
        sentence = QCoreApplication.translate("commands", _PROMISE_SENTENCES[changes.verb])
        due, what = due_words(changes.due, now, zone), shortened(as_sentence(changes.what), _LONGEST_PROMISE)
        return _ended(sentence.format(about=_short(changes.about), what=what, due=due))
    is_call = changes.verb is Verb.INTERACTION_LOGGED and changes.what == Channel.CALL.value
    sentence = QCoreApplication.translate("commands", _CALL_LOGGED if is_call else _SENTENCES[changes.verb])
    said = _with_promises(sentence.format(about=_short(changes.about)), changes.promised)
    return f"{_ended(said)} {_case_words(changes)}".rstrip()


def _with_promises(said: str, promised: tuple[str, ...]) -> str:
    """One is said in its words, of more how many."""
    if not promised:
        return said
    sentence = QCoreApplication.translate("commands", _WITH_PROMISE if len(promised) == 1 else _WITH_PROMISES)
    words = shortened(as_sentence(promised[0]), _LONGEST_PROMISE)
    return sentence.format(said, words if len(promised) == 1 else len(promised))


def _ended(said: str) -> str:
    return said if said.endswith((".", "!", "?", "…")) else said + "."


def _case_words(changes: Changes) -> str:
    """What became of the case of a contact that was resolved."""
    title = changes.resolved_case or changes.waiting_case
    if not title:
        return ""
    sentence = _CASE_RESOLVED if changes.resolved_case else _CASE_WAITS
    return QCoreApplication.translate("commands", sentence).format(shortened(title, _LONGEST_PROMISE))


def _short(about: str) -> str:
    """Very long names lose their middle, so that what was done with them stays in sight."""
    return about if len(about) <= _LONGEST else f"{about[:60].rstrip()}…{about[-24:].lstrip()}"


def asks_for_toast(changes: Changes) -> bool:
    """Whether people should be told, with the way back: not for what happens in passing, nor when nothing changed."""
    return changes.command_id is not None and changes.verb not in _QUIET

"""All that can be done with an entry of the timeline, told as offers: the menu shows them, the keys run them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.domain.customer import Customer
from advocate.domain.files import FileInfo
from advocate.domain.ids import InteractionId, NoteId
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise, PromiseState
from advocate.domain.timeline import EntryKind, TimelineEntry
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.calls.customer_choice import whom
from ui.capture.wishes import CallWish, wish_for
from ui.overlays.long_text_overlay import LongTextOverlay
from ui.promises.act_table import KEEP, MOVE, SNOOZE, acts_for
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_card import KEYS_ON_PAGE
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.timeline.case_overlay import CaseOverlay
from ui.timeline.file_acts import FileActs
from ui.timeline.kind_words import shortened
from ui.timeline.revisions_overlay import RevisionsOverlay
from ui.widgets.measurer import LONGEST

if TYPE_CHECKING:
    from advocate.app import Advocate

_WORDS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """act: the act whose keys do it, or nothing. group: offers of one group stand together in a menu."""

    words: str
    do: Callable[[], object]
    act: str = ""
    group: int = 0


class EntryActs(QObject):
    """`answer_wanted(NoteId)` for a note that waits; `entry_wanted(EntryKind, UUID)` to go to another entry;
    `case_wanted(CaseId)` to see only what belongs to it; `copy_wanted`. Everything else it does itself."""

    answer_wanted = Signal(object)
    entry_wanted = Signal(object, object)
    case_wanted = Signal(object)
    copy_wanted = Signal()

    def __init__(self, page: QWidget, runner: Runner) -> None:
        super().__init__(page)
        self._page, self._runner = page, runner
        self._promises = PromiseActs(page, runner)
        self._customer: Customer | None = None
        self.files = FileActs(page, runner)

    def show_customer(self, customer: Customer) -> None:
        self._customer = customer

    def offers(self, entry: TimelineEntry, *, pinned_line: bool = False) -> list[Offer]:
        """What makes sense with this entry as it stands, in the order of a menu."""
        offers: list[Offer] = []
        if pinned_line:
            go = partial(self.entry_wanted.emit, entry.key.kind, entry.key.id)
            offers.append(Offer(words=self.tr("Go to the entry"), do=go))
        if entry.interaction is not None:
            offers += self._of_contact(entry.interaction, entry.promises)
        elif entry.note is not None:
            offers += self._of_note(entry.note)
        elif entry.file is not None:
            offers += self.of_file(entry.file)
        elif entry.promise is not None:
            offers += self.of_promise(entry.promise)
        offers.append(
            Offer(words=self.tr("Copy as text"), do=self.copy_wanted.emit, act="timeline.copy", group=8)
        )
        return sorted(offers, key=lambda offer: offer.group)

    def of_promise(self, promise: Promise) -> list[Offer]:
        """All that its card offers, with the same keys; E changes it, as it corrects other entries."""
        offers = [
            Offer(
                words=act.label(), do=partial(self._promises.do, act.key, promise), act=KEYS_ON_PAGE[act.key]
            )
            for act in acts_for(promise)
            if act.key in KEYS_ON_PAGE
        ]
        if promise.state is PromiseState.OPEN:
            change = partial(self._promises.change, promise)
            offers.append(Offer(words=self.tr("Correct…"), do=change, act="timeline.correct"))
        return offers

    def of_file(self, file: FileInfo) -> list[Offer]:
        return [
            Offer(words=self.tr("Open"), do=partial(self.files.open, file), act="timeline.file"),
            Offer(words=self.tr("Save as…"), do=partial(self.files.save_as, file)),
            Offer(words=self.tr("Rename…"), do=partial(self.files.rename, file), act="timeline.correct"),
            Offer(
                words=self.tr("Remove the file"),
                do=partial(self.files.remove, file),
                act="timeline.remove",
                group=9,
            ),
        ]

    def show_revisions(self, interaction_id: InteractionId) -> None:
        RevisionsOverlay(self._page.window(), self._runner, interaction_id).open()

    # -- offering ----------------------------------------------------------------------------------------------------

    def _of_contact(self, contact: Interaction, promises: tuple[Promise, ...]) -> list[Offer]:
        offers = [Offer(words=self.tr("Reply…"), do=partial(self._reply, contact), act="timeline.reply")]
        if contact.reply_to_id is not None:
            go = partial(self.entry_wanted.emit, EntryKind.INTERACTION, contact.reply_to_id)
            offers.append(Offer(words=self.tr("Go to what it replies to"), do=go, act="timeline.answered"))
        if len(contact.body) > LONGEST:
            read = partial(self._read_all, contact)
            offers.append(Offer(words=self.tr("Read all of it…"), do=read, act="timeline.expand"))
        offers += self._of_promises(promises)
        offers += self._of_files(contact.files)
        offers += self._of_wording(contact)
        return offers

    def _of_promises(self, promises: tuple[Promise, ...]) -> list[Offer]:
        waiting = [promise for promise in promises if promise.state is PromiseState.OPEN]
        offers: list[Offer] = []
        for words, act, do in (
            (self.tr("Kept: {0}"), KEEP, self._promises.keep),
            (self.tr("Another time: {0}"), MOVE, self._promises.move),
            (self.tr("Snooze: {0}"), SNOOZE, self._promises.snooze),
        ):
            each = [(shown_words(promise), partial(do, promise)) for promise in waiting]
            offers += _of_each(each, words, KEYS_ON_PAGE[act], group=1)
        return offers

    def _of_files(self, files: tuple[FileInfo, ...]) -> list[Offer]:
        opening = [(file.name, partial(self.files.open, file)) for file in files]
        return _of_each(opening, self.tr("Open {0}"), "timeline.file", group=2)

    def _of_wording(self, contact: Interaction) -> list[Offer]:
        offers = [
            Offer(
                words=self.tr("Correct…"), do=partial(self._correct, contact), act="timeline.correct", group=3
            )
        ]
        if contact.is_corrected:
            show = partial(self.show_revisions, contact.id)
            offers.append(
                Offer(words=self.tr("Earlier wordings…"), do=show, act="timeline.wordings", group=3)
            )
        offers.append(
            self._pin_offer(is_pinned=contact.is_pinned, record_id=contact.id, kind=EntryKind.INTERACTION)
        )
        case = partial(self._choose_case, contact)
        offers.append(Offer(words=self.tr("Case…"), do=case, act="timeline.case", group=4))
        if contact.case_id is not None:
            only = partial(self.case_wanted.emit, contact.case_id)
            offers.append(Offer(words=self.tr("Show only this case"), do=only, group=4))
        add = partial(self.files.choose_and_add, contact.customer_id, contact.id)
        offers.append(Offer(words=self.tr("Add a file to it…"), do=add, group=4))
        remove = partial(self._remove, contact.id)
        offers.append(Offer(words=self.tr("Remove"), do=remove, act="timeline.remove", group=9))
        return offers

    def _of_note(self, note: AmbassadorNote) -> list[Offer]:
        offers: list[Offer] = []
        if note.state is not NoteState.ANSWERED:
            answer = partial(self.answer_wanted.emit, note.id)
            offers.append(Offer(words=self.tr("Answer…"), do=answer, act="timeline.reply"))
        if note.state is NoteState.SENT:
            offers.append(Offer(words=self.tr("Mark as read"), do=partial(self._mark_read, note.id)))
        offers.append(self._pin_offer(is_pinned=note.is_pinned, record_id=note.id, kind=EntryKind.NOTE))
        return offers

    def _pin_offer(self, *, is_pinned: bool, record_id: UUID, kind: EntryKind) -> Offer:
        words = self.tr("Unpin") if is_pinned else self.tr("Pin on top")
        work = partial(_pin, kind=kind, record_id=record_id, pinned=not is_pinned)
        return Offer(words=words, do=partial(self._runner.command, self, work), act="timeline.pin", group=4)

    # -- doing -------------------------------------------------------------------------------------------------------

    def _reply(self, contact: Interaction) -> None:
        wish_for(self._page, CallWish(customer=whom(self._customer), reply_to=contact))

    def _correct(self, contact: Interaction) -> None:
        CorrectContactOverlay(self._page.window(), self._runner, self._customer, contact).open()

    def _choose_case(self, contact: Interaction) -> None:
        CaseOverlay(self._page.window(), self._runner, contact).open()

    def _read_all(self, contact: Interaction) -> None:
        title = contact.title or self.tr("What was said")
        overlay = LongTextOverlay(self._page.window(), title, contact.body)
        overlay.open(overlay.editor)

    def _remove(self, interaction_id: InteractionId) -> None:
        self._runner.command(self, partial(_remove, interaction_id=interaction_id))

    def _mark_read(self, note_id: NoteId) -> None:
        self._runner.command(self, partial(_mark_read, note_id=note_id))


def _of_each(
    named: Sequence[tuple[str, Callable[[], object]]], words: str, act: str, *, group: int
) -> list[Offer]:
    """One offer for each, with its name in the words; the keys of the act do the first."""
    return [
        Offer(words=words.format(shortened(name, _WORDS)), do=do, act="" if number else act, group=group)
        for number, (name, do) in enumerate(named)
    ]


def _remove(app: Advocate, interaction_id: InteractionId) -> Changes:
    return app.interactions.remove(interaction_id)


def _mark_read(app: Advocate, note_id: NoteId) -> Changes:
    return app.notes.mark_read(note_id)


def _pin(app: Advocate, kind: EntryKind, record_id: UUID, pinned: bool) -> Changes:
    if kind is EntryKind.NOTE:
        note_id = NoteId(record_id)
        return app.notes.pin(note_id) if pinned else app.notes.unpin(note_id)
    contact_id = InteractionId(record_id)
    return app.interactions.pin(contact_id) if pinned else app.interactions.unpin(contact_id)

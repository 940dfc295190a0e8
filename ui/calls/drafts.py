"""What was typed about a contact and not saved, kept in memory for the window it was typed in."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import CaseId, DepartmentId, InteractionId
from advocate.domain.interaction import Channel, Direction, Outcome
from ui.calls.customer_choice import Whom
from ui.calls.promise_entry import Promised


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """Everything the form holds, as typed. start and duration: texts; new_case: the title of a case to be opened;
    corrects: the interaction that is being corrected."""

    customer: Whom | None = None
    channel: Channel = Channel.CALL
    direction: Direction = Direction.IN
    text: str = ""
    promises: tuple[Promised, ...] = ()
    promise_line: str = ""
    outcome: Outcome = Outcome.OPEN
    effort: int | None = None
    delight: str = ""
    title: str = ""
    start: str = ""
    duration: str = ""
    department_id: DepartmentId | None = None
    case_id: CaseId | None = None
    new_case: str | None = None
    corrects: InteractionId | None = None
    number_used: str = ""

    @property
    def key(self) -> UUID | None:
        """What it is found by again: the contact it corrects, or the customer it is about."""
        return self.corrects or (self.customer.id if self.customer else None)

    def is_worth_keeping(self) -> bool:
        """Something was typed that somebody would miss."""
        return bool(
            self.text.strip() or self.promises or self.promise_line.strip() or self.title or self.delight
        )

    def first_words(self) -> str:
        """What it begins with, to be recognised by."""
        said = [self.title, self.text[:400], self.promise_line, *(promise.words for promise in self.promises)]
        return next((" ".join(text.split())[:80] for text in said if text.strip()), "")


class DraftShelf(QObject):
    """One per window; goes with it. Whoever locks the vault clears it; overlays that are open go on `cleared`."""

    cleared = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._drafts: list[ContactDraft] = []

    @staticmethod
    def of(window: QWidget) -> DraftShelf:
        """The window's own shelf."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return window.findChild(DraftShelf, options=direct) or DraftShelf(window)

    def keep(self, draft: ContactDraft) -> None:
        if draft.is_worth_keeping():
            self._drafts.append(draft)

    def drafts(self) -> list[ContactDraft]:
        """All that are kept, newest first."""
        return self._drafts[::-1]

    def newest(self, key: UUID | None) -> ContactDraft | None:
        """The last one kept about this customer or correction; for None the last contact with anybody."""
        fitting = (
            draft
            for draft in reversed(self._drafts)
            if (draft.corrects is None if key is None else draft.key == key)
        )
        return next(fitting, None)

    def remove(self, draft: ContactDraft) -> None:
        if draft in self._drafts:
            self._drafts.remove(draft)

    def clear(self) -> None:
        """Forget all: the vault is being locked."""
        self._drafts.clear()
        self.cleared.emit()
        self._drafts.clear()

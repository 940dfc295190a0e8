"""What one row of a timeline shows: a day's heading or an entry. And the model that hands such rows to the view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt

from ui.painting import ChipSpec
from ui.tokens import Meaning
from ui.widgets.paged_model import Index, PagedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """All texts are ready for the eye: translated, in the person's locale and time zone.

    marks: (start, length) of words in `body` to be marked. is_internal: left out of the customer's copy.
    accessible_text: all of it in one sentence, the day included; made from the rest where it is empty.
    key: whatever the page needs to know it again.
    """

    kind: Literal["day", "entry"] = "entry"
    day_title: str = ""
    head_chips: tuple[ChipSpec, ...] = ()
    title: str = ""
    when_text: str = ""
    when_exact: str = ""
    who: str = ""
    body: str = ""
    foot_chips: tuple[ChipSpec, ...] = ()
    edge: Meaning | None = None
    is_internal: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    accessible_text: str = ""
    key: Any = None

    def side_text(self) -> str:
        return " · ".join(part for part in (self.when_text, self.who) if part)

    def spoken(self) -> str:
        if self.accessible_text:
            return self.accessible_text
        if self.kind == "day":
            return self.day_title
        chips = [chip.text for chip in self.head_chips]
        after = [chip.text for chip in self.foot_chips]
        return ". ".join(part for part in (*chips, self.title, self.side_text(), self.body, *after) if part)

    def plain_text(self) -> str:
        """What is copied when the entry, not a selection in it, is copied."""
        head = " · ".join(part for part in (*(c.text for c in self.head_chips), self.title) if part)
        foot = " · ".join(chip.text for chip in self.foot_chips)
        return "\n".join(part for part in (f"{head}  {self.side_text()}".strip(), self.body, foot) if part)


class TimelineModel(PagedModel):
    """Pages of TimelineRow. Day headings can be read but not chosen."""

    def spoken(self, row: TimelineRow) -> str:
        return row.spoken()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is not None and row.kind == "day":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

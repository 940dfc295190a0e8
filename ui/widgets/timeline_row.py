"""What one row of a timeline shows: a day's heading or an entry. And the model that hands such rows to the view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt

from ui.painting import ChipSpec
from ui.tokens import Meaning
from ui.widgets.paged_model import Index, PagedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """A file as an entry shows it. size: in words; key (not shown) names it when it is clicked."""

    name: str
    size: str
    icon: str = "paperclip"
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """kind: a heading, a whole entry, or an entry in one line. All texts are ready for the eye: translated, in the person's locale and time zone.

    marks: (start, length) of words in `body` to be marked. is_internal: left out of the customer's copy.
    accessible_text: all of it in one sentence, the day included; made from the rest where it is empty.
    key: whatever the page needs to know it again. ends_group: the last of its lines, before something else.
    """

    kind: Literal["day", "entry", "line"] = "entry"
    day_title: str = ""
    head_chips: tuple[ChipSpec, ...] = ()
    title: str = ""
    when_text: str = ""
    when_exact: str = ""
    who: str = ""
    body: str = ""
    files: tuple[FileLine, ...] = ()
    foot_chips: tuple[ChipSpec, ...] = ()
    edge: Meaning | None = None
    is_internal: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    accessible_text: str = ""
    ends_group: bool = False
    key: Any = None

    def side_text(self) -> str:
        return " · ".join(part for part in (self.when_text, self.who) if part)

    def spoken(self) -> str:
        if self.accessible_text:
            return self.accessible_text
        if self.kind == "day":
            return self.day_title
        chips = [chip.text for chip in self.head_chips]
        after = [
            *(f"{file.name} {file.size}" for file in self.files),
            *(chip.text for chip in self.foot_chips),
        ]
        return ". ".join(part for part in (*chips, self.title, self.side_text(), self.body, *after) if part)

    def plain_text(self) -> str:
        """What is copied when the entry, not a selection in it, is copied."""
        head = " · ".join(part for part in (*(c.text for c in self.head_chips), self.title) if part)
        files = " · ".join(f"{file.name} ({file.size})" for file in self.files)
        foot = " · ".join(chip.text for chip in self.foot_chips)
        when = " · ".join((self.when_exact or self.side_text()).split("\n"))
        return "\n".join(part for part in (head, when, self.body, files, foot) if part)


class TimelineModel(PagedModel):
    """Pages of TimelineRow. Day headings can be read but not chosen."""

    def spoken(self, row: TimelineRow) -> str:
        return row.spoken()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is not None and row.kind == "day":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

"""Where the rows of a grouped list lie: headings, folded groups, and the rows between them. Arithmetic, no widget."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from ui.tokens import Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """count: how many rows it has in all. flagged: how many of them are late, in words ("3 late"); note: the same of
    those that wait.

    takes: rows of other groups may be moved here.
    """

    key: Hashable
    title: str
    count: int
    flagged: str = ""
    note: str = ""
    meaning: Meaning = "neutral"
    takes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading as a row of the list."""

    group: Group
    is_folded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Items that lie side by side, whole pages of them. first: the number of the first one."""

    first: int = 0
    values: Sequence[Any] = ()


class GroupLayout:
    """Row numbers count headings and the rows of open groups; item numbers count the rows alone, folded ones included."""

    def __init__(
        self, groups: Sequence[Group] = (), folded: Collection[Hashable] = (), *, headed: bool = True
    ) -> None:
        self.groups = tuple(groups)
        self.folded = frozenset(folded) if headed else frozenset()
        self.headed = headed
        self._head = 1 if headed else 0
        open_counts = [0 if group.key in self.folded else group.count for group in self.groups]
        self._open = open_counts
        self._first_rows = [0, *accumulate(count + self._head for count in open_counts)]
        self._first_items = [0, *accumulate(group.count for group in self.groups)]
        self._tops: list[int] = []
        self._heights = (0, 0)

    def is_like(self, other: GroupLayout) -> bool:
        """Whether every row stands where it stands there, under a heading that says the same."""
        return (self.groups, self.folded, self.headed) == (other.groups, other.folded, other.headed)

    @property
    def rows(self) -> int:
        return self._first_rows[-1]

    @property
    def items(self) -> int:
        return self._first_items[-1]

    # -- rows and items ------------------------------------------------------------------------------------------------

    def group_at(self, row: int) -> int:
        """The number of the group that this row belongs to."""
        return max(0, min(len(self.groups), bisect_right(self._first_rows, row)) - 1)

    def heading_at(self, row: int) -> Heading | None:
        number = self.group_at(row)
        if not self.headed or not self.groups or row != self._first_rows[number]:
            return None
        group = self.groups[number]
        return Heading(group=group, is_folded=group.key in self.folded)

    def item_at(self, row: int) -> int | None:
        """The item shown in this row; None for a heading."""
        if not 0 <= row < self.rows or self.heading_at(row) is not None:
            return None
        number = self.group_at(row)
        return self._first_items[number] + row - self._first_rows[number] - self._head

    def row_of_item(self, item: int) -> int:
        """Its row, or its group's heading where that is folded; -1 where there is no such item."""
        if not 0 <= item < self.items:
            return -1
        number = bisect_right(self._first_items, item) - 1
        if self.groups[number].key in self.folded:
            return self._first_rows[number]
        return self._first_rows[number] + self._head + item - self._first_items[number]

    def row_of_group(self, key: Hashable) -> int:
        """Its heading's row; -1 where there is no such group."""
        numbers = (number for number, group in enumerate(self.groups) if group.key == key)
        number = next(numbers, -1)
        return self._first_rows[number] if number >= 0 else -1

    def items_of(self, number: int) -> range:
        """The items of that group, folded or not."""
        return range(self._first_items[number], self._first_items[number + 1])

    def group_of_item(self, item: int) -> Group | None:
        if not 0 <= item < self.items:
            return None
        return self.groups[bisect_right(self._first_items, item) - 1]

    # -- pixels --------------------------------------------------------------------------------------------------------

    def measure(self, heading_height: int, row_height: int) -> None:
        """Before pixels are asked for; the same heights again cost nothing."""
        heights = (heading_height * self._head, row_height)
        if heights == self._heights and self._tops:
            return
        self._heights = heights
        self._tops = [0, *accumulate(heights[0] + count * row_height for count in self._open)]

    @property
    def height(self) -> int:
        return self._tops[-1]

    def place(self, row: int) -> tuple[int, int]:
        """Top and height of that row."""
        number = self.group_at(row)
        below = row - self._first_rows[number]
        heading, each = self._heights
        if self.headed and below == 0:
            return self._tops[number], heading
        return self._tops[number] + heading + (below - self._head) * each, each

    def row_at(self, y: int) -> int:
        """The row at that height; -1 outside."""
        if not 0 <= y < self.height:
            return -1
        number = bisect_right(self._tops, y) - 1
        inside = y - self._tops[number] - self._heights[0]
        if inside < 0:
            return self._first_rows[number]
        return self._first_rows[number] + self._head + inside // self._heights[1]

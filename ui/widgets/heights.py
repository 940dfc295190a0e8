"""Heights of very many rows, most of them only estimated: where a row lies, and which row lies where."""

from __future__ import annotations

from array import array

_BLOCK = 512


class Heights:
    """An array of pixel heights with sums per block of 512 rows; quick enough without a tree up to 100,000 rows."""

    def __init__(self, count: int, estimate: int) -> None:
        self.estimate = estimate
        self._heights = array("i", [estimate]) * count
        self._known = bytearray(count)
        self._sums: list[int] = []
        self._sum_up()

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, row: int) -> int:
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        return bool(self._known[row])

    def learn(self, row: int, height: int) -> bool:
        """Take a measured height; says whether it differs from what was assumed."""
        self._known[row] = 1
        difference = height - self._heights[row]
        self._heights[row] = height
        self._sums[row // _BLOCK] += difference
        return difference != 0

    def doubt(self, first: int, last: int) -> None:
        """These rows must be measured again; until then their height stays what it was."""
        self._known[first : last + 1] = bytes(last + 1 - first)

    def forget(self, factor: float = 1.0) -> None:
        """The width or the type size changed: nothing is known any more."""
        self.estimate = max(1, int(self.estimate * factor))
        self._heights = array("i", [self.estimate]) * len(self._heights)
        self._known = bytearray(len(self._heights))
        self._sum_up()

    def insert(self, first: int, count: int) -> None:
        self._heights[first:first] = array("i", [self.estimate]) * count
        self._known[first:first] = bytes(count)
        self._sum_up()

    def remove(self, first: int, count: int) -> None:
        del self._heights[first : first + count]
        del self._known[first : first + count]
        self._sum_up()

    def total(self) -> int:
        return sum(self._sums)

    def top(self, row: int) -> int:
        block = row // _BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * _BLOCK : row])

    def row_at(self, y: int) -> int:
        """The row that covers `y`; the first above the list, the last below it, -1 in an empty one."""
        if not self._heights:
            return -1
        if y < 0:
            return 0
        block = 0
        while block < len(self._sums) - 1 and y >= self._sums[block]:
            y -= self._sums[block]
            block += 1
        row = block * _BLOCK
        last = min(row + _BLOCK, len(self._heights)) - 1
        while row < last and y >= self._heights[row]:
            y -= self._heights[row]
            row += 1
        return row

    def _sum_up(self) -> None:
        self._sums = [sum(self._heights[i : i + _BLOCK]) for i in range(0, len(self._heights), _BLOCK)]

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float


# Negative if the left one comes first, positive if the right one does, zero if they are equal.
Compare = Callable[[{ENTITY|pascal}, {ENTITY|pascal}], float]


class SortedIndex:
    def __init__(self, compare: Compare) -> None:
        self._compare = compare
        self._sorted: list[{ENTITY|pascal}] = []

    def __len__(self) -> int:
        return len(self._sorted)

    def insert(self, entry: {ENTITY|pascal}) -> None:
        self._sorted.insert(self._first_after(entry), entry)

    def remove(self, entry: {ENTITY|pascal}) -> bool:
        start = self._first_not_before(entry)
        equals = self._sorted[start : self._first_after(entry)]
        for offset, known in enumerate(equals):
            if known.id == entry.id:
                del self._sorted[start + offset]
                return True
        return False

    def range(self, low: {ENTITY|pascal}, high: {ENTITY|pascal}) -> list[{ENTITY|pascal}]:
        return self._sorted[self._first_not_before(low) : self._first_not_before(high)]

    def page(self, after: {ENTITY|pascal} | None, count: int) -> list[{ENTITY|pascal}]:
        if count < 1:
            raise ValueError("A page has at least one row")
        start = 0 if after is None else self._first_after(after)
        return self._sorted[start : start + count]

    def _first_not_before(self, mark: {ENTITY|pascal}) -> int:
        return self._search(lambda each: self._compare(each, mark) < 0)

    def _first_after(self, mark: {ENTITY|pascal}) -> int:
        return self._search(lambda each: self._compare(each, mark) <= 0)

    def _search(self, is_left: Callable[[{ENTITY|pascal}], bool]) -> int:
        """The first position whose entry is no longer on the left. All that are stand in front of all that are not."""
        low, high = 0, len(self._sorted)
        while low < high:
            middle = (low + high) // 2
            if is_left(self._sorted[middle]):
                low = middle + 1
            else:
                high = middle
        return low

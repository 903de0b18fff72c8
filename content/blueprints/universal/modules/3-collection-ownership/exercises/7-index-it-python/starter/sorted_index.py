from collections.abc import Callable
from dataclasses import dataclass
from functools import cmp_to_key


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
        self._sorted.append(entry)
        self._sorted.sort(key=cmp_to_key(self._compare))

    def remove(self, entry: {ENTITY|pascal}) -> bool:
        for position, known in enumerate(self._sorted):
            if known.id == entry.id:
                del self._sorted[position]
                return True
        return False

    def range(self, low: {ENTITY|pascal}, high: {ENTITY|pascal}) -> list[{ENTITY|pascal}]:
        return [each for each in self._sorted if self._compare(each, low) >= 0 and self._compare(each, high) < 0]

    def page(self, after: {ENTITY|pascal} | None, count: int) -> list[{ENTITY|pascal}]:
        start = 0
        for position, known in enumerate(self._sorted):
            if after is not None and known.id == after.id:
                start = position + 1
        return self._sorted[start : start + count]

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace


@dataclass
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float


class {CONTAINER|pascal}:
    def __init__(self, capacity: int, first: Iterable[{ENTITY|pascal}] = ()) -> None:
        self._capacity = capacity
        # Records of its own, which nobody outside has a reference to.
        self._entries: dict[str, {ENTITY|pascal}] = {}
        for entry in first:
            self.add(entry)

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: {ENTITY|pascal}) -> None:
        if entry.id in self._entries:
            raise ValueError("The {CONTAINER} already has {ENTITY|a} with the id " + entry.id)
        if len(self._entries) >= self._capacity:
            raise ValueError(f"The {CONTAINER} takes {self._capacity} at most")
        self._entries[entry.id] = replace(entry)

    def revise(self, id: str, {METRIC|snake}: float) -> None:
        known = self._entries.get(id)
        if known is None:
            raise ValueError("The {CONTAINER} has no {ENTITY} with the id " + id)
        known.{METRIC|snake} = {METRIC|snake}

    def remove(self, id: str) -> bool:
        return self._entries.pop(id, None) is not None

    def find(self, id: str) -> {ENTITY|pascal} | None:
        known = self._entries.get(id)
        return None if known is None else replace(known)

    def all(self) -> list[{ENTITY|pascal}]:
        return [replace(entry) for entry in self._entries.values()]

    def average_{METRIC|snake}(self) -> float | None:
        if not self._entries:
            return None
        return sum(entry.{METRIC|snake} for entry in self._entries.values()) / len(self._entries)

    def __iter__(self) -> Iterator[{ENTITY|pascal}]:
        return iter(self.all())

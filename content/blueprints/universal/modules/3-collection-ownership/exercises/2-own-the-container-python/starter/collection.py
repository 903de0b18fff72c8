from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float


class {CONTAINER|pascal}:
    def __init__(self, capacity: int, first: list[{ENTITY|pascal}] = []) -> None:
        self.capacity = capacity
        self.entries = first
        self.sum = sum(entry.{METRIC|snake} for entry in first)

    def __len__(self) -> int:
        return len(self.entries)

    def add(self, entry: {ENTITY|pascal}) -> None:
        self.entries.append(entry)
        self.sum += entry.{METRIC|snake}

    def revise(self, id: str, {METRIC|snake}: float) -> None:
        known = self.find(id)
        if known is not None:
            known.{METRIC|snake} = {METRIC|snake}

    def remove(self, id: str) -> bool:
        known = self.find(id)
        if known is None:
            return False
        self.entries.remove(known)
        return True

    def find(self, id: str) -> {ENTITY|pascal} | None:
        return next((entry for entry in self.entries if entry.id == id), None)

    def all(self) -> list[{ENTITY|pascal}]:
        return self.entries

    def average_{METRIC|snake}(self) -> float | None:
        return self.sum / len(self.entries)

    def __iter__(self) -> Iterator[{ENTITY|pascal}]:
        return iter(self.entries)

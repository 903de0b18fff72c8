from dataclasses import dataclass
from typing import Iterable

from facts import Fact, Held, evolve, to_fact


@dataclass
class Entry:
    """`at` is the place in the log, from 1."""

    at: int
    fact: Fact


class Conflict(Exception):
    """Somebody else has written in between."""


class Impossible(Exception):
    """This cannot have happened."""


class {CONTAINER|pascal}Log:
    entries: list[Entry] = []
    present: dict[str, Held] = {}

    @classmethod
    def from_stored(cls, raws: Iterable[object]) -> "{CONTAINER|pascal}Log":
        log = cls()
        for raw in raws:
            try:
                log.append([to_fact(raw)], log.at)
            except Exception:
                continue
        return log

    @property
    def at(self) -> int:
        """The place of the last entry; 0 while there is none."""
        return len(self.entries)

    def append(self, facts: Iterable[Fact], expected_at: int) -> int:
        """All of the facts or none, and only from somebody who has seen everything before them."""
        for fact in facts:
            after = evolve(self.present.get(fact.id), fact)
            if after is None:
                raise Impossible(f"{type(fact).__name__} cannot have happened to {fact.id}.")
            self.present[fact.id] = after
            self.entries.append(Entry(self.at + 1, fact))
        return self.at

    def since(self, at: int) -> list[Entry]:
        """What came after a place, in order."""
        return [entry for entry in self.entries if entry.at > at]

    def state_at(self, at: int | None = None) -> dict[str, Held]:
        """What was true right after a place; without one, what is true now."""
        return self.present

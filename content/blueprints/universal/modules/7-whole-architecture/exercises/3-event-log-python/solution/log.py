from dataclasses import dataclass
from typing import Iterable

from facts import Fact, Held, evolve, to_fact


@dataclass(frozen=True)
class Entry:
    """`at` is the place in the log, from 1."""

    at: int
    fact: Fact


class Conflict(Exception):
    """Somebody else has written in between."""


class Impossible(Exception):
    """This cannot have happened."""


class {CONTAINER|pascal}Log:
    """Grows at its end and nowhere else. What is true now is worked out of it, and so is what was true then."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._present: dict[str, Held] = {}

    @classmethod
    def from_stored(cls, raws: Iterable[object]) -> "{CONTAINER|pascal}Log":
        """A log with a hole in it would replay to something that never was, so one bad entry stops the reading."""
        log = cls()
        for at, raw in enumerate(raws):
            fact = to_fact(raw)
            if fact is None:
                raise ValueError(f"Entry {at + 1} cannot be read.")
            try:
                log.append([fact], at)
            except Impossible as error:
                raise ValueError(f"Entry {at + 1} cannot have happened.") from error
        return log

    @property
    def at(self) -> int:
        """The place of the last entry; 0 while there is none."""
        return len(self._entries)

    def append(self, facts: Iterable[Fact], expected_at: int) -> int:
        """All of the facts or none, and only from somebody who has seen everything before them."""
        if expected_at != self.at:
            raise Conflict(f"The log is at {self.at}, not at {expected_at}.")
        batch = list(facts)
        changed: dict[str, Held] = {}
        for fact in batch:
            after = evolve(changed.get(fact.id, self._present.get(fact.id)), fact)
            if after is None:
                raise Impossible(f"{type(fact).__name__} cannot have happened to {fact.id}.")
            changed[fact.id] = after
        self._present.update(changed)
        self._entries.extend(Entry(at, fact) for at, fact in enumerate(batch, start=self.at + 1))
        return self.at

    def since(self, at: int) -> list[Entry]:
        """What came after a place, in order."""
        return self._entries[max(0, at) :]

    def state_at(self, at: int | None = None) -> dict[str, Held]:
        """What was true right after a place; without one, what is true now."""
        end = self.at if at is None else max(0, at)
        state: dict[str, Held] = {}
        for entry in self._entries[:end]:
            after = evolve(state.get(entry.fact.id), entry.fact)
            if after is not None:
                state[entry.fact.id] = after
        return state

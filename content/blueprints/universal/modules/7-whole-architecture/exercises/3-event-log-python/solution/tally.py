from typing import Iterable

from facts import Done
from log import Entry


class Tally:
    """How often each {ACTOR} has done it: a projection, which can be thrown away and read from the log again."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}
        self._at = 0

    def catch_up(self, entries: Iterable[Entry]) -> None:
        """Entries come at least once. One that is known already changes nothing; one that is missing is never skipped."""
        for entry in entries:
            if entry.at <= self._at:
                continue
            if entry.at > self._at + 1:
                raise ValueError(f"Entry {self._at + 1} is missing.")
            if isinstance(entry.fact, Done):
                self._times[entry.fact.by] = self.times(entry.fact.by) + 1
            self._at = entry.at

    def times(self, by: str) -> int:
        return self._times.get(by, 0)

    @property
    def at(self) -> int:
        """The place up to which it has read."""
        return self._at

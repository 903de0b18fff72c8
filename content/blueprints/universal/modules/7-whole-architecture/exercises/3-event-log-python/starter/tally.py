from typing import Iterable

from facts import Done
from log import Entry


class Tally:
    """How often each {ACTOR} has done it."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.at = 0

    def catch_up(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.at = entry.at
            if isinstance(entry.fact, Done):
                self.counts[entry.fact.by] = self.times(entry.fact.by) + 1

    def times(self, by: str) -> int:
        return self.counts.get(by, 0)

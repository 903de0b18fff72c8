from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

Found = TypeVar("Found")


@dataclass(frozen=True)
class Row:
    by: str | None = None
    version: int = 0


@dataclass(frozen=True)
class Fact:
    """{ACTOR|a|capital} {ACTION|past} {ENTITY|a}."""

    key: str
    # Which {ENTITY}.
    id: str
    # Counts the facts about one {ENTITY}: 1, 2, 3.
    version: int
    by: str


@dataclass(frozen=True)
class Entry:
    fact: Fact
    # How often sending it has failed.
    attempts: int = 0
    # "waiting", "sent" or "parked".
    state: str = "waiting"


@dataclass
class Tables:
    rows: dict[str, Row]
    # Oldest first.
    outbox: list[Entry]


class Store:
    def __init__(self, ids: Iterable[str]) -> None:
        self._tables = Tables({id: Row() for id in ids}, [])

    def transaction(self, work: Callable[[Tables], Found]) -> Found:
        """Keeps all that `work` writes, or nothing if it raises."""
        pending = self._copy()
        result = work(pending)
        self._tables = pending
        return result

    def look(self, choose: Callable[[Tables], Found]) -> Found:
        return choose(self._copy())

    def _copy(self) -> Tables:
        return Tables(dict(self._tables.rows), list(self._tables.outbox))

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float
    # The {ACTOR} of the last time; None if nobody has done it yet.
    by: str | None = None


class Repository(Protocol):
    """What the rule needs of a storage, in the words of the rule."""

    def find(self, key: str) -> {ENTITY|pascal} | None:
        """The one with this id, or None."""

    def save(self, changed: {ENTITY|pascal}) -> None:
        """Adds it, or replaces the one with the same id."""


class Announcer(Protocol):
    def announce(self, key: str, by: str) -> None:
        """Tells whoever wants to know."""


@dataclass(frozen=True)
class Done:
    {ENTITY|snake}: {ENTITY|pascal}


@dataclass(frozen=True)
class Refused:
    reason: str


class Desk:
    def __init__(self, repository: Repository, announcer: Announcer, limit: float) -> None:
        raise NotImplementedError("The desk is not built yet.")

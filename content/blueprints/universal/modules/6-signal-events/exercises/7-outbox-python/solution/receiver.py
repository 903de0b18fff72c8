from __future__ import annotations

from collections.abc import Callable

from database import Fact


class Receiver:
    def __init__(self, handle: Callable[[Fact], object]) -> None:
        self._handle = handle
        self._versions: dict[str, int] = {}

    def receive(self, fact: Fact) -> bool:
        """True if it was handled, False if it had been handled before."""
        last = self._versions.get(fact.id, 0)
        if fact.version <= last:
            return False
        if fact.version > last + 1:
            raise LookupError(f"{fact.key} came, but {fact.id}:{last + 1} is missing.")
        self._handle(fact)
        self._versions[fact.id] = fact.version
        return True

from __future__ import annotations

from typing import Iterable

from core import {ENTITY|pascal}


class InMemory:
    def __init__(self, initial: Iterable[{ENTITY|pascal}] = ()) -> None:
        self._by_id = {each.id: each for each in initial}

    def find(self, key: str) -> {ENTITY|pascal} | None:
        return self._by_id.get(key)

    def save(self, changed: {ENTITY|pascal}) -> None:
        self._by_id[changed.id] = changed

from __future__ import annotations

from typing import Iterable

from core import {ENTITY|pascal}


class InMemory:
    def __init__(self, initial: Iterable[{ENTITY|pascal}] = ()) -> None:
        raise NotImplementedError("Nothing is kept in memory yet.")

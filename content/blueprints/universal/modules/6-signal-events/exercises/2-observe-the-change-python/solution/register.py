from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from signals import Signal


@dataclass(frozen=True)
class Changed:
    """The {METRIC} of one {ENTITY} is another one now."""

    key: str
    before: float
    now: float
    # Counts the changes of one {ENTITY}: 2 for the first.
    version: int


@dataclass(frozen=True)
class Kept:
    {METRIC|snake}: float
    version: int


class Register:
    def __init__(self, signal: Signal) -> None:
        self._signal = signal
        self._by_key: dict[str, Kept] = {}

    def add(self, key: str, {METRIC|snake}: float) -> None:
        if key in self._by_key:
            raise ValueError(f"{key} is there already.")
        require_finite({METRIC|snake})
        self._by_key[key] = Kept({METRIC|snake}, 1)

    def current(self, key: str) -> float | None:
        kept = self._by_key.get(key)
        return None if kept is None else kept.{METRIC|snake}

    def change(self, key: str, to: float) -> None:
        kept = self._by_key.get(key)
        if kept is None:
            raise KeyError(key)
        require_finite(to)
        before = kept.{METRIC|snake}
        if before == to:
            return
        version = kept.version + 1
        self._by_key[key] = Kept(to, version)
        self._signal.tell(Changed(key, before, to, version))


def require_finite(number: float) -> None:
    if not isfinite(number):
        raise ValueError(f"{number} is no number that can be kept.")

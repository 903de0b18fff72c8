from __future__ import annotations

from dataclasses import dataclass

from signals import Signal


@dataclass(frozen=True)
class Changed:
    """The {METRIC} of one {ENTITY} is another one now."""

    key: str
    before: float
    now: float
    # Counts the changes of one {ENTITY}: 2 for the first.
    version: int


class Register:
    def __init__(self, signal: Signal) -> None:
        raise NotImplementedError("The register is not built yet.")

    def add(self, key: str, {METRIC|snake}: float) -> None:
        raise NotImplementedError("Nothing can be added yet.")

    def current(self, key: str) -> float | None:
        raise NotImplementedError("Nothing can be read yet.")

    def change(self, key: str, to: float) -> None:
        raise NotImplementedError("Nothing can be changed yet.")

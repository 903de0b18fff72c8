import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce


@dataclass(frozen=True)
class Moment:
    {METRIC|snake}: float
    remarks: tuple[str, ...] = ()
    is_closed: bool = False


@dataclass(frozen=True)
class Changed:
    to: float


@dataclass(frozen=True)
class Remarked:
    remark: str


@dataclass(frozen=True)
class Closed:
    pass


LogEntry = Changed | Remarked | Closed


def apply_entry(moment: Moment, entry: LogEntry) -> Moment:
    """The moment after the entry. Pure, so that a replay tells the same story each time."""
    if moment.is_closed:
        raise ValueError("What is closed does not change any more")
    if isinstance(entry, Changed):
        if not 0 <= entry.to < math.inf:
            raise ValueError(f"The {METRIC} cannot be {entry.to}")
        return replace(moment, {METRIC|snake}=entry.to)
    if isinstance(entry, Remarked):
        if entry.remark.strip() == "":
            raise ValueError("A remark says something")
        return replace(moment, remarks=(*moment.remarks, entry.remark))
    return replace(moment, is_closed=True)


def replay_all(start: Moment, entries: Iterable[LogEntry]) -> Moment:
    return reduce(apply_entry, entries, start)


class Timeline:
    """What happened, and how much of it counts just now. Everything else is derived from these two."""

    def __init__(self, start: Moment) -> None:
        self._start = replace(start, remarks=tuple(start.remarks))
        self._log: tuple[LogEntry, ...] = ()
        # Entries before it count. Those after it were undone.
        self._position = 0

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        return self._log[: self._position]

    @property
    def present(self) -> Moment:
        return replay_all(self._start, self.entries)

    def append(self, entry: LogEntry) -> None:
        apply_entry(self.present, entry)  # raises before anything is written
        self._log = (*self.entries, entry)
        self._position = len(self._log)

    def undo(self) -> bool:
        if self._position == 0:
            return False
        self._position -= 1
        return True

    def redo(self) -> bool:
        if self._position == len(self._log):
            return False
        self._position += 1
        return True

    def moment_after(self, count: int) -> Moment:
        if not 0 <= count <= self._position:
            raise ValueError(f"There is no moment after {count} of {self._position} entries")
        return replay_all(self._start, self._log[:count])

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass
class Moment:
    {METRIC|snake}: float
    remarks: tuple[str, ...] = ()
    is_closed: bool = False


@dataclass
class Changed:
    to: float


@dataclass
class Remarked:
    remark: str


@dataclass
class Closed:
    pass


LogEntry = Changed | Remarked | Closed


def apply_entry(moment: Moment, entry: LogEntry) -> Moment:
    """The moment after the entry."""
    if isinstance(entry, Changed):
        moment.{METRIC|snake} = entry.to
    elif isinstance(entry, Remarked):
        moment.remarks = (*moment.remarks, entry.remark)
    else:
        moment.is_closed = True
    return moment


def replay_all(start: Moment, entries: Iterable[LogEntry]) -> Moment:
    moment = start
    for entry in entries:
        moment = apply_entry(moment, entry)
    return moment


class Timeline:
    """A first try: it keeps the entries, and trusts that nobody wants to go back."""

    def __init__(self, start: Moment) -> None:
        self.present = start
        self.entries: list[LogEntry] = []

    def append(self, entry: LogEntry) -> None:
        self.entries.append(entry)
        self.present = apply_entry(self.present, entry)

    def undo(self) -> bool:
        return False

    def redo(self) -> bool:
        return False

    def moment_after(self, count: int) -> Moment:
        raise NotImplementedError(f"Nobody remembers the moment after {count} entries")

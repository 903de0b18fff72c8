from dataclasses import dataclass
from typing import Protocol, TypeVar


@dataclass(frozen=True)
class OldRow:
    """The old table wrote {METRIC|a} as text, such as "12.5"."""

    id: str
    {METRIC|snake}: str


@dataclass(frozen=True)
class NewRow:
    """The new one counts hundredths, such as 1250, so that sums come out right."""

    id: str
    hundredths: int


Row = TypeVar("Row")


class Table(Protocol[Row]):
    def get(self, id: str) -> Row | None:
        """The row with this id, or None."""

    def put(self, row: Row) -> None:
        """Writes a row in place of the one with the same id."""

    def after(self, id: str, count: int) -> list[Row]:
        """At most so many rows, in the order of their ids, from the first id above the given one."""


@dataclass(frozen=True)
class Checkpoint:
    """How far the migration has come. It has to be written down, because the program may stop at any moment."""

    phase: str = "before"
    copied_to: str = ""
    finished: bool = False


class CheckpointStore(Protocol):
    def get(self) -> Checkpoint:
        """The last one that was put; an empty one before that."""

    def put(self, checkpoint: Checkpoint) -> None:
        """Keeps it over a restart."""

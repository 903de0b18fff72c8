from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from convert import to_hundredths, to_text
from tables import Checkpoint, CheckpointStore, NewRow, OldRow, Table


@dataclass(frozen=True)
class Copied:
    copied: int
    unreadable: list[str]
    finished: bool


class OldSide:
    def __init__(self, table: Table[OldRow]) -> None:
        self.table = table

    def get(self, id: str) -> int | None:
        row = self.table.get(id)
        return None if row is None else to_hundredths(row.{METRIC|snake})

    def put(self, id: str, hundredths: int) -> None:
        self.table.put(OldRow(id, to_text(hundredths)))


class NewSide:
    def __init__(self, table: Table[NewRow]) -> None:
        self.table = table

    def get(self, id: str) -> int | None:
        row = self.table.get(id)
        return None if row is None else row.hundredths

    def put(self, id: str, hundredths: int) -> None:
        self.table.put(NewRow(id, hundredths))


class Migration:
    def __init__(self, old_table: Table[OldRow], new_table: Table[NewRow], checkpoints: CheckpointStore) -> None:
        self._old = OldSide(old_table)
        self._new = NewSide(new_table)
        self._checkpoints = checkpoints
        # The side that is read is written first: it is the truth, and the other can always be mended from it.
        self._roles: dict[str, tuple[OldSide | NewSide, OldSide | NewSide | None]] = {
            "before": (self._old, None),
            "both": (self._old, self._new),
            "switched": (self._new, self._old),
            "after": (self._new, None),
        }

    @property
    def phase(self) -> str:
        return self._checkpoints.get().phase

    def get(self, id: str) -> int | None:
        truth, _ = self._roles[self.phase]
        return truth.get(id)

    def put(self, id: str, hundredths: int) -> None:
        if not isinstance(hundredths, int) or isinstance(hundredths, bool) or hundredths < 0:
            raise ValueError("Hundredths are whole and not negative.")
        truth, follower = self._roles[self.phase]
        truth.put(id, hundredths)
        if follower is not None:
            follower.put(id, hundredths)

    def copy(self, count: int) -> Copied:
        """The next rows. The checkpoint comes last: a batch that was cut short is copied again, which does no harm."""
        checkpoint = self._checkpoints.get()
        if checkpoint.phase != "both":
            raise ValueError(f"There is nothing to copy in the phase {checkpoint.phase}.")
        if count < 1:
            raise ValueError("Copy at least one row.")
        rows = self._old.table.after(checkpoint.copied_to, count)
        unreadable = [row.id for row in rows if not self.sync(row.id)]
        finished = len(rows) < count
        copied_to = rows[-1].id if rows else checkpoint.copied_to
        self._checkpoints.put(Checkpoint("both", copied_to, finished))
        return Copied(len(rows) - len(unreadable), unreadable, finished)

    def sync(self, id: str) -> bool:
        """Copies from the side that is read to the other. Says whether that was possible."""
        truth, follower = self._roles[self.phase]
        hundredths = truth.get(id)
        if hundredths is None or follower is None:
            return False
        follower.put(id, hundredths)
        return True

    def differences(self) -> list[str]:
        """Every id on which the two sides do not agree. A side that cannot be read agrees with nothing."""
        ids = dict.fromkeys([*ids_of(self._old.table), *ids_of(self._new.table)])
        return [id for id in ids if self._old.get(id) is None or self._old.get(id) != self._new.get(id)]

    def forward(self) -> str | None:
        checkpoint = self._checkpoints.get()
        if checkpoint.phase == "before":
            # What an earlier attempt has copied is out of date by now.
            self._checkpoints.put(Checkpoint("both"))
        elif checkpoint.phase == "both":
            if not checkpoint.finished:
                return "not_copied"
            if self.differences():
                return "differs"
            self._checkpoints.put(replace(checkpoint, phase="switched"))
        elif checkpoint.phase == "switched":
            self._checkpoints.put(replace(checkpoint, phase="after"))
        return None

    def back(self) -> str | None:
        checkpoint = self._checkpoints.get()
        if checkpoint.phase == "after":
            return "too_late"
        if checkpoint.phase == "switched":
            if self.differences():
                return "differs"
            self._checkpoints.put(replace(checkpoint, phase="both"))
        else:
            self._checkpoints.put(Checkpoint())
        return None


def ids_of(table: Table[Any], size: int = 100) -> Iterator[str]:
    rows = table.after("", size)
    while rows:
        yield from (row.id for row in rows)
        rows = table.after(rows[-1].id, size)

from dataclasses import dataclass, replace

from convert import to_hundredths, to_text
from tables import CheckpointStore, NewRow, OldRow, Table


@dataclass(frozen=True)
class Copied:
    copied: int
    unreadable: list[str]
    finished: bool


PHASES = ["before", "both", "switched", "after"]


class Migration:
    def __init__(self, old_table: Table[OldRow], new_table: Table[NewRow], checkpoints: CheckpointStore) -> None:
        self.old_table = old_table
        self.new_table = new_table
        self.checkpoints = checkpoints
        self.phase = "before"

    def get(self, id: str) -> int | None:
        if self.phase in ("switched", "after"):
            row = self.new_table.get(id)
            return row.hundredths if row else None
        row = self.old_table.get(id)
        return to_hundredths(row.{METRIC|snake}) if row else None

    def put(self, id: str, hundredths: int) -> None:
        if self.phase != "before":
            self.new_table.put(NewRow(id, hundredths))
        if self.phase in ("before", "both"):
            self.old_table.put(OldRow(id, to_text(hundredths)))

    def copy(self, count: int) -> Copied:
        checkpoint = self.checkpoints.get()
        rows = self.old_table.after(checkpoint.copied_to, count)
        finished = len(rows) < count
        copied_to = rows[-1].id if rows else checkpoint.copied_to
        self.checkpoints.put(replace(checkpoint, copied_to=copied_to, finished=finished))
        for row in rows:
            self.new_table.put(NewRow(row.id, to_hundredths(row.{METRIC|snake}) or 0))
        return Copied(len(rows), [], finished)

    def sync(self, id: str) -> bool:
        row = self.old_table.get(id)
        if row is None:
            return False
        self.new_table.put(NewRow(id, to_hundredths(row.{METRIC|snake}) or 0))
        return True

    def differences(self) -> list[str]:
        rows = self.old_table.after("", 100)
        return [row.id for row in rows if self.new_table.get(row.id) != NewRow(row.id, to_hundredths(row.{METRIC|snake}))]

    def forward(self) -> str | None:
        self.phase = PHASES[min(PHASES.index(self.phase) + 1, 3)]
        return None

    def back(self) -> str | None:
        self.phase = PHASES[max(PHASES.index(self.phase) - 1, 0)]
        return None

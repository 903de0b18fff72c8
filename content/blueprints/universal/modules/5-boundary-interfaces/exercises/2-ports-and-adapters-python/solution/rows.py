from __future__ import annotations

import re

from core import {ENTITY|pascal}

# As the older system keeps it: key, the {METRIC} in hundredths, and "" where nobody did it yet.
Row = tuple[str, str, str]


class OverRows:
    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    def find(self, key: str) -> {ENTITY|pascal} | None:
        for row in self._rows:
            if row[0] == key:
                return from_row(row)
        return None

    def save(self, changed: {ENTITY|pascal}) -> None:
        for position, row in enumerate(self._rows):
            if row[0] == changed.id:
                self._rows[position] = to_row(changed)
                return
        self._rows.append(to_row(changed))


def from_row(row: Row) -> {ENTITY|pascal}:
    key, hundredths, last = row
    if not re.fullmatch(r"-?[0-9]+", hundredths):
        raise ValueError(f"The row {key} has no whole number of hundredths.")
    return {ENTITY|pascal}(key, int(hundredths) / 100, None if last == "" else last)


def to_row(changed: {ENTITY|pascal}) -> Row:
    return (changed.id, str(round(changed.{METRIC|snake} * 100)), changed.by or "")

from __future__ import annotations

# As the older system keeps it: key, the {METRIC} in hundredths, and "" where nobody did it yet.
Row = tuple[str, str, str]


class OverRows:
    def __init__(self, rows: list[Row]) -> None:
        raise NotImplementedError("The rows are not read yet.")

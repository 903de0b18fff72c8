"""Plans the meetings of one day; times are minutes since midnight."""
from __future__ import annotations

import heapq
from collections.abc import Iterable

Interval = tuple[int, int]
DEFAULT_MINIMUM = 15


def merge(meetings: Iterable[Interval]) -> list[Interval]:
    blocks: list[Interval] = []
    for start, end in in_order(meetings):
        if blocks and start <= blocks[-1][1]:
            first, last = blocks.pop()
            blocks.append((first, max(last, end)))
        else:
            blocks.append((start, end))
    return blocks


def rooms_needed(meetings: Iterable[Interval]) -> int:
    ends: list[int] = []
    for start, end in in_order(meetings):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)


def free_slots(
    meetings: Iterable[Interval],
    opens: int,
    closes: int,
    minimum: int = DEFAULT_MINIMUM,
) -> list[Interval]:
    slots = []
    free_from = opens
    for start, end in merge(meetings):
        slots.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    slots.append((free_from, closes))
    return [(start, end) for start, end in slots if end > start and end - start >= minimum]


def in_order(meetings: Iterable[Interval]) -> list[Interval]:
    ordered = sorted(meetings)
    for start, end in ordered:
        if end <= start:
            raise ValueError(f"meeting {start}-{end} does not end after its start")
    return ordered

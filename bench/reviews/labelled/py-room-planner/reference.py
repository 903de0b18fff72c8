Interval = tuple[int, int]


def merge(meetings: list[Interval]) -> list[Interval]:
    blocks: list[Interval] = []
    for start, end in sorted(meetings):
        _check(start, end)
        if blocks and start <= blocks[-1][1]:
            block_start, block_end = blocks[-1]
            blocks[-1] = (block_start, max(block_end, end))
        else:
            blocks.append((start, end))
    return blocks


def rooms_needed(meetings: list[Interval]) -> int:
    changes = []
    for start, end in meetings:
        _check(start, end)
        changes.append((start, 1))
        changes.append((end, -1))
    changes.sort()
    rooms = most = 0
    for _, change in changes:
        rooms += change
        most = max(most, rooms)
    return most


def free_slots(
    meetings: list[Interval], opens: int, closes: int, minimum: int = 15
) -> list[Interval]:
    shortest = max(minimum, 1)
    slots = []
    free_from = opens
    for start, end in [*merge(meetings), (closes, closes)]:
        free_until = min(start, closes)
        if free_until - free_from >= shortest:
            slots.append((free_from, free_until))
        free_from = max(free_from, end)
    return slots


def _check(start: int, end: int) -> None:
    if start >= end:
        raise ValueError(f"a meeting must end after it starts: {start} to {end}")

DEFAULT_MINIMUM = 15


def merge(meetings):
    return list(_blocks(meetings))


def rooms_needed(meetings):
    _require_valid(meetings)
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    rooms = 0
    reusable = 0
    for start in starts:
        if ends[reusable] <= start:
            reusable += 1
        else:
            rooms += 1
    return rooms


def free_slots(meetings, opens, closes, minimum=None):
    shortest = minimum or DEFAULT_MINIMUM
    return [
        (start, end)
        for start, end in _gaps(_blocks(meetings), opens, closes)
        if end - start >= shortest
    ]


def _blocks(meetings):
    """Yields the times with any meeting, in order."""
    _require_valid(meetings)
    current = None
    for start, end in sorted(meetings):
        if current is None:
            current = start, end
        elif start <= current[1]:
            current = current[0], max(current[1], end)
        else:
            yield current
            current = start, end
    if current is not None:
        yield current


def _gaps(blocks, opens, closes):
    """Yields what lies between the blocks from opens to closes."""
    cursor = opens
    for start, end in blocks:
        if start >= closes:
            break
        if start > cursor:
            yield cursor, start
        cursor = max(cursor, end)
    if cursor < closes:
        yield cursor, closes


def _require_valid(meetings):
    for start, end in meetings:
        if start >= end:
            raise ValueError(f"end {end} is not after start {start}")

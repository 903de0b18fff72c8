from itertools import accumulate

Span = tuple[int, int]


def merge(meetings: list[Span]) -> list[Span]:
    check_all(meetings)
    ordered = sorted(meetings)
    if not ordered:
        return []
    latest_ends = list(accumulate((end for _, end in ordered), max))
    starts = [ordered[0][0]]
    ends = []
    for (start, _), end_before in zip(ordered[1:], latest_ends):
        if start > end_before:
            starts.append(start)
            ends.append(end_before)
    ends.append(latest_ends[-1])
    return list(zip(starts, ends))


def rooms_needed(meetings: list[Span]) -> int:
    check_all(meetings)
    arrivals = [(start, 1) for start, _ in meetings]
    departures = [(end, -1) for _, end in meetings]
    changes = sorted(arrivals + departures)
    return max(accumulate(change for _, change in changes), default=0)


def free_slots(meetings: list[Span], opens: int, closes: int, minimum: int = 15) -> list[Span]:
    blocks = [(start, end) for start, end in merge(meetings) if end > opens and start < closes]
    starts = [opens, *(end for _, end in blocks)]
    ends = [*(start for start, _ in blocks), closes]
    return [
        (start, end) for start, end in zip(starts, ends) if end > start and end - start >= minimum
    ]


def check_all(meetings: list[Span]) -> None:
    for start, end in meetings:
        if end <= start:
            raise ValueError(f"meeting from {start} to {end} has no duration")

overlaps = lambda a, b: a[0] < b[1] and b[0] < a[1]


def merge(meetings: list[tuple[int, int]]) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    for start, end in sorted(meetings):
        validate(start, end)
        if blocks and start <= blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(blocks[-1][1], end))
        else:
            blocks.append((start, end))
    return blocks


def rooms_needed(meetings: list[tuple[int, int]]) -> int:
    rooms: list[list[tuple[int, int]]] = []
    for meeting in sorted(meetings):
        validate(*meeting)
        for room in rooms:
            if not any(overlaps(meeting, other) for other in room):
                room.append(meeting)
                break
        else:
            rooms.append([meeting])
    return len(rooms)


def free_slots(
    meetings: list[tuple[int, int]], opens: int, closes: int, minimum: int = 15
) -> list[tuple[int, int]]:
    slots = []
    now = opens
    for start, end in merge(meetings):
        gap = min(start, closes) - now
        if gap > 0 and gap >= minimum:
            slots.append((now, now + gap))
        now = max(now, end)
    if now < closes and closes - now >= minimum:
        slots.append((now, closes))
    return slots


def validate(start: int, end: int) -> None:
    if start >= end:
        raise ValueError(f"{start} to {end} is no meeting")

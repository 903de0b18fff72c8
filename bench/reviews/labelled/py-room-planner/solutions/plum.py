def merge(meetings):
    blocks = []
    for start, end in sorted(meetings):
        check_meeting(start, end)
        if blocks and start <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    return [tuple(block) for block in blocks]


def rooms_needed(meetings):
    changes = []
    for start, end in meetings:
        check_meeting(start, end)
        changes.append((start, 1))
        changes.append((end, -1))
    peak = 0
    rooms = 0
    for _, change in sorted(changes):
        rooms += change
        peak = max(peak, rooms)
    return peak


def free_slots(meetings, opens, closes, minimum=15):
    blocks = []
    for start, end in sorted(meetings):
        check_meeting(start, end)
        if blocks and start <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    slots = []
    cursor = opens
    for start, end in blocks:
        if start > cursor and start - cursor >= minimum:
            slots.append((cursor, start))
        cursor = max(cursor, end)
    if closes > cursor and closes - cursor >= minimum:
        slots.append((cursor, closes))
    return slots


def check_meeting(start, end):
    if start >= end:
        raise ValueError(f"not a meeting: {start} to {end}")

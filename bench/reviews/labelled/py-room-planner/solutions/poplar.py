def merge(meetings):
    blocks = []
    for start, end in sorted(meetings):
        check(start, end)
        if blocks and blocks[-1][1] >= start:
            blocks[-1] = (blocks[-1][0], max(blocks[-1][1], end))
        else:
            blocks.append((start, end))
    return blocks


def rooms_needed(meetings):
    events = []
    for start, end in meetings:
        check(start, end)
        events += [(start, 2), (end, 1)]
    running = 0
    most = 0
    for _, kind in sorted(events):
        running += 1 if kind == 2 else -1
        most = max(most, running)
    return most


def free_slots(meetings, opens, closes, minimum=15):
    slots = []
    previous = opens
    for start, end in merge(meetings) + [(closes, closes)]:
        until = min(start, closes)
        if until > previous and until - previous >= minimum:
            slots.append((previous, until))
        previous = max(previous, end)
    return slots


def check(start, end):
    if start >= end:
        raise ValueError(f"{start} is not before {end}")

def merge(meetings):
    result = []
    for start, end in sorted(meetings):
        require_order(start, end)
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def rooms_needed(meetings):
    events = []
    for start, end in meetings:
        require_order(start, end)
        events.append((start, 0))
        events.append((end, 1))
    events.sort()
    count = 0
    highest = 0
    for _, is_end in events:
        if is_end:
            count -= 1
        else:
            count += 1
            highest = max(highest, count)
    return highest


def free_slots(meetings, opens, closes, minimum=15):
    slots = []
    cursor = opens
    for start, end in merge(meetings):
        if end > opens:
            if start < closes:
                if start > cursor:
                    if start - cursor >= minimum:
                        slots.append((cursor, start))
                if end > cursor:
                    cursor = end
            else:
                if cursor < closes:
                    if closes - cursor >= minimum:
                        slots.append((cursor, closes))
                        cursor = closes
    if cursor < closes:
        if closes - cursor >= minimum:
            slots.append((cursor, closes))
    return slots


def require_order(start, end):
    if start >= end:
        raise ValueError(f"start {start} must be before end {end}")

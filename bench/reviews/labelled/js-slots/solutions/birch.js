const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const SHORTEST_SLOT = 30;

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  if (match) {
    const minutes = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
    if (minutes <= MINUTES_PER_DAY) return minutes;
  }
  throw new RangeError(`Expected a time from 00:00 to 24:00, got "${text}"`);
}

export function formatTime(minutes) {
  const parts = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function parseRange({ from, to }) {
  const range = { start: parseTime(from), end: parseTime(to) };
  if (range.end <= range.start) {
    throw new RangeError(`Expected ${to} to be after ${from}`);
  }
  return range;
}

export function freeSlots(bookings, { open, close, minMinutes = SHORTEST_SLOT }) {
  try {
    const day = parseRange({ from: open, to: close });
    const ranges = bookings.map(parseRange).sort((a, b) => a.start - b.start);

    const slots = [];
    let cursor = day.start;
    for (const { start, end } of [...ranges, { start: day.end, end: day.end }]) {
      const limit = Math.min(start, day.end);
      if (limit - cursor >= minMinutes) {
        slots.push({ from: formatTime(cursor), to: formatTime(limit) });
      }
      cursor = Math.max(cursor, end);
    }
    return slots;
  } catch {
    throw new RangeError("The bookings or the opening hours are not valid times");
  }
}

export function mostAtOnce(bookings) {
  const changes = bookings.map(parseRange).flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 },
  ]);
  changes.sort((a, b) => a.at - b.at || a.by - b.by);

  let running = 0;
  let most = 0;
  for (const { by } of changes) {
    running += by;
    most = Math.max(most, running);
  }
  return most;
}

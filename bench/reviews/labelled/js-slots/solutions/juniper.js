const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const DEFAULT_MIN_MINUTES = 30;

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  const minutes = match ? Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]) : Infinity;
  if (minutes > MINUTES_PER_DAY) {
    throw new RangeError(`"${text}" is not a time from 00:00 to 24:00`);
  }
  return minutes;
}

export function formatTime(minutes) {
  const hours = String(Math.floor(minutes / MINUTES_PER_HOUR)).padStart(2, '0');
  const rest = String(minutes % MINUTES_PER_HOUR).padStart(2, '0');
  return `${hours}:${rest}`;
}

function isLongEnough(start, end, minMinutes) {
  if (end - start >= minMinutes) {
    return true;
  } else {
    return false;
  }
}

function parseSpan(from, to) {
  const start = parseTime(from);
  const end = parseTime(to);
  if (end <= start) {
    throw new RangeError(`${from} to ${to} does not end after it starts`);
  }
  return { start, end };
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
  const day = parseSpan(open, close);
  const busy = [];
  for (const { from, to } of bookings) {
    const { start, end } = parseSpan(from, to);
    if (end > day.start) {
      if (start < day.end) {
        busy.push({ start, end });
        busy.sort((a, b) => a.start - b.start);
      }
    }
  }
  const slots = [];
  let free = day.start;
  if (busy.length > 0) {
    for (const { start, end } of busy) {
      if (start > free) {
        if (isLongEnough(free, start, minMinutes)) {
          slots.push({ from: formatTime(free), to: formatTime(start) });
        }
        free = end;
      } else {
        if (end > free) {
          free = end;
        }
      }
    }
    if (free < day.end) {
      if (isLongEnough(free, day.end, minMinutes)) {
        slots.push({ from: formatTime(free), to: formatTime(day.end) });
      }
    }
  } else {
    if (isLongEnough(day.start, day.end, minMinutes)) {
      slots.push({ from: formatTime(day.start), to: formatTime(day.end) });
    }
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const spans = bookings.map(({ from, to }) => parseSpan(from, to));
  const starts = spans.map((span) => span.start).sort((a, b) => a - b);
  const ends = spans.map((span) => span.end).sort((a, b) => a - b);

  let ended = 0;
  let most = 0;
  for (const [index, start] of starts.entries()) {
    while (ends[ended] <= start) ended += 1;
    most = Math.max(most, index + 1 - ended);
  }
  return most;
}

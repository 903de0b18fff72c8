const MINUTES_PER_HOUR = 60;
const LAST_HOUR = 24;
const DEFAULT_MIN_MINUTES = 30;

export function parseTime(text) {
  const [hours, minutes] = text.split(':').map((part) => Number.parseInt(part, 10));
  const hoursFit = hours >= 0 && hours <= LAST_HOUR;
  const minutesFit = minutes >= 0 && minutes < MINUTES_PER_HOUR;
  if (!hoursFit || !minutesFit) {
    throw new RangeError(`Not a time from 00:00 to 24:00: ${text}`);
  }
  return hours * MINUTES_PER_HOUR + minutes;
}

export function formatTime(minutes) {
  const hours = String(Math.floor(minutes / MINUTES_PER_HOUR));
  const rest = String(minutes % MINUTES_PER_HOUR);
  return `${hours.padStart(2, '0')}:${rest.padStart(2, '0')}`;
}

function parseSpan(from, to) {
  const start = parseTime(from);
  const end = parseTime(to);
  if (end <= start) {
    throw new RangeError(`${from} to ${to} must end after it starts`);
  }
  return { start, end };
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
  const day = parseSpan(open, close);
  const spans = bookings.map((booking) => parseSpan(booking.from, booking.to));
  spans.sort((a, b) => a.start - b.start);
  spans.push({ start: day.end, end: day.end });

  const slots = [];
  let free = day.start;
  for (const span of spans) {
    const until = Math.min(span.start, day.end);
    if (until - free >= minMinutes) {
      slots.push({ from: formatTime(free), to: formatTime(until) });
    }
    free = Math.max(free, span.end);
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const spans = bookings.map((booking) => parseSpan(booking.from, booking.to));
  const starts = spans.map((span) => span.start).sort((a, b) => a - b);
  const ends = spans.map((span) => span.end).sort((a, b) => a - b);

  let most = 0;
  let done = 0;
  starts.forEach((start, index) => {
    while (ends[done] <= start) done += 1;
    most = Math.max(most, index + 1 - done);
  });
  return most;
}

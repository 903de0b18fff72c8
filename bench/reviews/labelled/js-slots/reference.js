const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const SHORTEST_SLOT = 30;

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  const minutes = match ? Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]) : Number.NaN;
  if (!(minutes <= MINUTES_PER_DAY)) {
    throw new RangeError(`Not a time between 00:00 and 24:00: ${text}`);
  }
  return minutes;
}

export function formatTime(minutes) {
  const hours = String(Math.floor(minutes / MINUTES_PER_HOUR)).padStart(2, '0');
  return `${hours}:${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`;
}

function parseSpan(from, to) {
  const span = { start: parseTime(from), end: parseTime(to) };
  if (span.end <= span.start) {
    throw new RangeError(`${from} to ${to} does not end after it starts`);
  }
  return span;
}

export function freeSlots(bookings, { open, close, minMinutes = SHORTEST_SLOT }) {
  const day = parseSpan(open, close);
  const spans = bookings.map(({ from, to }) => parseSpan(from, to)).sort((a, b) => a.start - b.start);

  const slots = [];
  let freeFrom = day.start;
  for (const { start, end } of [...spans, { start: day.end, end: day.end }]) {
    const freeTo = Math.min(start, day.end);
    if (freeTo - freeFrom >= minMinutes) {
      slots.push({ from: formatTime(freeFrom), to: formatTime(freeTo) });
    }
    freeFrom = Math.max(freeFrom, end);
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const spans = bookings.map(({ from, to }) => parseSpan(from, to));
  const starts = spans.map((span) => span.start).sort((a, b) => a - b);
  const ends = spans.map((span) => span.end).sort((a, b) => a - b);

  let ended = 0;
  let most = 0;
  starts.forEach((start, index) => {
    while (ends[ended] <= start) ended += 1;
    most = Math.max(most, index + 1 - ended);
  });
  return most;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const DEFAULT_MIN_MINUTES = 30;
const TIME = /^(\d\d):([0-5]\d)$/;

export function parseTime(text) {
  const match = TIME.exec(text);
  if (!match) {
    throw new RangeError(`Times are written like 07:45, not "${text}"`);
  }
  const minutes = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
  if (minutes > MINUTES_PER_DAY) {
    throw new RangeError(`A day ends at 24:00, before "${text}"`);
  }
  return minutes;
}

export function formatTime(minutes) {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  return `${pad(hours)}:${pad(minutes % MINUTES_PER_HOUR)}`;
}

function pad(number) {
  return String(number).padStart(2, '0');
}

function parsePeriod({ from, to }) {
  const start = parseTime(from);
  const end = parseTime(to);
  if (start >= end) {
    throw new RangeError(`A period has to end after it starts: ${from} to ${to}`);
  }
  return { start, end };
}

function* gapsBetween(periods, day) {
  let freeFrom = day.start;
  for (const { start, end } of periods) {
    if (start >= day.end) break;
    if (start > freeFrom) yield { start: freeFrom, end: start };
    freeFrom = Math.max(freeFrom, end);
  }
  if (freeFrom < day.end) yield { start: freeFrom, end: day.end };
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
  const day = parsePeriod({ from: open, to: close });
  const periods = bookings.map(parsePeriod);
  periods.sort((a, b) => a.start - b.start);

  const slots = [];
  for (const { start, end } of gapsBetween(periods, day)) {
    if (end - start >= minMinutes) {
      slots.push({ from: formatTime(start), to: formatTime(end) });
    }
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const changeAt = new Map();
  const count = (minute, change) => changeAt.set(minute, (changeAt.get(minute) ?? 0) + change);
  for (const { start, end } of bookings.map(parsePeriod)) {
    count(start, 1);
    count(end, -1);
  }

  let running = 0;
  let most = 0;
  for (const minute of [...changeAt.keys()].sort((a, b) => a - b)) {
    running += changeAt.get(minute);
    most = Math.max(most, running);
  }
  return most;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const DEFAULT_MINUTES = 30;

export function parseTime(text) {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  const minutes = match === null ? Infinity : Number(match[1]) * HOUR + Number(match[2]);
  if (minutes > DAY) {
    throw new RangeError(`"${text}" is not a time from 00:00 to 24:00`);
  }
  return minutes;
}

export function formatTime(minutes) {
  const hh = String(Math.floor(minutes / HOUR)).padStart(2, '0');
  const mm = String(minutes % HOUR).padStart(2, '0');
  return `${hh}:${mm}`;
}

function parseInterval({ from, to }) {
  const interval = { start: parseTime(from), end: parseTime(to) };
  if (interval.end <= interval.start) {
    throw new RangeError(`The end ${to} has to be after the start ${from}`);
  }
  return interval;
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MINUTES }) {
  const opening = parseInterval({ from: open, to: close });
  const busy = bookings.map(parseInterval).sort((a, b) => a.start - b.start);

  const free = [];
  let freeFrom = opening.start;
  for (const { start, end } of busy) {
    free.push({ start: freeFrom, end: Math.min(start, opening.end) });
    freeFrom = Math.max(freeFrom, end);
  }
  free.push({ start: freeFrom, end: opening.end });

  return free
    .filter(({ start, end }) => end - start >= minMinutes)
    .map(({ start, end }) => ({ from: formatTime(start), to: formatTime(end) }));
}

function isRunningAt(minute, { start, end }) {
  return start <= minute && minute < end;
}

export function mostAtOnce(bookings) {
  const intervals = bookings.map(parseInterval);
  let most = 0;
  for (const { start } of intervals) {
    const running = intervals.filter((interval) => isRunningAt(start, interval));
    most = Math.max(most, running.length);
  }
  return most;
}

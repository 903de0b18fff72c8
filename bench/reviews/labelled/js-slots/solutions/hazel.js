const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const DEFAULT_MIN_MINUTES = 30;

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  const minutes = match ? Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]) : NaN;
  if (Number.isNaN(minutes) || minutes > MINUTES_PER_DAY) {
    throw new RangeError(`Not a time from 00:00 to 24:00: "${text}"`);
  }
  return minutes;
}

export function formatTime(minutes) {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function parseSpan({ from, to }) {
  const span = { start: parseTime(from), end: parseTime(to) };
  if (span.end <= span.start) {
    throw new RangeError(`"${from}" to "${to}" does not end after it starts`);
  }
  return span;
}

function isBusy(minute, bookings) {
  const spans = bookings.map(parseSpan);
  return spans.some(({ start, end }) => start <= minute && minute < end);
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
  const day = parseSpan({ from: open, to: close });
  const slots = [];
  let freeFrom = day.start;
  for (let minute = day.start; minute <= day.end; minute += 1) {
    if (minute === day.end || isBusy(minute, bookings)) {
      if (minute - freeFrom >= minMinutes) {
        slots.push({ from: formatTime(freeFrom), to: formatTime(minute) });
      }
      freeFrom = minute + 1;
    }
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const events = bookings.map(parseSpan).flatMap(({ start, end }) => [
    { minute: start, change: 1 },
    { minute: end, change: -1 },
  ]);
  events.sort((a, b) => a.minute - b.minute || a.change - b.change);

  var running = 0;
  var most = 0;
  for (const event of events) {
    running += event.change;
    most = Math.max(most, running);
  }
  return most;
}

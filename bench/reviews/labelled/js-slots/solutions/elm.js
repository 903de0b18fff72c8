const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const SHORTEST_SLOT = 30;

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  if (!match) throw new RangeError(`Not a time like 08:15: "${text}"`);
  const minutes = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
  if (minutes > MINUTES_PER_DAY) throw new RangeError(`After midnight: "${text}"`);
  return minutes;
}

export function formatTime(minutes) {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

function parseBooking({ from, to }) {
  const booking = { start: parseTime(from), end: parseTime(to) };
  if (booking.start >= booking.end) {
    throw new RangeError(`Must end after ${from}, but ends at ${to}`);
  }
  return booking;
}

function sortedTimes(bookings, useEnd) {
  const times = bookings.map((booking) => (useEnd ? booking.end : booking.start));
  return times.sort((a, b) => a - b);
}

export function freeSlots(bookings, { open, close, minMinutes = SHORTEST_SLOT }) {
  const day = parseBooking({ from: open, to: close });
  const parsed = bookings.map(parseBooking).sort((a, b) => a.start - b.start);

  const slots = [];
  let freeFrom = day.start;
  for (const booking of [...parsed, { start: day.end, end: day.end }]) {
    const freeTo = Math.min(booking.start, day.end);
    if (freeTo - freeFrom >= minMinutes) {
      slots.push({ from: formatTime(freeFrom), to: formatTime(freeTo) });
    }
    freeFrom = Math.max(freeFrom, booking.end);
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const parsed = bookings.map(parseBooking);
  const starts = sortedTimes(parsed, false);
  const ends = sortedTimes(parsed, true);

  let most = 0;
  let finished = 0;
  for (let started = 1; started <= starts.length; started += 1) {
    while (ends[finished] <= starts[started - 1]) finished += 1;
    most = Math.max(most, started - finished);
  }
  return most;
}

const MINUTES_PER_HOUR = 60;
const LAST_MINUTE = 24 * MINUTES_PER_HOUR;
const DEFAULT_SLOT_MINUTES = 30;
const TIME_PATTERN = /^(\d{2}):([0-5]\d)$/;

export function parseTime(text) {
  const match = TIME_PATTERN.exec(text);
  if (!match) {
    throw new RangeError(`"${text}" is not a time such as 09:30`);
  }
  const minutes = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
  if (minutes > LAST_MINUTE) {
    throw new RangeError(`"${text}" is later than 24:00`);
  }
  return minutes;
}

const twoDigits = (number) => String(number).padStart(2, '0');

export function formatTime(minutes) {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  return `${twoDigits(hours)}:${twoDigits(minutes % MINUTES_PER_HOUR)}`;
}

function toRange({ from, to }) {
  const start = parseTime(from);
  const end = parseTime(to);
  if (end <= start) {
    throw new RangeError(`A booking from ${from} cannot end at ${to}`);
  }
  return { start, end };
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_SLOT_MINUTES }) {
  const hours = toRange({ from: open, to: close });
  const ranges = bookings.map(toRange);
  ranges.sort((a, b) => a.start - b.start);
  ranges.push({ start: hours.end, end: hours.end });

  const slots = [];
  let freeSince = hours.start;
  for (const { start, end } of ranges) {
    const freeUntil = Math.min(start, hours.end);
    if (freeUntil - freeSince >= minMinutes) {
      slots.push({ from: formatTime(freeSince), to: formatTime(freeUntil) });
    }
    freeSince = Math.max(freeSince, end);
  }
  return slots;
}

export function mostAtOnce(bookings) {
  const events = [];
  for (const { start, end } of bookings.map(toRange)) {
    events.push({ minute: start, change: 1 });
    events.push({ minute: end, change: -1 });
  }
  events.sort((a, b) => a.minute - b.minute);

  let running = 0;
  let most = 0;
  for (const { change } of events) {
    running += change;
    most = Math.max(most, running);
  }
  return most;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const DEFAULT_MIN_MINUTES = 30;

const twoDigits = (number) => String(number).padStart(2, "0");

export function parseTime(text) {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not a time`);
  const minutes = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
  if (minutes > MINUTES_PER_DAY) throw new RangeError(`"${text}" is after 24:00`);
  return minutes;
}

export function formatTime(minutes) {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  return `${twoDigits(hours)}:${twoDigits(minutes % MINUTES_PER_HOUR)}`;
}

function parseSpan({ from, to }) {
  const start = parseTime(from);
  const end = parseTime(to);
  if (start >= end) throw new RangeError(`${from} is not before ${to}`);
  return { start, end };
}

export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
  const day = parseSpan({ from: open, to: close });
  const busy = bookings.map((booking) => Object.assign(booking, parseSpan(booking)));
  busy.sort((a, b) => a.start - b.start);

  const slots = [];
  const addSlot = (start, end) => {
    if (end - start >= minMinutes) {
      slots.push({ from: formatTime(start), to: formatTime(end) });
    }
  };
  let free = day.start;
  for (const { start, end } of busy) {
    if (end <= day.start) continue;
    addSlot(free, Math.min(start, day.end));
    free = end;
  }
  addSlot(free, day.end);
  return slots;
}

export function mostAtOnce(bookings) {
  const spans = bookings.map(parseSpan);
  const starts = spans.map(({ start }) => start).sort((a, b) => a - b);
  const ends = spans.map(({ end }) => end).sort((a, b) => a - b);

  let ended = 0;
  let most = 0;
  starts.forEach((start, index) => {
    while (ends[ended] <= start) ended += 1;
    most = Math.max(most, index + 1 - ended);
  });
  return most;
}

export interface Slot {
  start: number;
  end: number;
}

const DEFAULT_MIN_LENGTH = 30;
const MINUTES_PER_HOUR = 60;

export function freeSlots(busy: Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  checkOrder(day);
  busy.forEach(checkOrder);
  busy.sort((a, b) => a.start - b.start);

  const gaps: Slot[] = [];
  let cursor = day.start;
  for (const slot of busy) {
    if (slot.start === slot.end) continue;
    const gapEnd = Math.min(slot.start, day.end);
    if (gapEnd > cursor) {
      gaps.push({ start: cursor, end: gapEnd });
    }
    cursor = Math.max(cursor, slot.end);
  }
  if (day.end > cursor) {
    gaps.push({ start: cursor, end: day.end });
  }
  return gaps.filter((gap) => gap.end - gap.start >= minLength);
}

export function longestFree(busy: Slot[], day: Slot): Slot | undefined {
  let best: Slot | undefined;
  for (const gap of freeSlots(busy, day, 0)) {
    if (best === undefined || gap.end - gap.start > best.end - best.start) {
      best = gap;
    }
  }
  return best;
}

export function formatSlots(slots: Slot[]): string {
  if (slots.length === 0) return "none";
  return slots.map((slot) => `${toClock(slot.start)}-${toClock(slot.end)}`).join(", ");
}

function checkOrder(slot: Slot): void {
  if (slot.end < slot.start) {
    throw new RangeError(`slot ends before it starts: ${slot.start} to ${slot.end}`);
  }
}

function toClock(minutes: number): string {
  const hours = String(Math.floor(minutes / MINUTES_PER_HOUR)).padStart(2, "0");
  const rest = String(minutes % MINUTES_PER_HOUR).padStart(2, "0");
  return `${hours}:${rest}`;
}

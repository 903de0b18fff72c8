export interface Slot {
  start: number;
  end: number;
}

const DEFAULT_MIN_LENGTH = 30;
const MINUTES_PER_HOUR = 60;

function ensureOrdered(slot: Slot): void {
  if (slot.end < slot.start) {
    throw new RangeError(`slot ${slot.start}-${slot.end} ends before it starts`);
  }
}

function subtract(gap: Slot, slot: Slot): Slot[] {
  if (slot.end <= gap.start || slot.start >= gap.end) {
    return [gap];
  }
  const pieces: Slot[] = [];
  if (slot.start > gap.start) {
    pieces.push({ start: gap.start, end: slot.start });
  }
  if (slot.end < gap.end) {
    pieces.push({ start: slot.end, end: gap.end });
  }
  return pieces;
}

export function freeSlots(
  busy: readonly Slot[],
  day: Slot,
  minLength = DEFAULT_MIN_LENGTH,
): Slot[] {
  ensureOrdered(day);
  busy.forEach(ensureOrdered);

  var gaps: Slot[] = day.end > day.start ? [{ ...day }] : [];
  for (const slot of busy) {
    if (slot.start === slot.end) continue;
    gaps = gaps.flatMap((gap) => subtract(gap, slot));
  }
  return gaps.filter((gap) => gap.end - gap.start > minLength);
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined;
  for (const gap of freeSlots(busy, day, 0)) {
    if (longest === undefined || gap.end - gap.start > longest.end - longest.start) {
      longest = gap;
    }
  }
  return longest;
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return "none";
  return slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(", ");
}

export type Slot = { start: number; end: number };

const DEFAULT_MIN_LENGTH = 30;
const MINUTES_PER_HOUR = 60;

function assertOrdered({ start, end }: Slot): void {
  if (end < start) {
    throw new RangeError(`slot ${start}-${end} ends before it starts`);
  }
}

function mergeBusy(busy: readonly Slot[]): Slot[] {
  const sorted = busy.filter((slot) => slot.end > slot.start).sort((a, b) => a.start - b.start);
  const merged: Slot[] = [];
  for (const slot of sorted) {
    const last = merged.at(-1);
    if (last && slot.start <= last.end) {
      last.end = Math.max(last.end, slot.end);
    } else {
      merged.push({ ...slot });
    }
  }
  return merged;
}

export function freeSlots(
  busy: readonly Slot[],
  day: Slot,
  minLength = DEFAULT_MIN_LENGTH,
): Slot[] {
  [day, ...busy].forEach(assertOrdered);

  const merged = mergeBusy(busy);
  const gapStarts = [day.start, ...merged.map((slot) => slot.end)];
  const gapEnds = [...merged.map((slot) => slot.start), day.end];
  return gapStarts
    .map((start, i) => ({ start: Math.max(start, day.start), end: Math.min(gapEnds[i], day.end) }))
    .filter((gap) => gap.end > gap.start && gap.end - gap.start >= minLength);
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined;
  let longestLength = 0;
  for (const gap of freeSlots(busy, day, 0)) {
    const length = gap.end - gap.start;
    if (length > longestLength) {
      longest = gap;
      longestLength = length;
    }
  }
  return longest;
}

function formatTime(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  return [hours, rest].map((part) => String(part).padStart(2, "0")).join(":");
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) {
    return "none";
  }
  return slots.map(({ start, end }) => `${formatTime(start)}-${formatTime(end)}`).join(", ");
}

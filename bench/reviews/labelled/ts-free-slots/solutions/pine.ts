export interface Slot {
  start: number;
  end: number;
}

const MIN_GAP = 30;
const MINUTES_IN_HOUR = 60;

const minutesIn = (slot: Slot): number => slot.end - slot.start;

function validate(slot: Slot): void {
  if (minutesIn(slot) < 0) {
    throw new RangeError(`invalid slot: end ${slot.end} is before start ${slot.start}`);
  }
}

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = MIN_GAP): Slot[] {
  validate(day);
  busy.forEach(validate);

  const ordered = busy.filter((slot) => minutesIn(slot) > 0).sort((a, b) => a.start - b.start);
  const result: Slot[] = [];
  let position = day.start;

  for (const slot of ordered) {
    if (slot.start >= day.end) break;
    if (slot.start > position) {
      result.push({ start: position, end: slot.start });
    }
    position = Math.max(position, slot.end);
  }
  if (position < day.end) {
    result.push({ start: position, end: day.end });
  }

  return result.filter((slot) => minutesIn(slot) >= minLength);
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  return freeSlots(busy, day, 0).sort((a, b) => minutesIn(b) - minutesIn(a))[0];
}

function timeOfDay(minutes: number): string {
  const hh = String(Math.floor(minutes / MINUTES_IN_HOUR)).padStart(2, "0");
  const mm = String(minutes % MINUTES_IN_HOUR).padStart(2, "0");
  return `${hh}:${mm}`;
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) {
    return "none";
  }
  return slots.map((slot) => `${timeOfDay(slot.start)}-${timeOfDay(slot.end)}`).join(", ");
}

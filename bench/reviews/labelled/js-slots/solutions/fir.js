const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const DEFAULT_MIN_MINUTES = 30;

/** Minutes since midnight of a time written as "HH:MM". */
export function parseTime(text) {
    const match = /^(\d{2}):([0-5]\d)$/.exec(text);
    if (match === null) {
        throw new RangeError(`Expected a time like 09:30, got "${text}"`);
    }
    const [, hours, minutes] = match;
    const total = Number(hours) * MINUTES_PER_HOUR + Number(minutes);
    if (total > MINUTES_PER_DAY) {
        throw new RangeError(`Expected a time up to 24:00, got "${text}"`);
    }
    return total;
}

/** The time as "HH:MM". */
export function formatTime(minutes) {
    const hours = Math.floor(minutes / MINUTES_PER_HOUR);
    return [hours, minutes % MINUTES_PER_HOUR]
        .map((part) => String(part).padStart(2, "0"))
        .join(":");
}

class Span {
    static parse(from, to) {
        const start = parseTime(from);
        const end = parseTime(to);
        if (end <= start) {
            throw new RangeError(`Expected an end after ${from}, got ${to}`);
        }
        return new Span(start, end);
    }

    constructor(start, end) {
        this.start = start;
        this.end = end;
    }

    get minutes() {
        return this.end - this.start;
    }

    toSlot() {
        return { from: formatTime(this.start), to: formatTime(this.end) };
    }
}

function parseBookings(bookings) {
    return bookings.map((booking) => Span.parse(booking.from, booking.to));
}

/** The free stretches of a day, earliest first. */
export function freeSlots(bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) {
    const day = Span.parse(open, close);
    const busy = parseBookings(bookings).sort((a, b) => a.start - b.start);
    const gaps = [];
    let freeFrom = day.start;
    for (const span of busy) {
        gaps.push(new Span(freeFrom, Math.min(span.start, day.end)));
        freeFrom = Math.max(freeFrom, span.end);
    }
    gaps.push(new Span(freeFrom, day.end));
    return gaps.filter((gap) => gap.minutes >= minMinutes).map((gap) => gap.toSlot());
}

/** The greatest number of bookings that run at the same moment. */
export function mostAtOnce(bookings) {
    const changes = [];
    for (const { start, end } of parseBookings(bookings)) {
        changes.push({ minute: start, by: 1 }, { minute: end, by: -1 });
    }
    // At the same minute the ends come first: what only touches does not overlap.
    changes.sort((a, b) => a.minute - b.minute || a.by - b.by);

    let running = 0;
    let most = 0;
    for (const { by } of changes) {
        running += by;
        most = Math.max(most, running);
    }
    return most;
}

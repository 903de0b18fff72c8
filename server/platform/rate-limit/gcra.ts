/**
 * The generic cell rate algorithm: a leaky bucket that needs one number. `freeAt` is the time at which the bucket
 * will have run empty (the "theoretical arrival time"); each take puts it one interval further, and is refused when
 * that would be more than `burst` intervals from now. Milliseconds and whole numbers only, so that the statement in
 * rate-limit.ts comes to the same result. See ITU-T I.371, annex A.
 */
export type Pace = {
  /** How many at once. */ burst: number /** Milliseconds until one more fits. */
  intervalMs: number
}

export type Taken = { ok: true; freeAt: number } | { ok: false; freeAt: number; retryAfterMs: number }

/** Rounded up: never more than `burst` in any `perSeconds` once the first burst is over. */
export function paceOf(limit: { burst: number; perSeconds: number }): Pace {
  if (!Number.isInteger(limit.burst) || limit.burst < 1) throw new RangeError('a burst is a whole number of at least 1')
  if (!(limit.perSeconds > 0)) throw new RangeError('perSeconds is more than 0')
  return { burst: limit.burst, intervalMs: Math.ceil((limit.perSeconds * 1_000) / limit.burst) }
}

/** `freeAt` null: never seen. A refusal changes nothing, so hammering doesn't push the next chance further out. */
export function take(pace: Pace, freeAt: number | null, now: number): Taken {
  const next = Math.max(freeAt ?? now, now) + pace.intervalMs
  const latest = now + pace.burst * pace.intervalMs
  if (next <= latest) return { ok: true, freeAt: next }
  return { ok: false, freeAt: freeAt ?? now, retryAfterMs: next - latest }
}

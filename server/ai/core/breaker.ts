/** After so many faults in a row nobody asks for a while: a model that is down is left alone. */
export const faultsToOpen = 2
export const restMs = 60_000

/** `openUntil`: 0 while it is closed. */
export type Breaker = { faults: number; openUntil: number }

export const closedBreaker: Breaker = { faults: 0, openUntil: 0 }

/**
 * null: leave the model alone. Otherwise the breaker with this question in it: after the rest one question tries, and
 * keeps all others out until it is known how it fared, or for one more rest if that never becomes known.
 */
export function tryAsk(breaker: Breaker, now: number): Breaker | null {
  if (now < breaker.openUntil) return null
  return breaker.openUntil === 0 ? breaker : { ...breaker, openUntil: now + restMs }
}

export function afterFault({ faults }: Breaker, now: number): Breaker {
  const more = faults + 1
  // One question after the rest, not two: it closes it or opens it again.
  return more >= faultsToOpen ? { faults: faultsToOpen - 1, openUntil: now + restMs } : { faults: more, openUntil: 0 }
}

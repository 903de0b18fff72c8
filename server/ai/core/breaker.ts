/** After so many faults in a row nobody asks for a while: a model that is down is left alone. */
export const faultsToOpen = 2
export const restMs = 60_000

export type Breaker = { faults: number; openUntil: number }

export const closedBreaker: Breaker = { faults: 0, openUntil: 0 }

export const isOpen = ({ openUntil }: Breaker, now: number): boolean => now < openUntil

export function afterFault({ faults }: Breaker, now: number): Breaker {
  const more = faults + 1
  // One question after the rest, not two: it closes it or opens it again.
  return more >= faultsToOpen ? { faults: faultsToOpen - 1, openUntil: now + restMs } : { faults: more, openUntil: 0 }
}

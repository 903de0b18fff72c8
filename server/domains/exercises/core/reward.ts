type Hint = { id: string; penalty: number }

/** After so many in a row it is no longer a matter of trying once more. */
export const strugglingAfter = 3

/** What can still be had, in percent of the points. Who gave up has seen the solution, and earns nothing by it. */
export function mostPercent({
  hints,
  taken,
  gaveUp,
}: {
  hints: readonly Hint[]
  taken: readonly string[]
  gaveUp: boolean
}): number {
  if (gaveUp) return 0
  const cost = hints.filter(({ id }) => taken.includes(id)).reduce((sum, { penalty }) => sum + penalty, 0)
  return Math.max(0, 100 - cost)
}

/** Hints come in their order, one at a time. */
export const nextHint = <H extends Hint>(hints: readonly H[], taken: readonly string[]): H | null =>
  hints.find(({ id }) => !taken.includes(id)) ?? null

export function experienceFor({ points, percent, score }: { points: number; percent: number; score: number }): number {
  return Math.round(points * (percent / 100) * (score / 100))
}

/** By the server's clock. */
export function clockOf({ minutes, startedAt, now }: { minutes: number; startedAt: Date | null; now: Date }) {
  const endsAt = startedAt === null ? null : new Date(startedAt.getTime() + minutes * 60_000)
  return { minutes, startedAt, endsAt, isOver: endsAt !== null && now >= endsAt }
}

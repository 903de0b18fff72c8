const firstMs = 1_000
const longestMs = 3_600_000

/**
 * How long to wait after the given attempt (1 = the first) failed: 1 s, 4 s, 16 s, 64 s, 4 min, 17 min, then an hour.
 * `chance` in [0, 1) takes up to half of it off, so that a hundred jobs that failed together don't come back together.
 */
export function backoffMs(attempt: number, chance: number): number {
  const full = Math.min(longestMs, firstMs * 4 ** (attempt - 1))
  return Math.round(full * (1 - chance / 2))
}

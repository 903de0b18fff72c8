type Contestant = { name: string; run: () => string[] }

export type Timed<Row> = Row & { ms: number }

const rounds = 40
const runsARound = 5

/**
 * All in turn in every round, so that what else the machine does falls on all of them alike. The median of the rounds, in
 * time of the processor, garbage collection included.
 */
export function measureRounds<Row extends Contestant>(contestants: Row[]): Timed<Row>[] {
  const times = contestants.map((): number[] => [])
  for (let round = -5; round < rounds; round++) {
    contestants.forEach(({ run }, at) => {
      const begun = process.cpuUsage()
      for (let n = 0; n < runsARound; n++) makeWhole(run())
      const { user, system } = process.cpuUsage(begun)
      if (round >= 0) times[at]?.push((user + system) / 1_000 / runsARound)
    })
  }
  return contestants.map((row, at) => ({ ...row, ms: median(times[at] ?? []) }))
}

/** Joined strings are joined when somebody reads them. */
function makeWhole(texts: string[]): void {
  let sum = 0
  for (const text of texts) sum += text.charCodeAt(text.length >> 1)
  if (Number.isNaN(sum)) throw new Error('a text is empty')
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

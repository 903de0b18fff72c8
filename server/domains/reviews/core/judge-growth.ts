import type { Probe } from '../../../inspection/contract'
import type { Outcome } from './read-outcomes'

/** How the work grows with what is handed in: own steps against the reference's, at each size. */
export type Series = { name: string; from: string; sizes: number[]; own: number[]; reference: number[] }

export type Growth = Series & {
  /** By how much the steps grow when the input doubles, as a power: 1 is in proportion, 2 with the square. */
  power: number
  referencePower: number
  /** The growth in steps from the smallest to the largest, in times the reference's. */
  times: number
  isFaster: boolean
}

/** The steps come out of whole numbers of messages and calls, so small differences say nothing. */
const clearly = { power: 0.25, times: 1.7, timesAlone: 30, steps: 1_500, all: 1.45 }

/** Series whose largest members both programs answered alike, or that only the reference came to an end with. */
export function judgeGrowth(options: {
  probes: readonly Probe[]
  reference: ReadonlyMap<string, Outcome>
  own: ReadonlyMap<string, { workUnits: number; isDone: boolean }>
  /** Python's natives take no steps, so a loop beside one of them grows by many times what is counted there. */
  countsNatives: boolean
}): Growth[] {
  const { probes, reference, own, countsNatives } = options
  const groups = new Map<string, Probe[]>()
  for (const probe of probes)
    if (probe.size !== null) groups.set(probe.kind, [...(groups.get(probe.kind) ?? []), probe])
  return [...groups].flatMap(([name, members]): Growth[] => {
    const asked = [...members].sort((one, other) => (one.size ?? 0) - (other.size ?? 0))
    const known = asked.map((probe) => ({ probe, reference: reference.get(probe.name), own: own.get(probe.name) }))
    if (known.some((each) => each.reference === undefined) || known.length < 3) return []
    // One that was never reached, because others before it took all the time, says nothing.
    const unknown = known.find((each) => each.own === undefined)
    if (unknown !== undefined) return []
    const series: Series = {
      name,
      from: asked[0]?.from ?? '',
      sizes: asked.map(({ size }) => size ?? 0),
      own: known.map((each) => each.own?.workUnits ?? 0),
      reference: known.map((each) => each.reference?.workUnits ?? 0),
    }
    return [
      {
        ...series,
        ...compare(series, {
          isDone: known.every((each) => each.own?.isDone === true),
          // An amount that is counted out one by one is wrong in any language.
          countsAll: countsNatives || name.includes('number '),
        }),
      },
    ]
  })
}

type Known = { isDone: boolean; countsAll: boolean }

function compare({ own, reference }: Series, { isDone, countsAll }: Known): Omit<Growth, keyof Series> {
  const grown = (steps: readonly number[]) => (steps.at(-1) ?? 0) - (steps[0] ?? 0)
  // The lower of the last two for one's own, the higher for the reference's: a step on the way is not a slope.
  const powers = (steps: readonly number[]) =>
    steps.length > 3 ? [powerOf(steps), powerOf(steps.slice(0, -1))] : [powerOf(steps)]
  const [power, referencePower] = [Math.min(...powers(own)), Math.max(...powers(reference))]
  const times = grown(own) / Math.max(1, grown(reference))
  const isMuch = grown(own) > clearly.steps && (own.at(-1) ?? 0) > clearly.all * (reference.at(-1) ?? 0)
  const isSteeper = power - referencePower > clearly.power && times > clearly.times
  // The reference may take its time with the smaller ones, and then its power says little.
  const isManyTimes = countsAll && times > clearly.timesAlone
  const isQuadratic = power > 1.6 && times > 2 * clearly.times
  return {
    power,
    referencePower,
    times,
    isFaster: !isDone || (isMuch && (isSteeper || isQuadratic || isManyTimes)),
  }
}

/** Of the last doubling against the one before. */
export function powerOf(steps: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = steps.slice(-3)
  const [before, last] = [second - first, third - second]
  if (before <= 0 || last <= 0) return last > 0 ? 1 : 0
  return Math.max(0, Math.min(8, Math.log2(last / before)))
}

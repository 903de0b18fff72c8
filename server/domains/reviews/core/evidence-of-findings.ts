import type { Evidence, Fact } from './evidence'

/** A flaw of the key, with how much of it was found. */
export type KeyFlaw = {
  id: string
  axis: Fact['axis']
  path: string
  from: number
  to: number
  why: string
  /** From 0 to 1. */
  credit: number
  isNamed: boolean
}

const longestText = 600

/**
 * A diagnosis or a code review looked at from the other side: no code runs, and what speaks is the key. Each flaw is one
 * fact, whose value is the part of it that was not found.
 */
export function evidenceOfFindings({
  flaws,
  imagined,
}: {
  flaws: readonly KeyFlaw[]
  /** Marks at places where nothing is wrong. */
  imagined: number
}): Evidence {
  const axes = [...new Set(flaws.map(({ axis }) => axis))]
  const key = axes.map((axis) => {
    const of = flaws.filter((flaw) => flaw.axis === axis)
    return [axis, { found: of.reduce((sum, { credit }) => sum + credit, 0), total: of.length }] as const
  })
  return {
    version: 1,
    facts: flaws.map(factOf),
    statements: 0,
    loops: 0,
    tests: null,
    hidden: null,
    probes: null,
    growth: null,
    key: Object.fromEntries(key),
    imagined,
  }
}

function factOf({ id, axis, path, from, to, why, credit, isNamed }: KeyFlaw): Fact {
  return {
    id: `flaw:${id}`,
    axis,
    rule: isNamed ? 'found_flaw' : 'missed_flaw',
    measure: 'part of the flaw that was not found',
    value: 1 - credit,
    limit: 0,
    text: why.length > longestText ? `${why.slice(0, longestText - 1).trimEnd()}…` : why,
    places: [{ path, from, to }],
    source: 'key',
    isGood: isNamed,
  }
}

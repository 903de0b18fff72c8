import { axes, type Evidence, type Fact } from './evidence'
import { type RuleWeights, type Scored, type Step, scoreEvidence } from './score-evidence'

/** What is said of marks at places where nothing is wrong: no fact of its own, because nothing is there. */
export const imaginedId = 'imagined'

/**
 * The score with all that was decided since. What is set aside of a key counts as found: whoever says that it is no flaw,
 * or that they did find it, was right.
 */
export function scoreReview({
  evidence,
  weights = {},
  setAside = [],
}: {
  evidence: Evidence
  weights?: RuleWeights
  setAside?: readonly string[]
}): Scored {
  const settled = creditSetAside(evidence, setAside)
  const scored = scoreEvidence({ evidence: settled, weights, setAside })
  if (evidence.key === null) return scored
  const accounts = scored.accounts.map((account) => ({
    ...account,
    steps: [...account.steps, ...keySteps(account.axis, evidence, settled, setAside)],
  }))
  return { ...scored, accounts }
}

function creditSetAside(evidence: Evidence, setAside: readonly string[]): Evidence {
  const { key, facts } = evidence
  if (key === null || setAside.length === 0) return evidence
  const credited = axes.flatMap((axis) => {
    const of = key[axis]
    if (of === undefined) return []
    const more = facts
      .filter((fact) => fact.axis === axis && fact.source === 'key' && setAside.includes(fact.id))
      .reduce((sum, { value }) => sum + value, 0)
    return [[axis, { ...of, found: Math.min(of.total, of.found + more) }] as const]
  })
  return { ...evidence, key: Object.fromEntries(credited) }
}

/** In points of 100, to one decimal, as the other steps. */
function keySteps(axis: Fact['axis'], evidence: Evidence, settled: Evidence, setAside: readonly string[]): Step[] {
  const of = settled.key?.[axis]
  if (of === undefined) return []
  const missed = evidence.facts
    .filter((fact) => fact.axis === axis && fact.source === 'key' && fact.value > 0)
    .map((fact): Step => {
      const isSetAside = setAside.includes(fact.id)
      return { factId: fact.id, cost: isSetAside ? 0 : inPoints(fact.value / of.total), isSetAside }
    })
  const lost = inPoints((of.found / of.total) * (1 - 0.9 ** evidence.imagined))
  return lost === 0 ? missed : [...missed, { factId: imaginedId, cost: lost, isSetAside: false }]
}

const inPoints = (share: number): number => Math.round(share * 1_000) / 10

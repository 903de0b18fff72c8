import type { Axis } from '../../../inspection/contract'
import { axes, type Evidence, type Fact } from './evidence'
import { axisWeights, mostOfOne, ruleOf } from './rubric'

/** How a blueprint weighs the rules: 0 switches one off, 2 makes it count twice. What is not named counts once. */
export type RuleWeights = Readonly<Record<string, number>>

export type Step = { factId: string; cost: number; isSetAside: boolean }
export type Scores = Record<Axis, number | null>
export type Scored = {
  /** null: nothing could be judged. */
  overall: number | null
  axes: Scores
  /** What took how many points on each axis, in the order in which they were taken. */
  accounts: { axis: Axis; score: number | null; steps: Step[] }[]
}

/**
 * The one way from evidence to points, and pure: the same evidence has the same score today, tomorrow and in every process.
 * Each fact takes a share of what is left on its axis, so one fact less or a smaller one never makes a score lower.
 */
export function scoreEvidence({
  evidence,
  weights = {},
  setAside = [],
}: {
  evidence: Evidence
  weights?: RuleWeights
  /** Facts that were disputed, and that somebody decided not to count. */
  setAside?: readonly string[]
}): Scored {
  const accounts = axes.map((axis) => {
    const facts = evidence.facts.filter((fact) => fact.axis === axis && !fact.isGood)
    if (!isJudged(axis, evidence)) return { axis, score: null, steps: [] }
    let left = 1
    const steps = [...facts].sort(byId).flatMap((fact): Step[] => {
      const isSetAside = setAside.includes(fact.id)
      const share = shareOf(fact, weights)
      if (share === 0) return []
      if (isSetAside) return [{ factId: fact.id, cost: 0, isSetAside }]
      const cost = left * share
      left -= cost
      return [{ factId: fact.id, cost: Math.round(cost * 1_000) / 10, isSetAside }]
    })
    return { axis, score: asPoints(left * keyShare(axis, evidence)), steps }
  })
  const scores = Object.fromEntries(accounts.map(({ axis, score }) => [axis, score])) as Scores
  return { overall: overallOf(scores, evidence), axes: scores, accounts }
}

const byId = (one: Fact, other: Fact): number => {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

const asPoints = (share: number): number => Math.max(0, Math.min(100, Math.floor(share * 100 + 1e-9)))

function shareOf({ rule, value, limit }: Fact, weights: RuleWeights): number {
  const { cost, more } = ruleOf(rule)
  const weight = weights[rule] ?? 1
  return Math.min(mostOfOne, (cost + more * Math.max(0, value - limit - 1)) * weight)
}

/** Of a diagnosis or a code review: how much of what there was to find was found, less what was imagined. */
function keyShare(axis: Axis, { key, imagined }: Evidence): number {
  const of = key?.[axis]
  if (of === undefined) return 1
  return Math.max(0, of.found / of.total) * 0.9 ** imagined
}

/** An axis about which nothing could be found out has no score, and no part in the overall. */
function isJudged(axis: Axis, { key, statements, loops, tests, hidden, probes, growth, facts }: Evidence): boolean {
  if (key !== null) return key[axis] !== undefined
  if (statements === 0) return false
  if (axis === 'code_sense' || axis === 'taste') return true
  const isFound = facts.some((fact) => fact.axis === axis && !fact.isGood)
  if (axis === 'efficiency') return isFound || growth !== null || loops > 0
  return isFound || [tests, hidden, probes].some((each) => each !== null && each.total > 0)
}

/** What does not work is worth no more than the part that does. */
function overallOf(scores: Scores, { tests }: Evidence): number | null {
  const judged = axes.flatMap((axis) => {
    const score = scores[axis]
    return score === null ? [] : [{ score, weight: axisWeights[axis] }]
  })
  const weight = judged.reduce((sum, each) => sum + each.weight, 0)
  if (weight === 0) return null
  const mean = Math.floor(judged.reduce((sum, each) => sum + each.score * each.weight, 0) / weight + 1e-9)
  if (tests === null || tests.total === 0) return mean
  return Math.min(mean, Math.floor((100 * tests.passed) / tests.total))
}

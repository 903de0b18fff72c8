import type { Axis } from '../../../inspection/contract'
import { codeSenseRules } from './code-sense-rules'
import { edgeCasesRules } from './edge-cases-rules'
import { efficiencyRules } from './efficiency-rules'
import { tasteRules } from './taste-rules'

/**
 * The rubric: every rule with what it costs and why it is there. docs/reviews.md prints it, and a test holds that the two are
 * the same. A change of what anything costs is a new version.
 */
export const rubricVersion = 1

export type RubricRule = {
  axis: Axis
  name: string
  /** A rule without a reason is a habit. */
  why: string
  /** The share of the axis that the first one takes, and what each further unit past the limit adds to that. */
  cost: number
  more: number
}

/** However often a rule is broken in one place, some of the axis is left. */
export const mostOfOne = 0.6

/** What each axis counts in the overall. One that is not judged is left out. */
export const axisWeights: Record<Axis, number> = { code_sense: 30, efficiency: 25, edge_cases: 30, taste: 15 }

/** From how many points on a review is passed, where a blueprint says nothing else. */
export const usualBar = 60

/** A rule as it is written down with those of its axis. */
export type RuleText = Omit<RubricRule, 'axis'>

const rulesOf = (axis: Axis, rules: Record<string, RuleText>): [string, RubricRule][] =>
  Object.entries(rules).map(([id, text]) => [id, { axis, ...text }])

export const rubric = new Map<string, RubricRule>([
  ...rulesOf('code_sense', codeSenseRules),
  ...rulesOf('efficiency', efficiencyRules),
  ...rulesOf('edge_cases', edgeCasesRules),
  ...rulesOf('taste', tasteRules),
])

export function ruleOf(id: string): RubricRule {
  const known = rubric.get(id)
  if (known !== undefined) return known
  const words = id.replaceAll('_', ' ')
  return { axis: 'code_sense', name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, why: '', cost: 0, more: 0 }
}

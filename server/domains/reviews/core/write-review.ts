import type { Axis } from '../../../inspection/contract'
import type { CodeLanguage } from '../../../runner/contract'
import type { Evidence, Fact, Place } from './evidence'
import { exampleFor } from './examples'
import { ruleOf } from './rubric'
import type { Scored } from './score-evidence'

/** What a learner's world is called, for examples. */
export type ReviewWords = { entity: string; metric: string; container: string; action: string; actor: string }

export type Remark = {
  factId: string
  kind: 'strength' | 'weakness'
  axis: Axis
  rule: string
  text: string
  places: Place[]
  measured: { name: string; value: number; limit: number } | null
  example: string | null
}

export type Written = { summary: string; remarks: Remark[]; next: { text: string; factId: string | null }[] }

export type WriteOptions = {
  evidence: Evidence
  scored: Scored
  language: CodeLanguage | null
  words: ReviewWords
  bar: number
}

const axisNames: Record<Axis, string> = {
  code_sense: 'code sense',
  efficiency: 'efficiency',
  edge_cases: 'edge cases',
  taste: 'taste',
}

const mostNext = 3

/** The review in words, by rules: the same evidence, the same sentences. Nothing is said that no fact stands behind. */
export function writeReview({ evidence, scored, language, words, bar }: WriteOptions): Written {
  const costs = new Map(
    scored.accounts.flatMap(({ steps }) => steps.map(({ factId, cost }) => [factId, cost] as const)),
  )
  const weak = evidence.facts
    .filter(({ isGood }) => !isGood)
    .sort((one, other) => (costs.get(other.id) ?? 0) - (costs.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1))
  const strong = evidence.facts.filter(({ isGood }) => isGood)
  const remark = (fact: Fact, kind: Remark['kind']): Remark => ({
    factId: fact.id,
    kind,
    axis: fact.axis,
    rule: fact.rule,
    text: fact.text,
    places: fact.places,
    measured: { name: fact.measure, value: fact.value, limit: fact.limit },
    example: kind === 'weakness' ? exampleFor({ rule: fact.rule, language, words }) : null,
  })
  return {
    summary: summarize({ scored, bar, weak, strong }),
    remarks: [...strong.map((fact) => remark(fact, 'strength')), ...weak.map((fact) => remark(fact, 'weakness'))],
    next: nextSteps(weak, costs, scored),
  }
}

type Summing = { scored: Scored; bar: number; weak: readonly Fact[]; strong: readonly Fact[] }

function summarize({ scored, bar, weak, strong }: Summing): string {
  const { overall, axes } = scored
  if (overall === null) return 'Nothing could be judged here.'
  const judged = scored.accounts.flatMap(({ axis, score }) => (score === null ? [] : [{ axis, score }]))
  const [best, worst] = [most(judged, 1), most(judged, -1)]
  const isPassed = overall >= bar
  const sentences = [
    isPassed
      ? `${overall} of 100, and ${bar} pass.`
      : `${overall} of 100. From ${bar} on it is passed, and what is missing is said below.`,
  ]
  if (best !== undefined && worst !== undefined && best.score > worst.score)
    sentences.push(
      `Strongest is its ${axisNames[best.axis]} (${best.score}); most is to be had from ${axisNames[worst.axis]} (${worst.score}).`,
    )
  else if (weak.length === 0 && strong.length > 0) sentences.push('Nothing was found that has to be said against it.')
  const missing = judged.length < Object.keys(axes).length ? scored.accounts.filter(({ score }) => score === null) : []
  if (missing.length > 0) sentences.push(`Not judged: ${missing.map(({ axis }) => axisNames[axis]).join(', ')}.`)
  return sentences.join(' ')
}

const most = (judged: readonly { axis: Axis; score: number }[], sign: 1 | -1) =>
  [...judged].sort((one, other) => sign * (other.score - one.score))[0]

/** What brings most comes first; one rule is one step, however often it is broken. */
function nextSteps(weak: readonly Fact[], costs: ReadonlyMap<string, number>, scored: Scored): Written['next'] {
  const seen = new Set<string>()
  const steps = weak.flatMap((fact): Written['next'] => {
    if (seen.has(fact.rule) || (costs.get(fact.id) ?? 0) === 0) return []
    seen.add(fact.rule)
    const [place] = fact.places
    const where = place === undefined ? '' : ` Begin in ${place.path}, line ${place.from}.`
    return [{ text: `${ruleOf(fact.rule).name}: ${ruleOf(fact.rule).why}${where}`, factId: fact.id }]
  })
  if (steps.length > 0) return steps.slice(0, mostNext)
  const words = weak.filter(({ id }) => (costs.get(id) ?? 0) === 0).slice(0, 1)
  const [small] = words
  if (small !== undefined) return [{ text: `${ruleOf(small.rule).name}: ${ruleOf(small.rule).why}`, factId: small.id }]
  return scored.overall === null
    ? []
    : [{ text: 'Go on to the next exercise, and keep this one to compare with in a month.', factId: null }]
}

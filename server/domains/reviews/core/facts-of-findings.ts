import type { Finding, Inspection } from '../../../inspection/contract'
import type { Fact } from './evidence'
import type { Growth } from './judge-growth'
import { ruleOf } from './rubric'

/** Of what was found by reading: what counts. */
export function factsOfFindings({
  inspection,
  reference,
  growth,
}: {
  inspection: Pick<Inspection, 'findings'>
  reference: readonly Finding[]
  growth: readonly Growth[]
}): Omit<Fact, 'id'>[] {
  const isSlower = growth.some(({ isFaster }) => isFaster)
  const own = inspection.findings.filter((finding) => !isTheExercises(finding, inspection.findings, reference))
  const kept = own.filter(({ isGuess, rule }) => !isGuess || (isSlower && ruleOf(rule).axis === 'efficiency'))
  return withoutEchoes(kept).map(({ rule, measure, value, limit, text, path, from, to }) => ({
    axis: ruleOf(rule).axis,
    rule,
    measure,
    value,
    limit,
    text,
    places: [{ path, from, to }],
    source: 'reading',
    isGood: false,
  }))
}

/** What the author's own solution does as well is the exercise's way, and nobody's fault. */
function isTheExercises(finding: Finding, own: readonly Finding[], reference: readonly Finding[]): boolean {
  const same = reference.filter(({ rule }) => rule === finding.rule)
  if (same.length === 0) return false
  if (finding.key !== '') return same.some(({ key }) => key === finding.key)
  return own.filter(({ rule }) => rule === finding.rule).length <= same.length
}

/** One thing said once: a long function is a complex one as well, and a copied stretch holds copied conditions. */
const echoes: [of: string, by: string][] = [
  ['complex_function', 'deep_nesting'],
  ['long_function', 'complex_function'],
  ['duplicated_condition', 'duplicated_code'],
  ['same_branches', 'duplicated_code'],
  ['complex_condition', 'duplicated_condition'],
  ['repeated_work', 'quadratic_scan'],
  ['broad_catch', 'swallowed_error'],
]

function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const overlaps = (one: Finding, other: Finding) =>
    one.path === other.path && one.from <= other.to && other.from <= one.to
  return findings.filter(
    (finding) =>
      !echoes.some(
        ([of, by]) => finding.rule === of && findings.some((other) => other.rule === by && overlaps(finding, other)),
      ),
  )
}

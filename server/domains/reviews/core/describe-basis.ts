import type { Evidence, Fact } from './evidence'

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

type Counted = { passed: number; total: number } | null

const counted = (of: Counted, what: string): string[] =>
  of === null || of.total === 0 ? [] : [`${of.passed} of ${plural(of.total, what)}`]

/** What an axis was judged by, in a sentence. */
export function describeBasis(axis: Fact['axis'], evidence: Evidence): string {
  const { key, statements, loops, tests, hidden, probes, growth, imagined } = evidence
  if (key !== null) {
    const of = key[axis]
    if (of === undefined) return 'Nothing of this kind was there to find.'
    const found = evidence.facts.filter((fact) => fact.axis === axis && fact.isGood).length
    const marks = imagined === 0 ? '' : `; ${plural(imagined, 'mark')} elsewhere, where nothing is wrong`
    return `${found} of ${plural(of.total, 'flaw')} of this kind found${marks}.`
  }
  if (axis === 'code_sense' || axis === 'taste')
    return statements === 0 ? 'There is no statement to look at.' : `${plural(statements, 'statement')} read.`
  const parts =
    axis === 'efficiency'
      ? [
          ...(growth === null || growth.total === 0
            ? []
            : [
                `${growth.passed} of ${growth.total} series of growing inputs grow no faster than in the reference solution`,
              ]),
          ...(loops === 0 ? [] : [`${plural(loops, 'loop')} read`]),
        ]
      : [...counted(tests, 'test'), ...counted(hidden, 'hidden test'), ...counted(probes, 'other value')]
  if (parts.length === 0)
    return axis === 'efficiency' ? 'Nothing here grows with its input.' : 'There was no test to run.'
  return axis === 'efficiency' ? `${capital(parts.join('; '))}.` : `Passed: ${parts.join(', ')}.`
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

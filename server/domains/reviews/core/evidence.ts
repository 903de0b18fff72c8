import type { Axis } from '../../../inspection/contract'

/**
 * All that a score is made of, as plain data that anybody can check: what was counted, where, and how much would have been
 * well. Kept with the review, so that "why this score" has an answer for as long as the review is there.
 */

export const axes: readonly Axis[] = ['code_sense', 'efficiency', 'edge_cases', 'taste']

export type Place = { path: string; from: number; to: number }

/** One thing that was found. Its id is the same in each review of the same work. */
export type Fact = {
  id: string
  axis: Axis
  rule: string
  /** What was counted, how much of it there is, and from where on it costs. */
  measure: string
  value: number
  limit: number
  /** A sentence that names the names of the code. Data of the learner's is in it: escape it. */
  text: string
  places: Place[]
  /** How it was found: by reading, by running, or by comparing with the key of the exercise. */
  source: 'reading' | 'tests' | 'probes' | 'growth' | 'key'
  /** Speaks for the work: worth a word, and no points are taken. */
  isGood: boolean
}

export type Counted = { passed: number; total: number }

export type Evidence = {
  version: 1
  facts: Fact[]
  /** What was looked at, so that an axis without evidence is told from one without fault. */
  statements: number
  loops: number
  tests: Counted | null
  /** The hidden tests of the exercise. */
  hidden: Counted | null
  /** Values that the tests don't have, with what the reference solution answers. */
  probes: Counted | null
  /** Series of growing inputs: how many grow no faster than in the reference. */
  growth: Counted | null
  /** Of a diagnosis or a code review: flaws of the key by axis. */
  key: Partial<Record<Axis, { found: number; total: number }>> | null
  /** Remarks at places where nothing is wrong. */
  imagined: number
}

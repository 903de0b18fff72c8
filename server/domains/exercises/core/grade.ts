export type Place = { path: string; from: number; to: number }

export type Issue = {
  kind: 'test' | 'type' | 'runtime' | 'limit' | 'flaw' | 'answer' | 'metric'
  text: string
  at: Place | null
  /** Whether it speaks for the work: a flaw that was found, an answer that is right. */
  good: boolean
  /** The question, or the number of the finding (from 0) that it is about. */
  about: string | null
}

export type Outcome = 'passed' | 'failed' | 'errored' | 'timed_out'

export type MetricChange = { name: string; before: number; after: number; isBetter: boolean }

/** What an attempt is worth, and why. */
export type Grade = {
  /** 0 to 100, in whole numbers. */
  score: number
  outcome: Outcome
  summary: string
  issues: Issue[]
  suggestions: { kind: 'fix' | 'next'; text: string }[]
  metrics: MetricChange[]
}

/** In whole numbers, and 100 only for all of it: what is nearly right is never rounded up to right. */
export const asScore = (share: number): number => Math.max(0, Math.min(100, Math.floor(share * 100 + 1e-9)))

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

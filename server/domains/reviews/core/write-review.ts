import type { CodeLanguage } from '../../../runner/contract'
import type { Evidence, Place } from './evidence'
import type { Scored } from './score-evidence'

/** What a learner's world is called, for examples. */
export type ReviewWords = { entity: string; metric: string; container: string; action: string; actor: string }

export type Remark = {
  factId: string
  kind: 'strength' | 'weakness'
  axis: Evidence['facts'][number]['axis']
  rule: string
  text: string
  places: Place[]
  measured: { name: string; value: number; limit: number } | null
  example: string | null
}

export type Written = { summary: string; remarks: Remark[]; next: { text: string; factId: string | null }[] }

export type WriteOptions = { evidence: Evidence; scored: Scored; language: CodeLanguage | null; words: ReviewWords; bar: number }

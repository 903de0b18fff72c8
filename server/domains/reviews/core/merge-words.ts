import type { Remark, Written } from './write-review'

export type Worded = Omit<Written, 'remarks'> & { remarks: (Remark & { by: 'rules' | 'model' })[] }

/**
 * What a model says in the place of what the rules say. A remark that names no fact which is there is dropped; what was
 * measured, where, and what it costs stays as it was found.
 */
export function mergeWords(
  written: Written,
  said: { summary: string; remarks: readonly { factId: string; text: string; example: string | null }[] },
): Worded {
  const byFact = new Map(said.remarks.map((remark) => [remark.factId, remark]))
  // The first sentence says the points; it is the rules' own.
  const [points = ''] = /^[^.]*\.(?:[^.]*\.)?/.exec(written.summary) ?? []
  return {
    summary: `${points} ${said.summary}`.trim(),
    next: written.next,
    remarks: written.remarks.map((remark) => {
      const other = byFact.get(remark.factId)
      if (other === undefined) return { ...remark, by: 'rules' as const }
      return { ...remark, text: other.text, example: other.example ?? remark.example, by: 'model' as const }
    }),
  }
}

export const byRules = (written: Written): Worded => ({
  ...written,
  remarks: written.remarks.map((remark) => ({ ...remark, by: 'rules' as const })),
})

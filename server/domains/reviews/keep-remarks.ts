import type * as z from 'zod'
import { readStored } from '../../platform/db/stored-data'
import type { Remark, Written } from './core/write-review'
import { reviewsJson } from './stored-json'

const strengths = reviewsJson['architecture_reviews.strengths']
const weaknesses = reviewsJson['architecture_reviews.weaknesses']
const suggestions = reviewsJson['architecture_reviews.suggestions']

export type KeptRemark = Remark & { by: 'rules' | 'model' }
export type KeptWords = Omit<Written, 'remarks'> & { remarks: KeptRemark[] }

/** What was said, as the columns have it. */
export function keepRemarks({
  summary,
  remarks,
  next,
}: Omit<Written, 'remarks'> & { remarks: (Remark & { by?: 'rules' | 'model' })[] }) {
  const of = (kind: Remark['kind']) => remarks.filter((one) => one.kind === kind).map(asStored)
  return {
    strengths: strengths.parse(of('strength')),
    weaknesses: weaknesses.parse(of('weakness')),
    suggestions: suggestions.parse([
      { text: summary, isSummary: true },
      ...next.map(({ text, factId }) => ({ text, ...(factId === null ? {} : { factId }) })),
    ]),
  }
}

type Row = { id: string; strengths: unknown; weaknesses: unknown; suggestions: unknown }

/** The same again. Of a review from before there were facts, each remark gets a name that no fact has. */
export function readRemarks(row: Row): KeptWords {
  const at = (column: string) => ({ table: 'architecture_reviews', id: row.id, column })
  const said = readStored(suggestions, row.suggestions, at('suggestions'))
  return {
    summary: said.find(({ isSummary }) => isSummary === true)?.text ?? '',
    remarks: [
      ...readStored(strengths, row.strengths, at('strengths')).map((one, index) => asRemark('strength', one, index)),
      ...readStored(weaknesses, row.weaknesses, at('weaknesses')).map((one, index) => asRemark('weakness', one, index)),
    ],
    next: said
      .filter(({ isSummary }) => isSummary !== true)
      .map(({ text, factId }) => ({ text, factId: factId ?? null })),
  }
}

function asStored({ axis, text, places, measured, example, factId, rule, by }: Remark & { by?: 'rules' | 'model' }) {
  return {
    axis,
    text,
    lines: places,
    factId,
    rule,
    ...(measured === null
      ? {}
      : { measured: { name: measured.name, value: measured.value, threshold: measured.limit } }),
    ...(example === null ? {} : { example }),
    ...(by === undefined ? {} : { by }),
  }
}

function asRemark(kind: Remark['kind'], stored: z.output<typeof strengths>[number], index: number): KeptRemark {
  const { axis, text, lines, measured, example, factId, rule, by } = stored
  const limit = measured?.threshold
  return {
    factId: factId ?? `${kind}:${index}`,
    kind,
    axis,
    rule: rule ?? kind,
    text,
    places: lines,
    measured:
      measured === undefined || limit === undefined ? null : { name: measured.name, value: measured.value, limit },
    example: example ?? null,
    by: by ?? 'rules',
  }
}

import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** What was found, as it is told to whoever words it. Points are not among it: they are settled before. */
export type WordInput = {
  exercise: string
  language: string | null
  entity: string
  summary: string
  facts: {
    id: string
    kind: 'strength' | 'weakness'
    rule: string
    why: string
    text: string
    measure: string
    value: number
    limit: number
    example: string | null
  }[]
  /** The lines that the facts speak of. A learner's, so they may say anything. */
  code: { path: string; line: number; text: string }[]
}

export const longest = { summary: 600, text: 800, example: 1_500 }

/** Each remark names the fact that it rests on. */
const wordRemark = z.strictObject({
  factId: z.string().min(1).max(80),
  text: storedWords(longest.text).min(10),
  example: storedWords(longest.example).nullable(),
})

export const wordOutput = z.strictObject({
  summary: storedWords(longest.summary).min(10),
  remarks: z.array(wordRemark).max(60),
})

export type WordOutput = z.output<typeof wordOutput>

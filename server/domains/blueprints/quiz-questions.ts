import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'

const questionId = z.string().regex(/^[a-z0-9-]{1,60}$/)
const option = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,20}$/), text: storedWords(500) })
const why = storedText(2_000)
const answer = z.array(z.string().max(20)).min(1)

type WithOptions = { options: { id: string }[]; answer: string[] }

const optionsDiffer = ({ options }: WithOptions) => areDistinct(options.map(({ id }) => id))
const answerIsThere = ({ options, answer: ids }: WithOptions) => ids.every((id) => options.some((one) => one.id === id))
const answersDiffer = ({ answer: ids }: WithOptions) => areDistinct(ids)

const twoOptions = { path: ['options'], message: 'two options have the same id' }
const notThere = { path: ['answer'], message: 'names an option that is not there' }
const twice = { path: ['answer'], message: 'names an option twice' }

/** A question whose answer can be checked without a person. `answer` holds the ids of the right options. */
export const choiceQuestion = z
  .strictObject({
    id: questionId,
    kind: z.enum(['single', 'multiple']),
    prompt: storedWords(2_000),
    options: z.array(option).min(2).max(8),
    answer: answer.max(8),
    why,
  })
  .refine(optionsDiffer, twoOptions)
  .refine(answerIsThere, notThere)
  .refine(answersDiffer, twice)
  .refine(({ kind, answer: ids }) => kind === 'multiple' || ids.length === 1, {
    path: ['answer'],
    message: 'a single choice has one answer',
  })

/** `answer` is the right order of all options. */
const orderQuestion = z
  .strictObject({
    id: questionId,
    kind: z.literal('order'),
    prompt: storedWords(2_000),
    options: z.array(option).min(2).max(10),
    answer: answer.max(10),
    why,
  })
  .refine(optionsDiffer, twoOptions)
  .refine(answerIsThere, notThere)
  .refine(answersDiffer, twice)
  .refine(({ options, answer: ids }) => ids.length === options.length, {
    path: ['answer'],
    message: 'an order names every option',
  })

/** Each gap in the prompt is written ___. `answer` holds, for each gap in its order, what counts as right. */
const fillInQuestion = z
  .strictObject({
    id: questionId,
    kind: z.literal('fill-in'),
    prompt: storedWords(2_000),
    answer: z
      .array(z.array(storedWords(200)).min(1).max(10))
      .min(1)
      .max(8),
    caseMatters: z.boolean().default(false),
    why,
  })
  .refine(({ prompt, answer: gaps }) => (prompt.match(/_{3,}/g) ?? []).length === gaps.length, {
    path: ['answer'],
    message: 'needs one list of answers for each ___ in the prompt',
  })

export const quiz = z
  .array(z.discriminatedUnion('kind', [choiceQuestion, orderQuestion, fillInQuestion]))
  .max(40)
  .refine((questions) => areDistinct(questions.map(({ id }) => id)), 'two questions have the same id')

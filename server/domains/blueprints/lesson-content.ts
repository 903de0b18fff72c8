import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { partId } from './exercise-parts'
import { placed, rigor, visualization } from './lesson-drawings'

/** What a module teaches, as a template or hydrated. */

const section = z.strictObject({
  id: partId,
  rigor: rigor.default('standard'),
  title: storedWords(200),
  /** Markdown. */
  body: storedWords(30_000),
})

const example = z.strictObject({
  ...placed,
  title: storedWords(200),
  language: z.enum(['javascript', 'typescript', 'python', 'text']),
  code: storedWords(20_000),
  /** Markdown. */
  explanation: storedText(5_000).default(''),
  /** Markdown: what an engine added for this learner. No template has it. */
  note: storedText(2_000).optional(),
})

/** Markdown: how an engine opens the module for this learner. No template has it. */
const story = z.strictObject({ title: storedWords(200), body: storedWords(5_000) })

export const lessonContent = z
  .strictObject({
    sections: z
      .array(section)
      .max(40)
      .refine((all) => areDistinct(all.map(({ id }) => id)), 'two sections have the same id'),
    examples: z.array(example).max(40),
    visualizations: z.array(visualization).max(20),
    story: story.optional(),
  })
  .superRefine(({ sections, examples, visualizations }, { addIssue }) => {
    const ids = new Set(sections.map(({ id }) => id))
    const parts = { examples, visualizations }
    for (const [kind, all] of Object.entries(parts))
      for (const [at, { id, after }] of all.entries()) {
        if (after !== undefined && !sections.some((one) => one.id === after))
          addIssue({ code: 'custom', path: [kind, at, 'after'], message: 'names a section that is not there' })
        if (id !== undefined && ids.has(id))
          addIssue({ code: 'custom', path: [kind, at, 'id'], message: 'is the id of another part of this lesson' })
        if (id !== undefined) ids.add(id)
      }
  })

export type LessonContent = z.output<typeof lessonContent>

export const learningObjectives = z.array(storedWords(300)).max(12)

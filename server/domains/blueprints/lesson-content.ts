import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { partId } from './exercise-parts'

/** What a module teaches, as a template or hydrated. */

const section = z.strictObject({
  id: partId,
  title: storedWords(200),
  /** Markdown. */
  body: storedWords(30_000),
})

const example = z.strictObject({
  title: storedWords(200),
  language: z.enum(['javascript', 'typescript', 'python', 'text']),
  code: storedWords(20_000),
  /** Markdown. */
  explanation: storedText(5_000).default(''),
})

const visual = {
  title: storedWords(200),
  /** What there is to see, for those who do not see it. */
  description: storedWords(2_000),
}

/** Boxes and arrows: states, calls, what holds what. */
const graph = z
  .strictObject({
    kind: z.literal('graph'),
    ...visual,
    nodes: z
      .array(z.strictObject({ id: partId, label: storedWords(100) }))
      .min(1)
      .max(60),
    links: z.array(z.strictObject({ from: partId, to: partId, label: storedText(100).default('') })).max(200),
  })
  .refine(({ nodes }) => areDistinct(nodes.map(({ id }) => id)), {
    path: ['nodes'],
    message: 'two nodes have the same id',
  })
  .refine(
    ({ nodes, links }) => links.every(({ from, to }) => [from, to].every((end) => nodes.some(({ id }) => id === end))),
    { path: ['links'], message: 'names a node that is not there' },
  )

const table = z
  .strictObject({
    kind: z.literal('table'),
    ...visual,
    columns: z.array(storedWords(100)).min(1).max(10),
    rows: z.array(z.array(storedText(500)).max(10)).max(100),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    message: 'has a row with more or fewer cells than columns',
  })

export const lessonContent = z.strictObject({
  sections: z
    .array(section)
    .max(40)
    .refine((all) => areDistinct(all.map(({ id }) => id)), 'two sections have the same id'),
  examples: z.array(example).max(40),
  visualizations: z.array(z.discriminatedUnion('kind', [graph, table])).max(20),
})

export const learningObjectives = z.array(storedWords(300)).max(12)

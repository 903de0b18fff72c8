import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { partId } from './exercise-parts'

/** Drawings are data, as a template or hydrated. The page draws them; whoever does not see it reads the description. */

export const rigor = z.enum(['standard', 'advanced'])

/** Where something stands in the lesson. What was stored before these were asked for has none of them. */
export const placed = {
  id: partId.optional(),
  /** The id of the section that it belongs to. */
  after: partId.optional(),
  rigor: rigor.default('standard'),
}

const drawing = {
  ...placed,
  title: storedWords(200),
  /** What there is to see, for those who do not see it. */
  description: storedWords(2_000),
}

/** A walk through the drawing: what to say, and which of its parts to light up meanwhile. */
const steps = z
  .array(z.strictObject({ caption: storedWords(500), highlight: z.array(partId).max(60) }))
  .max(12)
  .default([])

const boxes = (max: number) =>
  z
    .array(z.strictObject({ id: partId, label: storedWords(100) }))
    .min(1)
    .max(max)

type Box = { id: string }
type Arrow = { from: string; to: string }
const haveOwnIds = (all: Box[]) => areDistinct(all.map(({ id }) => id))
const leadSomewhere = (arrows: Arrow[], ends: Box[]) =>
  arrows.every(({ from, to }) => [from, to].every((end) => ends.some(({ id }) => id === end)))
const lightUp = (walk: { highlight: string[] }[], known: string[]) =>
  walk.every(({ highlight }) => highlight.every((id) => known.includes(id)))

/** Boxes and arrows: states, calls, what holds what. */
const graph = z
  .strictObject({
    kind: z.literal('graph'),
    ...drawing,
    nodes: boxes(60),
    links: z.array(z.strictObject({ from: partId, to: partId, label: storedText(100).default('') })).max(200),
    steps,
  })
  .refine(({ nodes }) => haveOwnIds(nodes), { path: ['nodes'], message: 'two nodes have the same id' })
  .refine(({ nodes, links }) => leadSomewhere(links, nodes), {
    path: ['links'],
    message: 'names a node that is not there',
  })
  .refine(
    ({ nodes, steps: walk }) =>
      lightUp(
        walk,
        nodes.map(({ id }) => id),
      ),
    { path: ['steps'], message: 'highlights a node that is not there' },
  )

const table = z
  .strictObject({
    kind: z.literal('table'),
    ...drawing,
    columns: z.array(storedWords(100)).min(1).max(10),
    rows: z.array(z.array(storedText(500)).max(10)).max(100),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    message: 'has a row with more or fewer cells than columns',
  })

/** Who says what to whom, from top to bottom. A step highlights messages by their number, from 1. */
const sequence = z
  .strictObject({
    kind: z.literal('sequence'),
    ...drawing,
    actors: boxes(12),
    messages: z
      .array(z.strictObject({ from: partId, to: partId, label: storedWords(100) }))
      .min(1)
      .max(60),
    steps,
  })
  .refine(({ actors }) => haveOwnIds(actors), { path: ['actors'], message: 'two actors have the same id' })
  .refine(({ actors, messages }) => leadSomewhere(messages, actors), {
    path: ['messages'],
    message: 'names an actor that is not there',
  })
  .refine(
    ({ messages, steps: walk }) =>
      lightUp(
        walk,
        messages.map((_, at) => `${at + 1}`),
      ),
    { path: ['steps'], message: 'highlights a message that is not there' },
  )

/** Amounts side by side. */
const bars = z.strictObject({
  kind: z.literal('bars'),
  ...drawing,
  unit: storedText(100).default(''),
  bars: z
    .array(z.strictObject({ label: storedWords(100), value: z.number().min(0).max(1e15) }))
    .min(1)
    .max(20),
})

export const visualization = z.discriminatedUnion('kind', [graph, table, sequence, bars])

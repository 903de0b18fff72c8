import * as z from 'zod'
import { type Graph, type GraphLayout, layoutGraph, lettering } from '../../platform/graph-layout/layout-graph'
import { graphLayout } from '../../platform/graph-layout/layout-schema'
import { tryLayout } from '../../platform/graph-layout/try-layout'
import { wrapLabel } from '../../platform/graph-layout/wrap-label'
import type { Log } from '../../platform/log'
import type { LessonContent } from '../blueprints/lesson-content'

type Visualization = LessonContent['visualizations'][number]
type SequenceData = Extract<Visualization, { kind: 'sequence' }>

const lines = z.array(z.string())

const sequenceSheet = z.object({
  /** From one actor's line to the next. */
  pitch: z.number(),
  actors: z.array(lines),
  messages: z.array(lines),
})

/**
 * What has to be known about a drawing before it can be drawn: where dot puts its boxes, where its words break. A second
 * sheet is for a phone; with none, dot could not lay the graph out.
 */
export const drawingLayout = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('graph'), sheets: z.array(graphLayout).max(2) }),
  z.object({ kind: z.literal('sequence'), sheets: z.array(sequenceSheet).min(1).max(2) }),
  z.object({ kind: z.literal('bars'), labels: z.array(lines) }),
  z.object({ kind: z.literal('table') }),
])

export type DrawingLayout = z.output<typeof drawingLayout>

/** The room inside of a figure, in CSS pixels: beside the contents of a lesson, and on the narrowest phone that counts. */
const room = { wide: 660, narrow: 308 }

/** One layout for each drawing of a lesson, in their order. */
export function layOutDrawings({
  visualizations,
  log,
}: {
  visualizations: readonly Visualization[]
  log: Log
}): Promise<DrawingLayout[]> {
  return Promise.all(
    visualizations.map(async (drawing): Promise<DrawingLayout> => {
      switch (drawing.kind) {
        case 'graph':
          return { kind: 'graph', sheets: (await tryLayout(log, () => graphSheets(drawing))) ?? [] }
        case 'sequence':
          return { kind: 'sequence', sheets: sequenceSheets(drawing) }
        case 'bars':
          return { kind: 'bars', labels: drawing.bars.map(({ label }) => wrapNode(label, barLabel)) }
        case 'table':
          return { kind: 'table' }
      }
    }),
  )
}

const wrapNode = (label: string, width: number) => wrapLabel(label, { width, fontSize: lettering.node.size })

/** Beside a value at the end of the line. */
const barLabel = 230

type Manner = Pick<Graph, 'direction'> & { lineWidth: number }
const down = (lineWidth: number): Manner => ({ direction: 'down', lineWidth })
const right = (lineWidth: number): Manner => ({ direction: 'right', lineWidth })

async function graphSheets(graph: Pick<Graph, 'nodes' | 'links'>): Promise<GraphLayout[]> {
  const wide = await layOutWithin(graph, room.wide, down(150), right(130), down(100))
  if (wide.width <= room.narrow) return [wide]
  const narrow = await layOutWithin(graph, room.narrow, down(92), down(68), right(68))
  return narrow.width < wide.width ? [wide, narrow] : [wide]
}

/** The first that fits, else the narrowest. */
async function layOutWithin(
  { nodes, links }: Pick<Graph, 'nodes' | 'links'>,
  width: number,
  first: Manner,
  ...others: readonly Manner[]
): Promise<GraphLayout> {
  let best = await layoutGraph({ nodes, links, ...first })
  for (const manner of others) {
    if (best.width <= width) break
    const layout = await layoutGraph({ nodes, links, ...manner })
    if (layout.width < best.width) best = layout
  }
  return best
}

const pitches = { wide: [110, 200], narrow: [77, 150] } as const

function sequenceSheets({ actors, messages }: SequenceData) {
  const at = new Map(actors.map(({ id }, number) => [id, number]))
  const columnOf = (id: string) => at.get(id) ?? 0
  const sheet = (width: number, [least, most]: readonly [number, number]) => {
    const pitch = Math.round(Math.min(most, Math.max(least, width / actors.length)))
    return {
      pitch,
      actors: actors.map(({ label }) => wrapNode(label, pitch - 22)),
      messages: messages.map(({ from, to, label }) => {
        // What somebody says to themselves stands beside their line.
        const columns = Math.abs(columnOf(from) - columnOf(to)) || 1
        return wrapLabel(label, { width: columns * pitch - 20, fontSize: lettering.link.size })
      }),
    }
  }
  const wide = sheet(room.wide, pitches.wide)
  const narrow = sheet(room.narrow, pitches.narrow)
  return narrow.pitch < wide.pitch ? [wide, narrow] : [wide]
}

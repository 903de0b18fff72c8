import type { Attributes, Graph as DotGraph } from '@viz-js/viz'
import { sha256 } from '../digest'
import { runDot } from './dot-thread'
import { type Placement, readPlacement } from './read-placement'

export type Size = { width: number; height: number }

/** All that dot needs to know, so that nothing that somebody wrote ever gets near its language. */
export type SizedGraph = {
  boxes: readonly Size[]
  arrows: readonly { tail: number; head: number; label: Size | null }[]
  direction: 'down' | 'right'
}

/** Placements that are remembered, by how many boxes and arrows they have between them. */
const mostRemembered = 50_000
const remembered = new Map<string, { placement: Promise<Placement>; weight: number }>()

/** The same question is asked once, and its answer kept until others were asked for more lately. */
export function askDot(graph: SizedGraph): Promise<Placement> {
  const key = sha256(JSON.stringify(graph))
  const known = remembered.get(key)
  const entry = known ?? {
    placement: runDot(inDot(graph)).then(readPlacement),
    weight: graph.boxes.length + graph.arrows.length,
  }
  remembered.delete(key)
  remembered.set(key, entry)
  if (known === undefined) {
    forgetOldest()
    entry.placement.catch(() => remembered.delete(key))
  }
  return entry.placement
}

function forgetOldest() {
  let weight = [...remembered.values()].reduce((sum, entry) => sum + entry.weight, 0)
  for (const [key, entry] of remembered) {
    if (weight <= mostRemembered) return
    remembered.delete(key)
    weight -= entry.weight
  }
}

const pointsPerInch = 72
/** With more than these dot takes seconds for what nobody can read any more: labels then stand on their links, which are straight. */
const mostLabelsWithRoom = 60
const mostCurvedLinks = 150

function inDot({ boxes, arrows, direction }: SizedGraph): DotGraph {
  const withRoom = arrows.filter(({ label }) => label !== null).length <= mostLabelsWithRoom
  return {
    directed: true,
    graphAttributes: {
      rankdir: direction === 'down' ? 'TB' : 'LR',
      nodesep: 0.35,
      ranksep: 0.4,
      splines: arrows.length <= mostCurvedLinks ? 'true' : 'line',
      nslimit: 2,
      nslimit1: 2,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowsize: 0.8 },
    nodes: boxes.map(({ width, height }, at) => ({
      name: `n${at}`,
      attributes: { width: width / pointsPerInch, height: height / pointsPerInch },
    })),
    edges: arrows.map(({ tail, head, label }, at) => ({
      tail: `n${tail}`,
      head: `n${head}`,
      attributes: { id: `e${at}`, ...(label !== null && withRoom ? roomFor(label) : {}) },
    })),
  }
}

/** An empty table of that size. */
function roomFor({ width, height }: Size): Attributes {
  const size = `FIXEDSIZE="TRUE" WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"`
  const bare = 'BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0"'
  return { label: { html: `<TABLE ${bare} ${size}><TR><TD></TD></TR></TABLE>` } }
}

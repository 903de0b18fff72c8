import { askDot, type Size } from './ask-dot'
import type { Point } from './read-placement'
import { textWidth, wrapLabel } from './wrap-label'

/**
 * Lays a graph out in layers, by Graphviz. All lengths are CSS pixels, all positions those of centres, y grows downwards.
 *
 *     const map = await layoutGraph({
 *       nodes: modules.map(({ concept, title }) => ({ id: concept, label: title })),
 *       links: edges.map(({ needed, concept }) => ({ from: needed, to: concept })),
 *       direction: 'down',
 *     })
 *     map.nodes[0] // { id, x, y, width, height, lines: ['The Atom:', 'encapsulating the loaf'] }
 *
 * A box is as large as its words need, unless it says its own size. The same graph gives the same layout, and is laid out
 * once. Labels may hold anything: dot never sees them, only how much room they take. app/features/course/draw-link.ts makes
 * an SVG path of `points`.
 */
export type Graph = {
  nodes: readonly { id: string; label: string; width?: number; height?: number }[]
  /** Two with the same ends, and one from a node to itself, are fine. */
  links: readonly { from: string; to: string; label?: string }[]
  /** Which way the arrows run. */
  direction: 'down' | 'right'
  /** The longest that a line of words in a box may be. On links: three quarters of it. */
  lineWidth?: number
}

export type GraphLayout = {
  width: number
  height: number
  /** In their order. `lines`: the label, to be written line by line in the middle of the box. */
  nodes: { id: string; x: number; y: number; width: number; height: number; lines: string[] }[]
  /** In their order. */
  links: {
    from: string
    to: string
    /** A start, and then three control points for each cubic Bézier curve. */
    points: Point[]
    /** Where the arrow ends: its head lies between the last of the points and here. */
    tip: Point
    label: { x: number; y: number; lines: string[] } | null
  }[]
}

/** The sizes and line heights that labels were measured in. Draw them in these. */
export const lettering = { node: { size: 14, line: 18 }, link: { size: 12, line: 15 } } as const

const padding = { x: 14, y: 9 }
const narrowestBox = 44
const usualLineWidth = 150
const longestLabel = 300
const most = { nodes: 1_000, links: 3_000 }
/** For the strokes around the outermost boxes. */
const margin = 4

export async function layoutGraph({
  nodes,
  links,
  direction,
  lineWidth = usualLineWidth,
}: Graph): Promise<GraphLayout> {
  if (nodes.length > most.nodes || links.length > most.links)
    throw new RangeError(`a graph of ${nodes.length} nodes and ${links.length} links is too large to be laid out`)
  const numberOf = new Map(nodes.map(({ id }, at) => [id, at]))
  if (numberOf.size < nodes.length) throw new RangeError('two nodes of a graph have the same id')
  const endOf = (id: string): number => {
    const number = numberOf.get(id)
    if (number === undefined)
      throw new RangeError(`a link of a graph names ${JSON.stringify(id)}, which is no node of it`)
    return number
  }
  const boxes = nodes.map((node) => boxOf(node, lineWidth))
  const arrows = links.map(({ from, to, label = '' }) => ({
    tail: endOf(from),
    head: endOf(to),
    label: label.trim() === '' ? null : labelOf(label, lineWidth * 0.75),
  }))
  const placed = await askDot({
    boxes: boxes.map(({ width, height }) => ({ width, height })),
    arrows: arrows.map(({ tail, head, label }) => ({
      tail,
      head,
      label: label && { width: label.width, height: label.height },
    })),
    direction,
  })
  const shift = ([x, y]: Point): Point => [round(x + margin), round(y + margin)]
  return {
    width: Math.ceil(placed.width) + 2 * margin,
    height: Math.ceil(placed.height) + 2 * margin,
    nodes: boxes.map((box, at) => ({ ...box, ...centre(shift(placed.nodes[at] ?? origin)) })),
    links: links.map(({ from, to }, at) => {
      const { points, tip, label } = placed.links[at] ?? { points: [], tip: origin, label: null }
      const lines = arrows[at]?.label?.lines
      const where = label ?? middleOf(points)
      return {
        from,
        to,
        points: points.map(shift),
        tip: shift(tip),
        label: lines === undefined ? null : { ...centre(shift(where)), lines },
      }
    }),
  }
}

/** By whole characters: half of an emoji is none. */
const clip = (label: string): string => Array.from(label).slice(0, longestLabel).join('')

const origin: Point = [0, 0]
const round = (length: number): number => Math.round(length * 10) / 10
const centre = ([x, y]: Point) => ({ x, y })
const middleOf = (points: readonly Point[]): Point => points[Math.floor(points.length / 2)] ?? origin

function boxOf({ id, label, width, height }: Graph['nodes'][number], lineWidth: number) {
  const { size, line } = lettering.node
  const room = Math.max((width ?? lineWidth + 2 * padding.x) - 2 * padding.x, size * 2)
  const lines = wrapLabel(clip(label), { width: room, fontSize: size })
  const longest = Math.max(0, ...lines.map((words) => textWidth(words, size)))
  return {
    id,
    lines,
    width: width ?? Math.max(narrowestBox, Math.ceil(longest) + 2 * padding.x),
    height: height ?? Math.max(1, lines.length) * line + 2 * padding.y,
  }
}

function labelOf(label: string, width: number): Size & { lines: string[] } {
  const { size, line } = lettering.link
  const lines = wrapLabel(clip(label), { width, fontSize: size })
  const longest = Math.max(0, ...lines.map((words) => textWidth(words, size)))
  return { lines, width: Math.ceil(longest) + 10, height: lines.length * line + 4 }
}

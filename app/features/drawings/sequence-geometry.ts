import { path } from 'd3'
import type { SequenceData, SequenceSheet } from './drawing-data'
import { lettering } from './label-lines'

const margin = 4
const boxPadding = 9
const boxGap = 12
const arrowRoom = 12
const headLength = 7
const headWidth = 3.5
const loop = { width: 26, height: 18 }

type Box = { id: string; x: number; y: number; width: number; height: number; lines: string[] }
type Message = {
  d: string
  from: string
  to: string
  label: { x: number; y: number; lines: string[]; anchor: 'start' | 'middle' }
}

/** Actors side by side, and under them who says what to whom, from top to bottom. */
export function laySequence({ actors, messages }: Pick<SequenceData, 'actors' | 'messages'>, sheet: SequenceSheet) {
  const { pitch } = sheet
  const ids = actors.map(({ id }) => id)
  const last = ids.at(-1)
  // What the last one says to itself stands to the right of its line.
  const talksToItself = messages.some(({ from, to }) => from === to && from === last)
  const width = ids.length * pitch + (talksToItself ? pitch / 2 : 0) + 2 * margin
  const columns = new Map(ids.map((id, at) => [id, margin + (at + 0.5) * pitch]))
  const columnOf = (id: string): number => columns.get(id) ?? margin
  const tallest = Math.max(1, ...sheet.actors.map(({ length }) => length))
  const boxHeight = tallest * lettering.node.line + 2 * boxPadding
  const boxes = actors.map(
    ({ id }, at): Box => ({
      id,
      x: columnOf(id),
      y: margin + boxHeight / 2,
      width: pitch - boxGap,
      height: boxHeight,
      lines: sheet.actors[at] ?? [],
    }),
  )
  let y = margin + boxHeight + arrowRoom
  const drawn = messages.map(({ from, to }, at): Message => {
    const lines = sheet.messages[at] ?? []
    const labelHeight = Math.max(1, lines.length) * lettering.link.line
    const labelY = y + labelHeight / 2
    y += labelHeight + 6
    const [start, end] = [columnOf(from), columnOf(to)]
    const isLoop = from === to
    const d = isLoop ? drawLoop(start, y) : drawArrow(start, end, y)
    y += arrowRoom + (isLoop ? loop.height : 0)
    const label = isLoop
      ? ({ x: start + 8, y: labelY, lines, anchor: 'start' } as const)
      : ({ x: (start + end) / 2, y: labelY, lines, anchor: 'middle' } as const)
    return { d, from, to, label }
  })
  const height = y + margin
  const lifelines = ids.map((id) => ({ id, x: columnOf(id), from: margin + boxHeight, to: height - margin }))
  return { width, height, boxes, lifelines, messages: drawn }
}

function drawArrow(from: number, to: number, y: number): string {
  const pen = path()
  pen.moveTo(from, y)
  pen.lineTo(to, y)
  return `${pen}${drawHead(to, y, from < to ? -headLength : headLength)}`
}

function drawHead(x: number, y: number, back: number): string {
  const pen = path()
  pen.moveTo(x + back, y - headWidth)
  pen.lineTo(x, y)
  pen.lineTo(x + back, y + headWidth)
  return `${pen}`
}

function drawLoop(x: number, y: number): string {
  const pen = path()
  pen.moveTo(x, y)
  pen.lineTo(x + loop.width - 6, y)
  pen.arcTo(x + loop.width, y, x + loop.width, y + 6, 6)
  pen.lineTo(x + loop.width, y + loop.height - 6)
  pen.arcTo(x + loop.width, y + loop.height, x + loop.width - 6, y + loop.height, 6)
  pen.lineTo(x, y + loop.height)
  return `${pen}${drawHead(x, y + loop.height, headLength)}`
}

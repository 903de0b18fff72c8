import { path } from 'd3'

type Point = readonly [x: number, y: number]

const headLength = 7
const headWidth = 3.5

/** A link as one path: its curves, and the head of its arrow between the last point and the tip. */
export function drawLink(points: readonly Point[], tip: Point): string {
  const [start, ...controls] = points
  if (start === undefined) return ''
  const pen = path()
  pen.moveTo(...start)
  for (let at = 0; at + 2 < controls.length; at += 3) {
    const [a, b, end] = [controls[at], controls[at + 1], controls[at + 2]]
    if (a && b && end) pen.bezierCurveTo(...a, ...b, ...end)
  }
  pen.lineTo(...tip)
  const last = points.at(-1) ?? start
  const [dx, dy] = [tip[0] - last[0], tip[1] - last[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  for (const side of [1, -1]) {
    pen.moveTo(...tip)
    pen.lineTo(tip[0] - ux * headLength + uy * headWidth * side, tip[1] - uy * headLength - ux * headWidth * side)
  }
  return pen.toString()
}

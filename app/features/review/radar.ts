import { curveLinearClosed, lineRadial } from 'd3'
import type { Axis, Scores } from './review-types'
import { axes } from './review-words'

type Corner = { axis: Axis; x: number; y: number }
export type RadarShape = { number: number; path: string; corners: Corner[] }
export type Radar = {
  rings: string[]
  spokes: (Corner & { isJudged: boolean })[]
  /** The newest last, so that it is drawn over the others. */
  earlier: RadarShape[]
  now: RadarShape
}

/** Of the drawing, from its middle to 100 points. */
export const radarRadius = 100
const ringsAt = [25, 50, 75, 100]

/** Of the attempts before, more than these make a thicket. */
const mostEarlier = 4

const line = lineRadial<{ angle: number; points: number }>()
  .angle(({ angle }) => angle)
  .radius(({ points }) => (points / 100) * radarRadius)
  .curve(curveLinearClosed)

const angleOf = (at: number): number => (at * 2 * Math.PI) / axes.length

type Attempt = { number: number; scores: Scores }

/** An axis that was not judged has no corner: the line goes past it, and never to its 0. `earlier` has the newest first. */
export function drawRadar({ now, earlier }: { now: Attempt; earlier: readonly Attempt[] }): Radar {
  return {
    rings: ringsAt.map((points) => pathOf(axes.map((_, at) => ({ angle: angleOf(at), points })))),
    spokes: axes.map((axis, at) => ({ ...cornerOf(axis, at, 100), isJudged: now.scores[axis] !== null })),
    earlier: earlier.slice(0, mostEarlier).toReversed().map(shapeOf),
    now: shapeOf(now),
  }
}

function shapeOf({ number, scores }: Attempt): RadarShape {
  const judged = axes.flatMap((axis, at) => {
    const points = scores[axis]
    return points === null ? [] : [{ axis, at, points, angle: angleOf(at) }]
  })
  return {
    number,
    // One corner alone is a dot, which the corners draw.
    path: judged.length > 1 ? pathOf(judged) : '',
    corners: judged.map(({ axis, at, points }) => cornerOf(axis, at, points)),
  }
}

const pathOf = (corners: readonly { angle: number; points: number }[]): string => line([...corners]) ?? ''

function cornerOf(axis: Axis, at: number, points: number): Corner {
  const reach = (points / 100) * radarRadius
  return { axis, x: round(Math.sin(angleOf(at)) * reach), y: round(-Math.cos(angleOf(at)) * reach) }
}

/** Without a minus before a nought. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0

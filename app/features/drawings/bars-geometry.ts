import { max, scaleLinear } from 'd3'
import type { BarLabels, BarsData } from './drawing-data'
import { lettering } from './label-lines'

const barHeight = 14
const gap = 16
const axisHeight = 26

/** Across in per cent of the drawing's width, so that it fits any; down in pixels. */
export function layBars({ bars }: Pick<BarsData, 'bars'>, labels: BarLabels) {
  const scale = scaleLinear([0, max(bars, ({ value }) => value) || 1], [0, 100]).nice(4)
  let y = 2
  const rows = bars.map(({ value }, at) => {
    const lines = labels[at] ?? []
    const labelHeight = Math.max(1, lines.length) * lettering.node.line
    const row = { value, lines, labelY: y + labelHeight / 2, barY: y + labelHeight + 4, length: scale(value) }
    y = row.barY + barHeight + gap
    return row
  })
  const ticks = scale.ticks(4).map((value) => ({ value, x: scale(value) }))
  return { rows, ticks, barHeight, axisY: y - gap / 2, height: y - gap / 2 + axisHeight }
}

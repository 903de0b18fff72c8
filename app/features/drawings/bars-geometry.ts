import { max, nice, ticks } from 'd3'
import type { BarLabels, BarsData } from './drawing-data'
import { lettering } from './label-lines'

const barHeight = 14
const gap = 16
const axisHeight = 26

/** Across in per cent of the drawing's width, so that it fits any; down in pixels. */
export function layBars({ bars }: Pick<BarsData, 'bars'>, labels: BarLabels) {
  const [, end] = nice(0, max(bars, ({ value }) => value) || 1, 4)
  // d3's own scale would bring formats and colours along.
  const place = (value: number) => (value / end) * 100
  let y = 2
  const rows = bars.map(({ value }, at) => {
    const lines = labels[at] ?? []
    const labelHeight = Math.max(1, lines.length) * lettering.node.line
    const row = { value, lines, labelY: y + labelHeight / 2, barY: y + labelHeight + 4, length: place(value) }
    y = row.barY + barHeight + gap
    return row
  })
  const marks = ticks(0, end, 4).map((value) => ({ value, x: place(value) }))
  return { rows, ticks: marks, barHeight, axisY: y - gap / 2, height: y - gap / 2 + axisHeight }
}

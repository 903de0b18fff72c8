import { useId } from 'react'
import { layBars } from './bars-geometry'
import type { BarLabels, BarsData } from './drawing-data'
import { LabelLines } from './label-lines'

type BarsDrawingProps = { bars: BarsData; labels: BarLabels; describedBy: string }

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })
const shortFigures = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const shortFrom = 10_000

/** Amounts side by side, hatched as a wall is in section. */
export function BarsDrawing({ bars, labels, describedBy }: BarsDrawingProps) {
  const hatch = useId()
  const { rows, ticks, barHeight, axisY, height } = layBars(bars, labels)
  const amount = (value: number) => figures.format(value)
  const inWords = bars.bars.map(({ label, value }) => `${label}: ${amount(value)} ${bars.unit}`.trim()).join('; ')
  return (
    <div className="drafting-grid px-5 py-4">
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${bars.title}. ${inWords}`}
        aria-describedby={describedBy}
        className="block overflow-visible"
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" className="stroke-ink" strokeWidth="1.5" />
          </pattern>
        </defs>
        {ticks.map(({ value, x }) => (
          <g key={value}>
            <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={axisY + 4} className="pen pen-quiet" strokeDasharray="1 4" />
            <text x={`${x}%`} y={axisY + 19} textAnchor={tickAnchor(x)} className="link-words">
              {value < shortFrom ? amount(value) : shortFigures.format(value)}
            </text>
          </g>
        ))}
        {rows.map(({ value, lines, labelY, barY, length }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars never change place
          <g key={at}>
            <LabelLines x={8} y={labelY} lines={lines} anchor="start" on="node" className="on-grid" />
            <LabelLines x="100%" y={labelY} lines={[amount(value)]} anchor="end" on="node" className="on-grid" />
            <rect x="0" y={barY} width={`${length}%`} height={barHeight} className="ink-sheet" />
            <rect x="0" y={barY} width={`${length}%`} height={barHeight} fill={`url(#${hatch})`} />
            <rect x="0" y={barY} width={`${length}%`} height={barHeight} className="pen" />
          </g>
        ))}
        <path d={`M0 0V${axisY + 4}`} className="pen" />
      </svg>
      {bars.unit === '' ? null : <p className="annotation mt-1">{bars.unit}</p>}
    </div>
  )
}

/** The first and the last figure stay inside of the drawing. */
function tickAnchor(x: number): 'start' | 'middle' | 'end' {
  if (x < 3) return 'start'
  return x > 97 ? 'end' : 'middle'
}

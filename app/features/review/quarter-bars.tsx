import { useId } from 'react'
import type { Drift } from './review-types'
import { axisWords } from './review-words'

type Axes = Drift['blueprints'][number]['exercises'][number]['axes']

const rowHeight = 34
const top = 6
const barHeight = 14
const ticks = [0, 25, 50, 75, 100]

/** From the lowest to the highest a line, the middle half hatched, a stroke in the middle: one row an axis. */
export function QuarterBars({ axes, title }: { axes: Axes; title: string }) {
  const hatch = useId()
  const bottom = top + axes.length * rowHeight
  return (
    <svg
      viewBox={`0 0 420 ${bottom + 22}`}
      role="img"
      aria-label={`How points fall out at ${title}. The table says the same.`}
      className="w-full max-w-[32rem]"
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="stroke-ink" strokeWidth="1.5" />
        </pattern>
      </defs>
      {ticks.map((points) => (
        <g key={points}>
          <line x1={across(points)} x2={across(points)} y1={top} y2={bottom} className="stroke-rule" />
          <text x={across(points)} y={bottom + 16} textAnchor="middle" className="fill-quiet font-sans text-[11px]">
            {points}
          </text>
        </g>
      ))}
      {axes.map(({ axis, quarters }, row) => {
        const middle = top + row * rowHeight + rowHeight / 2
        return (
          <g key={axis}>
            <text x="0" y={middle + 4} className="fill-ink font-sans text-[12px]">
              {axisWords[axis]}
            </text>
            {quarters === null ? (
              <text x={across(50)} y={middle + 4} textAnchor="middle" className="fill-quiet font-sans text-[12px]">
                too few to show
              </text>
            ) : (
              <Quarters quarters={quarters} middle={middle} hatch={hatch} />
            )}
          </g>
        )
      })}
    </svg>
  )
}

type QuartersProps = { quarters: readonly number[]; middle: number; hatch: string }

function Quarters({
  quarters: [lowest = 0, lower = 0, half = 0, upper = 0, highest = 0],
  middle,
  hatch,
}: QuartersProps) {
  const box = { x: across(lower), width: across(upper) - across(lower), y: middle - barHeight / 2, height: barHeight }
  return (
    <>
      <line x1={across(lowest)} x2={across(highest)} y1={middle} y2={middle} className="pen" />
      {[lowest, highest].map((points, at) => (
        <line
          key={at === 0 ? 'lowest' : 'highest'}
          x1={across(points)}
          x2={across(points)}
          y1={middle - 4}
          y2={middle + 4}
          className="pen"
        />
      ))}
      <rect {...box} className="fill-sheet" />
      <rect {...box} fill={`url(#${hatch})`} />
      <rect {...box} className="pen" />
      <line
        x1={across(half)}
        x2={across(half)}
        y1={middle - barHeight / 2 - 3}
        y2={middle + barHeight / 2 + 3}
        className="pen pen-copper pen-bold"
      />
    </>
  )
}

const start = 92
const width = 316
const across = (points: number): number => start + (points / 100) * width

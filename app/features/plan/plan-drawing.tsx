import { classNames } from '~/components/ui/class-names'
import { shorten } from '~/lib/shorten'
import { layPlan, type PlanBar } from './plan-layout'
import type { PlanEntry } from './plan-list'
import { lengthWords, spanWords } from './plan-words'

type PlanDrawingProps = {
  entries: readonly PlanEntry[]
  today: string
  /** Of a course at rest: what is drawn is what would be. */
  isPaused: boolean
}

const top = 44
const rowHeight = 40
const barHeight = 13
const foot = 34

/**
 * Each module as long as it takes, one after the other: dashed while it is to come, outlined in copper now, filled when
 * done. A dimension line measures the whole. The list below says the same in words.
 */
export function PlanDrawing({ entries, today, isPaused }: PlanDrawingProps) {
  const { bars, ticks, today: now, end } = layPlan(entries, today)
  const bottom = top + bars.length * rowHeight
  const last = entries.at(-1)?.dueOn ?? today
  return (
    <figure className="drafting-grid border border-line px-3 pt-2 pb-3 sm:px-5">
      <svg
        role="img"
        aria-label={`Your plan as a line of time: ${bars.length} ${bars.length === 1 ? 'module' : 'modules'}, ${spanWords(today, last, today)}. The list names them with their dates.`}
        width="100%"
        height={bottom + foot}
        className="block overflow-hidden"
      >
        {ticks.map(({ x, label }) => (
          <svg key={x} x={`${x}%`} aria-hidden="true" className="overflow-visible">
            <path d={`M0 ${top - 8}V${bottom + 6}`} className="stroke-rule" />
            {label === null ? null : (
              <text y={bottom + 24} textAnchor="middle" className="fill-quiet font-sans text-xs tabular-nums">
                {label}
              </text>
            )}
          </svg>
        ))}
        <Measure from={now} to={end} label={lengthWords(today, last)} />
        <svg x={`${now}%`} aria-hidden="true" className="overflow-visible">
          <path
            d={`M0 ${top - 8}V${bottom + 6}`}
            className={classNames('pen', isPaused ? 'pen-quiet' : 'pen-copper')}
          />
          <text y={bottom + 24} textAnchor={now < 10 ? 'start' : 'middle'} className="fill-ink font-sans text-xs">
            today
          </text>
        </svg>
        {bars.map((bar, row) => (
          <Bar key={bar.entry.concept} bar={bar} y={top + row * rowHeight} />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
        <span>dashed: to come</span>
        {bars.some(({ entry }) => entry.state === 'now') ? <span>copper: now</span> : null}
        {bars.some(({ entry }) => entry.state === 'done') ? <span>filled: done</span> : null}
      </figcaption>
    </figure>
  )
}

/** From today to the last day, the way an architect measures a wall. */
function Measure({ from, to, label }: { from: number; to: number; label: string }) {
  const y = 18
  return (
    <g>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className="pen pen-quiet" />
      {[from, to].map((x) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1={y - 6} y2={y + 6} className="pen pen-quiet" />
      ))}
      <text
        x={`${(from + to) / 2}%`}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-ink stroke-sheet stroke-[10px] font-sans text-xs [paint-order:stroke]"
      >
        {label}
      </text>
    </g>
  )
}

function Bar({ bar: { entry, x, width, lettersFromEnd }, y }: { bar: PlanBar<PlanEntry>; y: number }) {
  const letters = {
    x: `${lettersFromEnd ? x + width : x}%`,
    y: y + 11,
    textAnchor: lettersFromEnd ? ('end' as const) : ('start' as const),
  }
  const ink = entry.state === 'done' ? 'fill-quiet' : 'fill-ink'
  return (
    <g>
      <text {...letters} className={classNames('font-sans text-xs max-sm:hidden', ink)}>
        {`${entry.number}  ${shorten(entry.title, 44)}`}
      </text>
      <text {...letters} className={classNames('font-sans text-xs sm:hidden', ink)}>
        {`${entry.number}  ${shorten(entry.title.split(':')[0] ?? '', 20)}`}
      </text>
      <rect
        x={`${x}%`}
        width={`${width}%`}
        y={y + 17}
        height={barHeight}
        rx="2"
        className={classNames(
          'pen',
          entry.state === 'done' && 'fill-ink',
          entry.state === 'now' && 'pen-copper pen-bold fill-sheet',
          entry.state === 'later' && 'pen-dashed fill-sheet',
        )}
      />
    </g>
  )
}

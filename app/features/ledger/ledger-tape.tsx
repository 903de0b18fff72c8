import { classNames } from '~/components/ui/class-names'
import type { LedgerEvent } from './ledger-event'
import { feedTrack, Punches, tapeHeight } from './punches'
import { layTape } from './tape-layout'

type LedgerTapeProps = {
  /** Newest first. */
  events: readonly LedgerEvent[]
  now: Date
  zone: string
  /** These came while the page was open, and slide in. */
  fresh: ReadonlySet<string>
}

const scaleHeight = 30
/** From the right, then at rest; a drawing that was there from the start stands still, and so does all with reduced motion. */
const slideIn =
  'transition-[translate,opacity] duration-180 starting:translate-x-10 starting:opacity-0 motion-reduce:transition-none'

/** A ticker tape: one column of holes for each event, on an axis of time that ends now. The list beside it says the same in words. */
export function LedgerTape({ events, now, zone, fresh }: LedgerTapeProps) {
  const { marks, ticks } = layTape(events, { now, zone })
  const count = `${marks.length} ${marks.length === 1 ? 'event' : 'events'}`
  return (
    <svg
      role="img"
      aria-label={`A ticker tape with your last ${count}, oldest on the left. The list names them.`}
      width="100%"
      height={tapeHeight + scaleHeight}
      className="block overflow-hidden"
    >
      <rect width="100%" height={tapeHeight - 1} y="0.5" className="ink-sheet" />
      <path d="M0 0.5h9999M0 53.5h9999" className="pen pen-quiet" />
      <line
        x1="0"
        x2="100%"
        y1={feedTrack + 4.5}
        y2={feedTrack + 4.5}
        className="stroke-line"
        strokeWidth="1.6"
        strokeDasharray="0 9"
        strokeLinecap="round"
      />
      <TornEdge />
      <Slot />
      {marks.map(({ event, x }) => (
        <svg key={event.id} x={`${x}%`} aria-hidden="true" className="overflow-visible">
          <g className={classNames(fresh.has(event.id) && slideIn)}>
            <Punches kind={event.kind} followed={event.causeId !== null} />
          </g>
        </svg>
      ))}
      {ticks.map(({ x, label }) => (
        <svg key={`${x} ${label}`} x={`${x}%`} y={tapeHeight} aria-hidden="true" className="overflow-visible">
          <path d="M0 0v6" className="pen pen-quiet" />
          <text y="21" textAnchor="middle" className="fill-quiet font-sans text-xs tabular-nums">
            {label}
          </text>
        </svg>
      ))}
    </svg>
  )
}

/** What is older was torn off here. */
function TornEdge() {
  return (
    <>
      <path d="M0 0h7l5 9-6 7 6 8-5 8 6 9-6 6 4 7H0z" className="fill-ground" />
      <path d="M7 0l5 9-6 7 6 8-5 8 6 9-6 6 4 7" className="pen pen-quiet" />
    </>
  )
}

/** Now: where the tape comes out of the machine. */
function Slot() {
  return (
    <svg x="100%" aria-hidden="true" className="overflow-visible">
      <path d={`M-1 0v${tapeHeight}`} className="pen pen-bold" />
      <text x="-1" y={tapeHeight + 21} textAnchor="end" className="fill-quiet font-sans text-xs">
        now
      </text>
    </svg>
  )
}

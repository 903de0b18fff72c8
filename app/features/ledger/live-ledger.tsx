import { dayWords } from './day-words'
import { EventList } from './event-list'
import { eventWords } from './event-words'
import { nestEvents } from './group-events'
import type { LedgerEvent } from './ledger-event'
import { LedgerTape } from './ledger-tape'
import { tapeRoom } from './tape-layout'
import { type Line, useLiveEvents } from './use-live-events'
import { dayOf, wallClock } from './wall-clock'

type LiveLedgerProps = { events: readonly LedgerEvent[] /** ISO */; now: string; zone: string }

const listed = 6

/** The newest events as tape and list; what happens meanwhile, here or on another device, joins them. */
export function LiveLedger({ events: known, now, zone }: LiveLedgerProps) {
  const { events, fresh, line } = useLiveEvents(known, tapeRoom)
  const newest = events[0]
  const end = new Date(now)
  const today = dayOf(wallClock(end, zone))
  return (
    <>
      <LedgerTape events={events} now={end} zone={zone} fresh={fresh} />
      <div className="mt-2 border-t border-rule">
        <EventList
          entries={nestEvents(events).slice(0, listed)}
          zone={zone}
          dayOf={(entry) => dayWords(entry.localDay, today)}
          fresh={fresh}
        />
      </div>
      <p role="status" className="sr-only">
        {newest !== undefined && fresh.has(newest.id) ? eventWords(newest) : ''}
      </p>
      <LineNote line={line} />
    </>
  )
}

const notes: Partial<Record<Line, string>> = {
  lost: 'The line to the house is down. What happens now appears once it is back.',
  ended: 'New events no longer come in by themselves. Load the page again to see them.',
}

function LineNote({ line }: { line: Line }) {
  const note = notes[line]
  return note === undefined ? null : <p className="mt-3 text-sm text-quiet">{note}</p>
}

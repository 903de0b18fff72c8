import { classNames } from '~/components/ui/class-names'
import { eventWords } from './event-words'
import type { Entry } from './group-events'
import { PunchedCut } from './punches'
import { timeWords, wallClock } from './wall-clock'

type EventListProps = {
  entries: readonly Entry[]
  zone: string
  /** Says the day before the time, where no heading does. */
  dayOf?: (entry: Entry) => string
  fresh?: ReadonlySet<string>
  followed?: boolean
}

const settleIn = 'settle-in'

/** What happened, in words; what followed from it hangs below it on a line. */
export function EventList({ entries, zone, dayOf, fresh, followed = false }: EventListProps) {
  return (
    <ol className={followed ? 'ml-1.5 border-l border-line pl-5' : undefined}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={classNames(!followed && 'border-b border-rule py-2', fresh?.has(entry.id) && settleIn)}
        >
          <div className="flex min-h-11 items-center gap-4">
            <PunchedCut kind={entry.kind} followed={entry.causeId !== null} />
            <span className="min-w-0 grow">{eventWords(entry)}</span>
            {followed ? null : (
              <time dateTime={entry.occurredAt} className="shrink-0 text-right text-sm text-quiet">
                {dayOf ? `${dayOf(entry)}, ` : ''}
                {timeWords(wallClock(new Date(entry.occurredAt), zone))}
              </time>
            )}
          </div>
          {entry.followed.length > 0 ? <EventList entries={entry.followed} zone={zone} fresh={fresh} followed /> : null}
        </li>
      ))}
    </ol>
  )
}

import { Link } from '@remix-run/react'
import { type State, StateMark } from '~/components/ui/state-mark'
import { timeWords } from '~/features/course/status-words'
import { paths } from '~/lib/paths'
import { onWords, spanWords } from './plan-words'

export type PlanEntry = {
  concept: string
  title: string
  /** Its place in the course. */
  number: number
  startsOn: string
  dueOn: string
  minutes: number
  state: 'done' | 'now' | 'later'
  goal: string | null
}

const states: Record<PlanEntry['state'], { word: string; state: State }> = {
  done: { word: 'Done', state: 'passed' },
  now: { word: 'Now', state: 'waiting' },
  later: { word: 'To come', state: 'neutral' },
}

type PlanListProps = { courseId: string; entries: readonly PlanEntry[]; done: readonly DoneModule[]; today: string }

/** What is due when, in the order in which it comes, and what of it is done. */
export function PlanList({ courseId, entries, done, today }: PlanListProps) {
  const doneOn = new Map(done.map(({ concept, completedOn }) => [concept, completedOn]))
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.concept} className="grid grid-cols-[2.5rem_1fr] border-t border-rule py-4">
          <span className="font-serif text-2xl leading-none text-quiet tabular-nums">{entry.number}</span>
          <div className="min-w-0">
            <h3 className="text-lg leading-snug">
              <Link to={paths.lesson(courseId, entry.concept)}>{entry.title}</Link>
            </h3>
            <p className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
              <StateMark {...states[entry.state]}>{states[entry.state].word}</StateMark>
              {entry.state === 'done' ? (
                <DoneTime day={doneOn.get(entry.concept) ?? today} today={today} />
              ) : (
                <>
                  <span className="tabular-nums">{spanWords(entry.startsOn, entry.dueOn, today)}</span>
                  <span className="text-quiet tabular-nums">about {timeWords(entry.minutes)}</span>
                </>
              )}
            </p>
            {entry.state === 'now' ? (
              <p className="mt-1 text-sm">
                Due <time dateTime={entry.dueOn}>{onWords(entry.dueOn, today)}</time>.
              </p>
            ) : null}
            {entry.goal === null || entry.state === 'done' ? null : (
              <p className="mt-1 max-w-measure text-sm text-quiet">
                It has more time than others, for your goal “<bdi>{entry.goal}</bdi>”.
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

export type DoneModule = { concept: string; title: string; number: number; completedOn: string }

export function DoneList({ courseId, done, today }: { courseId: string; done: readonly DoneModule[]; today: string }) {
  return (
    <ol className="grid gap-2">
      {done.map(({ concept, title, number, completedOn }) => (
        <li key={concept} className="grid grid-cols-[2.5rem_1fr] border-t border-rule pt-2">
          <span className="font-serif text-lg leading-snug text-quiet tabular-nums">{number}</span>
          <span className="min-w-0">
            <Link to={paths.lesson(courseId, concept)}>{title}</Link>
            <span className="block text-sm text-quiet">
              <DoneTime day={completedOn} today={today} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

const DoneTime = ({ day, today }: { day: string; today: string }) => <time dateTime={day}>{onWords(day, today)}</time>

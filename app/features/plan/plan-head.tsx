import { Link } from '@remix-run/react'
import { TitleBlock } from '~/components/ui/title-block'
import { paths } from '~/lib/paths'
import type { DoneModule, PlanEntry } from './plan-list'
import { dueWords, hoursWords, onWords, spanWords, timesWords } from './plan-words'

export type Plan = {
  course: { id: string; title: string; status: string }
  today: string
  hoursPerWeek: number
  madeOn: string | null
  replanned: number
  reason: string | null
  finishesOn: string | null
  isPaused: boolean
  entries: PlanEntry[]
  done: DoneModule[]
}

/** What the plan comes to, and why it is as it is. */
export function PlanHead({ plan }: { plan: Plan }) {
  const { course, today, madeOn, replanned, reason, finishesOn } = plan
  return (
    <header className="mb-10 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
      <div className="min-w-0">
        <p className="mb-2 text-sm">
          <Link to={paths.course(course.id)}>{course.title}</Link>
        </p>
        <h1 className="text-3xl sm:text-4xl">Your plan</h1>
        <p className="mt-3 max-w-measure text-lg text-quiet">
          <Outlook plan={plan} />
        </p>
        {reason === null ? null : <p className="mt-4 max-w-measure border-l-2 border-line pl-4 text-sm">{reason}</p>}
      </div>
      {finishesOn === null ? null : (
        <TitleBlock
          what="When what is due"
          facts={[
            { label: 'Hours a week', value: String(plan.hoursPerWeek) },
            { label: 'Done by', value: spanWords(finishesOn, finishesOn, today) },
            ...(madeOn === null ? [] : [{ label: 'Made', value: dueWords(madeOn, today) }]),
            { label: 'Made anew', value: timesWords(replanned) },
          ]}
        />
      )}
    </header>
  )
}

function Outlook({ plan: { course, today, hoursPerWeek, finishesOn, isPaused, entries } }: { plan: Plan }) {
  if (course.status === 'completed') return 'Every module of this course is done.'
  const left = entries.filter(({ state }) => state !== 'done')
  const [next] = left
  if (next === undefined || finishesOn === null) return 'This course has nothing to plan.'
  const end = <time dateTime={finishesOn}>{onWords(finishesOn, today)}</time>
  const work = `${left.length} ${left.length === 1 ? 'module' : 'modules'}, ${hoursWords(hoursPerWeek)} a week`
  if (isPaused)
    return (
      <>
        This course {course.status === 'archived' ? 'is in the archive' : 'is paused'}, so nothing is due. If you took
        it up today, you would be done {end}: {work}.
      </>
    )
  return (
    <>
      {work}: you are done {end}.
      {next.startsOn > today ? (
        <>
          {' '}
          You are ahead of your plan: the next module begins{' '}
          <time dateTime={next.startsOn}>{onWords(next.startsOn, today)}</time>. Begin now, or plan anew to move the
          rest forward.
        </>
      ) : null}
    </>
  )
}

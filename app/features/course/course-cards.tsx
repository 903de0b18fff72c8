import { Link } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { StateMark } from '~/components/ui/state-mark'
import { paths } from '~/lib/paths'
import {
  type CourseStatus,
  couldNotBeMadeWords,
  courseWords,
  type ModuleStatus,
  moduleWords,
  timeWords,
} from './status-words'

type Card = {
  id: string
  title: string
  domain: string
  status: CourseStatus
  couldNotBeMade: boolean
  progressPercentage: number
  completedModules: number
  totalModules: number
  modules: { concept: string; title: string; status: ModuleStatus }[]
  next: { concept: string; title: string; minutes: number | null } | null
}

/** Courses side by side, each with its modules as a row of inked marks. One alone has the whole width. */
export function CourseCards({ courses }: { courses: readonly Card[] }) {
  const isAlone = courses.length === 1
  return (
    <ul className={classNames('grid gap-5', !isAlone && 'md:grid-cols-2')}>
      {courses.map((course) => (
        <li
          key={course.id}
          className={classNames(
            'grid content-start gap-3 border border-line bg-sheet px-5 py-4',
            isAlone && 'md:grid-cols-[1fr_auto] md:gap-x-14',
          )}
        >
          <div className="col-span-full flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="annotation min-w-0 truncate">{course.domain}</span>
            <StateMark state={standingOf(course).state} className="text-sm">
              {standingOf(course).word}
            </StateMark>
          </div>
          <h3 className="text-xl leading-snug wrap-break-word">
            <Link to={paths.course(course.id)}>{course.title}</Link>
          </h3>
          <div className={isAlone ? 'self-center md:col-start-2 md:row-span-2 md:row-start-2' : undefined}>
            <InkedRow modules={course.modules} />
          </div>
          <p className="text-sm text-quiet tabular-nums">
            {progressOf(course)}
            {course.next ? `, next “${course.next.title}”` : ''}
            {course.next?.minutes ? ` (about ${timeWords(course.next.minutes)})` : ''}
          </p>
        </li>
      ))}
    </ul>
  )
}

const standingOf = ({ status, couldNotBeMade }: Card) =>
  status === 'draft' && couldNotBeMade ? couldNotBeMadeWords : courseWords[status]

function progressOf({ status, couldNotBeMade, completedModules, totalModules }: Card): string {
  if (couldNotBeMade)
    return status === 'draft' ? 'Open it to try again, or to put it into the archive' : 'It could not be made'
  if (status === 'draft') return 'Not yet drawn to the end'
  return `${completedModules} of ${totalModules} modules done`
}

/** One mark a module, joined by a line: how far the ink has come. */
export function InkedRow({ modules }: { modules: Card['modules'] }) {
  const step = 36
  if (modules.length === 0) return null
  const done = modules.filter(({ status }) => status === 'completed').length
  return (
    <svg
      viewBox={`0 0 ${modules.length * step} 20`}
      className="h-5 w-auto max-w-full"
      role="img"
      aria-label={`${done} of ${modules.length} modules done: ${modules.map(({ title, status }) => `${title}, ${moduleWords[status].word.toLowerCase()}`).join('; ')}`}
    >
      {modules.map(({ concept, status }, at) => (
        <g key={concept} transform={`translate(${at * step + step / 2} 10)`}>
          {at > 0 ? (
            <path
              d={`M${-step + 8} 0h${step - 16}`}
              className={classNames('pen', status === 'locked' ? 'pen-quiet pen-dashed' : '')}
            />
          ) : null}
          <circle
            r="7"
            className={classNames(
              'pen',
              status === 'completed' && 'fill-ink',
              status === 'in_progress' && 'pen-copper pen-bold fill-sheet',
              status === 'available' && 'fill-sheet',
              status === 'locked' && 'pen-quiet pen-dashed fill-sheet',
            )}
          />
        </g>
      ))}
    </svg>
  )
}

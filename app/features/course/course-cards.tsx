import { Link } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { StateMark } from '~/components/ui/state-mark'
import { paths } from '~/lib/paths'
import { type CourseStatus, courseWords, type ModuleStatus, moduleWords, timeWords } from './status-words'

type Card = {
  id: string
  title: string
  domain: string
  status: CourseStatus
  progressPercentage: number
  completedModules: number
  totalModules: number
  modules: { concept: string; title: string; status: ModuleStatus }[]
  next: { concept: string; title: string; minutes: number | null } | null
}

/** Courses side by side, each with its modules as a row of inked marks. */
export function CourseCards({ courses }: { courses: readonly Card[] }) {
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {courses.map((course) => (
        <li key={course.id} className="grid content-start gap-3 border border-line bg-sheet px-5 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="annotation min-w-0 truncate">{course.domain}</span>
            <StateMark state={courseWords[course.status].state} className="text-sm">
              {courseWords[course.status].word}
            </StateMark>
          </div>
          <h3 className="text-xl leading-snug wrap-break-word">
            <Link to={paths.course(course.id)}>{course.title}</Link>
          </h3>
          <InkedRow modules={course.modules} />
          <p className="text-sm text-quiet tabular-nums">
            {course.status === 'draft'
              ? 'Not yet drawn to the end'
              : `${course.completedModules} of ${course.totalModules} modules done`}
            {course.next ? `, next “${course.next.title}”` : ''}
            {course.next?.minutes ? ` (about ${timeWords(course.next.minutes)})` : ''}
          </p>
        </li>
      ))}
    </ul>
  )
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

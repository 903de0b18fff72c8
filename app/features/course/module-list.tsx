import { Link } from '@remix-run/react'
import { Markup } from '~/components/ui/markup'
import { StateMark } from '~/components/ui/state-mark'
import { paths } from '~/lib/paths'
import type { SafeHtml } from '~/lib/safe-html'
import { fullDate, type ModuleStatus, moduleWords, timeWords } from './status-words'

export type CourseModule = {
  concept: string
  title: string
  description: SafeHtml
  minutes: number | null
  status: ModuleStatus
  completedBy: 'reading' | 'placement' | null
  minutesSpent: number
  sections: number
  sectionsRead: number
  exercises: number
  exercisesRequired: number
  exercisesPassed: number
  needs: { concept: string; title: string }[]
  due?: string | null
}

/** The modules in their order, each with its state and, where it is locked, what opens it. */
export function ModuleList({ courseId, modules }: { courseId: string; modules: readonly CourseModule[] }) {
  return (
    <ol className="grid gap-0">
      {modules.map((module, index) => (
        <li
          key={module.concept}
          id={`module-${module.concept}`}
          className="grid grid-cols-[2.5rem_1fr] border-t border-rule py-5"
        >
          <span className="font-serif text-2xl leading-none text-quiet tabular-nums">{index + 1}</span>
          <div className="min-w-0">
            <h3 className="text-lg leading-snug">
              <Link
                to={paths.lesson(courseId, module.concept)}
                className={module.status === 'locked' ? 'text-quiet' : undefined}
              >
                {module.title}
              </Link>
            </h3>
            <Markup html={module.description} className="mt-1 max-w-measure text-quiet" />
            <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
              <StateMark state={moduleWords[module.status].state}>{stateWords(module)}</StateMark>
              <span className="text-quiet tabular-nums">
                {module.sections} {module.sections === 1 ? 'section' : 'sections'}, {module.exercises}{' '}
                {module.exercises === 1 ? 'exercise' : 'exercises'}
              </span>
              {module.minutes ? (
                <span className="text-quiet tabular-nums">about {timeWords(module.minutes)}</span>
              ) : null}
              {module.minutesSpent > 0 ? (
                <span className="text-quiet tabular-nums">{timeWords(module.minutesSpent)} spent</span>
              ) : null}
              {module.due && module.status !== 'completed' ? (
                <span className="text-quiet">due {fullDate(module.due)}</span>
              ) : null}
            </p>
            {module.needs.length > 0 ? (
              <p className="mt-1 text-sm text-quiet">
                Opens when{' '}
                {module.needs.map((need, at) => (
                  <span key={need.concept}>
                    {at === 0 ? '' : ' and '}
                    <Link to={paths.lesson(courseId, need.concept)}>{need.title}</Link>
                  </span>
                ))}{' '}
                {module.needs.length === 1 ? 'is' : 'are'} done.
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function stateWords(module: CourseModule): string {
  const { status, completedBy, sections, sectionsRead, exercisesRequired, exercisesPassed } = module
  if (status === 'completed') return completedBy === 'placement' ? 'Known already' : 'Done'
  if (status !== 'in_progress') return moduleWords[status].word
  const read = `${sectionsRead} of ${sections} sections read`
  return exercisesRequired === 0 ? read : `${read}, ${exercisesPassed} of ${exercisesRequired} exercises passed`
}

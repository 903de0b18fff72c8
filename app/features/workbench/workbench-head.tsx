import { Link } from '@remix-run/react'
import { Badge } from '~/components/ui/badge'
import { classNames } from '~/components/ui/class-names'
import { StateMark } from '~/components/ui/state-mark'
import { kindWords, languageWords } from '~/features/lesson/lesson-words'
import { paths } from '~/lib/paths'
import type { ShownWorkbench } from './present-workbench.server'
import { standingWords } from './workbench-words'

/** Where this is, what it is called, and how somebody stands with it. Low, so that the panes have the window. */
export function WorkbenchHead({ workbench }: { workbench: ShownWorkbench }) {
  const { course, module, title, kind, language, difficulty, points, isRequired, standing } = workbench
  const stands = standingWords(standing)
  const facts = [
    language === null ? null : (languageWords[language] ?? language),
    `${language === null ? 'Difficulty' : 'difficulty'} ${difficulty} of 10`,
    standing.mostPercent < 100 && standing.passedAt === null
      ? `${points} points, ${standing.mostPercent} percent of them left`
      : `${points} points`,
    isRequired ? null : 'as an extra',
  ].filter((fact) => fact !== null)
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <div className="min-w-0 grow basis-80">
        <ExerciseBreadcrumb course={course} module={module} />
        <h1 className="mt-1 text-2xl wrap-break-word">
          <bdi>{title}</bdi>
        </h1>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-quiet">
          <Badge>{kindWords[kind]}</Badge>
          {facts.join(', ')}
        </p>
      </div>
      <StateMark state={stands.state} className="text-sm">
        {stands.word}
      </StateMark>
    </div>
  )
}

type BreadcrumbProps = {
  course: { id: string; title: string }
  module: { concept: string; title: string; order: number }
  /** Given on the pages below it. */
  exercise?: { slug: string; title: string }
}

export function ExerciseBreadcrumb({ course, module, exercise }: BreadcrumbProps) {
  const steps = [
    { to: paths.course(course.id), text: course.title },
    { to: `${paths.lesson(course.id, module.concept)}#exercises`, text: `Module ${module.order + 1}: ${module.title}` },
  ]
  if (exercise !== undefined)
    steps.push({
      to: paths.exercise({ id: course.id, concept: module.concept, slug: exercise.slug }),
      text: exercise.title,
    })
  return (
    <nav aria-label="Breadcrumb" className="text-sm">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        {steps.map(({ to, text }, at) => (
          <li
            key={to}
            className={classNames('flex min-w-0 items-center gap-2', at < steps.length - 1 && 'max-sm:hidden')}
          >
            {at === 0 ? null : (
              <span aria-hidden="true" className="text-quiet max-sm:hidden">
                /
              </span>
            )}
            <Link to={to} className="block max-w-80 truncate touch:py-2">
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

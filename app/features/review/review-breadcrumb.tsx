import { Link } from '@remix-run/react'
import { paths } from '~/lib/paths'
import type { ShownPage } from './present-review.server'

/** The way back, to where the code can be changed first of all. */
export function ReviewBreadcrumb({ page: { course, module, exercise, submissionId, number } }: { page: ShownPage }) {
  const at = { id: course.id, concept: module.concept, slug: exercise.slug }
  const steps = [
    { to: paths.course(course.id), text: course.title },
    { to: `${paths.lesson(course.id, module.concept)}#exercises`, text: module.title },
    { to: paths.exercise(at), text: exercise.title },
    { to: paths.attempt(at, submissionId), text: `Attempt ${number}` },
  ]
  return (
    <nav aria-label="Breadcrumb" className="text-sm">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        {steps.map(({ to, text }, index) => (
          <li
            key={to}
            className={index < 2 ? 'flex min-w-0 items-center gap-2 max-sm:hidden' : 'flex min-w-0 items-center gap-2'}
          >
            {index === 0 ? null : (
              <span aria-hidden="true" className={index === 2 ? 'text-quiet max-sm:hidden' : 'text-quiet'}>
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

import { Link } from '@remix-run/react'
import { Stamp } from '~/components/ui/stamp'
import { paths } from '~/lib/paths'
import type { Submitted } from './exercise-types'
import type { ShownWorkbench } from './present-workbench.server'

/** Pressed once, when it has just passed. */
export function Gains({ submitted, workbench }: { submitted: Submitted; workbench: ShownWorkbench }) {
  const { xp, module } = submitted
  const { course, next } = workbench
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border border-line bg-sheet px-4 py-4">
      <Stamp text="Passed" seed={`exercise:${workbench.id}`} tone="moss" fresh />
      <div className="min-w-0">
        {xp > 0 ? <p>It brought you {xp} points of experience.</p> : <p>Passed once more. It counts once.</p>}
        {module.justCompleted ? <p className="font-medium">The module is complete.</p> : null}
        {module.opened.length > 0 ? (
          <p className="text-sm">
            It opened{' '}
            {module.opened.map(({ concept, title }, at) => (
              <span key={concept}>
                {at === 0 ? '' : ', '}
                <Link to={paths.lesson(course.id, concept)}>{title}</Link>
              </span>
            ))}
            .
          </p>
        ) : null}
        {next === null ? null : (
          <p className="mt-1 text-sm">
            <Link to={paths.exercise({ id: course.id, concept: workbench.module.concept, slug: next.slug })}>
              On to “{next.title}”
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}

import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Markup } from '~/components/ui/markup'
import { paths } from '~/lib/paths'
import type { SafeHtml } from '~/lib/safe-html'
import { Breadcrumb } from './lesson-head'

type LockedModuleProps = {
  course: { id: string; title: string }
  title: string
  description: SafeHtml
  needs: readonly { concept: string; title: string }[]
}

/** What a module is about, and what opens it. */
export function LockedModule({ course, title, description, needs }: LockedModuleProps) {
  const [first] = needs
  return (
    <>
      <Breadcrumb course={course} here="A locked module" />
      <h1 className="mt-3 max-w-[24ch] text-3xl wrap-break-word sm:text-4xl">{title}</h1>
      <Markup html={description} className="prose mt-4 text-lg text-quiet" />
      <div className="mt-10">
        <EmptyState
          title="This module is still locked"
          drawing={<ShutGate />}
          next={
            first ? (
              <ButtonLink variant="primary" to={paths.lesson(course.id, first.concept)}>
                Go to “{first.title}”
              </ButtonLink>
            ) : (
              <ButtonLink variant="primary" to={paths.course(course.id)}>
                Back to the course
              </ButtonLink>
            )
          }
        >
          {needs.length > 0 ? (
            <>
              <p>
                It builds on what comes before it, and opens when {needs.length === 1 ? 'this is' : 'these are'}{' '}
                complete:
              </p>
              <ul className="mt-2 grid gap-1">
                {needs.map((need) => (
                  <li key={need.concept}>
                    <Link to={paths.lesson(course.id, need.concept)}>{need.title}</Link>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>The course’s page shows what opens it.</p>
          )}
        </EmptyState>
      </div>
    </>
  )
}

/** A gate between two walls, with its bar down. */
function ShutGate() {
  return (
    <>
      <path className="pen" d="M6 96h148" />
      <path className="pen ink-sheet" d="M14 96V34h22v62M124 96V34h22v62" />
      <path className="pen pen-quiet" d="M14 50h22M14 66h22M14 82h22M124 50h22M124 66h22M124 82h22" />
      <path className="pen pen-dashed" d="M36 96V52a44 44 0 0 1 88 0v44" />
      <path className="pen pen-quiet" d="M58 96V30M80 96V20M102 96V30" />
      <path className="pen pen-copper pen-bold" d="M32 64h96" />
      <circle cx="80" cy="64" r="6" className="pen pen-copper ink-sheet" />
    </>
  )
}

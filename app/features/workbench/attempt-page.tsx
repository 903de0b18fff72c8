import { Link } from '@remix-run/react'
import { Markup } from '~/components/ui/markup'
import { Time } from '~/components/ui/time'
import { paths } from '~/lib/paths'
import { FileChanges } from './changed-files'
import { MarkedListing } from './marked-listing'
import type { Given } from './present-given.server'
import type { presentPastAttempt } from './present-past-attempt.server'
import { Results } from './results'
import { ExerciseBreadcrumb } from './workbench-head'
import { namesOf, placeWords } from './workbench-words'

/** One attempt: what it came to, and what had changed since the one before. */
export function AttemptPage({
  exercise,
  number,
  isReviewed,
  result,
  against,
  changes,
  given,
}: ReturnType<typeof presentPastAttempt>) {
  const { course, module, slug, title } = exercise
  const at = { id: course.id, concept: module.concept, slug }
  return (
    <>
      <ExerciseBreadcrumb course={course} module={module} exercise={exercise} />
      <h1 className="mt-3 text-3xl wrap-break-word">Attempt {number}</h1>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
        <bdi>{title}</bdi>
        {result.attempt === null ? null : <Time at={result.attempt.submittedAt} />}
        <Link to={paths.attempts(at)}>All your attempts</Link>
        {isReviewed && result.attempt !== null ? (
          <Link to={paths.review(at, result.attempt.id)}>Its review</Link>
        ) : null}
      </p>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <section aria-labelledby="verdict" className="min-w-0">
          <h2 id="verdict" className="sr-only">
            Its verdict
          </h2>
          <Results result={result} names={namesOf(given.answers)} onJump={null} />
        </section>
        <section aria-labelledby="handed-in" className="min-w-0">
          <h2 id="handed-in" className="mb-4 text-xl">
            {changes === null ? 'What you handed in' : changedSince(against)}
          </h2>
          {changes === null ? <GivenWork given={given} /> : <FileChanges changes={changes} />}
        </section>
      </div>
    </>
  )
}

const changedSince = (against: number | null): string =>
  against === null ? 'What you changed in the files to begin with' : `What you changed since attempt ${against}`

function GivenWork({ given: { answers, findings, listings } }: { given: Given }) {
  const places = findings.map(({ path, from, to }, at) => ({ number: at + 1, path, from, to }))
  return (
    <div className="grid grid-cols-1 gap-6">
      {answers.map(({ id, prompt, answer }) => (
        <div key={id} className="border-t border-rule pt-3">
          <Markup html={prompt} className="prose" />
          <ul className="mt-2 border-l-2 border-line pl-4">
            {answer.length === 0 ? <li className="text-quiet">No answer</li> : null}
            {answer.map((one) => (
              <li key={one}>
                <Markup as="span" html={one} className="objective" />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {findings.length > 0 ? (
        <ol className="grid grid-cols-1 gap-3">
          {findings.map(({ path, from, to, name, text }, at) => (
            <li key={`${path}:${from}:${to}:${name}:${text}`} className="grid grid-cols-[1.6rem_minmax(0,1fr)]">
              <span className="font-serif text-lg leading-snug text-copper tabular-nums">{at + 1}</span>
              <div className="min-w-0">
                {name === null ? null : <p className="font-medium">{name}</p>}
                {text === '' ? null : <p className="whitespace-pre-wrap">{text}</p>}
                <p className="text-sm text-quiet">
                  {path}, {placeWords({ from, to })}
                </p>
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {listings.map((listing) => (
        <div key={listing.path} className="min-w-0 border border-line">
          <p className="annotation border-b border-rule bg-sunk px-4 py-1 normal-case tracking-normal">
            {listing.path}
          </p>
          <MarkedListing listing={listing} places={places} lines={null} />
        </div>
      ))}
    </div>
  )
}

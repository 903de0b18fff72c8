import { Link } from '@remix-run/react'
import { Markup } from '~/components/ui/markup'
import { Fold } from '~/features/lesson/fold'
import { paths } from '~/lib/paths'
import { FileChanges } from './changed-files'
import { MarkedListing } from './marked-listing'
import { NumberedLines } from './numbered-lines'
import type { presentSolution } from './present-solution.server'
import { ExerciseBreadcrumb } from './workbench-head'
import { placeWords } from './workbench-words'

/** One way to do it, and where one's own differs. It is never the only way. */
export function SolutionPage({
  exercise,
  gaveUp,
  files,
  own,
  answers,
  flaws,
  listings,
}: ReturnType<typeof presentSolution>) {
  const { course, module, slug, title } = exercise
  return (
    <>
      <ExerciseBreadcrumb course={course} module={module} exercise={exercise} />
      <h1 className="mt-3 text-3xl wrap-break-word">A solution</h1>
      <p className="mt-2 max-w-measure text-quiet">
        One way to do “<bdi>{title}</bdi>”; others may be as good.{' '}
        {gaveUp ? 'You gave up to see it: pass it now, and it stays with you. ' : ''}
        <Link to={paths.exercise({ id: course.id, concept: module.concept, slug })}>Back to the workbench</Link>
      </p>
      {own === null ? null : (
        <section aria-labelledby="own" className="mt-10">
          <h2 id="own" className="text-2xl">
            Beside your attempt {own.number}
          </h2>
          <p className="mt-1 mb-4 text-sm text-quiet">
            With a minus what is yours alone, with a plus what is the solution’s.
          </p>
          <FileChanges changes={own.changes} />
        </section>
      )}
      {files.length > 0 ? (
        <section aria-labelledby="whole" className="mt-10">
          <h2 id="whole" className="text-2xl">
            The whole of it
          </h2>
          <div className="mt-4 grid grid-cols-1 gap-2">
            {files.map((listing) => (
              <Fold key={listing.path} title={<code>{listing.path}</code>}>
                <div className="border border-line">
                  <NumberedLines listing={listing} name={`Solution: ${listing.path}`} />
                </div>
              </Fold>
            ))}
          </div>
        </section>
      ) : null}
      {answers.length > 0 ? <Answers answers={answers} /> : null}
      {flaws.length > 0 ? <Flaws flaws={flaws} listings={listings} /> : null}
    </>
  )
}

type Shown = ReturnType<typeof presentSolution>

function Answers({ answers }: Pick<Shown, 'answers'>) {
  return (
    <ol className="mt-10 grid grid-cols-1 gap-8">
      {answers.map(({ id, prompt, answer, why }, at) => (
        <li key={id} className="grid max-w-measure grid-cols-[1.8rem_minmax(0,1fr)] border-t border-rule pt-4">
          <span aria-hidden="true" className="font-serif text-lg leading-snug text-quiet tabular-nums">
            {at + 1}
          </span>
          <div className="min-w-0">
            <Markup html={prompt} className="prose" />
            <ol className="mt-2 grid gap-1 border-l-2 border-moss pl-4">
              {answer.map((one) => (
                <li key={one}>
                  <Markup as="span" html={one} className="objective" />
                </li>
              ))}
            </ol>
            <Markup html={why} className="prose mt-3 text-sm text-quiet" />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Each flaw with its place, measured in the margin of the code. */
function Flaws({ flaws, listings }: Pick<Shown, 'flaws' | 'listings'>) {
  const places = flaws.map(({ path, from, to }, at) => ({ number: at + 1, path, from, to }))
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid min-w-0 grid-cols-1 content-start gap-6">
        {listings.map((listing) => (
          <div key={listing.path} className="min-w-0 border border-line">
            <p className="annotation border-b border-rule bg-sunk px-4 py-1 normal-case tracking-normal">
              {listing.path}
            </p>
            <MarkedListing listing={listing} places={places} lines={null} />
          </div>
        ))}
      </div>
      <ol className="grid grid-cols-1 content-start gap-5">
        {flaws.map(({ id, path, from, to, name, why }, at) => (
          <li key={id} className="grid grid-cols-[1.6rem_minmax(0,1fr)]">
            <span aria-hidden="true" className="font-serif text-lg leading-snug text-copper tabular-nums">
              {at + 1}
            </span>
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              <p className="text-sm text-quiet">
                {path}, {placeWords({ from, to })}
              </p>
              <Markup html={why} className="prose mt-1 text-sm" />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

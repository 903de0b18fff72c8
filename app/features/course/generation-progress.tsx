import { Form, Link } from '@remix-run/react'
import { SubmitButton } from '~/components/ui/submit-button'
import { paths } from '~/lib/paths'
import type { Generation } from './follow-generation'
import { useGeneration } from './use-generation'

/** A course being made, module by module. It goes on without this page; whoever comes back finds it further on, or done. */
export function GenerationProgress({ courseId, generation: known }: { courseId: string; generation: Generation }) {
  const { state, purpose, modulesDone, modulesTotal, notice } = useGeneration(courseId, known)
  const isNew = purpose === 'create'
  if (state === 'failed')
    return (
      <div role="alert" className="rounded border border-brick bg-brick-wash px-5 py-4">
        <p className="font-medium text-brick">
          {isNew ? 'Your course could not be made.' : 'The new words could not be put in; the old ones stay.'}
        </p>
        <p className="mt-1">{notice}</p>
        <Form method="post" className="mt-4 flex flex-wrap gap-4">
          <SubmitButton variant="primary" name="intent" value="retry">
            Try again
          </SubmitButton>
          {isNew ? (
            <SubmitButton name="intent" value="archive">
              Put it into the archive
            </SubmitButton>
          ) : (
            <SubmitButton name="intent" value="keep">
              Keep the old words
            </SubmitButton>
          )}
        </Form>
      </div>
    )
  const total = Math.max(1, modulesTotal)
  const label = isNew ? 'Your course is being drawn' : 'Your new words are being put in'
  return (
    <div className="drafting-grid rounded border border-line px-5 py-6 sm:px-8">
      <p className="font-serif text-xl" id="generation-label">
        {label}
      </p>
      <progress
        value={modulesDone}
        max={total}
        aria-labelledby="generation-label"
        className="drawn-progress mt-4 block h-3 w-full"
      />
      <p className="mt-2 text-sm text-quiet tabular-nums" aria-live="polite">
        {modulesTotal === 0 ? 'It is next in line.' : `${modulesDone} of ${modulesTotal} modules`}
      </p>
      <p className="mt-3 max-w-measure text-sm text-quiet">
        You may leave; it goes on without you.{' '}
        <Link to={paths.course(courseId)} reloadDocument>
          Look again
        </Link>
      </p>
    </div>
  )
}

import { Form } from '@remix-run/react'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { Generation } from './follow-generation'
import { GenerationProgress } from './generation-progress'
import type { CourseStatus } from './status-words'

type Making = { status: CourseStatus; generation: Pick<Generation, 'state' | 'purpose'> }

/** Being made, or failed for good, which can be put away: there is nothing to read, to name or to share yet. */
export const isUnmade = ({ status, generation: { state, purpose } }: Making): boolean =>
  status === 'draft' || (status === 'archived' && purpose === 'create' && state !== 'done')

type UnmadeCourseProps = {
  course: { id: string; domain: string; status: CourseStatus; generation: Generation }
  problem: string | undefined
}

export function UnmadeCourse({ course: { id, domain, status, generation }, problem }: UnmadeCourseProps) {
  const isOpen = generation.state === 'waiting' || generation.state === 'running'
  return (
    <>
      <h1 className="mb-8 max-w-[24ch] text-3xl wrap-break-word sm:text-4xl">A course about {domain}</h1>
      <FormError message={problem} />
      {status === 'archived' ? (
        <Form method="post" className="grid max-w-measure justify-items-start gap-4">
          <p>This course could not be made, and is in the archive. Take it out, and you can try once more.</p>
          <SubmitButton variant="primary" name="intent" value="resume">
            Take it out of the archive
          </SubmitButton>
        </Form>
      ) : (
        <GenerationProgress courseId={id} generation={generation} />
      )}
      {isOpen ? (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      ) : null}
    </>
  )
}

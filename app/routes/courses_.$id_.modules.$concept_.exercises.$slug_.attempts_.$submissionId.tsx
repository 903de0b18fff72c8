import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { AttemptPage } from '~/features/workbench/attempt-page'
import { presentPastAttempt } from '~/features/workbench/present-past-attempt.server'
import { load, notThere } from '~/lib/page-data'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Attempt ${data.number} at ${data.exercise.title} · Guildhall` : 'Guildhall' },
]

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const { id = '', concept = '', slug = '', submissionId = '' } = params
  return load(request, async () => {
    const [workbench, past] = await Promise.all([
      api.exercises.read({ courseId: id, concept, slug }),
      api.exercises.attempt({ submissionId }),
    ])
    if (past.exerciseId !== workbench.id) throw new Response('There is no such attempt here.', { status: 404 })
    return presentPastAttempt({ workbench, past })
  }).catch(notThere)
}

export default function PastAttempt() {
  return (
    <Page>
      <AttemptPage {...useLoaderData<typeof loader>()} />
    </Page>
  )
}

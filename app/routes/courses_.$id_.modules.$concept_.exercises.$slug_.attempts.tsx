import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { AttemptList } from '~/features/workbench/attempt-list'
import { load, notThere } from '~/lib/page-data'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Attempts at ${data.exercise.title} · Guildhall` : 'Guildhall' },
]

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const { id = '', concept = '', slug = '' } = params
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return load(request, async () => {
    const {
      id: exerciseId,
      title,
      course,
      module,
      standing,
    } = await api.exercises.read({ courseId: id, concept, slug })
    const { attempts, next } = await api.exercises.attempts({ exerciseId, before })
    return {
      exercise: { slug, title, course, module, standing },
      older: next,
      attempts: attempts.map(({ submissionId, number, status, score, submittedAt, evaluation }) => ({
        submissionId,
        number,
        status,
        score,
        submittedAt,
        summary: evaluation?.summary ?? '',
      })),
    }
  }).catch(notThere)
}

export default function Attempts() {
  return (
    <Page>
      <AttemptList {...useLoaderData<typeof loader>()} />
    </Page>
  )
}

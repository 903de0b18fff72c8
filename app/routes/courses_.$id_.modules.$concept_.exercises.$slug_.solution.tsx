import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { presentSolution } from '~/features/workbench/present-solution.server'
import { SolutionPage } from '~/features/workbench/solution-page'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Solution of ${data.exercise.title} · Guildhall` : 'Guildhall' },
]

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const { id = '', concept = '', slug = '' } = params
  return load(request, async () => {
    const workbench = await api.exercises.read({ courseId: id, concept, slug })
    // Not open yet: the exercise says what opens it.
    if (workbench.standing.passedAt === null && workbench.standing.gaveUpAt === null)
      throw redirect(paths.exercise({ id, concept, slug }))
    const solution = await api.exercises.solution({ exerciseId: workbench.id })
    return presentSolution({ workbench, solution })
  }).catch(notThere)
}

export default function Solution() {
  return (
    <Page>
      <SolutionPage {...useLoaderData<typeof loader>()} />
    </Page>
  )
}

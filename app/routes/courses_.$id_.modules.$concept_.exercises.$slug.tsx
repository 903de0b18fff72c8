import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useRouteLoaderData,
} from '@remix-run/react'
import { answerOrAway, isAway } from '~/features/workbench/answer-or-away'
import { presentWorkbench } from '~/features/workbench/present-workbench.server'
import { doDeed } from '~/features/workbench/workbench-deeds.server'
import { WorkbenchPage } from '~/features/workbench/workbench-page'
import { formHeaders } from '~/lib/forms'
import { load, notThere } from '~/lib/page-data'
import type { loader as rootLoader } from '~/root'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Guildhall` : 'Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const { id = '', concept = '', slug = '' } = params
  const asked = new URL(request.url).searchParams.get('attempt')
  return load(request, async () => {
    const workbench = await api.exercises.read({ courseId: id, concept, slug })
    const isOther = asked !== null && asked !== workbench.last?.submissionId
    const found = isOther ? await api.exercises.attempt({ submissionId: asked }) : null
    // Somebody's own, but of another exercise: it has nothing to say here.
    const earlier = found?.exerciseId === workbench.id ? found : null
    return presentWorkbench({ workbench, asked: earlier, submissionKey: randomUUID() })
  }).catch(notThere)
}

export const action = (args: ActionFunctionArgs) => doDeed(args)

/** A lost line is an answer as well: thrown, it would put an error page where the work was. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  answerOrAway(() => serverAction<typeof action>())

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  isAway(actionResult) ? false : defaultShouldRevalidate

export default function Workbench() {
  const workbench = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action | typeof clientAction>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <WorkbenchPage key={workbench.id} workbench={workbench} answer={answer} username={root?.viewer?.username ?? ''} />
  )
}

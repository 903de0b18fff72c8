import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { DisputePage } from '~/features/review/dispute-page'
import { presentDispute } from '~/features/review/present-dispute.server'
import stylesheet from '~/features/review/review.css?url'
import { TeachingTabs } from '~/features/review/teaching-tabs'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `A dispute at ${data.exercise.title} · Guildhall` : 'Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  return load(request, async () =>
    presentDispute(await api.reviews.readDispute({ disputeId: params.disputeId ?? '' })),
  ).catch(notThere)
}

/** What each button decides, and what is said when it has. */
const decisions: Record<string, { isUpheld: boolean; text: string }> = {
  uphold: { isUpheld: true, text: 'Decided: the learner is right. The review is counted without it.' },
  overrule: { isUpheld: false, text: 'Decided: the remark stands. The learner reads why.' },
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { isUpheld, text } = pickDeed(decisions, form)
  const disputeId = params.disputeId ?? ''
  return submitForm({ request, form, keep: ['decision'] }, async () => {
    await api.reviews.decide({ disputeId, isUpheld, decision: textIn(form, 'decision') })
    return redirect(paths.dispute(disputeId), { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function Dispute() {
  const dispute = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page>
      <TeachingTabs />
      <DisputePage dispute={dispute} answer={answer} />
    </Page>
  )
}

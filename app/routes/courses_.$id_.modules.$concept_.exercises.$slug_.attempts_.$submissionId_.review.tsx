import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { presentReview } from '~/features/review/present-review.server'
import stylesheet from '~/features/review/review.css?url'
import { ReviewPage } from '~/features/review/review-page'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Review of attempt ${data.number} at ${data.exercise.title} · Guildhall` : 'Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const { id = '', concept = '', slug = '', submissionId = '' } = params
  return load(request, async () => {
    const page = await api.reviews.read({ submissionId })
    const isHere = page.course.id === id && page.module.concept === concept && page.exercise.slug === slug
    if (!isHere) throw new Response('There is no such attempt here.', { status: 404 })
    return presentReview(page)
  }).catch(notThere)
}

type Asked = { submissionId: string; form: FormData; api: ActionFunctionArgs['context']['api'] }
type Deed = (asked: Asked) => Promise<{ text: string; anchor: string }>

const deeds: Record<string, Deed> = {
  request: async ({ submissionId, api }) => {
    await api.reviews.request({ submissionId })
    return { text: 'The review is under way.', anchor: '' }
  },
  dispute: async ({ submissionId, form, api }) => {
    await api.reviews.dispute({ submissionId, factId: textIn(form, 'factId'), reason: textIn(form, 'reason') })
    const [anchor = ''] = /^r-\d+$/.exec(textIn(form, 'anchor')) ?? []
    return { text: 'Your dispute is noted. What is decided will stand at the remark.', anchor }
  },
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const { id = '', concept = '', slug = '', submissionId = '' } = params
  return submitForm({ request, form, keep: ['anchor', 'reason'] }, async () => {
    const { text, anchor } = await deed({ submissionId, form, api })
    const address = paths.review({ id, concept, slug }, submissionId)
    return redirect(anchor === '' ? address : `${address}#${anchor}`, { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function Review() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page>
      <ReviewPage page={page} answer={answer} />
    </Page>
  )
}

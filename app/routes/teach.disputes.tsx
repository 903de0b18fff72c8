import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { DisputeList } from '~/features/review/dispute-list'
import { TeachingTabs } from '~/features/review/teaching-tabs'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'Disputes · Guildhall' }]

export function loader({ request, context: { api } }: LoaderFunctionArgs) {
  return load(request, () => api.reviews.disputes())
}

export default function Disputes() {
  const list = useLoaderData<typeof loader>()
  return (
    <Page>
      <TeachingTabs />
      <DisputeList list={list} />
    </Page>
  )
}

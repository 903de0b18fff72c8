import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { DriftPage } from '~/features/review/drift-page'
import { TeachingTabs } from '~/features/review/teaching-tabs'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'How reviews fall out · Guildhall' }]

export function loader({ request, context: { api } }: LoaderFunctionArgs) {
  return load(request, () => api.reviews.drift())
}

export default function Drift() {
  const { blueprints } = useLoaderData<typeof loader>()
  return (
    <Page>
      <TeachingTabs />
      <DriftPage blueprints={blueprints} />
    </Page>
  )
}

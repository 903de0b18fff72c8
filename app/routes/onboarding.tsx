import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { stations } from '~/features/onboarding/journey-steps'
import { StationStrip } from '~/features/onboarding/station-strip'
import { DraftKey } from '~/features/onboarding/use-kept-form'
import { load } from '~/lib/page-data'

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  return {
    done: draft?.steps.filter(({ isDone }) => isDone).map(({ id }) => id) ?? [],
    draft: draft?.key ?? null,
  }
}

export default function Onboarding() {
  const { done, draft } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const current = stations.find(({ to }) => to === pathname)?.id ?? null
  return (
    <>
      <StationStrip done={done} current={current} />
      <DraftKey.Provider value={draft}>
        <Outlet />
      </DraftKey.Provider>
    </>
  )
}

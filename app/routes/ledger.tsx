import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/components/ui/empty-state'
import { Page } from '~/components/ui/page'
import { PageHeader } from '~/components/ui/page-header'
import { Pagination } from '~/components/ui/pagination'
import { dayWords } from '~/features/ledger/day-words'
import { EventList } from '~/features/ledger/event-list'
import { groupByDay, nestEvents } from '~/features/ledger/group-events'
import { dayOf, wallClock } from '~/features/ledger/wall-clock'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'Your ledger · Guildhall' }]

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before')
  const [page, profile] = await load(request, () => Promise.all([api.ledger.mine({ before }), api.identity.profile()]))
  return { ...page, zone: profile.timezone, today: dayOf(wallClock(new Date(), profile.timezone)) }
}

export default function Ledger() {
  const { events, nextBefore, zone, today } = useLoaderData<typeof loader>()
  const days = groupByDay(nestEvents(events))
  return (
    <Page width="text">
      <PageHeader
        title="Your ledger"
        intro="What you did here, line by line. Nothing in it is ever changed; what followed from a thing hangs below it, with open holes."
      />
      {days.length === 0 ? <EmptyState title="Nothing older">The ledger begins after this point.</EmptyState> : null}
      {days.map(({ day, entries }) => (
        <section key={entries[0]?.id} aria-label={dayWords(day, today)} className="mb-8">
          <h2 className="border-b border-line pb-2 text-lg">
            <time dateTime={day}>{dayWords(day, today)}</time>
          </h2>
          <EventList entries={entries} zone={zone} />
        </section>
      ))}
      <Pagination older={nextBefore} noun="entries" />
    </Page>
  )
}

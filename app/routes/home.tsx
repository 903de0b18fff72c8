import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { chooseNext } from '~/features/home/choose-next'
import { MemberCard } from '~/features/home/member-card'
import { NextStep } from '~/features/home/next-step'
import { OwnCourses } from '~/features/home/own-courses'
import { LiveLedger } from '~/features/ledger/live-ledger'
import { tapeRoom } from '~/features/ledger/tape-layout'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Home · Guildhall' }]

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const [viewer, profile, { courses }, draft, ledger, stats] = await load(request, () =>
    Promise.all([
      api.identity.viewer(),
      api.identity.profile(),
      api.courses.list(),
      api.onboarding.draft(),
      api.ledger.mine({ limit: tapeRoom }),
      api.rewards.mine(),
    ]),
  )
  return {
    ...chooseNext({ ...profile, emailVerified: viewer?.emailVerified ?? false, courses, draft }),
    courses,
    member: { name: viewer?.displayName ?? profile.username, ...stats },
    events: ledger.events,
    now: new Date().toISOString(),
    zone: profile.timezone,
  }
}

export default function Home() {
  const { next, later, courses, member, events, now, zone } = useLoaderData<typeof loader>()
  return (
    <Page>
      <div className="grid items-start gap-x-14 gap-y-12 lg:grid-cols-[7fr_5fr]">
        <NextStep next={next} later={later} />
        <MemberCard {...member} />
      </div>
      <OwnCourses courses={courses} />
      <section aria-labelledby="ledger" className="mt-16">
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="ledger" className="text-xl">
            Your ledger
          </h2>
          <Link to={paths.ledger} className="text-sm">
            All of it
          </Link>
        </div>
        <LiveLedger events={events} now={now} zone={zone} />
      </section>
    </Page>
  )
}

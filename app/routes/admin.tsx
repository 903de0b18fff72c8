import { Outlet } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { Tabs } from '~/components/ui/tabs'
import { paths } from '~/lib/paths'

const pages = [
  { to: paths.admin.people, label: 'People' },
  { to: paths.admin.outbox, label: 'Outbox' },
  { to: paths.admin.audit, label: 'Audit log' },
] as const

/** Draws the tabs and asks nothing: each page below calls procedures that only an admin may call. */
export default function Admin() {
  return (
    <Page>
      <Tabs label="Administration" items={pages} />
      <div className="pt-8 sm:pt-10">
        <Outlet />
      </div>
    </Page>
  )
}

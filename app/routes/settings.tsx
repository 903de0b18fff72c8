import { Outlet } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { Tabs } from '~/components/ui/tabs'
import { paths } from '~/lib/paths'

const pages = [
  { to: paths.settings.profile, label: 'Profile' },
  { to: paths.settings.account, label: 'Account' },
  { to: paths.settings.sessions, label: 'Sessions' },
  { to: paths.settings.tokens, label: 'Tokens' },
  { to: paths.settings.data, label: 'Data' },
] as const

export default function Settings() {
  return (
    <Page>
      <Tabs label="Settings" items={pages} />
      <div className="pt-8 sm:pt-10">
        <Outlet />
      </div>
    </Page>
  )
}

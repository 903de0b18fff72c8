import { Form, NavLink } from '@remix-run/react'
import type { MouseEvent, ReactNode } from 'react'
import { paths } from '~/lib/paths'
import type { Viewer } from './viewer'

type Page = { to: string; label: string }

const settingsPages: readonly Page[] = [
  { to: paths.settings.profile, label: 'Profile' },
  { to: paths.settings.account, label: 'Account' },
  { to: paths.settings.sessions, label: 'Sessions' },
  { to: paths.settings.tokens, label: 'API tokens' },
  { to: paths.settings.data, label: 'Your data' },
]

const teachingPages: readonly Page[] = [
  { to: paths.disputes, label: 'Disputes' },
  { to: paths.drift, label: 'Reviews' },
]

const adminPages: readonly Page[] = [
  { to: paths.admin.people, label: 'People' },
  { to: paths.admin.outbox, label: 'Outbox' },
  { to: paths.admin.audit, label: 'Audit log' },
]

const visitorPages: readonly Page[] = [
  { to: paths.signIn(), label: 'Sign in' },
  { to: paths.signUp(), label: 'Create an account' },
]

type SiteMenuProps = { id: string; viewer: Viewer | null | undefined; pages: readonly Page[] }

// With scripts the document stays when a link is followed, so the menu has to be closed.
function closeMenu(event: MouseEvent<HTMLElement>) {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** The browser's own popover: it opens, closes on Escape or a tap outside, and returns focus, with or without scripts. */
export function SiteMenu({ id, viewer, pages }: SiteMenuProps) {
  return (
    <nav id={id} popover="auto" aria-label="Menu" className="menu">
      <Group pages={pages} className="sm:hidden" />
      {viewer ? <Group title="Settings" pages={settingsPages} className="max-sm:border-t sm:first:border-t-0" /> : null}
      {viewer?.role === 'instructor' || viewer?.role === 'admin' ? (
        <Group title="Teaching" pages={teachingPages} className="border-t" />
      ) : null}
      {viewer?.role === 'admin' ? <Group title="Administration" pages={adminPages} className="border-t" /> : null}
      {viewer ? (
        <Form method="post" action={paths.signOut} className="border-t border-rule pt-2">
          <button type="submit" onClick={closeMenu}>
            Sign out
          </button>
        </Form>
      ) : (
        <Group pages={visitorPages} className="border-t" />
      )}
    </nav>
  )
}

function Group({ title, pages, className }: { title?: string; pages: readonly Page[]; className: string }): ReactNode {
  return (
    <div className={`border-rule py-2 first:pt-0 ${className}`}>
      {title ? <p className="annotation px-3 py-1">{title}</p> : null}
      <ul>
        {pages.map((page) => (
          <li key={page.to}>
            <NavLink to={page.to} onClick={closeMenu}>
              {page.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

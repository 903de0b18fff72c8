import { Link, NavLink } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { paths } from '~/lib/paths'
import { Avatar } from './avatar'
import { SiteMark } from './site-mark'
import { SiteMenu } from './site-menu'
import type { Viewer } from './viewer'

const menuId = 'site-menu'

const memberPages = [
  { to: paths.home, label: 'Home' },
  { to: paths.courses, label: 'Courses' },
  { to: paths.ledger, label: 'Ledger' },
  { to: paths.developers, label: 'Developers' },
] as const

const visitorPages = [{ to: paths.developers, label: 'Developers' }] as const

/** `viewer` is undefined on an error page that could not ask who is there: then nothing is claimed either way. */
export function SiteHeader({ viewer }: { viewer: Viewer | null | undefined }) {
  const pages = viewer ? memberPages : visitorPages
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex h-16 w-full max-w-page items-center gap-2 px-4 sm:gap-6 sm:px-6">
        <Link to={viewer ? paths.home : paths.landing()} className="flex min-h-11 items-center gap-2.5 no-underline">
          <SiteMark className="size-8" />
          <span className="font-serif text-lg font-medium tracking-tight">Guildhall</span>
        </Link>
        <nav aria-label="Main" className="ml-auto hidden items-center gap-5 sm:flex md:gap-6">
          {pages.map((page) => (
            <NavLink
              key={page.to}
              to={page.to}
              className="flex h-16 items-center border-y-2 border-transparent text-quiet no-underline transition-colors hover:text-ink aria-[current=page]:border-b-copper aria-[current=page]:text-ink"
            >
              {page.label}
            </NavLink>
          ))}
          {viewer === null ? (
            <>
              <Link to={paths.signIn()} className="flex h-16 items-center text-quiet no-underline hover:text-ink">
                Sign in
              </Link>
              <ButtonLink to={paths.signUp()} size="small">
                Create an account
              </ButtonLink>
            </>
          ) : null}
        </nav>
        <MenuButton viewer={viewer} />
      </div>
      <SiteMenu id={menuId} viewer={viewer} pages={pages} />
    </header>
  )
}

function MenuButton({ viewer }: { viewer: Viewer | null | undefined }) {
  if (viewer) {
    return (
      <button
        type="button"
        popovertarget={menuId}
        className="flex min-h-11 items-center gap-2 rounded px-1 hover:bg-sunk max-sm:ml-auto"
      >
        <Avatar name={viewer.displayName} url={viewer.avatarUrl} />
        <span className="max-w-40 truncate text-sm max-md:sr-only">{viewer.displayName}</span>
        <svg viewBox="0 0 10 6" className="w-2.5" aria-hidden="true">
          <path className="pen" d="M1 1l4 4 4-4" />
        </svg>
        <span className="sr-only">: menu</span>
      </button>
    )
  }
  return (
    <button
      type="button"
      popovertarget={menuId}
      className="ml-auto flex min-h-11 items-center gap-2 rounded px-2 hover:bg-sunk sm:hidden"
    >
      <svg viewBox="0 0 16 12" className="w-4" aria-hidden="true">
        <path className="pen" d="M1 1.5h14M1 6h14M1 10.5h9" />
      </svg>
      Menu
    </button>
  )
}

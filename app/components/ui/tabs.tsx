import { NavLink } from '@remix-run/react'
import { classNames } from './class-names'

type TabsProps = {
  /** Names the navigation: "Settings". */
  label: string
  items: readonly { to: string; label: string; end?: boolean }[]
}

/** Pages side by side, as links: each has an address, and the back button works. On a phone they wrap. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-3 sm:gap-x-6">
        {items.map((item) => (
          <li key={item.to}>
            <NavLink
              to={item.to}
              end={item.end}
              className={({ isActive }) =>
                classNames(
                  'flex min-h-11 items-center border-b-2 no-underline transition-colors',
                  isActive
                    ? 'border-copper font-medium'
                    : 'border-transparent text-quiet hover:border-line hover:text-ink',
                )
              }
            >
              {item.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Link } from '@remix-run/react'
import { paths } from '~/lib/paths'
import type { Theme } from '~/lib/theme'
import { ThemeSwitch } from './theme-switch'

/** The title strip along the foot of the sheet. */
export function SiteFooter({ theme }: { theme: Theme }) {
  return (
    <footer className="mt-auto border-t border-line">
      <div className="mx-auto grid w-full max-w-page border-rule text-sm sm:grid-cols-[1fr_auto_auto] sm:border-x">
        <div className="px-4 py-4 sm:px-6">
          <p className="annotation">House</p>
          <p>Guildhall, an academy you run yourself</p>
        </div>
        <nav aria-label="Footer" className="border-rule px-4 py-4 max-sm:border-t sm:border-l sm:px-6">
          <p className="annotation">Doors</p>
          <ul className="flex flex-wrap gap-x-5 touch:gap-y-1">
            <li>
              <Link to={paths.landing()} className="touch:inline-flex touch:min-h-11 touch:items-center">
                Front page
              </Link>
            </li>
            <li>
              <Link to={paths.developers} className="touch:inline-flex touch:min-h-11 touch:items-center">
                Developers
              </Link>
            </li>
          </ul>
        </nav>
        <div className="border-rule py-4 max-sm:border-t sm:border-l">
          <p className="annotation px-4 sm:px-6">Drawn on</p>
          <div className="px-1 sm:px-3">
            <ThemeSwitch theme={theme} />
          </div>
        </div>
      </div>
    </footer>
  )
}

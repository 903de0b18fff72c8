import { NavLink } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { type StepId, stations } from './journey-steps'

type StationStripProps = { done: readonly StepId[]; current: StepId | null }

/** Where one is on the way, as a measured line with six marks. Each can be gone back to; nothing is lost by it. */
export function StationStrip({ done, current }: StationStripProps) {
  return (
    <nav aria-label="Onboarding" className="border-b border-rule">
      <ol className="mx-auto flex w-full max-w-[52rem] px-4 sm:px-6">
        {stations.map((station, index) => {
          const isDone = done.includes(station.id)
          const isCurrent = station.id === current
          return (
            <li key={station.id} className="min-w-0 grow basis-0">
              <NavLink
                to={station.to}
                aria-current={isCurrent ? 'step' : undefined}
                className="group grid min-h-14 justify-items-center gap-1 py-2 no-underline"
              >
                <svg
                  viewBox="0 0 120 14"
                  preserveAspectRatio="xMidYMid slice"
                  className="h-3.5 w-full"
                  aria-hidden="true"
                >
                  <path d="M0 7h120" className={classNames('pen', isDone ? '' : 'pen-quiet pen-dashed')} />
                  <circle
                    cx="60"
                    cy="7"
                    r="5"
                    className={classNames(
                      'pen',
                      isCurrent ? 'pen-copper pen-bold' : '',
                      isDone ? 'fill-ink' : 'fill-ground',
                    )}
                  />
                </svg>
                <span
                  className={classNames(
                    'text-center text-xs leading-tight group-hover:underline max-sm:sr-only',
                    isCurrent ? 'font-semibold' : 'text-quiet',
                  )}
                >
                  {station.name}
                  {isDone ? <span className="sr-only"> (done)</span> : null}
                </span>
                {isCurrent ? (
                  <span
                    className="text-center text-xs leading-tight font-semibold whitespace-nowrap sm:hidden"
                    aria-hidden="true"
                  >
                    {index + 1} / {stations.length}
                  </span>
                ) : null}
              </NavLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

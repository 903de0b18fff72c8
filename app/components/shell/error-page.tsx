import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { paths } from '~/lib/paths'
import { ClosedDoor, CutWire, MissingRoom, SnappedRule } from './error-drawings'
import type { Viewer } from './viewer'

type Kind = {
  title: string
  text: string
  drawing: () => JSX.Element
  next: 'home' | 'again'
}

const kinds = {
  forbidden: {
    title: 'This door is locked for you',
    text: 'The page exists, but your account may not open it. If it should, ask an administrator of this house.',
    drawing: ClosedDoor,
    next: 'home',
  },
  missing: {
    title: 'There is no such room',
    text: 'Nothing is drawn at this address. The link may be old, or a letter of it went missing.',
    drawing: MissingRoom,
    next: 'home',
  },
  broken: {
    title: 'Something broke on our side',
    text: 'Whatever you had saved before is safe. Trying again often helps; if it does not, tell whoever runs this house.',
    drawing: SnappedRule,
    next: 'again',
  },
  refused: {
    title: 'That did not go through',
    text: 'The house could not accept this request. Nothing was changed.',
    drawing: ClosedDoor,
    next: 'again',
  },
  offline: {
    title: 'The line to the house is down',
    text: 'Your device could not reach the server, so nothing was changed. Check the connection, then try again.',
    drawing: CutWire,
    next: 'again',
  },
} satisfies Record<string, Kind>

function statusOf(error: unknown): number | undefined {
  return isRouteErrorResponse(error) ? error.status : undefined
}

function kindOf(error: unknown): Kind {
  const status = statusOf(error)
  if (status === 403) return kinds.forbidden
  if (status === 404) return kinds.missing
  if (status !== undefined && status < 500) return kinds.refused
  // Browsers word it differently, but a fetch that never arrived is always a TypeError, and on the server there is none.
  const unreachable = error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
  return unreachable && typeof document !== 'undefined' ? kinds.offline : kinds.broken
}

export function errorTitle(error: unknown): string {
  return kindOf(error).title
}

/** A body below 500 was written for the reader; above, it is whatever broke. */
function explanation(error: unknown): string | null {
  if (!isRouteErrorResponse(error) || error.status >= 500) return null
  return typeof error.data === 'string' && error.data !== '' ? error.data : null
}

type ErrorPageProps = {
  error: unknown
  viewer: Viewer | null | undefined
  requestId: string | undefined
}

export function ErrorPage({ error, viewer, requestId }: ErrorPageProps) {
  const location = useLocation()
  const kind = kindOf(error)
  return (
    <div className="mx-auto grid w-full max-w-page grow content-center gap-x-14 gap-y-8 px-4 py-12 sm:px-6 md:grid-cols-[20rem_1fr]">
      <div className="drafting-grid grid place-items-center rounded border border-rule p-6">
        <svg viewBox="0 0 240 176" className="w-full max-w-72" aria-hidden="true">
          <kind.drawing />
        </svg>
      </div>
      <div className="max-w-measure self-center">
        <p className="annotation">{kind === kinds.offline ? 'No answer' : `Answer ${statusOf(error) ?? 500}`}</p>
        <h1 className="mt-1 text-3xl">{kind.title}</h1>
        <p className="mt-3">{explanation(error) ?? kind.text}</p>
        {kind === kinds.broken && requestId ? (
          <p className="mt-3 text-sm text-quiet">
            The log knows this request as <code className="break-all select-all">{requestId}</code>.
          </p>
        ) : null}
        <p className="mt-6">
          {kind.next === 'again' ? (
            <ButtonLink variant="primary" to={`${location.pathname}${location.search}`} replace>
              Try again
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" to={viewer ? paths.home : paths.landing()}>
              {viewer ? 'Back to your home' : 'To the front page'}
            </ButtonLink>
          )}
        </p>
      </div>
    </div>
  )
}

import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url'
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { ErrorPage, errorTitle } from '~/components/shell/error-page'
import { NavigationProgress } from '~/components/shell/navigation-progress'
import { SiteFooter } from '~/components/shell/site-footer'
import { SiteHeader } from '~/components/shell/site-header'
import { useChosenTheme } from '~/components/shell/theme-switch'
import { ToastRegion } from '~/components/shell/toast-region'
import { NonceContext } from '~/lib/nonce'
import { readTheme } from '~/lib/theme'
import { clearToast, readToast } from '~/lib/toast'
import stylesheet from '~/styles/app.css?url'

const font = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href }) as const

export const links: LinksFunction = () => [
  font(newsreader),
  font(sourceSans),
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' },
]

export const meta: MetaFunction = ({ error }) => [{ title: error ? `${errorTitle(error)} · Guildhall` : 'Guildhall' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const toast = readToast(request)
  return data(
    {
      viewer: await context.api.identity.viewer(),
      theme: readTheme(request),
      toast,
      requestId: context.requestId,
    },
    toast ? { headers: { 'set-cookie': clearToast } } : {},
  )
}

export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  formData,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const submitted = formMethod !== undefined && formMethod !== 'GET'
  // Such a form changes nothing around itself; and where the line was lost, asking for more would end in an error page.
  if (formData?.get('stay') === 'yes' && currentUrl.pathname === nextUrl.pathname) return false
  const onlyQueryChanged = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  // A filter or "older" link changes nobody's name or theme; anything that was posted may have.
  return submitted || (!onlyQueryChanged && defaultShouldRevalidate)
}

// The browser's own bars around the page: --ground of tokens.css, in the notation that all of them read.
const paperColour = '#fbf8f2'
const blueprintColour = '#102034'

/** Wraps every page, and every error page: so those have a header, a footer and a nonce on their scripts as well. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const root = useRouteLoaderData<typeof loader>('root')
  const theme = useChosenTheme(root?.theme ?? 'system')
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        {theme === 'dark' ? null : (
          <meta
            name="theme-color"
            content={paperColour}
            media={theme === 'light' ? undefined : '(prefers-color-scheme: light)'}
          />
        )}
        {theme === 'light' ? null : (
          <meta
            name="theme-color"
            content={blueprintColour}
            media={theme === 'dark' ? undefined : '(prefers-color-scheme: dark)'}
          />
        )}
        {import.meta.env.DEV ? <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded focus:bg-sheet focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <NavigationProgress />
        <SiteHeader viewer={root?.viewer} />
        <ToastRegion toast={root?.toast ?? null} />
        <main id="main" tabIndex={-1} className="flex grow flex-col">
          {children}
        </main>
        <SiteFooter theme={theme} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root')
  return <ErrorPage error={useRouteError()} viewer={root?.viewer} requestId={root?.requestId} />
}

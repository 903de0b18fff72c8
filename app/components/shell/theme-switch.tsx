import { useFetcher, useFetchers, useLocation } from '@remix-run/react'
import { paths } from '~/lib/paths'
import { asTheme, type Theme } from '~/lib/theme'
import { useHydrated } from '~/lib/use-hydrated'

const fetcherKey = 'theme'
const labels: readonly { theme: Theme; label: string }[] = [
  { theme: 'light', label: 'Paper' },
  { theme: 'dark', label: 'Blueprint' },
  { theme: 'system', label: 'System' },
]

/** The theme of the page: what is being chosen at this moment goes before what the cookie said. */
export function useChosenTheme(saved: Theme): Theme {
  const choosing = useFetchers()
    .find((fetcher) => fetcher.key === fetcherKey)
    ?.formData?.get('theme')
  return choosing ? asTheme(choosing) : saved
}

export function ThemeSwitch({ theme }: { theme: Theme }) {
  const fetcher = useFetcher({ key: fetcherKey })
  const location = useLocation()
  const hydrated = useHydrated()
  return (
    <fetcher.Form method="post" action={paths.appearance} aria-label="Appearance" className="flex items-center">
      {/* Only a form that the browser sends by itself needs a page to come back to. */}
      {hydrated ? null : <input type="hidden" name="return" value={`${location.pathname}${location.search}`} />}
      {labels.map((choice) => (
        <button
          key={choice.theme}
          type="submit"
          name="theme"
          value={choice.theme}
          aria-pressed={theme === choice.theme}
          className="min-h-9 border-b-2 border-transparent px-3 text-sm text-quiet transition-colors hover:text-ink aria-pressed:border-copper aria-pressed:text-ink touch:min-h-11"
        >
          {choice.label}
        </button>
      ))}
    </fetcher.Form>
  )
}

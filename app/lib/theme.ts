import { readCookie } from './read-cookie'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

const oneYear = 60 * 60 * 24 * 365

export function asTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}

export function readTheme(request: Request): Theme {
  return asTheme(readCookie(request, 'theme'))
}

/** "As the system" is the absence of a choice, so it clears the cookie. */
export function themeCookie(theme: Theme, secure: boolean): string {
  const life = theme === 'system' ? 0 : oneYear
  return `theme=${theme}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
}

export type TokenState = 'active' | 'expired' | 'revoked'

type Dates = { expiresAt: string | null; revokedAt: string | null }

/** Revoking outlasts expiring: it is what the person did. */
export function tokenState({ expiresAt, revokedAt }: Dates, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'active'
}

/** Days that a new token may live, as the form offers them; nothing chosen or anything else is the shortest. */
export const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
  { value: 'never', label: 'It does not expire' },
] as const

export function lifetimeDays(chosen: string): number | null {
  const known = lifetimes.find((lifetime) => lifetime.value === chosen)
  if (known?.value === 'never') return null
  return Number(known?.value ?? lifetimes[0].value)
}

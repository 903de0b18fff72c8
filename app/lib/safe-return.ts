/**
 * Where to go back to after a form, when the address came from outside. Only a path on this house is taken: a second
 * slash or a backslash at the start, or a control character, would make some browsers leave for another host.
 */
export function safeReturnPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 2000) return fallback
  if (!/^\/(?![/\\])/.test(value)) return fallback
  for (const character of value) if (character < ' ' || character === '\\') return fallback
  const base = 'http://house.invalid'
  try {
    const url = new URL(value, base)
    return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback
  } catch {
    return fallback
  }
}

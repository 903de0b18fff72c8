/**
 * Against requests that another site makes with somebody's cookie. Browsers say where a request comes from in headers
 * that no page can forge, so there are no tokens in forms; what lacks the headers is no browser, and has no cookie.
 */
export type OriginFacts = {
  method: string
  /** A path of the API: reading is checked too, because an event stream holds a connection for long. */
  api: boolean
  ownOrigin: string
  /** A request with a token is a program's; its cookie is ignored, so nobody can be made to send it. */
  bearer: boolean
  sessionCookie: boolean
  origin: string | null
  fetchSite: string | null
  referer: string | null
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export function comesFromHere(facts: OriginFacts): boolean {
  if (facts.bearer) return true
  if (safeMethods.has(facts.method)) return !(facts.api && facts.sessionCookie) || isOwnSite(facts.fetchSite)
  if (facts.origin !== null) return facts.origin === facts.ownOrigin
  if (!facts.sessionCookie) return true
  if (facts.fetchSite !== null) return facts.fetchSite === 'same-origin'
  return facts.referer !== null && originOf(facts.referer) === facts.ownOrigin
}

/** `none` is a person who typed the address; browsers too old for the header are let through, as they only read. */
function isOwnSite(fetchSite: string | null): boolean {
  return fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none'
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null
}

/** Only whether there is one: reading it is the session's work. */
export function hasSessionCookie(cookieHeader: string | null): boolean {
  return cookieHeader !== null && /(?:^|;)\s*(?:__Host-)?guildhall=/.test(cookieHeader)
}

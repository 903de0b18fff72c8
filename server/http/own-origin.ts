import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../platform/config'

/** A host name, an IPv4 address or a bracketed IPv6 one, with a port or without: nothing that could change a URL. */
const hostShape = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/

export type OwnOrigin = { origin: string; secure: boolean }

/** How this server is called from outside. Null when the Host header has no acceptable shape. */
export function findOwnOrigin(facts: {
  publicUrl: string | null
  host: string | undefined
  /** From a trusted proxy only. */
  forwardedProto: string | null
  /**
   * Only this machine can reach us, and nothing stands in front. Any other name in Host is then a site that has made its
   * own name point here (DNS rebinding), so that its pages count as ours.
   */
  loopbackOnly: boolean
}): OwnOrigin | null {
  if (facts.publicUrl !== null) return { origin: facts.publicUrl, secure: facts.publicUrl.startsWith('https:') }
  const host = facts.host?.toLowerCase() ?? ''
  if (!hostShape.test(host) || (facts.loopbackOnly && !isLoopback(host.replace(/:\d+$/, '')))) return null
  const secure = facts.forwardedProto?.split(',').pop()?.trim().toLowerCase() === 'https'
  return { origin: `${secure ? 'https' : 'http'}://${host}`, secure }
}

/**
 * Remix compares a form's Origin with the Host and X-Forwarded-Host headers by itself. Behind a proxy these need not be the
 * address that this server goes by, and anybody can send the second: both are made to say what has been found here.
 */
export function presentOwnHost(incoming: IncomingMessage, origin: string): void {
  const host = origin.slice(origin.indexOf('//') + 2)
  const { headers, rawHeaders } = incoming
  if (headers.host === host && headers['x-forwarded-host'] === undefined) return
  for (const name of ['host', 'x-forwarded-host']) {
    if (headers[name] !== undefined) headers[name] = host
    for (let at = 0; at < rawHeaders.length; at += 2)
      if (rawHeaders[at]?.toLowerCase() === name) rawHeaders[at + 1] = host
  }
}

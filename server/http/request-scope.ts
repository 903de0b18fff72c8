import type { IncomingMessage } from 'node:http'
import type { Log } from '../platform/log'
import type { Random } from '../platform/random'
import { acceptedEncoding, type Encoding } from './accepted-encoding'
import { clientAddress, networkOf, plainAddress } from './client-address'
import { findOwnOrigin } from './own-origin'

/** What the http layer knows about one request. Pages and procedures get it; neither reads headers for these things. */
export type RequestScope = {
  requestId: string
  /** For the scripts and styles of this answer, in its content security policy. */
  nonce: string
  method: string
  /** Without the query, which may carry tokens. */
  path: string
  ip: string
  /** What limits count by: an IPv4 address, or the /64 of an IPv6 one. */
  network: string
  userAgent: string | null
  origin: string
  secure: boolean
  /** Null when the request carries a token: then it is a program's, and a cookie must not lend it anybody's rights. */
  cookieHeader: string | null
  /** `Bearer …` or null. Other schemes belong to a proxy in front. */
  authorization: string | null
  encoding: Encoding | null
  /** Whole Set-Cookie values. They are added when the handler's Response is there, so not after a stream has begun. */
  setCookies: string[]
  log: Log
}

export type ScopeSettings = {
  publicUrl: string | null
  loopbackOnly: boolean
  isTrustedProxy: (address: string) => boolean
  random: Random
  log: Log
}

const requestIdShape = /^[A-Za-z0-9._-]{8,64}$/

/** Null when the Host header can't be one: then no address of ours could be told. */
export function openScope(incoming: IncomingMessage, target: string, settings: ScopeSettings): RequestScope | null {
  const { headers } = incoming
  const peer = plainAddress(incoming.socket.remoteAddress ?? '') ?? ''
  const proxied = settings.isTrustedProxy(peer)
  const forwarded = (name: string) => (proxied ? single(headers[name]) : null)
  const ip = clientAddress({ peer, forwardedFor: forwarded('x-forwarded-for'), isTrusted: settings.isTrustedProxy })
  const own = findOwnOrigin({
    publicUrl: settings.publicUrl,
    loopbackOnly: settings.loopbackOnly,
    host: headers.host,
    forwardedProto: forwarded('x-forwarded-proto'),
  })
  if (own === null) return null

  const requestId = requestIdFrom(forwarded('x-request-id'), settings.random)
  const authorization = bearerToken(headers.authorization)
  return {
    requestId,
    // As hard to guess as random bytes (122 bits), but from a pool that is filled ahead.
    nonce: settings.random.uuid(),
    method: incoming.method ?? 'GET',
    path: pathOf(target),
    ip,
    network: networkOf(ip),
    userAgent: headers['user-agent'] ?? null,
    origin: own.origin,
    secure: own.secure,
    cookieHeader: authorization === null ? (headers.cookie ?? null) : null,
    authorization,
    encoding: acceptedEncoding(single(headers['accept-encoding']) ?? undefined),
    setCookies: [],
    log: settings.log.with({ requestId }),
  }
}

export function isApi(path: string): boolean {
  return path.startsWith('/api/')
}

function requestIdFrom(proposed: string | null, random: Random): string {
  return proposed !== null && requestIdShape.test(proposed) ? proposed : random.uuid()
}

function bearerToken(header: string | undefined): string | null {
  return header !== undefined && /^bearer\s/i.test(header) ? header : null
}

function pathOf(target: string): string {
  const end = target.indexOf('?')
  return end === -1 ? target : target.slice(0, end)
}

function single(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(',') : (value ?? null)
}

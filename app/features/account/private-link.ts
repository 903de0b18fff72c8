import type { HeadersFunction } from '@remix-run/node'
import { formHeaders } from '~/lib/forms'

/**
 * For pages whose address holds the secret of a mail: kept by no cache, told to no other site. Not `no-referrer`: under
 * that, browsers send a form with `Origin: null`, which the origin check must refuse.
 */
export const privateLinkHeaders: HeadersFunction = (page) => {
  const headers = new Headers(formHeaders(page))
  headers.set('referrer-policy', 'same-origin')
  headers.set('cache-control', 'private, no-store')
  return headers
}

/** Empty when there is none, or none that a mail of this house ever held. */
export function linkToken(request: Request): string {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  return token.length > 200 ? '' : token
}

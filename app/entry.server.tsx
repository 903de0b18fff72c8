import type { AppLoadContext, EntryContext, HandleDataRequestFunction, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import { compressedResponse } from '~/lib/render/compressed-response'
import { drainPayload, type Payload } from '~/lib/render/drain-payload'
import { matchedManifest } from '~/lib/render/matched-manifest'
import { renderWhole } from '~/lib/render/render-whole'
import { streamPage } from '~/lib/render/stream-page'

/** How long deferred data may take, in milliseconds. Rendering gives up a second later, so that what came is still sent. */
export const streamTimeout = 5_000
const abortAfterMs = streamTimeout + 1_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, encoding, log }: AppLoadContext,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8')
  const manifest = matchedManifest(
    context.manifest,
    context.staticHandlerContext.matches.map((match) => match.route.id),
  )
  const payload = await drainPayload(context.serverHandoffStream ?? noData())

  const page = { context: { ...context, manifest }, url: request.url, nonce }
  const html = payload.whole ? renderWhole(page, payload.bytes) : null
  if (html !== null) return compressedResponse(Buffer.from(html), { status, headers, encoding })

  const streamed = { ...page, context: { ...page.context, serverHandoffStream: asStream(payload) } }
  const onError = (error: unknown) => {
    if (!request.signal.aborted) log.error('a part of the page could not be rendered', { error })
  }
  // With all data there, only a component can still be on its way, and that is soon here: worth waiting for, for whoever
  // reads without scripts.
  const from = payload.whole ? 'whole' : 'shell'
  const body = await streamPage(streamed, { from, signal: request.signal, abortAfterMs, onError })
  return new Response(body, { status, headers })
}

/** The data of a page that the browser navigates to. */
export const handleDataRequest: HandleDataRequestFunction = async (response, { context }) => {
  if (response.body === null) return response
  const { status, headers } = response
  const payload = await drainPayload(response.body)
  if (payload.whole)
    return compressedResponse(payload.bytes, { status, headers: new Headers(headers), encoding: context.encoding })
  return new Response(payload.stream, { status, headers })
}

/** What a route threw without meaning to. A person who left, a page that isn't there or a wrong method is no fault. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  context.log.error('a page failed', { error: unwrapped(error) })
}

function unwrapped(error: unknown): unknown {
  return isRouteErrorResponse(error) && 'error' in error && error.error !== undefined ? error.error : error
}

function asStream(payload: Payload): ReadableStream<Uint8Array> {
  return payload.whole ? new Blob([payload.bytes]).stream() : payload.stream
}

function noData(): ReadableStream<Uint8Array> {
  return new Blob([]).stream()
}

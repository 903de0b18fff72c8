import { createRequestHandler } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { AppError } from '../platform/errors'
import { refuse } from './refusal'
import type { RequestScope } from './request-scope'
import { fakeBuild } from './testing/fake-build'

const quiet = () => undefined
const facts = { nonce: 'n0nce', requestId: 'request-1' }
const scope = (method: string, path: string): RequestScope => ({
  ...facts,
  method,
  path,
  ip: '127.0.0.1',
  network: '127.0.0.1',
  userAgent: null,
  origin: 'http://guild.example',
  secure: false,
  cookieHeader: null,
  authorization: null,
  encoding: null,
  setCookies: [],
  log: { debug: quiet, info: quiet, warn: quiet, error: quiet, with: () => scope(method, path).log },
})
const error = new AppError('too_large', { userMessage: 'Say it in <b>fewer</b> words.' })
const page = { title: 'Too large', link: { href: '/"back"', text: 'Back' } }

describe('refuse', () => {
  it('shows a page, escaped, with its style allowed by the nonce', async () => {
    const response = refuse(scope('POST', '/settings'), error, page)
    const html = await response.text()
    expect(response.status).toBe(413)
    expect(html).toContain('Say it in &lt;b&gt;fewer&lt;/b&gt; words.')
    expect(html).toContain('href="/&quot;back&quot;"')
    expect(html).toContain('<style nonce="n0nce">')
    expect(html).toContain('Request request-1')
  })

  it('tells a procedure’s client in the shape of every other error', async () => {
    const busy = new AppError('busy', { userMessage: 'Later.', retryAfterSeconds: 3 })
    const response = refuse(scope('POST', '/api/trpc/identity.signIn'), busy, page)
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await response.json()).toEqual({
      error: {
        code: -32603,
        message: 'Later.',
        data: { code: 'busy', httpStatus: 503, fields: null, retryAfterSeconds: 3, requestId: 'request-1' },
      },
    })
  })

  // Remix itself is asked for the same error, so that a change of its notation shows here.
  it.each(['POST', 'GET'])('tells a %s for page data as Remix would', async (method) => {
    const refusing = () => {
      throw new Response(error.userMessage, { status: 413, statusText: page.title })
    }
    const build = fakeBuild([{ id: 'root', path: '', module: { action: refusing, loader: refusing } }])
    const remix = await createRequestHandler(
      build,
      'production',
    )(new Request('http://guild.example/_root.data', { method }))
    const response = refuse(scope(method, '/_root.data'), error, page)
    expect(await response.text()).toBe(await remix.text())
    expect(response.headers.get('content-type')).toBe(remix.headers.get('content-type'))
  })
})

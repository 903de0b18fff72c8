import { once } from 'node:events'
import { Agent, request as open } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { AppError } from '../platform/errors'
import { largeBodies } from './large-bodies'
import { startServer } from './testing/start-server'

const megabyte = 1024 * 1024

/** However busy the machine is, what must happen does so within this. */
const patience = { timeout: 10_000 }

/** Never answers by itself; tells when it was asked and when its signal fired. */
function waiting() {
  const seen: { asked?: true; reason?: unknown } = {}
  const handler = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      seen.asked = true
      request.signal.addEventListener('abort', () => {
        seen.reason = request.signal.reason
        reject(request.signal.reason)
      })
    })
  return { handler, seen }
}

vi.setConfig({ testTimeout: 20_000 })

describe('before the app is there', () => {
  it('answers the probes, and everything else with a page that comes back', async () => {
    const { http, origin } = await startServer({ app: null })
    http.step('opening the database')

    const health = await fetch(`${origin}/healthz`)
    expect(health.status).toBe(200)
    expect(await health.json()).toEqual({ status: 'ok', database: 'embedded', version: '1.2.3' })

    const ready = await fetch(`${origin}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({ status: 'starting', step: 'opening the database' })

    const page = await fetch(`${origin}/courses`)
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBe('2')
    const html = await page.text()
    expect(html).toContain('Guildhall is starting')
    const nonce = /style nonce="([^"]+)"/.exec(html)?.[1]
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)

    const procedure = await fetch(`${origin}/api/trpc/system.version`)
    expect(await procedure.json()).toMatchObject({ error: { data: { code: 'unavailable', httpStatus: 503 } } })
  })

  it('is ready once it is mounted', async () => {
    const { origin } = await startServer()
    const ready = await fetch(`${origin}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })

  it('says in one line that the port is taken', async () => {
    const { port } = await startServer()
    const second = startServer({ config: { port } })
    await expect(second).rejects.toThrow(AppError)
    await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`)
  })
})

describe('every answer', () => {
  it('has the security headers, a nonce of its own and a request id', async () => {
    const { origin } = await startServer()
    const answers = [
      await fetch(`${origin}/`),
      await fetch(`${origin}/`),
      await fetch(`${origin}/api/trpc/x`),
      await fetch(`${origin}/healthz`),
    ]
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; script-src 'nonce-([\w-]{36})' 'strict-dynamic'; style-src 'self' 'nonce-\1'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers.get('x-powered-by')).toBeNull()
    }
    expect(new Set(answers.map(({ headers }) => headers.get('content-security-policy'))).size).toBe(answers.length)
  })

  it('lets a route say how long it may be kept', async () => {
    const { origin } = await startServer({
      app: { handlePage: async () => new Response('', { headers: { 'cache-control': 'public, max-age=60' } }) },
    })
    expect((await fetch(origin)).headers.get('cache-control')).toBe('public, max-age=60')
  })

  it('insists on HTTPS only where it is reached by HTTPS', async () => {
    const { origin } = await startServer({ config: { publicUrl: 'https://guild.example' } })
    expect((await fetch(origin)).headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  it('carries the cookies that were set on the way', async () => {
    const { origin } = await startServer({
      app: {
        handlePage: async (_request, scope) => {
          scope.setCookies.push('guildhall=one; Path=/', 'b=2')
          return new Response('', { headers: { 'set-cookie': 'a=1' } })
        },
      },
    })
    expect((await fetch(origin)).headers.getSetCookie()).toEqual(['a=1', 'guildhall=one; Path=/', 'b=2'])
  })

  it('relaxes what Vite needs, in development only', async () => {
    const { origin } = await startServer({ config: { mode: 'development' } })
    const policy = (await fetch(origin)).headers.get('content-security-policy')
    expect(policy).toContain("style-src 'self' 'unsafe-inline';")
    expect(policy).toContain("connect-src 'self' ws: wss:;")
  })
})

describe('who asks', () => {
  const forwarded = {
    'x-forwarded-for': '203.0.113.9, 2001:db8::7',
    'x-forwarded-proto': 'https',
    'x-request-id': 'from-the-proxy-1',
  }

  it('believes a trusted proxy', async () => {
    const { origin } = await startServer({ config: { trustedProxies: ['127.0.0.0/8'] } })
    const response = await fetch(origin, { headers: forwarded })
    expect(await response.json()).toMatchObject({
      ip: '2001:db8::7',
      network: '2001:db8:0:0::/64',
      origin: origin.replace('http', 'https'),
    })
    expect(response.headers.get('x-request-id')).toBe('from-the-proxy-1')
    const odd = await fetch(origin, { headers: { 'x-request-id': 'a b' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('believes nobody else', async () => {
    const { origin } = await startServer()
    const response = await fetch(origin, { headers: forwarded })
    expect(await response.json()).toMatchObject({ ip: '127.0.0.1', network: '127.0.0.1', origin })
    expect(response.headers.get('x-request-id')).not.toBe('from-the-proxy-1')
  })

  it('ignores the cookie of a request with a token, and no other scheme', async () => {
    const { origin } = await startServer()
    const cookie = 'guildhall=secret'
    const token = await fetch(origin, { headers: { cookie, authorization: 'Bearer gh_1' } })
    expect(await token.json()).toMatchObject({ cookie: null })
    const proxy = await fetch(origin, { headers: { cookie, authorization: 'Basic eDp5' } })
    expect(await proxy.json()).toMatchObject({ cookie })
  })

  it('refuses a host that is none, and a request line that is none', async () => {
    const { port } = await startServer()
    for (const head of ['GET / HTTP/1.1\r\nHost: a/b', 'GET / HTTP/1.1\r\nHost: a b', 'GET evil HTTP/1.1\r\nHost: a']) {
      const socket = connect(port, '127.0.0.1')
      socket.end(`${head}\r\nConnection: close\r\n\r\n`)
      const [data] = await once(socket, 'data')
      expect(String(data)).toMatch(/^HTTP\/1.1 400 /)
    }
  })

  it('shows Remix its own host, whatever stands in the headers', async () => {
    const { origin } = await startServer({
      config: { publicUrl: 'https://guild.example' },
      app: {
        handlePage: async (request) =>
          Response.json([
            request.headers.get('host'),
            request.headers.get('x-forwarded-host'),
            new URL(request.url).host,
          ]),
      },
    })
    const response = await fetch(origin, { headers: { 'x-forwarded-host': 'evil.example' } })
    expect(await response.json()).toEqual(['guild.example', 'guild.example', 'guild.example'])
  })
})

describe('what comes from elsewhere', () => {
  it('is refused with a page, an error or page data', async () => {
    const { origin } = await startServer()
    const evil = { method: 'POST', headers: { origin: 'https://evil.example' } }
    const page = await fetch(`${origin}/settings`, evil)
    expect(page.status).toBe(403)
    expect(await page.text()).toContain(`another address than ${origin}`)
    const procedure = await fetch(`${origin}/api/trpc/x`, evil)
    expect(await procedure.json()).toMatchObject({ error: { data: { code: 'forbidden', httpStatus: 403 } } })
    const data = await fetch(`${origin}/settings.data`, evil)
    expect([data.status, data.headers.get('content-type')]).toEqual([403, 'text/x-script'])
  })

  it('is let in from here, and with a token', async () => {
    const { origin } = await startServer()
    expect((await fetch(origin, { method: 'POST', headers: { origin } })).status).toBe(200)
    const token = { origin: 'https://evil.example', authorization: 'Bearer gh_1' }
    expect((await fetch(`${origin}/api/trpc/x`, { method: 'POST', headers: token })).status).toBe(200)
  })

  it('cannot hide an API path behind dots', async () => {
    const { port } = await startServer()
    const request = open({
      port,
      path: '/x/../api/trpc/y',
      headers: { cookie: 'guildhall=1', 'sec-fetch-site': 'cross-site' },
    })
    request.end()
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(403)
  })
})

describe('a body', () => {
  const settings = { largeBodies: [{ path: /^\/settings\/profile$/, bytes: 6 * megabyte }, ...largeBodies] }

  /** Chunked, so that nothing says beforehand how long it is. */
  async function sendChunked(port: number, path: string, size: number) {
    const request = open({ port, path, method: 'POST', agent: false })
    const answered = once(request, 'response')
    for (let sent = 0; sent < size; sent += 16 * 1024) request.write(Buffer.alloc(Math.min(16 * 1024, size - sent), 97))
    request.end()
    const [response] = await answered
    let text = ''
    for await (const chunk of response) text += chunk
    return { status: response.statusCode, text }
  }

  it.each([
    ['/courses', 64 * 1024, 200],
    ['/courses', 64 * 1024 + 1, 413],
    ['/api/trpc/x', 64 * 1024 + 1, 413],
    ['/settings/profile', 6 * megabyte, 200],
    ['/settings/profile/', 6 * megabyte, 200],
    ['/settings/profile.data', 6 * megabyte, 200],
    ['/settings/profile', 6 * megabyte + 1, 413],
    ['/courses/1/modules/atom_state/exercises/keep', megabyte, 200],
    ['/courses/1/modules/atom_state/exercises/keep.data', megabyte, 200],
    ['/courses/1/modules/atom_state/exercises/keep', megabyte + 1, 413],
    ['/courses/1/modules/atom_state', 64 * 1024 + 1, 413],
    ['/api/trpc/exercises.submit', megabyte, 200],
    ['/api/trpc/courses.noteReading,exercises.saveDraft', megabyte, 200],
    ['/api/trpc/exercises.submit', megabyte + 1, 413],
    ['/api/trpc/exercises.takeHint', 64 * 1024 + 1, 413],
  ])('to %s of %i bytes gets %i, declared or not', async (path, size, status) => {
    const { origin, port } = await startServer(settings)
    const declared = await fetch(origin + path, { method: 'POST', body: 'a'.repeat(size) })
    expect(declared.status).toBe(status)
    const chunked = await sendChunked(port, path, size)
    expect(chunked.status).toBe(status)
    if (status === 200) expect(JSON.parse(chunked.text)).toMatchObject({ sent: size })
    else expect(await declared.text()).toMatch(/larger than (64 KB|1 MB|6 MB)/)
  })

  it('that stops in the middle is not an error of ours', async () => {
    const { http, port, lines } = await startServer()
    const arrived = once(http.node, 'request')
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n')
    await arrived
    socket.destroy()
    await expect.poll(() => lines, patience).toHaveLength(1)
    expect(lines[0]).toMatchObject({ message: 'request', aborted: true })
  })
})

describe('time', () => {
  it('ends a request that takes too long', async () => {
    const { handler, seen } = waiting()
    const { origin } = await startServer({ app: { handlePage: handler }, deadlineMs: 30 })
    const response = await fetch(origin)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(await response.text()).toContain('took too long')
    expect(String(seen.reason)).toContain('took too long')
  })

  it('does not end a stream that has begun', async () => {
    const body = () =>
      new ReadableStream({
        async start(controller) {
          await new Promise((resolve) => setTimeout(resolve, 80))
          controller.enqueue(new TextEncoder().encode('late'))
          controller.close()
        },
      })
    const { origin } = await startServer({
      app: { handleTrpc: async () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } }) },
      deadlineMs: 20,
    })
    expect(await (await fetch(`${origin}/api/trpc/live`)).text()).toBe('late')
  })

  it('stops the work for a client that went away', async () => {
    const { handler, seen } = waiting()
    const { origin, lines } = await startServer({ app: { handlePage: handler } })
    const leaving = new AbortController()
    const left = expect(fetch(origin, { signal: leaving.signal })).rejects.toThrow()
    await expect.poll(() => seen.asked, patience).toBe(true)
    leaving.abort()
    await left
    await expect.poll(() => String(seen.reason), patience).toContain('went away')
    await expect.poll(() => lines.length, patience).toBe(1)
    expect(lines[0]).toMatchObject({ level: 'info', aborted: true })
  })
})

describe('the log', () => {
  it('has one line a request, and no secret in it', async () => {
    const { origin, lines } = await startServer()
    const headers = { cookie: 'guildhall=hush', authorization: 'Bearer hush' }
    const response = await fetch(`${origin}/verify?token=hush`, { method: 'POST', headers, body: 'hush' })
    await expect.poll(() => lines, patience).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'info',
      message: 'request',
      requestId: response.headers.get('x-request-id'),
      method: 'POST',
      path: '/verify',
      status: 200,
      ip: '127.0.0.1',
    })
    expect(JSON.stringify(lines)).not.toContain('hush')
  })

  it('is quiet about probes', async () => {
    const { origin, lines } = await startServer()
    await fetch(`${origin}/healthz`)
    await expect.poll(() => lines, patience).toHaveLength(1)
    expect(lines[0]).toMatchObject({ level: 'debug', path: '/healthz' })
  })

  it('says what failed, while the page says only where to look', async () => {
    const { origin, lines } = await startServer({
      app: {
        handlePage: async () => {
          throw new Error('the ceiling fell down')
        },
      },
    })
    const response = await fetch(origin)
    expect(response.status).toBe(500)
    const html = await response.text()
    expect(html).not.toContain('ceiling')
    expect(html).toContain(response.headers.get('x-request-id'))
    expect(lines[0]).toMatchObject({ level: 'error', error: { message: 'the ceiling fell down' } })
  })
})

describe('draining', () => {
  function eventStream() {
    const seen: { reason?: unknown } = {}
    const handler = async (request: Request) => {
      request.signal.addEventListener('abort', () => {
        seen.reason = request.signal.reason
      })
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(': hello\n\n')),
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    }
    return { handler, seen }
  }

  it('ends open event streams at once', async () => {
    const { handler, seen } = eventStream()
    const { http, origin } = await startServer({ app: { handleTrpc: handler } })
    const response = await fetch(`${origin}/api/trpc/live`, { headers: { accept: 'text/event-stream' } })
    const text = response.text()
    const grace = 30_000 // longer than a test may take
    await http.drain(grace)
    expect(await text).toBe(': hello\n\n')
    expect(String(seen.reason)).toContain('stopping')
  })

  it('lets a request finish, closes its connection, and tells the balancer meanwhile', async () => {
    let finish: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      finish = resolve
    })
    const connections: Socket[] = []
    const { http, port, origin } = await startServer({
      app: {
        handlePage: async () => {
          await gate
          return new Response('done')
        },
      },
    })
    const agent = new Agent({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    const request = open({ port, agent, path: '/slow' })
    const answered = once(request, 'response')
    const arrived = once(http.node, 'request')
    request.end()
    await arrived

    // Connected before the server stops listening, like a balancer that keeps its connection.
    http.node.on('connection', (connection) => connections.push(connection))
    const balancer = connect(port, '127.0.0.1')
    balancer.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n')
    await expect.poll(() => connections[0]?.bytesRead, patience).toBeGreaterThan(0)
    const drained = http.drain(5_000)
    balancer.write('\r\n')
    const [probe] = await once(balancer, 'data')
    expect(String(probe)).toMatch(/^HTTP\/1.1 503 [\s\S]*\{"status":"stopping"\}$/)
    await expect(fetch(origin)).rejects.toThrow()

    finish()
    const [response] = await answered
    response.resume()
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close'])
    await drained
  })

  it('cuts what does not end within the grace', async () => {
    const { handler, seen } = waiting()
    const { http, origin } = await startServer({ app: { handlePage: handler } })
    const cut = expect(fetch(origin)).rejects.toThrow()
    await expect.poll(() => seen.asked, patience).toBe(true)
    await http.drain(50)
    await cut
    await expect.poll(() => String(seen.reason), patience).toContain('went away')
  })

  it('may happen before anything was served, and twice', async () => {
    const { http } = await startServer({ app: null })
    await http.drain(1_000)
    await http.drain(1_000)
  })
})

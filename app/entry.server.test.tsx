import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'
import { Await, Outlet, Scripts, useLoaderData } from '@remix-run/react'
import { type ComponentType, lazy, Suspense, useContext } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { NonceContext } from '~/lib/nonce'
import * as entry from './entry.server'

type Encoding = AppLoadContext['encoding']
type Module = ServerBuild['routes'][string]['module']

const logged: { message: string; error: unknown }[] = []
const note = (message: string, fields: Record<string, unknown> = {}) =>
  void logged.push({ message, error: fields.error })
const log: AppLoadContext['log'] = { debug: note, info: note, warn: note, error: note, with: () => log }
beforeEach(() => void logged.splice(0))

function Shell() {
  return (
    <html lang="en">
      <body data-nonce={useContext(NonceContext)}>
        <Outlet />
        <Scripts nonce={useContext(NonceContext)} />
      </body>
    </html>
  )
}

const ItBroke = () => <p>It broke.</p>

const Deferred = () => (
  <Suspense fallback={<p>Counting</p>}>
    <Await resolve={useLoaderData<{ later: Promise<string> }>().later}>{(text) => <p>{text}</p>}</Await>
  </Suspense>
)

const Broken = () => {
  throw new Error('the ink ran out')
}

const BrokenInside = () => (
  <Suspense fallback={<p>A moment</p>}>
    <Broken />
  </Suspense>
)

/** The root and one page below it. */
function buildOf(page: Partial<Module> & { default?: ComponentType }): ServerBuild {
  const flags = {
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
    hasAction: page.action !== undefined,
  }
  const root = { id: 'root', path: '' }
  const leaf = { id: 'page', parentId: 'root', path: 'page' }
  const routes: ServerBuild['routes'] = {
    root: { ...root, module: { default: Shell, ErrorBoundary: ItBroke } },
    page: { ...leaf, module: { default: () => null, ...page } },
    other: { id: 'other', parentId: 'root', path: 'other', module: { default: () => null } },
  }
  const entries = Object.values(routes).map(({ module, ...route }) => [
    route.id,
    { ...route, ...flags, hasLoader: module.loader !== undefined, module: `/assets/${route.id}.js` },
  ])
  return {
    mode: 'production',
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    entry: { module: entry },
    assets: {
      version: '1',
      url: '/manifest.js',
      entry: { imports: ['/assets/react.js'], module: '/entry.js' },
      routes: Object.fromEntries(entries),
    },
    routes,
  }
}

async function visit(
  build: ServerBuild,
  { path = '/page', encoding = null, ...init }: RequestInit & { path?: string; encoding?: Encoding } = {},
) {
  // These routes call no procedure, so there is none in their context.
  const context: AppLoadContext = Object.assign(Object.create(null), { nonce: 'n0nce', encoding, log })
  return createRequestHandler(build, 'production')(new Request(`http://guild.example${path}`, init), context)
}

const List = () => (
  <ul>
    {useLoaderData<string[]>().map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)
const names = Array.from({ length: 200 }, (_, index) => `Learner ${index}`)

describe('a page whose data is there', () => {
  it('comes in one piece, its data inline, every script with the nonce', async () => {
    const response = await visit(buildOf({ default: List, loader: () => ['Ada', '</script>'] }))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const html = await response.text()
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><body data-nonce="n0nce"><ul><li>Ada<\/li>/)
    expect(html).toMatch(/streamController\.close\(\);<\/script><\/body><\/html>$/)
    const openings = html.match(/<script[^>]*>|<link rel="modulepreload"|<link nonce[^>]*>/g) ?? []
    expect(openings.length).toBeGreaterThan(5)
    for (const opening of openings) expect(opening).toContain('nonce="n0nce"')
    expect(html).not.toContain('other.js')
  })

  it.each<[Encoding, (bytes: Buffer) => Buffer]>([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    [null, (bytes) => bytes],
  ])('is compressed by %s', async (encoding, unpack) => {
    const response = await visit(buildOf({ default: List, loader: () => names }), { encoding })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toContain('<li>Learner 199</li>')
  })

  it('is not compressed when it is small', async () => {
    const response = await visit(buildOf({ default: List, loader: () => ['Ada'] }), {
      encoding: 'br',
      path: '/page.data',
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toContain('Ada')
  })

  it('gives the browser its data alone, compressed as well', async () => {
    const response = await visit(buildOf({ default: List, loader: () => names }), {
      encoding: 'br',
      path: '/page.data',
    })
    expect(response.headers.get('content-type')).toBe('text/x-script')
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('Learner 199')
  })

  it('answers HEAD', async () => {
    const response = await visit(buildOf({ default: List, loader: () => ['Ada'] }), { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('a page with something to wait for', () => {
  it('is streamed when data is deferred, with nonces in the stream', async () => {
    const loader = () => ({ later: new Promise((resolve) => setTimeout(resolve, 20, 'Counted')) })
    const response = await visit(buildOf({ default: Deferred, loader }), { encoding: 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    const html = await response.text()
    expect(html).toMatch(/Counting[\s\S]*Counted/)
    expect(html).not.toMatch(/<script(?![^>]*nonce)|<link rel="modulepreload"/)
    expect(html).toContain('<link nonce="n0nce" rel="modulepreload"')
  })

  it('waits for a component that loads lazily, the first time', async () => {
    let loads = 0
    const Late = lazy(async () => {
      loads += 1
      await new Promise((resolve) => setTimeout(resolve, 10))
      return { default: () => <p>Here at last</p> }
    })
    for (const Page of [
      Late,
      () => (
        <Suspense fallback={<p>Loading</p>}>
          <Late />
        </Suspense>
      ),
    ]) {
      const html = await (await visit(buildOf({ default: Page, loader: () => 'x' }))).text()
      expect(html).toContain('<p>Here at last</p>')
      expect(html).toContain('streamController.close()')
    }
    expect(loads).toBe(1)
    expect(logged).toEqual([])
  })

  it('has such a component in its place, for whoever has no scripts', async () => {
    const Late = lazy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { default: () => <p>Here at last</p> }
    })
    const Page = () => (
      <main>
        <Suspense fallback={<p>Loading</p>}>
          <Late />
        </Suspense>
      </main>
    )
    const html = await (await visit(buildOf({ default: Page, loader: () => 'x' }))).text()
    expect(html).toMatch(/<main>(<!--[^>]*-->)*<p>Here at last<\/p>(<!--[^>]*-->)*<\/main>/)
    expect(html).not.toContain('Loading')
    expect(html).toContain('streamController.close()')
  })

  it('stops rendering for a reader who left', async () => {
    const leaving = new AbortController()
    const loader = () => ({ later: new Promise(() => undefined) })
    const response = await visit(buildOf({ default: Deferred, loader }), { signal: leaving.signal })
    const text = response.text()
    leaving.abort()
    expect(await text).toContain('Counting')
    expect(logged).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('in a component is logged once and shown by the nearest boundary', async () => {
    const response = await visit(buildOf({ default: Broken }))
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('It broke.')
    expect(logged).toEqual([
      { message: 'a page failed', error: expect.objectContaining({ message: 'the ink ran out' }) },
    ])
  })

  it('in a loader too', async () => {
    const loader = () => {
      throw new Error('the well ran dry')
    }
    expect((await visit(buildOf({ default: List, loader }))).status).toBe(500)
    expect(logged).toEqual([
      { message: 'a page failed', error: expect.objectContaining({ message: 'the well ran dry' }) },
    ])
  })

  it('inside of a Suspense boundary leaves the page standing', async () => {
    const response = await visit(buildOf({ default: BrokenInside }))
    expect([response.status, (await response.text()).includes('A moment')]).toEqual([200, true])
    expect(logged).toEqual([
      {
        message: 'a part of the page could not be rendered',
        error: expect.objectContaining({ message: 'the ink ran out' }),
      },
    ])
  })

  it('is not logged when there is only no such page', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    onTestFinished(() => warned.mockRestore())
    expect((await visit(buildOf({ default: List }), { path: '/nowhere' })).status).toBe(404)
    expect(logged).toEqual([])
  })

  it('is not logged when the reader left', async () => {
    const leaving = new AbortController()
    const loader = () => {
      leaving.abort()
      throw new Error('interrupted')
    }
    await visit(buildOf({ default: List, loader }), { signal: leaving.signal })
    expect(logged).toEqual([])
  })
})

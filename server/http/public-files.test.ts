import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPublicFiles, type PublicFiles } from './public-files'
import { startServer } from './testing/start-server'

const script = 'export const guild = "hall"\n'.repeat(200)
let parent: string
let files: PublicFiles

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'guildhall-files-'))
  const root = join(parent, 'client')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(root, '.vite'))
  await writeFile(join(parent, 'hidden.txt'), 'secret')
  await writeFile(join(root, '.env'), 'secret')
  await writeFile(join(root, '.vite/manifest.json'), '{}')
  await writeFile(join(root, 'assets/app-1a2b.js'), script)
  await writeFile(join(root, 'assets/mark.png'), Buffer.alloc(4000, 1))
  await writeFile(join(root, 'robots.txt'), 'User-agent: *\n')
  await writeFile(join(root, 'a b.txt'), 'spaced')
  await writeFile(join(root, 'large.bin'), Buffer.alloc(3 * 1024 * 1024, 7))
  await symlink(join(parent, 'hidden.txt'), join(root, 'link.txt'))
  files = await openPublicFiles(root)
})
afterAll(() => rm(parent, { recursive: true }))

/** fetch() tidies paths and unpacks bodies; this sends what it is told and shows what comes. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = await startServer({ app: { publicFiles: files } })
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const request = get({ port, path, headers, method, agent: false }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    request.on('error', reject)
  })
}

describe('public files', () => {
  it('gives a built file for ever, compressed as asked', async () => {
    const plain = await ask('/assets/app-1a2b.js')
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(script.length),
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(plain.body.toString()).toBe(script)

    const brotli = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(brotli.body.length) })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script)

    const gzip = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(gzip.body).toString()).toBe(script)
  })

  it('does not compress what is packed already', async () => {
    const image = await ask('/assets/mark.png', { 'accept-encoding': 'br' })
    expect(image.headers).toMatchObject({ 'content-type': 'image/png', 'content-length': '4000' })
    expect(image.headers).not.toHaveProperty('content-encoding')
  })

  it('keeps other files for a moment, and says when they are the same', async () => {
    const first = await ask('/robots.txt')
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=300' })
    const etag = String(first.headers.etag)
    const again = await ask('/robots.txt', { 'if-none-match': `"other", ${etag}` })
    expect(again).toMatchObject({ status: 304, headers: { etag } })
    expect(again.body).toHaveLength(0)
    expect((await ask('/robots.txt', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const head = await ask('/robots.txt', {}, 'HEAD')
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': '14' } })
    expect(head.body).toHaveLength(0)
  })

  it('streams what is too large to keep', async () => {
    const large = await ask('/large.bin')
    expect(large.body).toHaveLength(3 * 1024 * 1024)
    expect(large.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(3 * 1024 * 1024),
    })
  })

  it('finds a name with a space', async () => {
    expect((await ask('/a%20b.txt')).body.toString()).toBe('spaced')
  })

  it.each([
    '/../hidden.txt',
    '/assets/../../hidden.txt',
    '/..%2fhidden.txt',
    '/%2e%2e/hidden.txt',
    '/assets/..%5c..%5chidden.txt',
    '//hidden.txt',
    '/.env',
    '/%2eenv',
    '/.vite/manifest.json',
    '/link.txt',
    '/assets',
    '/assets/',
    '/robots.txt/',
    '/robots.txt%00',
    '/%',
  ])('leaves %s to the app', async (path) => {
    expect(JSON.parse((await ask(path)).body.toString())).toHaveProperty('page')
  })

  it('is for reading only', async () => {
    expect(JSON.parse((await ask('/robots.txt', {}, 'POST')).body.toString())).toMatchObject({ page: '/robots.txt' })
  })
})

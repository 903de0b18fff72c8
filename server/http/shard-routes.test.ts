import { createRequestHandler } from '@remix-run/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shardedHandlers } from './remix-handler'
import { shardRoutes } from './shard-routes'
import { fakeBuild } from './testing/fake-build'

const loader = () => null
const build = fakeBuild([
  { id: 'root', path: '', module: { loader } },
  { id: '_shell', parentId: 'root' },
  { id: '_shell._index', parentId: '_shell', index: true },
  { id: '_shell.courses', parentId: '_shell', path: 'courses' },
  { id: '_shell.courses._index', parentId: '_shell.courses', index: true },
  { id: '_shell.courses.$id', parentId: '_shell.courses', path: ':id' },
  { id: 'courses_.$id.edit', parentId: 'root', path: 'courses/:id/edit', module: { loader } },
  { id: '_shell.settings', parentId: '_shell', path: 'settings' },
  { id: '_shell.settings.profile', parentId: '_shell.settings', path: 'profile' },
  { id: 'developers', parentId: 'root', path: 'developers' },
  { id: 'optional', parentId: 'root', path: 'en?/about' },
  { id: '$person', parentId: 'root', path: ':person' },
  { id: '$person.posts', parentId: '$person', path: 'posts/:post?' },
  { id: '$', parentId: 'root', path: '*' },
])

const words = [
  '',
  'courses',
  'Courses',
  'settings',
  'profile',
  'developers',
  'en',
  'about',
  'posts',
  'edit',
  '7',
  'ada',
  '%63ourses',
  'ä',
  '_root',
  '__manifest',
  '.data',
  'a.data',
  '..',
]
const anyPath = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 4 }), fc.constantFrom('', '/', '.data'))
  .map(([parts, end]) => new URL(`http://guild.example/${parts.join('/')}${end}`))

const handlerFor = shardedHandlers(build, 'production')
const whole = createRequestHandler(build, 'production')

async function read(answer: Promise<Response>) {
  const response = await answer
  return { status: response.status, text: await response.text() }
}

describe('a sharded build', () => {
  it('matches what the whole build matches, with the same parameters', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, async (url) => {
        const sharded = await read(handlerFor(url.pathname)(new Request(url)))
        expect(sharded).toEqual(await read(whole(new Request(url))))
      }),
      { numRuns: 200 },
    )
  }, 20_000)

  it.each([
    '/',
    '/courses',
    '/courses/7/edit',
    '/Courses.data',
    '/_root.data',
    '/ada/posts/1',
    '/en/about',
    '/about',
    '/developers/x',
  ])('answers %s', async (path) => {
    const url = new URL(path, 'http://guild.example')
    const sharded = await read(handlerFor(path)(new Request(url)))
    expect(sharded).toEqual(await read(whole(new Request(url))))
    expect(sharded.status).toBe(200)
  })

  it('tells the browser about routes of every shard', async () => {
    const url = new URL('http://guild.example/__manifest?version=1&p=/courses/7&p=/settings/profile&p=/nowhere/at/all')
    const response = await handlerFor(url.pathname)(new Request(url))
    expect(Object.keys(await response.json())).toEqual(
      expect.arrayContaining(['_shell.courses.$id', '_shell.settings.profile', '$']),
    )
  })

  it('makes few shards, each without the routes of the others', () => {
    const shards = shardRoutes(build.routes)
    expect(shards.shardOf('/SETTINGS/profile')).toBe('settings')
    expect(shards.shardOf('/anybody')).toBe(shards.shardOf('/'))
    const ids = Object.keys(shards.routesOf('settings'))
    expect(ids).toContain('_shell.settings.profile')
    expect(ids).toContain('$person')
    expect(ids).not.toContain('_shell.courses.$id')
  })
})

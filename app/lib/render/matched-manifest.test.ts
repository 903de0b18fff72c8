import { expect, it } from 'vitest'
import { matchedManifest } from './matched-manifest'

const route = (id: string, parentId?: string, path?: string) => ({
  id,
  parentId,
  path,
  index: id.endsWith('index'),
  module: `/assets/${id}.js`,
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
})
const routes = [
  route('root', undefined, ''),
  route('shell', 'root'),
  route('shell.index', 'shell'),
  route('courses', 'shell', 'courses'),
  route('courses.index', 'courses'),
  route('courses.id', 'courses', ':id'),
  route('people', 'root', 'people'),
  route('people.index', 'people'),
]
const manifest = {
  version: '1',
  url: '/manifest.js',
  entry: { imports: [], module: '/entry.js' },
  routes: Object.fromEntries(routes.map((entry) => [entry.id, entry])),
}

const kept = (...matched: string[]) => Object.keys(matchedManifest(manifest, matched).routes)

it('keeps the matched routes, and what a parent of theirs shows by itself', () => {
  expect(kept('root', 'shell', 'courses', 'courses.id')).toEqual([
    'root',
    'shell',
    'shell.index',
    'courses',
    'courses.index',
    'courses.id',
  ])
  expect(kept('root', 'people')).toEqual(['root', 'shell', 'shell.index', 'people', 'people.index'])
  expect(kept('root')).toEqual(['root', 'shell', 'shell.index'])
})

it('is made once a branch, for each build', () => {
  expect(matchedManifest(manifest, ['root', 'people'])).toBe(matchedManifest(manifest, ['root', 'people']))
  const next = { ...manifest, version: '2' }
  expect(matchedManifest(next, ['root', 'people'])).toMatchObject({ version: '2', url: '/manifest.js' })
})

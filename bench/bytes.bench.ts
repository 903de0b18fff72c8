import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Script bytes that the browser fetches for a first visit to each route: entry, the route, its parents and what they import. */
const budget = 115
const client = 'build/client'

type Asset = { module: string; imports?: string[] }
type Manifest = {
  entry: Asset
  routes: Record<string, Asset & { id: string; parentId?: string; path?: string; index?: boolean }>
}

const manifestFile = readdirSync(join(client, 'assets')).find((name) => name.startsWith('manifest-')) ?? ''
const manifest: Manifest = JSON.parse(
  readFileSync(join(client, 'assets', manifestFile), 'utf8')
    .replace(/^window\.__remixManifest=/, '')
    .replace(/;$/, ''),
)

const sizes = new Map<string, number>()
function size(file: string): number {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const bytes = gzipSync(readFileSync(join(client, file)), { level: 9 }).byteLength
  sizes.set(file, bytes)
  return bytes
}

const filesOf = ({ module, imports = [] }: Asset) => [module, ...imports].filter((file) => size(file) > 0)

function branch(id: string): Asset[] {
  const route = manifest.routes[id]
  return route === undefined ? [] : [...(route.parentId === undefined ? [] : branch(route.parentId)), route]
}

console.log('| route | script KB, gzipped | of the aim of 115 KB |\n| --- | ---: | ---: |')
const rows = Object.values(manifest.routes)
  .map(({ id }) => {
    const files = new Set([manifest.entry, ...branch(id)].flatMap(filesOf))
    return { id, kb: [...files].reduce((sum, file) => sum + size(file), 0) / 1_000 }
  })
  .sort((a, b) => b.kb - a.kb)
for (const { id, kb } of rows)
  console.log(`| ${id.replace('routes/', '')} | ${kb.toFixed(1)} | ${(kb / budget).toFixed(2)} |`)

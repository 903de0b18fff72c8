import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChildKind } from '../../../scripts/prepare/bundle-runner.mjs'

export type { ChildKind }

/** What a child is started with. */
export type ChildProgram = {
  script: string
  /** Folders and files that it may read besides its script. */
  readable: string[]
  /** For Node. */
  flags: string[]
}

export type Programs = (kind: ChildKind) => Promise<ChildProgram>

const require = createRequire(import.meta.url)
const packages: Record<ChildKind, string[]> = {
  javascript: ['@jitl/quickjs-wasmfile-release-sync', '@jitl/quickjs-ffi-types', 'typescript'],
  python: ['pyodide'],
  types: ['typescript'],
}

const flags: Record<ChildKind, string[]> = {
  // Below this the stack of QuickJS at its limit overflows the one of its host.
  javascript: ['--stack-size=3900', '--max-old-space-size=192'],
  // What a run leaves behind is collected before the next: its interpreters are large, and few objects to the collector.
  python: ['--max-old-space-size=256', '--expose-gc'],
  types: ['--max-old-space-size=640'],
}

/** Beside the built server lie built children; without a build they are made of the sources, once. */
export const ownPrograms: Programs = async (kind) => {
  const found = await findOnce(kind)
  if (existsSync(found.script)) return found
  known.delete(kind) // whoever cleared the cache did so while we ran
  return findOnce(kind)
}

function findOnce(kind: ChildKind): Promise<ChildProgram> {
  const program = known.get(kind) ?? findProgram(kind)
  known.set(kind, program)
  program.catch(() => known.delete(kind))
  return program
}

const known = new Map<ChildKind, Promise<ChildProgram>>()

const findProgram = async (kind: ChildKind): Promise<ChildProgram> => ({
  script: builtChild(kind) ?? (await childFromSources(kind)),
  readable: packages[kind].map(folderOfPackage),
  flags: flags[kind],
})

function builtChild(kind: ChildKind): string | null {
  const file = fileURLToPath(new URL(`./runner/${kind}/child.mjs`, import.meta.url)) // of build/main.js
  return existsSync(file) ? file : null
}

/** esbuild is asked for only where there is something to bundle. */
async function childFromSources(kind: ChildKind): Promise<string> {
  const bundler = await import('../../../scripts/prepare/bundle-runner.mjs')
  return bundler.childFromSources(kind)
}

function folderOfPackage(name: string): string {
  const entry = require.resolve(name)
  const end = `node_modules/${name}`
  const at = entry.lastIndexOf(end)
  return at < 0 ? dirname(entry) : entry.slice(0, at + end.length)
}

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hashOf, inProject } from '../project.mjs'

/**
 * The programs that learners' code runs in, each in a folder of its own: behind its walls a child sees little else.
 *
 * @typedef {'javascript' | 'python' | 'types'} ChildKind
 */

/** They bring files beside their script, so a child reads them where they are installed. */
const outside = ['typescript', 'pyodide', '@jitl/*']

/** Inlined CommonJS packages ask for Node's own modules by `require`, which a module doesn't have. */
const requireAgain = `import { createRequire as makeRequireOfBundle } from 'node:module'; const require = makeRequireOfBundle(import.meta.url);`

const cache = 'node_modules/.cache/guildhall-runner'
const keptMs = 2 * 3_600_000

/**
 * A folder with `child.mjs` and what it needs beside it. Two processes may do this at once: each writes a folder of its
 * own and puts it in place in one step, and the first one stays.
 *
 * @param {ChildKind} kind
 * @param {string} folder
 */
export async function bundleChild(kind, folder) {
  const own = `${folder}.${process.pid}.tmp`
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own, { recursive: true })
  try {
    await bundle({ entryPoints: [inProject(`server/runner/${kind}/child.ts`)] }, join(own, 'child.mjs'))
    if (kind === 'python') await addPython(own)
    if (!existsSync(folder)) renameSync(own, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'child.mjs'))) throw error
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * @param {import('esbuild').BuildOptions} entry
 * @param {string} outfile
 */
async function bundle(entry, outfile) {
  const { build } = await import('esbuild') // a server that was built never needs it
  await build({
    ...entry,
    outfile,
    absWorkingDir: inProject(),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: outside,
    banner: { js: requireAgain },
    logLevel: 'silent',
  })
}

/** Its own half in Python, and the memory of an interpreter that has loaded it: a child can write nothing. @param {string} folder */
async function addPython(folder) {
  cpSync(inProject('server/runner/python/inside'), join(folder, 'inside'), { recursive: true })
  const contents = `import { readSnapshot } from './snapshot'\nawait readSnapshot(process.argv[2] ?? '')`
  const maker = join(folder, 'make-snapshot.mjs')
  await bundle({ stdin: { contents, resolveDir: inProject('server/runner/python'), loader: 'ts' } }, maker)
  await promisify(execFile)(process.execPath, [maker, folder])
  rmSync(maker)
}

/**
 * Without a build: made of the sources when it is first asked for, and kept for as long as they are the same.
 *
 * @param {ChildKind} kind
 * @returns {Promise<string>} the file
 */
export async function childFromSources(kind) {
  const version = inProject(cache, hashOfChild(kind).slice(0, 16))
  const folder = join(version, kind)
  if (!existsSync(folder)) {
    await bundleChild(kind, folder)
    dropOldOnes()
  }
  const now = new Date()
  utimesSync(version, now, now)
  return join(folder, 'child.mjs')
}

/** @param {ChildKind} kind */
function hashOfChild(kind) {
  // What reads code goes into those that read it, and takes two files of TypeScript's child along.
  const reads = kind === 'javascript' ? '' : '|^server/inspection/|^server/runner/types/source-files'
  const own = new RegExp(`^server/runner/(?:${kind}/.+|[^/]+)$|^(?!server/)${reads}|^server/inspection/contract`)
  const isSource = (/** @type {string} */ path) => own.test(path) && !/\.test\.ts$|\/testing\/|\/hostile\//.test(path)
  return hashOf(
    ['server/runner', 'server/inspection', 'scripts/prepare/bundle-runner.mjs', 'package-lock.json'],
    isSource,
  )
}

/** Whoever changes the runner leaves one behind at each step. Some other process may use those of a moment ago. */
function dropOldOnes() {
  for (const name of readdirSync(inProject(cache))) {
    const folder = inProject(cache, name)
    if (statSync(folder).mtimeMs < Date.now() - keptMs) rmSync(folder, { recursive: true, force: true })
  }
}

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { hashOf, inProject, stampIs, writeStamp } from '../project.mjs'
import { nodeTool, runQuietly } from '../run-tool.mjs'
import { isInstalled } from './installed.mjs'

/**
 * What has to be there before anything of the project runs, in order. Each step knows whether it is done already.
 *
 * @typedef {'install' | 'generate' | 'build'} StepName
 * @typedef {{ title: string, isCurrent: () => boolean, run: () => Promise<void> }} Step
 */

const generated = { folder: 'server/generated/prisma', stamp: 'server/generated/.stamp' }
/** Programs of the children that learners' code runs in. */
const children = /** @type {const} */ (['javascript', 'python', 'types'])
const childFolder = (/** @type {string} */ kind) => `build/runner/${kind}`
const built = {
  files: ['build/main.js', 'build/server/index.js', 'build/client', ...children.map(childFolder)],
  stamp: 'build/.stamp',
}

/** @type {Record<StepName, Step>} */
export const steps = {
  install: {
    title: 'Installing packages',
    isCurrent: isInstalled,
    run: () =>
      runQuietly([...npm(), 'ci', '--ignore-scripts', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'], {
        explain: explainInstall,
      }),
  },
  generate: {
    title: 'Generating the database client',
    isCurrent: () => existsSync(inProject(generated.folder, 'client.ts')) && stampIs(generated.stamp, generateInputs()),
    run: async () => {
      const hash = generateInputs()
      await runQuietly([process.execPath, 'scripts/prisma.mjs', 'generate'])
      writeStamp(generated.stamp, hash)
    },
  },
  build: {
    title: 'Building',
    isCurrent: () => built.files.every((file) => existsSync(inProject(file))) && stampIs(built.stamp, buildInputs()),
    run: async () => {
      const hash = buildInputs()
      rmSync(inProject('build/runner'), { recursive: true, force: true })
      rmSync(inProject(built.stamp), { force: true }) // a build that fails halfway must not look finished
      await runQuietly(nodeTool('@remix-run/dev/dist/cli.js', 'vite:build'), { env: { NODE_ENV: 'production' } })
      await runQuietly(nodeTool('esbuild/bin/esbuild', ...bundleServer))
      const { bundleChild } = await import('./bundle-runner.mjs') // its packages are there only now
      for (const kind of children) await bundleChild(kind, inProject(childFolder(kind)))
      writeStamp(built.stamp, hash)
    },
  },
}

/** Packages stay outside: they are installed anyway, and some bring WebAssembly or native code beside their script. */
const bundleServer = [
  'server/main.ts',
  '--outfile=build/main.js',
  '--bundle',
  '--packages=external',
  '--platform=node',
  '--target=node20',
  '--format=esm',
  '--sourcemap',
  '--log-level=warning',
]

function generateInputs() {
  return hashOf(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
}

function buildInputs() {
  const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'remix.config.js']
  const sources = [
    'app',
    'server',
    'content',
    'public',
    'prisma/seed',
    'scripts/process-lock.mjs',
    'scripts/process-identity.mjs',
    'scripts/prepare/steps.mjs',
    'scripts/prepare/bundle-runner.mjs',
  ]
  // What only tests use, and the stamp and lock that lie beside the generated client, are in no build.
  const outside = /\.test\.tsx?$|^server\/testing\/|^server\/generated\/[^/]+$/
  return hashOf([...configuration, ...sources], (path) => !outside.test(path))
}

/** The npm that called us, else the one on the PATH. Other package managers do not read its lockfile. */
function npm() {
  const caller = process.env.npm_execpath
  return caller !== undefined && basename(caller) === 'npm-cli.js' ? [process.execPath, caller] : ['npm']
}

/** @param {string} output */
export function explainInstall(output) {
  const registry = /registry\s*=\s*(\S+)/.exec(
    existsSync(inProject('.npmrc')) ? readFileSync(inProject('.npmrc'), 'utf8') : '',
  )?.[1]
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return `The packages could not be downloaded: the npm registry${registry === undefined ? '' : ` ${registry}`} cannot be reached. Check the connection (or a proxy: npm config get proxy) and run this again.`
  }
  if (/EUSAGE/.test(output))
    return 'package.json and package-lock.json do not match. Restore package-lock.json, or run: npm install'
  if (/EINTEGRITY/.test(output))
    return 'A downloaded package is not the one in package-lock.json. Clear the cache (npm cache clean --force) and run this again.'
  if (/ENOSPC/.test(output)) return 'The disk is full: the packages need about 900 MB.'
  return 'npm ci failed; the end of its output is above. Mend what it names and run this again.'
}

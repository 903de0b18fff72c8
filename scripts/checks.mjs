import { nodeTool, runQuietly } from './run-tool.mjs'
import { check, countTests } from './tally.mjs'

/** @typedef {import('./tally.mjs').Counts} Counts */

/** What can be known without running anything of the project. Each has its own command, to be run alone. */
const staticChecks = [
  { title: 'Types (npx tsc)', command: nodeTool('typescript-native/bin/tsc') },
  {
    title: 'Lint and format (npx biome check; npm run format mends most)',
    command: nodeTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--reporter=summary', '.'),
  },
  { title: 'Structure (node scripts/check-structure.mjs)', command: [process.execPath, 'scripts/check-structure.mjs'] },
  { title: 'Unused code (npx knip)', command: nodeTool('knip/bin/knip.js', '--no-progress') },
  {
    title: 'Migrations lead to the schema (npm run prisma -- migrate diff)',
    command: [
      process.execPath,
      'scripts/prisma.mjs',
      'migrate',
      'diff',
      '--from-migrations',
      'prisma/migrations',
      '--to-schema',
      'prisma/schema',
      '--exit-code',
    ],
  },
]

/**
 * Two at a time: each of them is mostly one thread.
 *
 * @returns {Promise<Counts[]>}
 */
export async function runStaticChecks() {
  /** @type {Counts[]} */
  const results = []
  const waiting = [...staticChecks]
  const takeTurns = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { title, command } = next
      results.push(await check(title, () => runQuietly(command), { isBesideOthers: true }))
    }
  }
  await Promise.all([takeTurns(), takeTurns()])
  return results
}

/**
 * @param {('unit' | 'database' | 'process' | 'house')[]} projects of vitest.config.ts
 * @param {{ env?: Record<string, string | undefined>, below?: string[] }} [options] `below`: only files whose path has one of these in it
 */
export function runVitest(projects, { env, below = [] } = {}) {
  return countTests(
    `${projects.join(', ')} tests`,
    (file) => ({
      command: nodeTool(
        'vitest/vitest.mjs',
        'run',
        ...projects.flatMap((name) => ['--project', name]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...below,
      ),
      env,
    }),
    countVitest,
  )
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = tests.filter((status) => status === 'passed').length
  const failed = tests.filter((status) => status === 'failed').length
  return { passed, failed: failed + unloadable.length, skipped: tests.length - passed - failed }
}

export function runPlaywright() {
  return countTests(
    'browser tests',
    (file) => ({
      command: nodeTool('@playwright/test/cli.js', 'test', '--reporter=list,json'),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    countPlaywright,
  )
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

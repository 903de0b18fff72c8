import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// An odd offset (+05:45) shows every place that takes the machine's zone for the learner's. Workers inherit it.
process.env.TZ = 'Asia/Kathmandu'

// The tests of exercises have holes in them, and are run by scripts/prove.mjs.
const exerciseFiles = '**/blueprints/*/modules/**'
// Those of the labelled set are run by its benchmark.
const reviewedFiles = 'bench/reviews/{labelled,held-out}/**'
const outside = [
  '**/node_modules/**',
  'build/**',
  'e2e/**',
  'server/generated/**',
  '.data/**',
  exerciseFiles,
  reviewedFiles,
]
const needDatabase = '**/*.db.test.{ts,tsx}'
const startProcesses = '**/*.process.test.ts'
const startHouses = '**/*.house.test.ts'

const everywhere = {
  pool: 'forks',
  maxWorkers: 2,
  retry: 0,
  setupFiles: 'server/testing/expect-silence.ts',
} as const

/**
 * Projects one after the other, so that a worker's embedded database is opened once and not once a file:
 * - `unit` is pure,
 * - `database` shares one worker's modules between files (`isolate: false`), see server/testing/database.ts,
 * - `process` starts programs of ours that need no database: the runner's children, commands,
 * - `house` starts whole servers on a database, beside them: both wait for each other most of the time.
 */
export default defineConfig({
  resolve: { alias: { '~': resolve('app'), '#server': resolve('server') } },
  esbuild: { jsx: 'automatic' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...outside, needDatabase, startProcesses, startHouses],
          isolate: false,
          // No test measures time: a machine that is busy may take longer.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'database',
          include: [needDatabase],
          exclude: outside,
          isolate: false,
          globalSetup: 'server/testing/prepare-template.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'process',
          include: [startProcesses],
          exclude: outside,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'house',
          include: [startHouses],
          exclude: outside,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

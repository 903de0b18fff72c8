// What touches a database once more, on PostgreSQL: TEST_DATABASE_URL, or a server on this machine.
import './node-version.mjs'
import { randomBytes } from 'node:crypto'
import { runVitest } from './checks.mjs'
import { Failure, runCommand } from './failure.mjs'
import { testServer as url } from './find-postgres.mjs'
import { prepare } from './prepare/prepare.mjs'
import { projectRoot } from './project.mjs'
import { runQuietly } from './run-tool.mjs'
import { check, conclude, oneFailed, sum } from './tally.mjs'

await runCommand(
  async () => {
    await prepare(['install', 'generate', 'build'], 'the tests on PostgreSQL')
    await onServer(() => Promise.resolve())
    const drift = await check('Migrations on PostgreSQL lead to the schema (prisma migrate diff)', migrateFreshDatabase)
    const tests = await runVitest(['database', 'house'], { env: { TEST_DATABASE_URL: url }, below: ['server/'] })
    conclude(sum([drift, tests]))
  },
  () => conclude(oneFailed),
)

/** The same question that the static checks ask of the embedded engine: do our migrations make what Prisma expects? */
async function migrateFreshDatabase() {
  // Named like the databases of the tests: what a killed run leaves behind, the next one clears away.
  const run = `guildhall_test_${randomBytes(4).toString('hex')}`
  const fresh = new URL(url)
  fresh.pathname = `/${run}_drift`
  const env = { DATABASE_URL: fresh.href, DIRECT_DATABASE_URL: undefined }
  const node = (/** @type {string[]} */ ...args) => runQuietly([process.execPath, ...args], { env })
  await onServer(async (client) => {
    await client.query(`SET application_name = '${run}'`)
    await client.query(`CREATE DATABASE ${run}_drift`)
    try {
      // Rebuilding what nobody did yet only applies the migrations, as a starting server does.
      await node('--import', 'tsx', 'server/command.ts', projectRoot, 'ledger:rebuild')
      const diff = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code']
      await node('scripts/prisma.mjs', ...diff)
    } finally {
      await client.query(`DROP DATABASE ${run}_drift WITH (FORCE)`)
    }
  })
}

/** @param {(client: import('pg').Client) => Promise<unknown>} work */
async function onServer(work) {
  const { default: pg } = await import('pg') // may just have been installed
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  const { host, username } = new URL(url)
  try {
    await client.connect()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `The database tests need a PostgreSQL 15 or newer: none for the user ${username} at ${host} (${why}). Start one there, or set TEST_DATABASE_URL to one where the user may create databases.`,
    )
  }
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

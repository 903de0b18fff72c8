// What touches a database once more, on PostgreSQL: TEST_DATABASE_URL, or a server on this machine.
import './node-version.mjs'
import { runVitest } from './checks.mjs'
import { Failure, runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { conclude, oneFailed } from './tally.mjs'

const url = process.env.TEST_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres'

await runCommand(
  async () => {
    await prepare(['install', 'generate', 'build'], 'the tests on PostgreSQL')
    await connectOnce()
    conclude(await runVitest(['database', 'process'], { env: { TEST_DATABASE_URL: url }, below: ['server/'] }))
  },
  () => conclude(oneFailed),
)

async function connectOnce() {
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
  } finally {
    await client.end()
  }
}

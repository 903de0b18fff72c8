import pg from 'pg'
import { runSql } from './run-sql.mjs'

/** What PostgreSQL calls a database that isn't there. */
const noSuchDatabase = '3D000'

/**
 * `schema-engine cli <command>`: what the command line asks before it asks for an engine. Answers by the exit code, and
 * by a line of the native engine's log on stderr when it is not zero.
 *
 * @param {string} command
 * @param {string} url
 * @returns {Promise<number>}
 */
export async function databaseCommand(command, url) {
  const { host, pathname } = new URL(url)
  const name = decodeURIComponent(pathname.slice(1))
  try {
    await perform(command, url, name)
    return 0
  } catch (error) {
    const missing = error instanceof pg.DatabaseError && error.code === noSuchDatabase
    const why = error instanceof Error ? error.message : String(error)
    const message = missing ? `Database \`${name}\` does not exist` : `Can't reach database server at ${host}: ${why}`
    const report = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      fields: { error_code: missing ? 'P1003' : 'P1001', message },
    }
    process.stderr.write(`\n${JSON.stringify(report)}`) // the reader skips the first line
    return 1
  }
}

/**
 * @param {string} command
 * @param {string} url
 * @param {string} name
 */
async function perform(command, url, name) {
  if (command === 'can-connect-to-database') return runSql(url, 'SELECT 1')
  if (command !== 'create-database' && command !== 'drop-database') return
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  await runSql(
    maintenance.href,
    `${command === 'create-database' ? 'CREATE' : 'DROP'} DATABASE ${pg.escapeIdentifier(name)}`,
  )
}

/** Where the tests look for a server when nobody names one. */
export const testServer = process.env.TEST_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres'

/**
 * Whether there is a PostgreSQL that the tests can use: 15 or newer, by somebody who may create databases.
 *
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function isUsablePostgres(url) {
  const { default: pg } = await import('pg') // may just have been installed
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int >= 150000 AND (rolcreatedb OR rolsuper) AS usable
       FROM pg_roles WHERE rolname = current_user`,
    )
    return rows[0]?.usable === true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

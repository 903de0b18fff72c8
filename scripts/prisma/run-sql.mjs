import pg from 'pg'

/**
 * One statement or a whole script, on a connection of its own.
 *
 * @param {string} url
 * @param {string} sql
 */
export async function runSql(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

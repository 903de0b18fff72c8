import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../generated/prisma/client'
import { type Database, DatabaseUnavailable, type Session } from './database'
import { createListener } from './listener'
import { runTransaction } from './transaction'

type Options = { url: string; directUrl: string; poolSize: number; onError: (error: unknown) => void }

export async function openPostgres(options: Options): Promise<Database> {
  await checkConnection(options.url)
  if (options.directUrl !== options.url) await checkConnection(options.directUrl)
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    // Prisma writes times in UTC and without a zone, so the connection has to read them as UTC.
    onConnect: (connection) => connection.query("SET TIME ZONE 'UTC'"),
  })
  // An error that nobody listens for ends the process. Prisma listens too, but stops when it disconnects, and the pool's
  // connections take a moment longer to close.
  pool.on('connect', (connection) => void connection.on('error', () => undefined))
  let closing = false
  pool.on('error', (error) => {
    if (!closing) options.onError(error)
  })
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: statementNames(),
  })
  const client = new PrismaClient({ adapter })
  const listener = createListener({ url: options.directUrl, onError: options.onError })
  return {
    kind: 'postgresql',
    client,
    transaction: (work) => runTransaction(client, work, options.onError),
    listen: (channel, onPayload, onGap = () => undefined) => listener.listen(channel, onPayload, onGap),
    notify: async (channel, payload) => {
      await pool.query('SELECT pg_notify($1, $2)', [channel, payload])
    },
    script: (sql) => runSession(options.directUrl, (session) => session.script(sql)),
    session: (work) => runSession(options.directUrl, work),
    close: async () => {
      closing = true
      await listener.close()
      await client.$disconnect()
      await pool.end()
    },
  }
}

/** Named statements are planned once a connection. Bounded: a name stays with each connection for as long as that lives. */
function statementNames(limit = 500) {
  const names = new Map<string, string>()
  return ({ sql }: { sql: string }): string => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= limit) return ''
    const name = `g${names.size}`
    names.set(sql, name)
    return name
  }
}

async function runSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => undefined) // the statement under way fails too, and says so
  await client.connect()
  try {
    await client.query('BEGIN')
    const result = await work({
      query: async <Row extends pg.QueryResultRow>(sql: string, params?: string[]) =>
        (await client.query<Row>(sql, params)).rows,
      script: async (statements) => void (await client.query(statements)),
    })
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('a statement had failed, so the transaction was undone')
    return result
  } finally {
    await client.end() // what was not committed is undone
  }
}

async function checkConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseUnavailable(explainConnection(url, error), { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Never the URL itself: it may hold the password. */
function explainConnection(url: string, error: unknown): string {
  const { hostname, port, pathname, username } = new URL(url)
  const place = `${hostname}:${port === '' ? '5432' : port}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = error instanceof Error ? error.message : String(error)
  if (code === '28P01' || code === '28000')
    return `PostgreSQL at ${place} refused the user ${username} (wrong password, or not allowed in). Check DATABASE_URL.`
  if (code === '3D000')
    return `PostgreSQL at ${place} has no database named ${pathname.slice(1)}. Create it: createdb ${pathname.slice(1)}`
  return `PostgreSQL at ${place} cannot be reached (${code || why}). Is it running, and is DATABASE_URL right?`
}

import { mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../../generated/prisma/client'
import { type Database, DatabaseUnavailable } from './database'
import { runTransaction } from './transaction'

/** Extensions have to be handed over at every opening, or a database that uses them does not start. */
export const extensions = { pg_trgm, pgcrypto, unaccent }

/** The caller holds the lock on the directory: two processes on one directory corrupt it. */
export async function openEmbedded(options: {
  directory: string
  onError: (error: unknown) => void
}): Promise<Database> {
  try {
    await mkdir(options.directory, { recursive: true })
    return wrapEmbedded(await PGlite.create({ dataDir: options.directory, extensions }), options.onError)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DatabaseUnavailable(
      `The embedded database in ${options.directory} cannot be opened (${why}). Move that directory away and restore a backup (npm run db:restore -- FILE), or set GUILDHALL_DATA to another one.`,
      { cause: error },
    )
  }
}

export function wrapEmbedded(pglite: PGlite, onError: (error: unknown) => void): Database {
  const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
  let sessions: Promise<unknown> = Promise.resolve()
  return {
    kind: 'embedded',
    client,
    transaction: async (work) => {
      await sessions // Prisma waits 10 s for its turn, and a backup may take longer
      return runTransaction(client, work, onError)
    },
    listen: async (channel, onPayload) => {
      const stop = await pglite.listen(channel, onPayload)
      return () => stop()
    },
    notify: async (channel, payload) => {
      await pglite.query('SELECT pg_notify($1, $2)', [channel, payload])
    },
    script: async (sql) => {
      await pglite.transaction((tx) => tx.exec(sql))
    },
    session: (work) => {
      const running = pglite.transaction((tx) =>
        work({
          query: async <Row>(sql: string, params?: string[]) => (await tx.query<Row>(sql, params)).rows,
          script: async (statements) => void (await tx.exec(statements)),
        }),
      )
      sessions = Promise.allSettled([sessions, running])
      return running
    },
    close: async () => {
      await client.$disconnect()
      await pglite.close()
    },
  }
}

import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { runSql } from './run-sql.mjs'

/** prisma.config.ts says `embedded` where no DATABASE_URL is set. @param {string} url */
export function isEmbedded(url) {
  return url === '' || new URL(url).hostname === 'embedded'
}

/** @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Adapter */

/**
 * @param {string} url
 * @returns {Promise<{ factory: import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory, close: () => Promise<void> }>}
 */
export async function connect(url) {
  const { provider, adapterName } = new PrismaPg({})
  const plan = isEmbedded(url) ? await planEmbedded() : planServer(url)
  // Migrations are tried on a database in memory, whatever the target is.
  const connectToShadowDb = async () => embeddedAdapter(await openPGlite('memory://'))
  return { factory: { provider, adapterName, connect: plan.connect, connectToShadowDb }, close: plan.close }
}

async function planEmbedded() {
  const database = await openPGlite(resolve(process.env.GUILDHALL_DATA || '.data', 'db'))
  return { connect: () => embeddedAdapter(database), close: () => database.close() }
}

/** @param {PGlite} database */
async function embeddedAdapter(database) {
  const adapter = await new PrismaPGlite(database).connect()
  // Its own does not wait for the script, so that an error in it would be nobody's.
  return Object.assign(adapter, {
    executeScript: async (/** @type {string} */ script) => void (await database.exec(script)),
  })
}

/** @param {string} url */
function planServer(url) {
  keepCatalogTypes()
  const connectToServer = async () => {
    const adapter = await new PrismaPg({ connectionString: url }).connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      // Its own cuts a script at every semicolon, also at those inside a function's body.
      executeScript: (/** @type {string} */ script) => runSql(url, script),
      queryRaw: async (/** @type {import('@prisma/driver-adapter-utils').SqlQuery} */ query) => {
        const result = await queryRaw(query)
        return {
          ...result,
          columnTypes: result.columnTypes.map((type) =>
            type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
          ),
        }
      },
    })
  }
  return { connect: connectToServer, close: async () => undefined }
}

/** @param {string} dataDir */
function openPGlite(dataDir) {
  return PGlite.create({ dataDir, extensions: { pg_trgm, pgcrypto, unaccent } })
}

/**
 * The adapter refuses types that only the system catalogue has, and introspection selects them. Function names and
 * the like are as good as text. `"char"` must arrive as a character, or the engine panics; the adapter knows only its array,
 * which nothing selects, so that stands in for it on the way through.
 */
function keepCatalogTypes() {
  const char = 18
  const charArray = 1002
  const text = 25
  const textArray = 1009
  const replacements = new Map([
    [char, charArray],
    [24, text],
    [194, text],
    [2205, text],
    [1003, textArray],
  ])
  /** @typedef {{ fields: { dataTypeID: number }[], addFields(fields: unknown): void }} Result the types leave the method out */
  const prototype = /** @type {Result} */ (/** @type {unknown} */ (pg.Result.prototype))
  const { addFields } = prototype
  prototype.addFields = function (fields) {
    addFields.call(this, fields)
    for (const field of this.fields) field.dataTypeID = replacements.get(field.dataTypeID) ?? field.dataTypeID
  }
}

import { randomBytes } from 'node:crypto'
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database, Session } from '../db/database'
import type { Migration } from '../db/migrate'
import { BackupError, explainFile, sqlState } from './backup-error'
import { emptyHeader, type Header } from './backup-format'
import { type Content, packBackup, type SequenceState } from './encode-backup'
import { type FileFacts, readBackup } from './read-backup'
import { belongsTo, readApplied, readSequences, readTables, type Sequence } from './read-catalog'
import { readRows, settleSession } from './read-rows'
import type { TableSum } from './sum-rows'

export type BackupReport = {
  tables: number
  rows: number
  /** Tables in the same schema that are not the product's, and so are not in the file. */
  leftOut: string[]
  bytes: number
  sha256: string
}

type Source = { db: Database; migrations: Migration[]; version: string; now: Date }
type Options = Source & {
  file: string
  /** Replace a file that is there. */
  overwrite: boolean
}

/**
 * Everything in one snapshot, into a file that is either complete and has been read back, or not there at all. Others
 * go on writing meanwhile; on the embedded engine they wait.
 */
export async function writeBackup({ file, overwrite, ...source }: Options): Promise<BackupReport> {
  await checkTarget(file, overwrite)
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.partial`
  try {
    const { sums, leftOut } = await writeFile(unfinished, source)
    const { sha256, bytes } = await readBack(unfinished, sums)
    await checkTarget(file, overwrite)
    await rename(unfinished, file)
    await flush(dirname(file))
    return { tables: sums.length, rows: sums.reduce((all, { rows }) => all + rows, 0), leftOut, sha256, bytes }
  } catch (error) {
    await rm(unfinished, { force: true })
    if (sqlState(error) !== undefined && error instanceof Error)
      throw new BackupError(`No backup was made: ${error.message}. Mend what this names and try again.`, {
        cause: error,
      })
    throw explainFile(file, error)
  }
}

async function checkTarget(file: string, overwrite: boolean): Promise<void> {
  const there = await lstat(file).catch(() => null)
  if (there === null) return
  if (!there.isFile()) throw new BackupError(`${file} is there and is no ordinary file. Name another one.`)
  if (!overwrite)
    throw new BackupError(
      `${file} is there already. Name another file, or add --yes after the dashes to replace it (npm run db:backup -- FILE --yes).`,
    )
}

async function writeFile(path: string, source: Source) {
  const file = await open(path, 'wx', 0o600) // hashes of passwords, and mails
  try {
    const written = await source.db.session(async (session) => {
      await session.script('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
      await settleSession(session)
      const { content, leftOut } = await describe(session, source)
      return { sums: await packBackup(file, content), leftOut }
    })
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

async function describe(session: Session, { db, migrations, version, now }: Source) {
  const applied = await readApplied(session)
  if (applied.length === 0)
    throw new BackupError('There is nothing to back up yet: start Guildhall once, which sets the database up.')
  const isOurs = belongsTo(migrations, applied)
  const all = await readTables(session)
  const tables = new Map(all.filter(({ name }) => isOurs(name)).map((table) => [table.name, table]))
  const sequences = (await readSequences(session)).filter(({ name, table }) => isOurs(table ?? name))
  const [server] = await session.query<{ version: string }>(`SELECT current_setting('server_version') AS version`)
  const header: Header = {
    ...emptyHeader,
    guildhall: version,
    engine: db.kind,
    server: server?.version ?? '',
    createdAt: now.toISOString(),
    migrations: applied,
    tables: Array.from(tables.values(), ({ name, columns }) => ({
      name,
      columns: columns.map(({ name, type }) => ({ name, type })),
    })),
  }
  const rows = (name: string) => {
    const table = tables.get(name)
    return table === undefined ? [] : readRows(session, table)
  }
  const content: Content = { header, rows, sequences: () => readStates(session, sequences) }
  return { content, leftOut: all.map(({ name }) => name).filter((name) => !tables.has(name)) }
}

async function* readStates(session: Session, sequences: Sequence[]): AsyncGenerator<SequenceState> {
  for (const { name, quoted } of sequences) {
    const [state] = await session.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted}`,
    )
    if (state !== undefined) yield { name, ...state }
  }
}

async function readBack(path: string, written: TableSum[]): Promise<FileFacts> {
  try {
    let found: TableSum[] = []
    for await (const part of readBackup(path)) {
      if (part.kind === 'end') found = part.tables
      if (part.kind === 'file' && JSON.stringify(found) === JSON.stringify(written)) return part
    }
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
  }
  throw new BackupError(
    'The backup read back differently from what was written, and was deleted. Check the disk, or name a file on another one.',
  )
}

/** A rename is in the directory, which has to reach the disk as well. Not every system opens a directory. */
async function flush(path: string): Promise<void> {
  const directory: FileHandle | null = await open(path, 'r').catch(() => null)
  await directory?.sync().catch(() => undefined)
  await directory?.close()
}

import type { Database, Session } from '../db/database'
import { type Migration, migrate } from '../db/migrate'
import { BackupError, sqlState } from './backup-error'
import type { Header } from './backup-format'
import { clearSchema } from './clear-schema'
import { count } from './format-amounts'
import { loadBackup } from './load-backup'
import { readBackup } from './read-backup'
import { belongsTo, bookkeeping, readApplied, readTables } from './read-catalog'
import { settleSession } from './read-rows'

type Options = {
  file: string
  /** All that this version knows, in order. */
  migrations: Migration[]
  /** The table whose rows are people: without one, a database holds nothing that anybody would miss. */
  people: string
  /** Replace what is there. */
  confirmed: boolean
  /** Opens the database as it is, and closes it. Called only once the file is known to be whole. */
  open<T>(work: (db: Database) => Promise<T>): Promise<T>
  print(line: string): void
  /** How long to wait for others who use the tables. */
  patienceMs?: number
}

type Checked = { file: string; header: Header; migrations: Migration[]; tables: number; rows: number }

/**
 * The database as it was when the file was written, or, if anything at all is wrong, as it was before: the file is read
 * to its end before the database is opened, and what is there is replaced in one transaction.
 */
export async function restoreBackup(options: Options): Promise<void> {
  const checked = await checkFile(options.file, options.migrations)
  await options.open(async (db) => {
    const others = await explainUndone(() => replaceAll(db, checked, options))
    options.print(`restored ${count(checked.rows, 'row')} in ${count(checked.tables, 'table')} from ${options.file}`)
    await migrate(db, options.migrations, (name) => options.print(`Migrating: ${name}`))
    await db.script('ANALYZE') // what the planner knew went with the old tables
    if (others > 0)
      options.print(`other connections to the database that are open: ${others}; restart every server on it`)
  })
}

/** @returns how many others are connected */
async function replaceAll(db: Database, checked: Checked, options: Options): Promise<number> {
  const { loss, others } = await db.session(async (session) => ({
    others: await countOthers(session),
    loss: await weighLoss(session, options),
  }))
  if (loss !== null && !options.confirmed) throw new BackupError(describeLoss(loss, checked))
  await migrate(db, [], () => undefined) // the table of migrations, where there is none yet
  await replace(db, checked, { patienceMs: options.patienceMs ?? 5_000, isEmpty: loss === null })
  return others
}

async function checkFile(file: string, known: Migration[]): Promise<Checked> {
  let checked: Checked | undefined
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') findMigrations(file, part.header, known) // before reading on: the file may be large
    if (part.kind !== 'end') continue
    const rows = part.tables.reduce((all, table) => all + table.rows, 0)
    const migrations = findMigrations(file, part.header, known)
    checked = { file, header: part.header, migrations, tables: part.tables.length, rows }
  }
  if (checked === undefined) throw new Error('a backup was read without coming to its end')
  return checked
}

function findMigrations(file: string, header: Header, known: Migration[]): Migration[] {
  return header.migrations.map(({ name, checksum }) => {
    const migration = known.find((candidate) => candidate.name === name)
    if (migration === undefined)
      throw new BackupError(
        `${file} was written with migration ${name}, which this version does not have. Restore it with Guildhall ${header.guildhall} or newer.`,
      )
    if (migration.checksum !== checksum)
      throw new BackupError(
        `${file} was written with another migration ${name} than this version has. Restore it with the version that wrote it (Guildhall ${header.guildhall}).`,
      )
    return migration
  })
}

/** Whoever is connected keeps plans and positions that fit the old tables. */
async function countOthers(session: Session): Promise<number> {
  const [row] = await session.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND coalesce(backend_type, '') IN ('', 'client backend')`,
  )
  return row?.others ?? 0
}

type Loss = { people: number; rows: number; tables: number }

/** null: nobody would miss anything. Tables that are not the product's are never replaced. */
async function weighLoss(session: Session, { migrations, people }: Options): Promise<Loss | null> {
  const isOurs = belongsTo(migrations, await readApplied(session))
  const tables = await readTables(session)
  const foreign = tables.filter(({ name }) => !isOurs(name)).map(({ name }) => name)
  if (foreign.length > 0)
    throw new BackupError(
      `The database's schema public holds tables that are not Guildhall's (${foreign.slice(0, 5).join(', ')}${foreign.length > 5 ? ' and more' : ''}), and restoring replaces that schema. Give Guildhall a database of its own, or move them to another schema.`,
    )
  const loss: Loss = { people: 0, rows: 0, tables: tables.length }
  for (const { name, quoted } of tables) {
    const [counted] = await session.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ONLY ${quoted}`)
    const rows = Number(counted?.rows ?? 0)
    loss.rows += rows
    if (name === people) loss.people = rows
  }
  return loss.people === 0 ? null : loss
}

function describeLoss({ people, rows, tables }: Loss, checked: Checked): string {
  const there = `${count(people, 'person', 'people')} and ${count(rows, 'row')} in ${count(tables, 'table')}`
  const made = checked.header.createdAt.slice(0, 16).replace('T', ' ')
  return `The database holds ${there}, which would be lost. To put the backup of ${made} UTC (${count(checked.rows, 'row')}) in their place, make a backup of them first (npm run db:backup), then add --yes after the dashes (npm run db:restore -- FILE --yes).`
}

/**
 * All or nothing, but for one case: PostgreSQL before 17 does not let a transaction use a value that it added to an enum
 * itself. Where there is nothing to lose, the migrations are then applied one after the other first.
 */
async function replace(
  db: Database,
  checked: Checked,
  { patienceMs, isEmpty }: { patienceMs: number; isEmpty: boolean },
) {
  const step = (work: (session: Session) => Promise<void>) =>
    db.session(async (session) => {
      await settleSession(session)
      await session.script(`SET LOCAL lock_timeout = ${patienceMs}; LOCK TABLE public.${bookkeeping}`)
      await work(session)
    })
  try {
    await step(async (session) => {
      await clearSchema(session)
      for (const migration of checked.migrations) await apply(session, migration)
      await loadBackup(session, checked.file)
    })
  } catch (error) {
    if (!isEmpty || sqlState(error) !== newEnumValue) throw error
    await step(clearSchema)
    await migrate(db, checked.migrations, () => undefined)
    await step((session) => loadBackup(session, checked.file))
  }
}

async function apply(session: Session, { name, sql, checksum }: Migration): Promise<void> {
  await session.script(sql)
  await session.query(
    `INSERT INTO public.${bookkeeping} (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, $2, clock_timestamp(), 1)`,
    [checksum, name],
  )
}

/** What PostgreSQL says, as a line for a person. Other errors are ours, and keep their stack. */
async function explainUndone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const state = sqlState(error)
    if (state === undefined || !(error instanceof Error)) throw error
    const advice = advices[state] ?? `${error.message}. Mend what this names, or use another backup`
    throw new BackupError(`The restore was undone, and your data is as before: ${advice}.`, { cause: error })
  }
}

const newEnumValue = '55P04'
const inUse = 'somebody else is using the database. Stop every Guildhall server on it and try again'

const advices: Record<string, string> = {
  '55P03': inUse,
  '40P01': inUse,
  '42501': 'this user may not replace the tables. Connect as their owner',
  [newEnumValue]:
    'this PostgreSQL cannot replace a database in one step once an enum has got a value. Restore into a new, empty database',
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changeRole } from './domains/identity/change-role'
import { count, formatBytes } from './platform/backup/format-amounts'
import { parseArguments } from './platform/backup/parse-arguments'
import { restoreBackup } from './platform/backup/restore-backup'
import { surveyDatabase } from './platform/backup/survey-database'
import { writeBackup } from './platform/backup/write-backup'
import type { Database } from './platform/db/database'
import { readMigrations } from './platform/db/migrate'
import { AppError } from './platform/errors'
import type { Services } from './platform/services'

/** `directory`: where the caller is, who may be another process than this. */
export type Asked = { args: string[]; directory: string; print: (line: string) => void }

type OpenDatabase = <T>(work: (db: Database) => Promise<T>) => Promise<T>

/**
 * What a command needs:
 * - `services`, wired and on a migrated database,
 * - `database`: the same as it is, not migrated,
 * - `own process`: it opens the database itself, when it is ready to.
 * The first two go through the server that holds the embedded database, where one runs.
 */
export type Command = { summary: string } & (
  | { needs: 'services'; run(services: Services, asked: Asked): Promise<void> }
  | { needs: 'database'; run(services: Pick<Services, 'db' | 'clock' | 'config'>, asked: Asked): Promise<void> }
  | { needs: 'own process'; run(open: OpenDatabase, asked: Asked): Promise<void> }
)

export const commands: Record<string, Command> = {
  'ledger:rebuild': {
    summary: 'compute every projection again from the ledger',
    needs: 'services',
    async run({ ledger }, { print }) {
      const report = await ledger.rebuild(({ people }) => print(`${people} people`))
      const { people, events, added, removed } = report
      print(`rebuilt ${people} people from ${events} events; derived events: ${added} added, ${removed} removed`)
    },
  },

  'admin:grant': {
    summary: 'USERNAME: make somebody an admin, as the first one has to be; the audit log notes it',
    needs: 'services',
    async run(services, { args: [username = ''], print }) {
      const user = await services.db.client.user.findUnique({ where: { username }, select: { id: true } })
      if (user === null)
        throw new AppError('not_found', { userMessage: `There is nobody called "${username}". Sign up first.` })
      await changeRole({ services, actorId: null, userId: user.id, role: 'admin', requestId: 'command line' })
      print(`${username} is an admin now, and has to sign in again`)
    },
  },

  'db:stats': {
    summary: 'rows and sizes of every table, and the indexes that nothing uses',
    needs: 'database',
    async run({ db }, asked) {
      parseArguments(asked, { usage: 'db:stats', file: 'none', yes: false })
      for (const line of await surveyDatabase(db)) asked.print(line)
    },
  },

  'db:backup': {
    summary: '[FILE] [--yes]: write everything into one file; --yes replaces a file that is there',
    needs: 'database',
    async run({ db, clock, config }, asked) {
      const usage = 'db:backup -- [FILE] [--yes]'
      const { file, yes } = parseArguments(asked, { usage, file: 'optional', yes: true })
      const now = clock.now()
      const path = file ?? join(asked.directory, nameBackup(now))
      const source = { db, migrations: await readOwnMigrations(), version: config.version, now }
      const { tables, rows, bytes, sha256, leftOut } = await writeBackup({ ...source, file: path, overwrite: yes })
      for (const name of leftOut) asked.print(`left out: table ${name}, which is not Guildhall's`)
      asked.print(`${count(tables, 'table')}, ${count(rows, 'row')}, ${formatBytes(bytes)}, read back and found whole`)
      asked.print(`sha256 ${sha256}`)
      asked.print(path)
    },
  },

  'db:restore': {
    summary: 'FILE [--yes]: put a backup in the place of what is there; --yes if that loses something',
    needs: 'own process',
    async run(open, asked) {
      const usage = 'db:restore -- FILE [--yes]'
      const { file, yes } = parseArguments(asked, { usage, file: 'required', yes: true })
      const migrations = await readOwnMigrations()
      await restoreBackup({ file, migrations, people: 'users', confirmed: yes, open, print: asked.print })
    },
  },
}

export function findCommand(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}

/** From server/ as from build/. */
const readOwnMigrations = () => readMigrations(fileURLToPath(new URL('../prisma/migrations', import.meta.url)))

/** `guildhall-20261121T104337Z.backup`: sorts by time, and every file system takes it. */
const nameBackup = (now: Date) => `guildhall-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.backup`

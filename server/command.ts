import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdDataDirectory, readVersion } from './boot'
import { type Asked, type Command, commands, findCommand } from './commands'
import { askRunningServer } from './control-socket'
import { explainFailure } from './explain-failure'
import { makeServices } from './make-services'
import { type Config, embeddedPaths, parseConfig, readEnvironment } from './platform/config'
import type { Database } from './platform/db/database'
import { migrate, readMigrations } from './platform/db/migrate'
import { openDatabase } from './platform/db/open-database'
import { createLog, type Log } from './platform/log'

const root = fileURLToPath(new URL('..', import.meta.url))
const print = (line: string) => void process.stdout.write(`${line}\n`)

/**
 * `node … command.ts DIRECTORY NAME ARGS`, where paths among the arguments are meant from DIRECTORY: through the running
 * server where that holds the embedded database, otherwise by itself.
 */
async function main(directory: string, name: string, args: string[]): Promise<boolean> {
  const command = findCommand(name)
  if (command === undefined) {
    print(['Commands:', ...Object.entries(commands).map(([known, { summary }]) => `  ${known}  ${summary}`)].join('\n'))
    return false
  }
  const config = parseConfig(readEnvironment(), await readVersion(root))
  if (config.databaseKind === 'embedded' && command.needs !== 'own process') {
    const path = embeddedPaths(config.dataDir).controlSocket
    const answered = await askRunningServer({ path, request: { name, args, directory }, print })
    if (answered !== null) return answered
  }
  await runAlone(config, name, command, { args, directory, print })
  return true
}

async function runAlone(config: Config, name: string, command: Command, asked: Asked): Promise<void> {
  const log = createLog({ level: 'warn', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const open = <T>(work: (db: Database) => Promise<T>) =>
    withDatabase(config, { purpose: `npm run ${name}`, log }, work)
  if (command.needs === 'own process') return command.run(open, asked)
  await open(async (db) => {
    if (command.needs === 'services') await migrate(db, await readMigrations(join(root, 'prisma/migrations')), silent)
    await command.run(makeServices({ config, db, log }), asked)
  })
}

const silent = () => undefined

async function withDatabase<T>(
  config: Config,
  { purpose, log }: { purpose: string; log: Log },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const lock = config.databaseKind === 'embedded' ? await holdDataDirectory(config.dataDir, { purpose }) : null
  try {
    const db = await openDatabase(config, (error) => log.error('database trouble', { error }))
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  } finally {
    await lock?.release()
  }
}

try {
  const [directory = '', name = '', ...args] = process.argv.slice(2)
  process.exitCode = (await main(directory, name, args)) ? 0 : 1
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`)
  process.exitCode = 1
}

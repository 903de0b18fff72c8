import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdDataDirectory, readVersion } from './boot'
import { commands, findCommand } from './commands'
import { askRunningServer } from './control-socket'
import { explainFailure } from './explain-failure'
import { makeServices } from './make-services'
import { type Config, embeddedPaths, parseConfig, readEnvironment } from './platform/config'
import { migrate, readMigrations } from './platform/db/migrate'
import { openDatabase } from './platform/db/open-database'
import { createLog } from './platform/log'

const root = fileURLToPath(new URL('..', import.meta.url))
const print = (line: string) => void process.stdout.write(`${line}\n`)

/** `node … command.ts NAME ARGS`: through the running server where that holds the embedded database, otherwise by itself. */
async function main(name: string, args: string[]): Promise<boolean> {
  if (findCommand(name) === undefined) {
    print(['Commands:', ...Object.entries(commands).map(([known, { summary }]) => `  ${known}  ${summary}`)].join('\n'))
    return false
  }
  const config = parseConfig(readEnvironment(), await readVersion(root))
  if (config.databaseKind === 'embedded') {
    const answered = await askRunningServer({
      path: embeddedPaths(config.dataDir).controlSocket,
      command: [name, ...args].join(' '),
      print,
    })
    if (answered !== null) return answered
  }
  return runAlone(config, name, args)
}

async function runAlone(config: Config, name: string, args: string[]): Promise<boolean> {
  const log = createLog({ level: 'warn', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const lock = config.databaseKind === 'embedded' ? await holdDataDirectory(config.dataDir, { purpose: name }) : null
  try {
    const db = await openDatabase(config, (error) => log.error('database trouble', { error }))
    try {
      await migrate(db, await readMigrations(join(root, 'prisma/migrations')), () => undefined)
      await findCommand(name)?.run(makeServices({ config, db, log }), args, print)
      return true
    } finally {
      await db.close()
    }
  } finally {
    await lock?.release()
  }
}

try {
  process.exitCode = (await main(process.argv[2] ?? '', process.argv.slice(3))) ? 0 : 1
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`)
  process.exitCode = 1
}

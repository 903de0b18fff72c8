import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedDemo } from '../prisma/seed/seed-demo'
import { acquireLock, describeDirectoryInUse, LockHeldError } from '../scripts/process-lock.mjs'
import { openControl } from './control-socket'
import { publishHouseBlueprints } from './domains/blueprints/publish-house-blueprints'
import { createHttpServer } from './http/http-server'
import { largeBodies } from './http/large-bodies'
import { makeServices } from './make-services'
import { mountApp } from './mount-app'
import { type Config, embeddedPaths } from './platform/config'
import { DatabaseUnavailable } from './platform/db/database'
import { migrate, readMigrations } from './platform/db/migrate'
import { openDatabase } from './platform/db/open-database'
import type { Log } from './platform/log'
import { systemRandom } from './platform/random'
import type { Services } from './platform/services'

export type Running = { port: number; services: Services; stop(): Promise<void> }

const graceMs = 10_000

type Undo = () => Promise<void> | void

/**
 * Opens one thing after the other and says what it does. Whatever was opened is closed again in reverse order, at the
 * end or when a later step fails, so a start that fails leaves no lock and no half-open database behind.
 */
export async function boot(options: {
  config: Config
  root: string
  log: Log
  onStep: (step: string) => void
}): Promise<Running> {
  const { config, root, log, onStep } = options
  const undo: Undo[] = []
  const stop = async () => {
    for (let close = undo.pop(); close !== undefined; close = undo.pop()) await close()
  }
  try {
    if (config.databaseKind === 'embedded') undo.push(await lockDataDirectory(config, log))

    const http = createHttpServer({ config, log, random: systemRandom, largeBodies })
    const { port } = await http.listen()
    undo.push(() => http.drain(graceMs))
    const step = (name: string) => {
      http.step(name)
      onStep(name)
    }

    step(
      config.databaseKind === 'embedded'
        ? `Opening the embedded database in ${config.dataDir}`
        : 'Connecting to PostgreSQL',
    )
    const db = await openDatabase(config, (error) => log.error('database trouble', { error }))
    undo.push(() => db.close())
    await migrate(db, await readMigrations(join(root, 'prisma/migrations')), (name) => step(`Migrating: ${name}`))

    const services = makeServices({ config, db, log })
    undo.push(() => services.runner.stop())
    await publishHouseBlueprints({ services, directory: join(root, 'content/blueprints'), onStep: step })
    if (config.demo) {
      step('Looking after the demo accounts')
      await seedDemo(services)
    }
    await services.live.start()
    undo.push(() => services.live.stop())
    await services.jobs.start()
    undo.push(() => services.jobs.stop(graceMs))
    if (config.databaseKind === 'embedded')
      undo.push(await openControl({ path: embeddedPaths(config.dataDir).controlSocket, services, log }))

    step('Opening the doors')
    await mountApp({ http, services, root })
    // Requests end before what they need: draining comes first although the server was opened early.
    undo.push(() => http.drain(graceMs))
    return { port, services, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function lockDataDirectory(config: Config, log: Log): Promise<Undo> {
  const onLost = () => {
    log.error('another machine took over the data directory; stopping before both write', { dataDir: config.dataDir })
    process.kill(process.pid, 'SIGKILL')
  }
  const lock = await holdDataDirectory(config.dataDir, { purpose: 'npm start', onLost })
  return () => lock.release()
}

/** Two processes on one embedded database corrupt it, so everything that opens it comes through here. */
export async function holdDataDirectory(dataDir: string, options: { purpose: string; onLost?: () => void }) {
  // Hashes and kept mails lie in there: nobody else on this machine may read them.
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await chmod(dataDir, 0o700)
  try {
    return await acquireLock(embeddedPaths(dataDir).lock, options)
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new DatabaseUnavailable(describeDirectoryInUse(dataDir, error.holder), { cause: error })
  }
}

export async function readVersion(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
  return typeof version === 'string' ? version : '0.0.0'
}

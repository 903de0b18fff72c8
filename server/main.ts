import { fileURLToPath } from 'node:url'
import { demoAccounts, demoPassword } from '../prisma/seed/demo-accounts'
import { boot, type Running, readVersion } from './boot'
import { explainFailure } from './explain-failure'
import { type Config, parseConfig, readEnvironment } from './platform/config'
import { createLog } from './platform/log'

const root = fileURLToPath(new URL('..', import.meta.url)) // of server/main.ts as of build/main.js
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const config = parseConfig(readEnvironment(), await readVersion(root))
  const log = createLog({
    level: config.logLevel,
    write: (line) => void process.stdout.write(line),
    now: () => new Date(),
  })
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }))
  const booting = boot({ config, root, log, onStep: (step) => say(`${step} …`) })
  stopOnSignal(booting)
  await greet(config, await booting)
}

async function greet(config: Config, { port, services }: Running): Promise<void> {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  say(
    `Guildhall ${config.version} is at ${config.publicUrl ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`}`,
  )
  const demo = config.demo
    ? await services.db.client.user.findMany({ where: { isDemo: true, isActive: true }, select: { username: true } })
    : []
  const there = demoAccounts.filter(({ username }) => demo.some((user) => user.username === username))
  if (there.length === 0) return
  say(`Demo accounts, all with the password "${demoPassword}":`)
  for (const { username, role } of there) say(`  ${role.padEnd(10)} ${username}`)
}

/** A signal during the start waits for the start: a database that is cut off in its first moments may not open again. */
function stopOnSignal(booting: Promise<Running>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('Stopping: finishing what is under way …')
    try {
      await (await booting).stop()
      process.exit(0)
    } catch (error) {
      process.stderr.write(`${explainFailure(error)}\n`)
      process.exit(1)
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`)
  process.exit(1)
}

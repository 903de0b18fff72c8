// `npm run prisma -- <args>`: Prisma's command line over its WebAssembly schema engine. The native engine is a download of
// its own, which not every machine can make. Leans on an internal protocol: run it by hand after every update of Prisma.
import './node-version.mjs'
import { chmodSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, runCommand } from './failure.mjs'
import { acquireLock, describeDirectoryInUse, LockHeldError } from './process-lock.mjs'
import { inProject } from './project.mjs'
import { nodeTool, runOpenly } from './run-tool.mjs'

const engine = inProject('scripts', 'prisma', 'engine.mjs')
const args = process.argv.slice(2)

await runCommand(async () => {
  const lock = opensEmbedded() ? await lockDataDirectory() : undefined
  try {
    makeExecutable(engine)
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: engine, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' }
    process.exitCode = await runOpenly(nodeTool('prisma/build/index.js', ...args), { env, stdin: 'inherit' })
  } finally {
    await lock?.release()
  }
})

/** The embedded database allows one process. The command line starts an engine per question, so the lock is held around all of them. */
function opensEmbedded() {
  return !process.env.DATABASE_URL && ['migrate', 'db', 'studio'].includes(args[0] ?? '')
}

async function lockDataDirectory() {
  const directory = process.env.GUILDHALL_DATA || '.data'
  try {
    return await acquireLock(resolve(directory, 'lock'), { purpose: `npm run prisma ${args[0]}` })
  } catch (error) {
    if (error instanceof LockHeldError) throw new Failure(describeDirectoryInUse(directory, error.holder))
    throw error
  }
}

/**
 * The command line executes the engine directly, and not every way of copying a checkout keeps the bit.
 *
 * @param {string} file
 */
function makeExecutable(file) {
  try {
    chmodSync(file, 0o755)
  } catch (error) {
    throw new Failure(`${file} cannot be made executable: ${error}`)
  }
}

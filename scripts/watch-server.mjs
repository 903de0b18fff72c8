import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { inProject, projectRoot } from './project.mjs'

const folders = ['server', 'content', 'prisma/seed']
const settleMs = 150

/**
 * Starts the server again whenever its code changes, never before the last one has ended: two at once would fight over
 * the data directory. The browser's side is Vite's, inside the server.
 *
 * @returns {Promise<number>} the server's exit code, once a signal has ended it all
 */
export async function watchServer() {
  let wanted = true
  let server = startServer()
  /** @type {NodeJS.Timeout | undefined} */
  let settling
  let restarted = Promise.resolve() // one after the other, however fast somebody saves

  const restart = async () => {
    await end(server)
    if (wanted) server = startServer()
  }
  const changed = (/** @type {string | null} */ file) => {
    if (file === null || /\.test\.tsx?$/.test(file) || !wanted) return
    clearTimeout(settling)
    settling = setTimeout(() => {
      restarted = restarted.then(restart)
    }, settleMs)
  }
  const watchers = folders
    .filter((folder) => existsSync(inProject(folder)))
    .map((folder) => watch(inProject(folder), { recursive: true }, (_event, file) => changed(file)))

  await anySignal()
  wanted = false
  clearTimeout(settling)
  for (const watcher of watchers) watcher.close()
  await restarted
  return end(server)
}

function startServer() {
  const server = spawn(process.execPath, ['--import', 'tsx', '--enable-source-maps', 'server/main.ts'], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  })
  server.on('exit', (code, signal) => {
    if (signal === null && code !== 0) console.error('The server has stopped. It starts again when its code changes.')
  })
  return server
}

/** @returns {Promise<unknown>} */
function anySignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, resolve)
  })
}

/**
 * By SIGINT: at a SIGTERM Vite, inside the server, ends the process before the server has.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<number>}
 */
async function end(server) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
  return server.exitCode ?? 0
}

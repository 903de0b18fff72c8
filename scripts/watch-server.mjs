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

  const restart = async () => {
    await end(server, 'SIGTERM')
    if (wanted) server = startServer()
  }
  const changed = (/** @type {string | null} */ file) => {
    if (file === null || /\.test\.tsx?$/.test(file) || !wanted) return
    clearTimeout(settling)
    settling = setTimeout(restart, settleMs)
  }
  const watchers = folders
    .filter((folder) => existsSync(inProject(folder)))
    .map((folder) => watch(inProject(folder), { recursive: true }, (_event, file) => changed(file)))

  const signal = await nextSignal()
  wanted = false
  clearTimeout(settling)
  for (const watcher of watchers) watcher.close()
  return end(server, signal)
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

/** @returns {Promise<NodeJS.Signals>} */
function nextSignal() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) process.on(signal, resolve)
  })
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {NodeJS.Signals} signal
 * @returns {Promise<number>}
 */
async function end(server, signal) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill(signal)
    await once(server, 'exit')
  }
  return server.exitCode ?? 0
}

import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { inProject, projectRoot } from './project.mjs'
import { watchServer } from './watch-server.mjs'

/** Shells differ in whether they pass a signal on, and `kill -9` nobody can. Without its npm a server would run on unseen. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200).unref()
}

/**
 * The server runs in this very process: signals reach it without being passed on, the process id that others see is
 * its own, and whoever kills this one has not left a server behind.
 */
async function serve() {
  await prepare(['install', 'generate', 'build'], 'npm start')
  process.env.NODE_ENV = 'production'
  process.chdir(projectRoot)
  process.setSourceMapsEnabled(true)
  await import(inProject('build', 'main.js'))
}

async function develop() {
  await prepare(['install', 'generate'], 'npm run dev')
  process.exitCode = await watchServer()
}

endWithNpm()
await runCommand(process.argv.includes('--dev') ? develop : serve)

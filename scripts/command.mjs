// `node scripts/command.mjs <name> …`: a command of the server's, from a checkout that may not be prepared yet.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

const [name = '', ...args] = process.argv.slice(2)

/** npm goes to the project first, and tells where it was called. What it tells is inherited, so only about this command. */
const calledFrom = process.env.npm_lifecycle_event === name ? process.env.INIT_CWD : undefined

await runCommand(async () => {
  await prepare(['install', 'generate'], `npm run ${name}`)
  const directory = calledFrom ?? process.cwd()
  const command = [process.execPath, '--import', 'tsx', 'server/command.ts', directory, name, ...args]
  process.exitCode = await runOpenly(command, { stdin: 'inherit' })
})

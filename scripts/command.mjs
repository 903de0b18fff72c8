// `node scripts/command.mjs <name> …`: a command of the server's, from a checkout that may not be prepared yet.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install', 'generate'], `npm run ${process.argv[2] ?? 'command'}`)
  const command = [process.execPath, '--import', 'tsx', 'server/command.ts', ...process.argv.slice(2)]
  process.exitCode = await runOpenly(command, { stdin: 'inherit' })
})

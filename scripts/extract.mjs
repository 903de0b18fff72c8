// `npm run --silent extract`: variables from passions, a JSON line each. From a checkout that may have nothing installed yet.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install'], 'npm run extract')
  const command = [process.execPath, '--import', 'tsx', 'server/extract-main.ts']
  process.exitCode = await runOpenly(command, { stdin: 'inherit' })
})

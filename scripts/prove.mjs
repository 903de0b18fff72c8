// `npm run prove`: whether a blueprint's exercises hold what they promise. For its authors.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install'], 'npm run prove')
  // It runs in the project, so it is told where it was called: that is where a relative folder is meant to be.
  const calledFrom = process.env.npm_lifecycle_event === 'prove' ? process.env.INIT_CWD : undefined
  const asked = ['--from', calledFrom ?? process.cwd(), ...process.argv.slice(2)]
  const command = [process.execPath, '--import', 'tsx', 'server/prove-main.ts', ...asked]
  process.exitCode = await runOpenly(command)
})

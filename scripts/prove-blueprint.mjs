// `node scripts/prove-blueprint.mjs …`: whether a blueprint's exercises hold what they promise. For its authors.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install'], 'node scripts/prove-blueprint.mjs')
  // It runs in the project, so it is told where it was called: that is where a relative folder is meant to be.
  const asked = ['--from', process.cwd(), ...process.argv.slice(2)]
  const command = [process.execPath, '--import', 'tsx', 'server/testing/prove-blueprint.ts', ...asked]
  process.exitCode = await runOpenly(command)
})

// `node scripts/prove-blueprint.mjs …`: whether a blueprint's exercises hold what they promise. For its authors.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install'], 'node scripts/prove-blueprint.mjs')
  const command = [process.execPath, '--import', 'tsx', 'server/testing/prove-blueprint.ts', ...process.argv.slice(2)]
  process.exitCode = await runOpenly(command)
})

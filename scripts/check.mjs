// `npm run check`: all but the browser and the tests that start whole servers.
import './node-version.mjs'
import { runStaticChecks, runVitest } from './checks.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { conclude, oneFailed, sum } from './tally.mjs'

await runCommand(
  async () => {
    await prepare(['install', 'generate'], 'npm run check')
    conclude(sum([...(await runStaticChecks()), await runVitest(['unit', 'database'])]))
  },
  () => conclude(oneFailed),
)

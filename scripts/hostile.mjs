// `npm run hostile`: every program that means harm, in each language, through the real pool. `npm test` tries a part each day.
import './node-version.mjs'
import { runVitest } from './checks.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { conclude, oneFailed } from './tally.mjs'

await runCommand(
  async () => {
    await prepare(['install', 'generate'], 'npm run hostile')
    conclude(await runVitest(['process'], { env: { HOSTILE: 'all' }, below: ['server/runner/hostile'] }))
  },
  () => conclude(oneFailed),
)

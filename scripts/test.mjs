// `npm test`: everything.
import './node-version.mjs'
import { runPlaywright, runStaticChecks, runVitest } from './checks.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { check, conclude, oneFailed, sum } from './tally.mjs'

await runCommand(
  async () => {
    await prepare(['install', 'generate', 'build'], 'npm test')
    const withoutBrowser = [...(await runStaticChecks()), await runVitest(['unit', 'database', 'process'])]
    // Without a browser its tests have not passed, so they don't count as skipped.
    const browser = await check('Looking for Chromium', ensureChromium)
    conclude(sum([...withoutBrowser, browser.failed > 0 ? browser : await runPlaywright()]))
  },
  () => conclude(oneFailed),
)

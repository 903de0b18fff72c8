// `npm test`: everything.
import './node-version.mjs'
import { runPlaywright, runStaticChecks, runVitest } from './checks.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { runCommand } from './failure.mjs'
import { isUsablePostgres, testServer } from './find-postgres.mjs'
import { prepare } from './prepare/prepare.mjs'
import { check, conclude, oneFailed, sum } from './tally.mjs'

await runCommand(
  async () => {
    await prepare(['install', 'generate', 'build'], 'npm test')
    const withoutBrowser = [
      ...(await runStaticChecks()),
      await runVitest(['unit', 'database', 'process', 'house']),
      ...(await tryConstraintsOnTheOther()),
    ]
    // Without a browser its tests have not passed, so they don't count as skipped.
    const browser = await check('Looking for Chromium', ensureChromium)
    conclude(sum([...withoutBrowser, browser.failed > 0 ? browser : await runPlaywright()]))
  },
  () => conclude(oneFailed),
)

/**
 * What the database must refuse is tried on both engines wherever there are both. Not when this is a part of a larger run
 * (--tally): that one goes on with every database test on PostgreSQL.
 */
async function tryConstraintsOnTheOther() {
  if (process.argv.includes('--tally')) return []
  const first = process.env.TEST_DATABASE_URL ? 'PostgreSQL' : 'the embedded engine'
  if (!(await isUsablePostgres(testServer))) {
    console.error(
      `The constraints were tried on ${first} alone: there is no PostgreSQL 15 here that may be used. TEST_DATABASE_URL names one.`,
    )
    return []
  }
  const other = process.env.TEST_DATABASE_URL ? undefined : testServer
  console.error(`The constraints once more, on ${other === undefined ? 'the embedded engine' : 'PostgreSQL'}`)
  return [
    await runVitest(['database'], { env: { TEST_DATABASE_URL: other }, below: ['server/platform/db/constraints'] }),
  ]
}

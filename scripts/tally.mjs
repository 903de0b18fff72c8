import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './failure.mjs'
import { show, showAtEnd } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }
/** @type {Counts} */
export const oneFailed = { ...nothing, failed: 1 }

/** @param {Counts[]} parts */
export function sum(parts) {
  return parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    nothing,
  )
}

/** @param {Counts} counts */
export function finalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}

/**
 * A check counts as one test.
 *
 * @param {string} title
 * @param {() => Promise<void>} run
 * @param {{ isBesideOthers?: boolean }} [options]
 * @returns {Promise<Counts>}
 */
export async function check(title, run, { isBesideOthers = false } = {}) {
  try {
    await (isBesideOthers ? showAtEnd : show)(title, run)
    return { ...nothing, passed: 1 }
  } catch (error) {
    report(error)
    return oneFailed
  }
}

/**
 * Runs a test tool that writes a report as JSON, and counts from that. No report, or a bad exit without a failed test in it
 * (a file that can't be loaded, an error outside any test), is a failure too.
 *
 * @param {string} title
 * @param {(reportFile: string) => { command: string[], env?: Record<string, string | undefined> }} tool
 * @param {(report: Report) => Counts} count
 * @template Report
 * @returns {Promise<Counts>}
 */
export async function countTests(title, tool, count) {
  console.error(`${title} …`)
  const file = join(tmpdir(), `guildhall-${title.replaceAll(/\W+/g, '-')}-${process.pid}.json`)
  const { command, env } = tool(file)
  const code = await runOpenly(command, { env })
  const counts = existsSync(file) ? count(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')))) : nothing
  rmSync(file, { force: true })
  return code !== 0 && counts.failed === 0 ? sum([counts, oneFailed]) : counts
}

/**
 * The last line, alone on it. With `--tally <file>` the counts go there instead, for a run that is part of a larger one.
 *
 * @param {Counts} counts
 */
export function conclude(counts) {
  const at = process.argv.indexOf('--tally')
  const file = at < 0 ? undefined : process.argv[at + 1]
  if (file === undefined) console.log(finalLine(counts))
  else appendFileSync(file, `${JSON.stringify(counts)}\n`)
  process.exitCode = counts.failed > 0 ? 1 : 0
}

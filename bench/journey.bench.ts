import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedPaths } from '../server/platform/config'
import { type Lap, travel } from './journey/learner'
import { writeRawRows } from './journey/write-raw-rows'
import { percentile } from './support/load'
import { start } from './support/run'

/**
 * From the click on "Make this course" to the first lesson, over HTTP, embedded engine, built-in generator: the request,
 * the job with its 7 modules, the news of it by SSE, the lesson. One learner after the other; the first one finds a
 * process that has only just started. Floors of the same run: signing in, and the same rows written by raw SQL.
 */
const learners = 16
const aimMs = 2_000

const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'))
const house = await start(['build/main.js'], {
  env: {
    PORT: '0',
    DATABASE_URL: '',
    GUILDHALL_DATA: folder,
    GUILDHALL_DEMO: 'off',
    OPENAI_BASE_URL: '',
    OPENAI_MODEL: '',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  },
  port: /Guildhall \S+ is at \S+:(\d+)/,
})
const laps: Lap[] = []
for (let number = 1; number <= learners; number++) laps.push(await travel(house.url, number))
await house.stop()
const raw = await writeRawRows({ directory: embeddedPaths(folder).database, rounds: 11 })
rmSync(folder, { recursive: true })

const [first, ...others] = laps
if (first === undefined) throw new Error('nobody travelled')
const median = (of: keyof Lap) =>
  percentile(
    others.map((lap) => lap[of]),
    0.5,
  )
const slowest = (of: keyof Lap) => Math.max(...others.map((lap) => lap[of]))
const floor = { signIn: median('signIn'), raw: percentile(raw.ms, 0.5) }

console.log(`\n| | first after the start, ms | median ms | slowest ms | × signing in | × the same rows by raw SQL |`)
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
const parts: [keyof Lap, string][] = [
  ['begin', 'the request: profile, course, job'],
  ['making', 'the job, until its end is heard of'],
  ['lesson', 'the first lesson'],
  ['whole', '**from submit to the first lesson**'],
]
for (const [part, name] of parts) {
  const ms = median(part)
  const ratios = `${(ms / floor.signIn).toFixed(1)} | ${(ms / floor.raw).toFixed(1)}`
  console.log(`| ${name} | ${first[part].toFixed(0)} | ${ms.toFixed(0)} | ${slowest(part).toFixed(0)} | ${ratios} |`)
}
console.log(
  `\nThe floors: signing in ${floor.signIn.toFixed(0)} ms, a signed-in request ${median('signedIn').toFixed(1)} ms, ` +
    `${raw.rows} rows (${(raw.bytes / 1_000).toFixed(0)} KB) by raw SQL ${floor.raw.toFixed(0)} ms.`,
)
const inSeconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
console.log(
  `From submit to the first lesson: ${inSeconds(median('whole'))} (median of ${others.length}), ` +
    `${inSeconds(first.whole)} right after the start. Aim: at most ${inSeconds(aimMs)}.`,
)

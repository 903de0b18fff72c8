// The last line of .ci/run. A part that died without a word left no counts: that is a failure.
import { readFileSync } from 'node:fs'
import { conclude, oneFailed, sum } from './tally.mjs'

const parts = 2
const [file = ''] = process.argv.slice(2)

/** @type {import('./tally.mjs').Counts[]} */
const counts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
const missing = Array(Math.max(0, parts - counts.length)).fill(oneFailed)

conclude(sum([...counts, ...missing]))

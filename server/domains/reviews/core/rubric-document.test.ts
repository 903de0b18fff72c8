import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axisWeights, mostOfOne, rubric, usualBar } from './rubric'

const document = readFileSync('docs/reviews.md', 'utf8')
const percent = (share: number) => (share === 0 ? '–' : `${Math.round(share * 100)} %`)

test('docs/reviews.md prints each rule with what it takes and why', () => {
  for (const [id, { name, cost, more, why }] of rubric)
    if (id !== 'missed_flaw')
      expect(document).toContain(`| \`${id}\` ${name} | ${percent(cost)} | ${percent(more)} | ${why} |`)
  expect(document.match(/^\| `/gm)).toHaveLength(rubric.size - 1)
})

test('and the weights, the bar and the most that one fact takes', () => {
  for (const weight of Object.values(axisWeights)) expect(document).toContain(`: ${weight} of 100`)
  expect(document).toContain(`passed from ${usualBar} on`)
  expect(document).toContain(`${mostOfOne * 100} % at most`)
})

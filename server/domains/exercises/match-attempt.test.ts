import { expect, test } from 'vitest'
import { matchAttempt } from './match-attempt'

const flaw = (id: string, from: number) => ({
  id,
  axis: 'taste' as const,
  rule: `rule-${id}`,
  path: 'main.js',
  from,
  to: from,
  why: `Line ${from} is wrong.`,
})
const flaws = [flaw('a', 1), flaw('b', 20), flaw('c', 40)]
const mark = (from: number, rule: string) => ({ path: 'main.js', from, to: from, rule, text: '' })

test('each flaw has what was found of it, and marks beside all of them are counted once', () => {
  const findings = [mark(1, 'rule-a'), mark(20, 'race'), mark(30, 'race'), mark(30, 'race'), mark(35, 'race')]
  const matched = matchAttempt({ form: 'diagnosis', flaws, findings })
  expect(matched.flaws.map(({ id, credit, isNamed }) => [id, credit, isNamed])).toEqual([
    ['a', 1, true],
    ['b', 0.5, false],
    ['c', 0, false],
  ])
  expect(matched.imagined).toBe(2)
})

import { expect, test } from 'vitest'
import { mutantsOf } from './mutants'

const changesOf = (expression: string) => mutantsOf(expression).map(({ change, is }) => `${is}: ${change}`)

test('a bound is moved by one, made strict, and taken away', () => {
  expect(changesOf('(points >= 0)')).toEqual([
    'looser: true',
    'stricter: false',
    'stricter: points > 0',
    'looser: points >= 0 - 1',
  ])
  expect(changesOf('(score <= (100)::numeric)')).toContain('looser: score <= (100)::numeric + 1')
  expect(changesOf(`(stability <= ('1000000'::numeric)::double precision)`)).toHaveLength(4)
})

test('a bound that is a column, a moment or no bound at all is not moved', () => {
  expect(changesOf('(lapses <= reps)')).toEqual(['looser: true', 'stricter: false', 'stricter: lapses < reps'])
  expect(changesOf('(expires_at > created_at)')).toContain('looser: expires_at >= created_at')
  expect(changesOf(`((slug)::text ~ '^a >= (b$'::text)`)).toEqual(['looser: true', 'stricter: false'])
})

test('each condition of a whole is changed by itself, the others stay', () => {
  const expression = '((NOT listed) OR ((home IS NOT NULL) AND (version >= 1)))'
  const mutants = mutantsOf(expression)
  expect(mutants.map(({ condition }) => condition)).toEqual([
    ...Array(2).fill('NOT listed'),
    ...Array(2).fill('home IS NOT NULL'),
    ...Array(4).fill('version >= 1'),
  ])
  expect(mutants[2]?.sql).toBe('((NOT listed) OR (((true)) AND (version >= 1)))')
})

test('both or neither is loosened in both directions', () => {
  expect(changesOf(`((status = 'draft'::version_status) = (published_at IS NULL))`)).toEqual([
    'looser: true',
    'stricter: false',
    `looser: NOT (status = 'draft'::version_status) OR (published_at IS NULL)`,
    `looser: NOT (published_at IS NULL) OR (status = 'draft'::version_status)`,
  ])
})

test('what is inside of quotes and of CASE is no condition', () => {
  expect(changesOf(`(kind = 'this OR that'::text)`)).toEqual(['looser: true', 'stricter: false'])
  expect(changesOf(`\nCASE a\n    WHEN 1 THEN (b AND c)\n    ELSE (d OR e)\nEND`)).toHaveLength(2)
})

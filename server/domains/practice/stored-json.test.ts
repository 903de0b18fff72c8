import fc from 'fast-check'
import { expect, test } from 'vitest'
import { practiceJson } from './stored-json'

const schema = practiceJson['skill_deconstructions.deconstruction_data']

const milestone = (id: string) => ({
  id,
  title: 'Even or odd',
  description: '',
  doThisNow: { prompt: 'Print whether a number is even.', reps: 3, sets: 1, successCriteria: 'It is right for 0.' },
  estimatedTime: 30,
  icon: 'code',
})
const deconstruction = (levels: string[][]) => ({
  levels: levels.map((ids, at) => ({ level: at + 1, title: 'Level', description: '', milestones: ids.map(milestone) })),
  totalEstimatedTime: 120,
  difficulty: 'beginner',
})
const pathsOf = (value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

test('a milestone is there once, over all levels', () => {
  const ids = fc.array(fc.array(fc.stringMatching(/^[a-c]_[0-9]$/), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(ids, (levels) => {
      const all = levels.flat()
      expect(pathsOf(deconstruction(levels)).length).toBe(all.length - new Set(all).size)
    }),
  )
})

test('the second of two is the one that is named', () => {
  expect(pathsOf(deconstruction([['a', 'b'], ['c'], ['b']]))).toEqual(['levels.2.milestones.0.id'])
})

test('levels are counted from 1 without a gap', () => {
  const { levels, ...rest } = deconstruction([['a'], ['b']])
  expect(pathsOf({ ...rest, levels })).toEqual([])
  expect(pathsOf({ ...rest, levels: [...levels].reverse() })).toEqual(['levels'])
  expect(pathsOf({ ...rest, levels: levels.slice(1) })).toEqual(['levels'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStored, StoredDataError } from '../../platform/db/stored-data'
import { type Criteria, deepestCriteria, rewardsJson } from './stored-json'

const schema = rewardsJson['achievements.criteria']
const read = (value: unknown) => readStored(schema, value, { table: 'achievements', id: 'x', column: 'criteria' })
const fits = (value: unknown) => schema.safeParse(value).success

const condition: fc.Arbitrary<Criteria> = fc.oneof(
  fc.record({
    metric: fc.constantFrom('cards_mastered', 'exercises_passed', 'study_days'),
    atLeast: fc.integer({ min: 1, max: 1_000_000 }),
    within: fc.option(fc.record({ days: fc.integer({ min: 1, max: 365 }) }), { nil: undefined }),
  }),
  fc.record({ metric: fc.constantFrom('streak_days', 'total_xp'), atLeast: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({
    metric: fc.constantFrom('review_score', 'goal_mastery_percent'),
    atLeast: fc.integer({ min: 1, max: 100 }),
  }),
)

function criteriaUpTo(levels: number): fc.Arbitrary<Criteria> {
  if (levels === 1) return condition
  const part = criteriaUpTo(levels - 1)
  return fc.oneof(
    condition,
    fc.record({ all: fc.array(part, { maxLength: 4 }) }),
    fc.record({ any: fc.array(part, { minLength: 1, maxLength: 4 }) }),
  )
}

const nest = (inner: Criteria, levels: number): Criteria => (levels === 0 ? inner : { all: [nest(inner, levels - 1)] })

test('what is built of conditions, all and any comes back as it was', () => {
  fc.assert(
    fc.property(criteriaUpTo(deepestCriteria), (criteria) => {
      expect(read(criteria)).toEqual(criteria)
    }),
  )
})

test('one level more than the deepest is refused, and so is any depth beyond', () => {
  fc.assert(
    fc.property(condition, fc.integer({ min: 0, max: 2_000 }), (inner, levels) => {
      expect(fits(nest(inner, levels))).toBe(levels < deepestCriteria)
    }),
  )
})

test.each([
  [{ metric: 'luck', atLeast: 1 }, 'criteria.metric'],
  [{ metric: 'toString', atLeast: 1 }, 'criteria.metric'],
  [{ metric: 'cards_mastered', atLeast: 0 }, 'criteria.atLeast'],
  [{ metric: 'cards_mastered', atLeast: 1.5 }, 'criteria.atLeast'],
  [{ metric: 'cards_mastered', atLeast: 1, within: { days: 0 } }, 'criteria.within.days'],
  [{ metric: 'total_xp', atLeast: 1, within: { days: 7 } }, 'criteria.within'],
  [{ metric: 'review_score', atLeast: 101 }, 'criteria.atLeast'],
  [{ any: [] }, 'criteria.any'],
  [{ all: [], any: [{ metric: 'cards_mastered', atLeast: 1 }] }, 'criteria'],
  [{ all: [{ any: [{ metric: 'review_score', atLeast: 101 }] }] }, 'criteria.all.0.any.0.atLeast'],
  [{ all: Array.from({ length: 21 }, () => ({ metric: 'cards_mastered', atLeast: 1 })) }, 'criteria.all'],
])('%j is no criteria', (value, path) => {
  expect(() => read(value)).toThrow(StoredDataError)
  expect(() => read(value)).toThrow(expect.objectContaining({ path }))
})

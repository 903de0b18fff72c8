import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doneSteps, missingStep, nextStep, type Said, steps } from './journey-steps'

const text = fc.option(fc.constantFrom('', '  ', 'sneakers'), { nil: undefined })
const said: fc.Arbitrary<Said> = fc.record({
  archetype: fc.option(fc.constant('collector'), { nil: undefined }),
  passion: text,
  domain: text,
  needed: fc.subarray(['entity_primary', 'metric']),
  filled: fc.subarray(['entity_primary', 'metric', 'risk']),
  skillLevel: fc.option(fc.constant('beginner'), { nil: undefined }),
  placed: fc.boolean(),
})

test('the next step is not done, and all before it are', () => {
  fc.assert(
    fc.property(said, (one) => {
      const done = doneSteps(one)
      const next = nextStep(one)
      expect(steps.slice(0, steps.indexOf(next)).every((step) => done[step])).toBe(true)
      if (next !== 'ready') expect(done[next]).toBe(false)
    }),
  )
})

test('a course can be made when nothing is missing, with placement or without', () => {
  fc.assert(
    fc.property(said, (one) => {
      expect(missingStep(one) === null).toBe(doneSteps(one).ready)
      expect(missingStep(one)).toBe(missingStep({ ...one, placed: !one.placed }))
    }),
  )
})

test('somebody who has said nothing begins at the beginning', () => {
  const nothing = {
    archetype: undefined,
    passion: undefined,
    domain: undefined,
    needed: [],
    filled: [],
    skillLevel: undefined,
    placed: false,
  }
  expect(nextStep(nothing)).toBe('who')
})
